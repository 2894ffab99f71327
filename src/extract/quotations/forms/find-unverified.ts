import type { Sentence } from '../../../core/segmented.ts';
import { readCarriers } from '../chains/read-carriers.ts';
import { type Draft, toDraft, tokenRange } from '../draft.ts';
import { contentEnd, type Reading } from '../reading.ts';
import { findSpeaker } from '../speakers/find-speaker.ts';
import { isSpeakerNamed } from '../speakers/is-named.ts';
import { isVerificationNotice } from '../stance/find-verification.ts';

/** "Die Angaben konnten *von der Agentur Reuters* nicht unabhängig überprüft werden": who says that he could not check it. */
export function findUnverified(reading: Reading, sentence: Sentence): Draft | undefined {
  const { document } = reading.annotated;
  if (!isVerificationNotice(document.text.slice(sentence.start, sentence.end))) return undefined;
  const clause = reading.clausesOfSentence[sentence.index]?.find(
    ({ verb }) => verb !== undefined && /^(überprüfen|prüfen|bestätigen|verifizieren)$/.test(verb.lemma),
  );
  const speaker = clause ? findSpeaker(reading, clause) : [];
  // Only media and bodies that are named: "ließ sich nicht prüfen" is the outlet's own word.
  if (speaker.length === 0 || (readCarriers(reading, speaker).length === 0 && !isSpeakerNamed(reading, speaker)))
    return undefined;
  const quote = tokenRange(sentence.firstToken, contentEnd(reading, sentence));
  return toDraft({ form: 'reported', quote, speaker, rule: 'not-verified' });
}
