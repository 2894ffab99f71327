import { findJoined } from './find-joined.ts';
import type { Settling } from './settling.ts';

/** Somebody spoken of, with the clause and the words that name them. */
interface Spoken {
  readonly key: string;
  readonly clause: number;
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
}

/**
 * The two that "die beiden" or "beide Länder" mean, where nearness gave two who are only named near each other: the one pair
 * that the text has joined before ("zwischen Indien und Pakistan") counts for more than who was named last.
 */
export function preferPair(
  settling: Settling,
  spoken: readonly Spoken[],
  nearest: readonly string[],
): readonly string[] {
  if (nearest.length > 0 && (nearest.length !== 2 || standTogether(settling, spoken, nearest))) return nearest;
  const pairs = joinedPairs(settling, spoken);
  if (pairs.length !== 1) return nearest;
  // "Äthiopien und Eritrea streiten. Kenia vermittelt. Beide Seiten ...": nearness told nobody, and the pair is not far.
  return nearest.length > 0 || isNear(settling, spoken, pairs[0]!) ? pairs[0]! : nearest;
}

// Farther back another story may be told.
const farthestSentence = 4;

function isNear({ reading, namings, position }: Settling, spoken: readonly Spoken[], pair: readonly string[]): boolean {
  const { sentence } = reading.tokens[namings[position.index]!.first]!;
  return pair.every((key) =>
    spoken.some((item) => item.key === key && item.sentence < sentence && item.sentence >= sentence - farthestSentence),
  );
}

/** The pairs that the text has joined by "und", each once. */
export function joinedPairs(settling: Settling, spoken: readonly Spoken[]): readonly (readonly string[])[] {
  const pairs = new Map<string, readonly string[]>();
  for (const items of Map.groupBy(spoken, ({ sentence }) => sentence).values()) {
    const joined = findJoined(settling.reading, items);
    if (joined) pairs.set([...joined].sort().join(), joined);
  }
  return [...pairs.values()];
}

/** Whether both are joined somewhere, or stand in one clause and not as somebody's ("Misris Darstellung"). */
function standTogether({ reading, namings }: Settling, spoken: readonly Spoken[], pair: readonly string[]): boolean {
  const items = spoken.filter(({ key }) => pair.includes(key));
  const genitives = new Set(namings.filter(({ genitive }) => genitive).map(({ first }) => first));
  const acting = items.filter(({ first }) => !genitives.has(first));
  if (acting.some(({ key, clause }) => acting.some((other) => other.clause === clause && other.key !== key)))
    return true;
  return findJoined(reading, items) !== undefined;
}
