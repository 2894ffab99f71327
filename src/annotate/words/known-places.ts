import { STATES } from '../../german/states.ts';

/** Names of states that are one word: they take no genitive after them, and no second name joins them. */
export const knownStates: ReadonlySet<string> = new Set([...readFields([2, 4]), 'USA', 'EU']);

/** Names of states and their capitals that are one word. */
export const knownPlaces: ReadonlySet<string> = new Set([...knownStates, ...readFields([7]), 'Nato', 'NATO', 'Kreml']);

function readFields(columns: readonly number[]): readonly string[] {
  return STATES.trim()
    .split('\n')
    .flatMap((line) => columns.flatMap((column) => line.split('|')[column]?.split(';') ?? []))
    .filter((place) => /^\p{L}[\p{L}-]*$/u.test(place));
}
