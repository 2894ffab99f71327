import { SECOND_SEATS } from '../../german/capitals.ts';
import { MISLEADING_NAMES, PLACES } from '../../german/places.ts';
import { foldName } from './fold-name.ts';
import type { Lookup, Name, NameEntry } from './lexicon.ts';
import { type BodyRecord, getRegistry, type PersonRecord, personsNamed } from './registry.ts';
import { itemsOf, rowsOf } from './registry-rows.ts';

/** The names of the registry by their first word, longest first; those of persons are read when a word is first met. */
export function indexNames(): Lookup<readonly Name[]> {
  const listed = indexListedNames();
  const joined = new Map<string, readonly Name[]>();
  const get = (word: string): readonly Name[] | undefined => {
    const known = joined.get(word);
    if (known) return known;
    const names = [...(listed.get(word) ?? []), ...namesOfPersons(word)];
    if (names.length === 0) return undefined;
    names.sort((left, right) => right.words.length - left.words.length);
    joined.set(word, names);
    return names;
  };
  return { get, has: (word) => get(word) !== undefined };
}

function indexListedNames(): ReadonlyMap<string, readonly Name[]> {
  const names = new Map<string, Name[]>();
  const add = (name: string, entry: NameEntry): void => {
    const words = foldName(name).split(' ');
    const list = names.get(words[0]!);
    if (list) list.push({ words, entry });
    else names.set(words[0]!, [{ words, entry }]);
  };
  const { states, bodies } = getRegistry();
  for (const state of states.values()) {
    for (const name of [state.name, ...state.aliases]) add(name, { kind: 'state', state });
    for (const place of state.capitals)
      add(place, { kind: 'capital', state, place: SECOND_SEATS.has(place) ? place : state.capitals[0]! });
  }
  for (const body of bodies.values()) {
    const risky = body.aliases.filter((alias) => alias.startsWith('!')).map((alias) => alias.slice(1));
    for (const name of risky) add(name, { kind: 'body', body, risky: true });
    const sure = [body.name, ...body.aliases].filter((name) => !name.startsWith('!') && !risky.includes(name));
    for (const name of [...sure, ...inflectedNames(body)]) add(name, { kind: 'body', body, risky: false });
  }
  for (const [code, places] of rowsOf(PLACES)) {
    const state = states.get(code!) ?? null;
    for (const item of itemsOf(places)) {
      const [spelling, place] = item.split('=') as [string, string | undefined];
      add(spelling, { kind: 'place', state, place: place ?? spelling });
    }
  }
  for (const name of MISLEADING_NAMES.trim().split('\n')) add(name, { kind: 'place', state: null, place: '' });
  return names;
}

// "von Ecowas, Afrikanischer Union und Uno": feminine names without their article.
function inflectedNames({ name, genitive }: BodyRecord): readonly string[] {
  const adjective = genitive.startsWith('der ') ? /^\p{Lu}[\p{L}-]+e(?= )/u.exec(name)?.[0] : undefined;
  return adjective ? [`${adjective}r${name.slice(adjective.length)}`] : [];
}

// The whole names of persons that begin with the word, then the surnames.
function namesOfPersons(first: string): readonly Name[] {
  const names: Name[] = [];
  const bySurname = new Map<string, { person: PersonRecord; risky: boolean }[]>();
  for (const person of personsNamed(first)) {
    for (const name of person.wholeNames) {
      const words = name.split(' ');
      if (words[0] === first) names.push({ words, entry: { kind: 'person', person } });
    }
    for (const { form, risky } of person.surnames) {
      if (form.split(' ', 1)[0] !== first) continue;
      const holders = bySurname.get(form);
      if (!holders) bySurname.set(form, [{ person, risky }]);
      else if (!holders.some((holder) => holder.person === person)) holders.push({ person, risky });
    }
  }
  for (const [form, holders] of bySurname) names.push({ words: form.split(' '), entry: { kind: 'surname', holders } });
  return names;
}
