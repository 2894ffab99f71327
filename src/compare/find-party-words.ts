import { seatStems, stateStems } from '../german/state-stems.ts';
import type { Comparable } from './compare.ts';
import { foldText, stemOf } from './fold-text.ts';

/** Folded words that name the parties and their states: they are in every claim and say nothing about what it is about. */
export function findPartyWords({ parties, names }: Pick<Comparable, 'parties' | 'names'>): ReadonlySet<string> {
  const ofStates = parties.flatMap((party) => [...(stateStems.get(party) ?? []), ...(seatStems.get(party) ?? [])]);
  const words = [...names, ...ofStates].flatMap((name) => name.split(/[\s-]+/)).map(foldText);
  return new Set(words.flatMap((word) => [word, stemOf(word), `${word}s`]).filter((word) => word.length > 2));
}

/** Folded names of the states and seats of the parties but one: "weisse haus", "washington". */
export function findNamesOfOthers(parties: readonly string[], own: string): readonly string[] {
  return parties
    .filter((party) => party !== own)
    .flatMap((party) => [...(stateStems.get(party) ?? []), ...(seatStems.get(party) ?? [])])
    .map(foldText);
}
