import { STATES } from './states.ts';

/** Common German name of each state by its key, the Wikidata id. */
export const stateNames: ReadonlyMap<string, string> = new Map(
  STATES.trim()
    .split('\n')
    .map((line) => line.split('|'))
    .map(([, key, name]) => [key, name.replace('!', '')]),
);

/** Key of each state by its common German name. */
export const stateKeys: ReadonlyMap<string, string> = new Map([...stateNames].map(([key, name]) => [name, key]));
