import { STATES } from './states.ts';

/** Common German name of each state by its key, the Wikidata id. */
export const STATE_NAMES: ReadonlyMap<string, string> = new Map(
  STATES.trim()
    .split('\n')
    .map((line) => line.split('|'))
    .map(([, key, name]) => [key, name.replace('!', '')]),
);

/** Key of each state by its common German name. */
export const STATE_KEYS: ReadonlyMap<string, string> = new Map([...STATE_NAMES].map(([key, name]) => [name, key]));
