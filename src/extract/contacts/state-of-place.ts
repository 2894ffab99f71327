import type { Actor, Mention } from '../../core/actor.ts';
import { STATES } from '../../german/states.ts';
import { toPartyActors } from './to-party-actors.ts';

/** The state that a place lies in: as the mention says, else by the table of states and capitals; undefined where neither does. */
export function stateOfPlace(actors: ReadonlyMap<string, Actor>, mention: Mention): Actor | undefined {
  if (mention.place === null) return undefined;
  const keys = mention.actor !== null ? [mention.actor] : mention.candidates;
  const states = keys.flatMap((key) => toPartyActors(actors, key)).filter(({ kind }) => kind === 'state');
  if (states.length === 1) return states[0];
  stateOfName ??= readStates();
  const state = stateOfName.get(mention.place);
  return state && (actors.get(state.key) ?? state);
}

/** The state of a key, whether or not the document names it. */
export function stateOfKey(key: string): Actor | undefined {
  stateOfName ??= readStates();
  return stateOfName.get(key);
}

let stateOfName: ReadonlyMap<string, Actor> | undefined;

/** States by their keys, their own names and by those of their capitals. */
function readStates(): ReadonlyMap<string, Actor> {
  const states = new Map<string, Actor>();
  for (const row of STATES.trim().split('\n')) {
    const [, wikidata = '', name = '', , , , , capitals = ''] = row.split('|');
    const state: Actor = {
      ...{
        key: wikidata,
        kind: 'state',
        name,
        wikidata,
        state: wikidata,
        office: null,
        gender: null,
        members: [],
        number: null,
      },
    };
    for (const place of [wikidata, name, ...capitals.split(';')])
      if (place && !states.has(place)) states.set(place, state);
  }
  return states;
}
