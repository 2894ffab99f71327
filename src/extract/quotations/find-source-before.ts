import type { Sentence } from '../../core/segmented.ts';
import { type Draft, toDraft } from './draft.ts';
import { findSpeaker } from './find-speaker.ts';
import type { Reading } from './reading.ts';

/** Who spoke last before a sentence that has no frame: the last quotation of the sentence before, else its subject. */
export function findSourceBefore(reading: Reading, sentence: Sentence, drafts: readonly Draft[]): Draft | undefined {
  const { annotated } = reading;
  const previous = annotated.sentences[sentence.index - 1];
  if (!previous || sentence.paragraph - previous.paragraph > 1) return undefined;
  const near = drafts.filter((draft) => !draft.nested && touches(draft, previous)).at(-1);
  if (near && near.speaker.length > 0) return near;
  const earlier = near ? lastSpeaker(reading, sentence, drafts) : undefined;
  if (earlier) return earlier;
  if (previous.paragraph !== sentence.paragraph) return undefined;
  const main = reading.clausesOfSentence[previous.index]?.find((clause) => clause.kind === 'main');
  const speaker = main ? findSpeaker(reading, main) : [];
  return speaker.length > 0 ? toDraft({ form: 'reported', quote: [], speaker, rule: 'subject-before' }) : undefined;
}

/** The last one named as speaker, at most four sentences back: farther away somebody else may have taken over. */
function lastSpeaker(reading: Reading, sentence: Sentence, drafts: readonly Draft[]): Draft | undefined {
  const { tokens } = reading.annotated;
  return drafts.findLast(
    (draft) => draft.speaker.length > 0 && !draft.nested && sentence.index - tokens[draft.quote[0]!]!.sentence <= 4,
  );
}

function touches(draft: Draft, sentence: Sentence): boolean {
  const inside = (token: number | undefined) =>
    token !== undefined && token >= sentence.firstToken && token < sentence.endToken;
  return inside(draft.quote.at(-1)) || inside(draft.frame.at(-1)) || inside(draft.quote[0]);
}
