import type { Sentence } from '../../core/segmented.ts';
import { type Draft, toDraft } from './draft.ts';
import { findSpeaker } from './find-speaker.ts';
import type { Reading } from './reading.ts';

/** Who spoke last before a sentence that has no frame: the last quotation of the sentence before, else its subject. */
export function findSourceBefore(reading: Reading, sentence: Sentence, drafts: readonly Draft[]): Draft | undefined {
  const { annotated } = reading;
  const previous = annotated.sentences[sentence.index - 1];
  if (!previous || sentence.paragraph - previous.paragraph > 1) return undefined;
  const near = drafts.filter((draft) => !draft.nested && touches(draft, previous));
  if (near.length > 0) return near.at(-1);
  if (previous.paragraph !== sentence.paragraph) return undefined;
  const main = reading.clausesOfSentence[previous.index]?.find((clause) => clause.kind === 'main');
  const speaker = main ? findSpeaker(reading, main) : [];
  return speaker.length > 0 ? toDraft({ form: 'reported', quote: [], speaker, rule: 'subject-before' }) : undefined;
}

function touches(draft: Draft, sentence: Sentence): boolean {
  const inside = (token: number | undefined) =>
    token !== undefined && token >= sentence.firstToken && token < sentence.endToken;
  return inside(draft.quote.at(-1)) || inside(draft.frame.at(-1)) || inside(draft.quote[0]);
}
