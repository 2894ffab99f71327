import { PLACES } from '../../german/places.ts';
import { STATES } from '../../german/states.ts';

/** Names of states that are one word: they take no genitive after them, and no second name joins them. */
export const knownStates: ReadonlySet<string> = new Set([...readColumns(STATES, [2, 4]), 'USA', 'EU']);

/** Names of states, capitals and other places in the news that are one word. */
export const knownPlaces: ReadonlySet<string> = new Set([
  ...knownStates,
  ...readColumns(STATES, [7]),
  ...readColumns(PLACES, [1]),
  'Nato',
  'NATO',
  'Kreml',
]);

function readColumns(table: string, columns: readonly number[]): readonly string[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => columns.flatMap((column) => line.split('|')[column]?.split(/[;=]/) ?? []))
    .filter((place) => /^\p{L}[\p{L}-]*$/u.test(place));
}
