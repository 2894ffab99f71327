import { PLACES } from '../german/places.ts';
import { STATES } from '../german/states.ts';

/** Whether two places can be the same: equal, one not told, or a city in its country ("Maskat" in "Oman"). */
export function arePlacesCompatible(left: string | null, right: string | null): boolean {
  if (left === null || right === null || left === right) return true;
  const leftState = stateOfPlace(left);
  const rightState = stateOfPlace(right);
  if (leftState !== null && rightState !== null) return leftState === rightState && !areTwoCities(left, right);
  // "Bredevoort" and "Niederlande": a country may hold a place that the table does not know.
  return (leftState !== null && isState(left)) || (rightState !== null && isState(right));
}

/** Whether two places lie in different states, as far as both are known: nobody meets in Oman and in Rome. */
export function arePlacesApart(left: string | null, right: string | null): boolean {
  const [leftState, rightState] = [stateOfPlace(left), stateOfPlace(right)];
  return leftState !== null && rightState !== null && leftState !== rightState;
}

/** Wikidata id of the state that a place is or lies in; null where the table does not know it. */
export function stateOfPlace(place: string | null): string | null {
  if (place === null) return null;
  const { states, capitals, cities } = readPlaces();
  return states.get(place) ?? capitals.get(place) ?? cities.get(place) ?? null;
}

/** "Istanbul" and "Antalya": of capitals the table knows several spellings, so two of them may be one. */
function areTwoCities(left: string, right: string): boolean {
  const { cities } = readPlaces();
  return (cities.has(left) && !isState(right)) || (cities.has(right) && !isState(left));
}

function isState(place: string): boolean {
  return readPlaces().states.has(place);
}

interface Places {
  readonly states: ReadonlyMap<string, string>;
  readonly capitals: ReadonlyMap<string, string>;
  /** Other cities, regions and venues. */
  readonly cities: ReadonlyMap<string, string>;
}

let places: Places | undefined;

function readPlaces(): Places {
  places ??= parsePlaces();
  return places;
}

function parsePlaces(): Places {
  const states = new Map<string, string>();
  const capitals = new Map<string, string>();
  const ids = new Map<string, string>();
  for (const line of STATES.trim().split('\n')) {
    const [code, id, name, , otherNames = '', , , capitalNames = ''] = line.split('|');
    for (const known of [name, ...otherNames.split(';')]) if (known) states.set(known.replace(/^!/, ''), id);
    for (const known of capitalNames.split(';')) if (known) capitals.set(known.replace(/^!/, ''), id);
    ids.set(code, id);
  }
  const cities = new Map(
    PLACES.trim()
      .split('\n')
      .flatMap((line) => {
        const [code, names = ''] = line.split('|');
        const id = ids.get(code);
        return id === undefined ? [] : names.split(';').map((known) => [known.split('=').at(-1)!, id] as const);
      }),
  );
  return { states, capitals, cities };
}
