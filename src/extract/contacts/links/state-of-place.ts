import type { Actor, Mention } from '../../../core/actor.ts';
import { stateOfName } from './state-table.ts';
import { toPartyActors } from './to-party-actors.ts';

/** The state that a place lies in: as the mention says, else by the table of states and capitals; undefined where neither does. */
export function stateOfPlace(actors: ReadonlyMap<string, Actor>, mention: Mention): Actor | undefined {
  if (mention.place === null) return undefined;
  const keys = mention.actor !== null ? [mention.actor] : mention.candidates;
  const states = keys.flatMap((key) => toPartyActors(actors, key)).filter(({ kind }) => kind === 'state');
  if (states.length === 1) return states[0];
  const state = stateOfName(mention.place);
  return state && (actors.get(state.key) ?? state);
}
