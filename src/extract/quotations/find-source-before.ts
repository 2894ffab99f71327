import type { Sentence } from '../../core/segmented.ts';
import { type Draft, toDraft } from './draft.ts';
import type { DraftsBySentence } from './drafts-by-sentence.ts';
import { findSpeaker } from './find-speaker.ts';
import type { Reading } from './reading.ts';

/** Who spoke last before a sentence that has no frame: the last quotation of the sentence before, else its subject. */
export function findSourceBefore(reading: Reading, sentence: Sentence, drafts: DraftsBySentence): Draft | undefined {
  const { annotated } = reading;
  const previous = annotated.sentences[sentence.index - 1];
  if (!previous || sentence.paragraph - previous.paragraph > 1) return undefined;
  const near = drafts.get(previous.index)?.findLast((draft) => !draft.nested);
  if (near && near.speaker.length > 0) return near;
  const earlier = near ? lastSpeaker(sentence, drafts) : undefined;
  if (earlier) return earlier;
  if (previous.paragraph !== sentence.paragraph) return undefined;
  const main = reading.clausesOfSentence[previous.index]?.find((clause) => clause.kind === 'main');
  const speaker = main ? findSpeaker(reading, main) : [];
  return speaker.length > 0 ? toDraft({ form: 'reported', quote: [], speaker, rule: 'subject-before' }) : undefined;
}

/** The last one named as speaker, at most four sentences back: farther away somebody else may have taken over. */
function lastSpeaker(sentence: Sentence, drafts: DraftsBySentence): Draft | undefined {
  for (let index = sentence.index - 1; index >= sentence.index - 4; index -= 1) {
    const draft = drafts.get(index)?.findLast(({ speaker, nested }) => speaker.length > 0 && !nested);
    if (draft) return draft;
  }
  return undefined;
}
