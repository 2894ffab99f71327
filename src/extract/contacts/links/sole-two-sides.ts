import type { Actor } from '../../../core/actor.ts';
import type { AnnotatedDocument } from '../../../core/annotated.ts';
import { stateOfKey } from './state-table.ts';
import { sideOf, toPartyActors } from './to-party-actors.ts';

/** How many sentences of its beginning a report takes to say who is concerned. */
const BEGINNING = 6;

/**
 * The two sides that the beginning of a text is about, where it names no third: "Nach Angaben des russischen Unterhändlers haben
 * sich | beide Seiten | verständigt. Russland werde der Ukraine Gefallene übergeben".
 */
export function soleTwoSides({ mentions, actors, tokens }: AnnotatedDocument): readonly Actor[] {
  const sides = new Map<string, Actor>();
  for (const { actor, how, type, firstToken } of mentions) {
    if (tokens[firstToken]!.sentence >= BEGINNING) break;
    if (actor === null || how === 'place' || type === 'GROUP') continue;
    for (const party of toPartyActors(actors, actor)) {
      const side = party.kind === 'person' ? party.state && stateOfKey(party.state) : party;
      if (side) sides.set(sideOf(side), side);
    }
  }
  return sides.size === 2 ? [...sides.values()] : [];
}
