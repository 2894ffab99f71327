import type { Actor } from '../../../core/actor.ts';
import { plainActor } from '../../../core/plain-actor.ts';
import { BODIES } from '../../../german/bodies.ts';
import { PLACES } from '../../../german/places.ts';
import { STATES } from '../../../german/states.ts';

/** The state of a key, whether or not the document names it. */
export function stateOfKey(key: string): Actor | undefined {
  return stateOfName(key);
}

/** The state that has this name, another one ("USA") or this capital. */
export function stateOfName(name: string): Actor | undefined {
  states ??= readStates();
  return states.get(name);
}

/** The state in which a city lies that is no capital: "Istanbul", "Genf". */
export function stateOfCity(name: string): Actor | undefined {
  statesOfCities ??= readCities();
  return statesOfCities.get(name);
}

/** Whether a key is that of a political party, which is no side between states. */
export function isPartyKey(key: string): boolean {
  partyKeys ??= new Set(
    BODIES.trim()
      .split('\n')
      .map((row) => row.split('|'))
      .filter(([, , kind]) => kind === 'party')
      .map(([, wikidata, , name = '']) => wikidata || `local:${name.toLowerCase()}`),
  );
  return partyKeys.has(key);
}

/** The capital of the state of a key. */
export function capitalOf(key: string): string | undefined {
  capitals ??= new Map(
    STATES.trim()
      .split('\n')
      .map((row) => row.split('|'))
      .map((fields) => [fields[1] ?? '', fields[7]?.split(';')[0] ?? '']),
  );
  return capitals.get(key) || undefined;
}

/** The state of an adjective in any form: "pakistanischen". */
export function stateOfAdjective(word: string): Actor | undefined {
  statesOfAdjective ??= readAdjectives();
  return statesOfAdjective.get(word.replace(/(e|er|en|em|es)$/, ''));
}

let partyKeys: ReadonlySet<string> | undefined;
let states: ReadonlyMap<string, Actor> | undefined;
let capitals: ReadonlyMap<string, string> | undefined;
let statesOfCities: ReadonlyMap<string, Actor> | undefined;
let statesOfAdjective: ReadonlyMap<string, Actor> | undefined;

/** States by their cities other than capitals. */
function readCities(): ReadonlyMap<string, Actor> {
  const codes = new Map(
    STATES.trim()
      .split('\n')
      .map((row) => row.split('|'))
      .map(([code = '', wikidata = '']) => [code, wikidata]),
  );
  const found = new Map<string, Actor>();
  for (const row of PLACES.trim().split('\n')) {
    const [code = '', cities = ''] = row.split('|');
    const state = stateOfName(codes.get(code) ?? '');
    if (state) for (const city of cities.split(';')) found.set(city.split('=').at(-1)!, state);
  }
  return found;
}

/** States by the stems of their adjectives. */
function readAdjectives(): ReadonlyMap<string, Actor> {
  const found = new Map<string, Actor>();
  for (const row of STATES.trim().split('\n')) {
    const [, wikidata = '', , , , adjectives = ''] = row.split('|');
    const state = stateOfName(wikidata);
    if (state) for (const stem of adjectives.split(';')) if (stem) found.set(stem, state);
  }
  return found;
}

/** States by their keys, their own names and by those of their capitals. */
function readStates(): ReadonlyMap<string, Actor> {
  const states = new Map<string, Actor>();
  for (const row of STATES.trim().split('\n')) {
    const [, wikidata = '', name = '', , others = '', , , capitals = ''] = row.split('|');
    const state: Actor = { ...plainActor, key: wikidata, kind: 'state', name, wikidata, state: wikidata };
    for (const place of [wikidata, name, ...capitals.split(';'), ...others.split(';')])
      if (place && !place.startsWith('!') && !states.has(place)) states.set(place, state);
  }
  return states;
}
