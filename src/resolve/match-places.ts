import { STATES } from '../german/states.ts';

/** Whether two places can be the same: equal, one not told, or a city in its country ("Maskat" in "Oman"). */
export function arePlacesCompatible(left: string | null, right: string | null): boolean {
  if (left === null || right === null || left === right) return true;
  const leftState = stateOfPlace(left);
  const rightState = stateOfPlace(right);
  if (leftState !== null && rightState !== null) return leftState === rightState;
  // "Genf" and "Schweiz": the table knows capitals only, so a country may hold a city that it does not know.
  return (leftState !== null && isState(left)) || (rightState !== null && isState(right));
}

/** Wikidata id of the state that a place is or is the capital of; null where the table does not know it. */
export function stateOfPlace(place: string | null): string | null {
  return place === null ? null : (readPlaces().states.get(place) ?? readPlaces().capitals.get(place) ?? null);
}

function isState(place: string): boolean {
  return readPlaces().states.has(place);
}

interface Places {
  readonly states: ReadonlyMap<string, string>;
  readonly capitals: ReadonlyMap<string, string>;
}

let places: Places | undefined;

function readPlaces(): Places {
  places ??= parsePlaces();
  return places;
}

function parsePlaces(): Places {
  const states = new Map<string, string>();
  const capitals = new Map<string, string>();
  for (const line of STATES.trim().split('\n')) {
    const [, id, name, , otherNames = '', , , capitalNames = ''] = line.split('|');
    for (const known of [name, ...otherNames.split(';')]) if (known) states.set(known.replace(/^!/, ''), id);
    for (const known of capitalNames.split(';')) if (known) capitals.set(known.replace(/^!/, ''), id);
  }
  return { states, capitals };
}
