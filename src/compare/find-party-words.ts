import { NAME_ENDINGS } from '../german/claim-words.ts';
import { SEAT_STEMS, STATE_STEMS } from '../german/state-stems.ts';
import type { Comparable } from './compare.ts';
import { foldText, stemOf } from './fold-text.ts';

/** Folded words that name the parties and their states: they are in every claim and say nothing about what it is about. */
export function findPartyWords({ parties, names }: Pick<Comparable, 'parties' | 'names'>): ReadonlySet<string> {
  const ofStates = parties.flatMap((party) => [...(STATE_STEMS.get(party) ?? []), ...(SEAT_STEMS.get(party) ?? [])]);
  const words = [...names, ...ofStates]
    .flatMap((name) => name.split(/[\s-]+/))
    .map(foldText)
    .flatMap(spellingsOf);
  return new Set(words.flatMap((word) => [word, stemOf(word), `${word}s`]).filter((word) => word.length > 2));
}

/** "Selenskyj" is "Selenskij" and "Selenski" elsewhere, "Umjerow" is "Umerov". */
function spellingsOf(word: string): readonly string[] {
  const endings = NAME_ENDINGS.find((row) => row.some((ending) => word.endsWith(ending)));
  const own = endings?.filter((ending) => word.endsWith(ending)).sort((left, right) => right.length - left.length)[0];
  const stem = own ? word.slice(0, -own.length) : '';
  // Shorter ones are other words: "ski".
  const shortestStem = 3;
  return endings && stem.length >= shortestStem ? endings.map((ending) => stem + ending) : [word];
}

/** Folded names of the states and seats of the parties but one: "weisse haus", "washington". */
export function findNamesOfOthers(parties: readonly string[], own: string): readonly string[] {
  return parties
    .filter((party) => party !== own)
    .flatMap((party) => [...(STATE_STEMS.get(party) ?? []), ...(SEAT_STEMS.get(party) ?? [])])
    .map(foldText);
}
