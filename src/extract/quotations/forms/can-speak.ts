import { ANONYMOUS_NOUN_ENDINGS } from '../../../german/anonymous-nouns.ts';
import { BODY_NOUN_ENDINGS } from '../../../german/body-nouns.ts';
import { BODY_SOURCE_ENDINGS, PAPER_SOURCE_ENDINGS, UNNAMED_SOURCE_ENDINGS } from '../../../german/source-nouns.ts';
import { hasEndingAt } from '../has-ending.ts';
import { isCapitalAt, mentionsIn, type Reading } from '../reading.ts';

/** Whether words name somebody or something that can say something: an actor, unnamed people, a body, a paper. */
export function canSpeak(reading: Reading, speaker: readonly number[]): boolean {
  const [first] = speaker;
  if (first === undefined) return false;
  if (mentionsIn(reading, first, speaker.at(-1)! + 1).some(({ how }) => how !== 'place')) return true;
  return speaker.some(
    (token) => isCapitalAt(reading, token) && sources.some((endings) => hasEndingAt(reading, token, endings)),
  );
}

const sources = [
  ANONYMOUS_NOUN_ENDINGS,
  UNNAMED_SOURCE_ENDINGS,
  BODY_NOUN_ENDINGS,
  BODY_SOURCE_ENDINGS,
  PAPER_SOURCE_ENDINGS,
];
