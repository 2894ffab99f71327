import { mentionsIn, type Reading } from '../reading.ts';

/** Whether a name or an office is among the tokens of a speaker. */
export function isNamed(reading: Reading, speaker: readonly number[]): boolean {
  const mentions = mentionsIn(reading, speaker[0] ?? 0, (speaker.at(-1) ?? -1) + 1);
  return mentions.some(({ actor, how }) => actor !== null && (how === 'name' || how === 'office'));
}

/** As above, but not by a state: what it "offered" or "demanded" is told as a deed as often as a word. */
export function isSpeakerNamed(reading: Reading, speaker: readonly number[]): boolean {
  const mentions = mentionsIn(reading, speaker[0] ?? 0, (speaker.at(-1) ?? -1) + 1);
  return mentions.some(
    ({ actor, how, type }) => actor !== null && type !== 'GPE' && (how === 'name' || how === 'office'),
  );
}

/** Whether an actor is named in whatever way but by a pronoun: "das Ministerium", "Moskau". */
export function isActorNamed(reading: Reading, speaker: readonly number[]): boolean {
  const mentions = mentionsIn(reading, speaker[0] ?? 0, (speaker.at(-1) ?? -1) + 1);
  return mentions.some(({ actor, how }) => actor !== null && how !== 'place' && how !== 'pronoun');
}
