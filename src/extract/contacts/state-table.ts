import type { Actor } from '../../core/actor.ts';
import { STATES } from '../../german/states.ts';

/** The state of a key, whether or not the document names it. */
export function stateOfKey(key: string): Actor | undefined {
  return stateOfName(key);
}

/** The state that has this name or this capital. */
export function stateOfName(name: string): Actor | undefined {
  states ??= readStates();
  return states.get(name);
}

let states: ReadonlyMap<string, Actor> | undefined;

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
