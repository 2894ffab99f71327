import { COUNT_WORDS, NAMING_DETERMINERS } from '../../german/naming-words.ts';
import { GROUP_OF_PERSONS_NOUNS, GROUP_OF_SIDES_NOUNS } from '../../german/office-bodies.ts';
import { type Naming, plainNaming } from './naming.ts';
import type { Reading } from './reading.ts';

/** Several taken together without naming them: "beide Seiten", "die beiden", "alle vier", "die drei Staatschefs". */
export function readGroup(reading: Reading, first: number): Naming | undefined {
  const opening = reading.lower[first]!;
  const opened = opening === 'alle' || (NAMING_DETERMINERS.has(opening) && !COUNT_WORDS.has(opening));
  const at = opened ? first + 1 : first;
  const word = reading.lower[at] ?? '';
  const count = COUNT_WORDS.get(word) ?? null;
  const both = word.startsWith('beide');
  // Asked at nearly every word, of which few open a group.
  if (!opened && count === null) return undefined;
  const head = reading.tokens[at + (count === null ? 0 : 1)]?.text ?? '';
  if (count === null ? !warringParties.has(head) : count < 2) return undefined;
  const end = at + (count === null ? 1 : 2);
  const shared = { ...plainNaming, first, nameFirst: first, number: 'plural' as const, count };
  if (count !== null && count > 1 && GROUP_OF_SIDES_NOUNS.has(head))
    return { ...shared, end, nameEnd: end, kind: 'sides' };
  if (count !== null && count > 1 && GROUP_OF_PERSONS_NOUNS.has(head))
    return { ...shared, end, nameEnd: end, kind: 'group' };
  // "die Kriegsparteien", "die Konfliktparteien" without a number are the two sides.
  if (count === null && opened && warringParties.has(head))
    return { ...shared, count: 2, end, nameEnd: end, kind: 'sides' };
  if (count === null || count < 2 || !(both || opened) || isBeforeNoun(reading, at + 1)) return undefined;
  return { ...shared, end: at + 1, nameEnd: at + 1, kind: 'group' };
}

const warringParties = new Set(['Kriegsparteien', 'Konfliktparteien', 'Verhandlungsparteien', 'Bürgerkriegsparteien']);

// "beide Minister" is read with its noun; "die vier Tage" is no group of people.
function isBeforeNoun(reading: Reading, at: number): boolean {
  const next = reading.tokens[at];
  if (next?.kind !== 'word') return next?.kind === 'number';
  const category = reading.timed.words[at]?.category;
  return category === 'noun' || category === 'adjective' || (/^\p{Lu}/u.test(next.text) && category !== 'name');
}
