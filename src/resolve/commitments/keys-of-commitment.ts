import { LOOSE_MATTERS } from '../../german/commitment-matters.ts';
import type { DayWindow } from '../contact-profile.ts';
import { hashWord } from '../hash-words.ts';
import type { CommitmentEntry } from './commitment-entry.ts';

/** Keys with the days for which they hold; null where they hold whatever the day. */
export interface KeysOfDays {
  readonly keys: readonly string[];
  readonly window: DayWindow | null;
}

/** The keys by which tellings that may be one commitment find each other: they share one whose days overlap. */
export function keysOfCommitment({ profile, words, window }: CommitmentEntry): readonly KeysOfDays[] {
  const { sort, bound, by, matters, occasions } = profile;
  const telling = matters.filter((matter) => !LOOSE_MATTERS.has(matter));
  const tokens = [...telling.map((matter) => `#${matter}`), ...smallest(words)];
  const keysFor = (place: string) => tokens.map((token) => toKey(`${sort} ${place} ${token}`));
  const ofContacts = occasions.map(({ sides, from, to }) => ({
    keys: pairsOf(sides).flatMap((pair) => keysFor(`o ${pair}`)),
    window: { from, to },
  }));
  const sides = bound.length > 0 ? bound : by;
  const ofDays = window === null ? [] : [{ keys: sides.flatMap((side) => keysFor(`n ${side}`)), window }];
  return [...ofContacts, ...ofDays, { keys: [toKey(`${sort} ${words.join(' ')}`)], window: null }];
}

/** Words an entry is found by: two that share a third of theirs share one of so many with a chance over 90 %. */
const wordsSought = 6;
/** Longer lists of sides are found by the first ones. */
const sidesSought = 4;

function smallest(words: readonly string[]): readonly string[] {
  return words
    .toSorted((left, right) => hashWord(left) - hashWord(right) || (left < right ? -1 : 1))
    .slice(0, wordsSought);
}

function pairsOf(sides: readonly string[]): readonly string[] {
  const first = sides.slice(0, sidesSought);
  return first.flatMap((left, index) => first.slice(index + 1).map((right) => `${left}|${right}`));
}

function toKey(text: string): string {
  return `m${hashWord(text).toString(36)}`;
}
