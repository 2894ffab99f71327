import { PERSONS } from '../../german/persons.ts';
import { PLACES } from '../../german/places.ts';
import { STATES } from '../../german/states.ts';

/** Whether a word is the name of a state, a capital, a place of diplomacy or of a person in office ("Putin"). */
export function isKnownName(word: string): boolean {
  names ??= buildNames();
  return names.has(word);
}

let names: Set<string> | undefined;

function buildNames(): Set<string> {
  const built = new Set<string>();
  for (const line of STATES.split('\n')) {
    const [, , name, , others, , inhabitants, capitals] = line.split('|');
    for (const list of [name, others, inhabitants, capitals]) addAll(built, list);
  }
  for (const line of PLACES.split('\n')) addAll(built, line.split('|')[1]);
  for (const line of PERSONS.join('\n').split('\n')) addAll(built, line.split('|')[0]?.split(' ').at(-1));
  return built;
}

function addAll(built: Set<string>, list: string | undefined): void {
  for (const name of list?.split(/[;=]/) ?? []) if (/^\p{Lu}\p{Ll}{2}/u.test(name)) built.add(name);
}
