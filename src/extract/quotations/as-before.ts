import type { Actor } from '../../core/actor.ts';
import { GENERAL_PERSON_NOUN } from '../../german/anonymous-nouns.ts';
import type { Draft } from './draft.ts';
import { type Reading, textAt } from './reading.ts';

/**
 * The unnamed speaker of before where the text takes him up again: "drei Vertreter der Regierung ... *die
 * Regierungsvertreter*". Other speakers are returned as they are.
 */
export function asBefore(
  reading: Reading,
  { speaker }: Draft,
  { actor, unnamed }: { readonly actor: Actor | null; readonly unnamed: readonly Actor[] },
): Actor | null {
  if (actor?.kind !== 'anonymous' || speaker.length !== 2) return actor;
  if (!/^(der|die|das|den|dem)$/i.test(textAt(reading, speaker[0]!))) return actor;
  const noun = textAt(reading, speaker[1]!).toLowerCase();
  // Five letters: shorter endings are shared by unrelated words.
  const isSame = ({ name }: Actor) =>
    name
      .toLowerCase()
      .split(' ')
      .some((word) => word.length >= 5 && (noun.endsWith(word) || word.endsWith(noun)));
  // Only the last few: farther back somebody else may be meant, and the search stays short.
  const same = unnamed.slice(-5).findLast(isSame);
  if (same) return same;
  // "ein US-Regierungsvertreter ... so *der Beamte*": a word that fits any of them.
  const last = unnamed.at(-1);
  return last && last !== actor && GENERAL_PERSON_NOUN.test(noun) && last.number !== null ? last : actor;
}
