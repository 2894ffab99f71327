import { rememberByForm } from '../../../core/form.ts';
import type { Sentence } from '../../../core/segmented.ts';
import { ANONYMOUS_NOUN_ENDINGS } from '../../../german/anonymous-nouns.ts';
import { BODY_NOUN_ENDINGS } from '../../../german/body-nouns.ts';
import {
  AGENCY_KIND_ENDINGS,
  BODY_SOURCE_ENDINGS,
  OUTLET_KIND_ENDINGS,
  UNNAMED_SOURCE_ENDINGS,
} from '../../../german/source-nouns.ts';
import { type Draft, toDraft } from '../draft.ts';
import type { DraftsBySentence } from '../drafts-by-sentence.ts';
import { hasEnding } from '../has-ending.ts';
import { mentionsIn, type Reading } from '../reading.ts';
import { findSpeaker } from '../speakers/find-speaker.ts';

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
  // "Etwa 400 Autos brannten aus. Drei Hallen seien zerstört.": things do not go on speaking.
  if (speaker.length > 0 && !canSpeak(reading, speaker)) return lastSpeaker(sentence, drafts);
  return speaker.length > 0 ? toDraft({ form: 'reported', quote: [], speaker, rule: 'subject-before' }) : undefined;
}

function canSpeak(reading: Reading, speaker: readonly number[]): boolean {
  if (mentionsIn(reading, speaker[0]!, speaker.at(-1)! + 1).some(({ actor }) => actor !== null)) return true;
  return (
    speaker.length === 1 ||
    speaker.some((token) => isSource(reading.annotated.tokens[token]!)) ||
    speaker.some((token) => reading.annotated.words[token]!.category === 'name')
  );
}

const isSource = rememberByForm((text) =>
  [
    ANONYMOUS_NOUN_ENDINGS,
    BODY_NOUN_ENDINGS,
    BODY_SOURCE_ENDINGS,
    UNNAMED_SOURCE_ENDINGS,
    OUTLET_KIND_ENDINGS,
    AGENCY_KIND_ENDINGS,
  ].some((list) => hasEnding(text, list)),
);

/** The last one named as speaker, at most four sentences back: farther away somebody else may have taken over. */
function lastSpeaker(sentence: Sentence, drafts: DraftsBySentence): Draft | undefined {
  for (let index = sentence.index - 1; index >= sentence.index - 4; index -= 1) {
    const draft = drafts.get(index)?.findLast(({ speaker, nested }) => speaker.length > 0 && !nested);
    if (draft) return draft;
  }
  return undefined;
}
