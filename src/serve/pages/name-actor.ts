import { currentLanguage } from '../cli/language.ts';
import { bodyNames } from './body-names.ts';
import { matterNames } from './matter-names.ts';
import { placeNames } from './place-names.ts';

/** What a reader calls an actor, a side or a place: in English states, bodies and places that have an English name go by it; people keep theirs. */
export function nameActor(german: string): string {
  if (currentLanguage() === 'de') return german;
  return bodyNames.get(german) ?? loadStateNames().get(german) ?? placeNames.get(german) ?? german;
}

/** Names with dashes between them, as a contact is known by. */
export function nameActors(actors: readonly { readonly name: string }[], between = ' – '): string {
  return actors.map(({ name }) => nameActor(name)).join(between);
}

/** What a matter is called: "Waffenruhe (Energie)" is "Ceasefire (Energy)" in English. Nouns of the texts stay German. */
export function nameMatter(german: string): string {
  if (currentLanguage() === 'de') return german;
  const [, first = german, scopes] = /^(.+?) \((.+)\)$/.exec(german) ?? [];
  const name = matterNames.get(first);
  if (name === undefined) return german;
  return scopes === undefined ? name : `${name} (${scopes.split(', ').map(nameMatter).join(', ')})`;
}

/** How many of what: "je 175 Gefangene", "30 Tage". Units stand in the German plural in the ledger; things counted stay German. */
export function nameUnit(german: string, count: number): string {
  const unit = units.get(german);
  if (unit === undefined) return german;
  return unit[currentLanguage()][count === 1 ? 0 : 1];
}

type SingularAndPlural = readonly [one: string, several: string];

const units: ReadonlyMap<string, Readonly<Record<'de' | 'en', SingularAndPlural>>> = new Map([
  ['Tage', { de: ['Tag', 'Tage'], en: ['day', 'days'] }],
  ['Wochen', { de: ['Woche', 'Wochen'], en: ['week', 'weeks'] }],
  ['Monate', { de: ['Monat', 'Monate'], en: ['month', 'months'] }],
  ['Jahre', { de: ['Jahr', 'Jahre'], en: ['year', 'years'] }],
  ['Stunden', { de: ['Stunde', 'Stunden'], en: ['hour', 'hours'] }],
  ['Minuten', { de: ['Minute', 'Minuten'], en: ['minute', 'minutes'] }],
  ['Gefangene', { de: ['Gefangener', 'Gefangene'], en: ['prisoner', 'prisoners'] }],
  ['Kriegsgefangene', { de: ['Kriegsgefangener', 'Kriegsgefangene'], en: ['prisoner of war', 'prisoners of war'] }],
  ['Geiseln', { de: ['Geisel', 'Geiseln'], en: ['hostage', 'hostages'] }],
  ['Soldaten', { de: ['Soldat', 'Soldaten'], en: ['soldier', 'soldiers'] }],
  ['Prozent', { de: ['Prozent', 'Prozent'], en: ['per cent', 'per cent'] }],
  ['Tonnen', { de: ['Tonne', 'Tonnen'], en: ['tonne', 'tonnes'] }],
]);

/** The German name behind one that a reader may have typed in English; other words stay as they are. */
export function toGermanName(words: string): string {
  if (currentLanguage() === 'de') return words;
  const wanted = words.toLowerCase();
  const found = [...bodyNames, ...loadStateNames(), ...placeNames].find(
    ([, english]) => english.toLowerCase() === wanted,
  );
  return found?.[0] ?? words;
}

let stateNames: ReadonlyMap<string, string> | undefined;

/** English names of states by their German ones, of the tables that come with the runtime; made when first needed. */
function loadStateNames(): ReadonlyMap<string, string> {
  if (stateNames) return stateNames;
  const [german, english] = ['de', 'en'].map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  stateNames = new Map(
    codes.flatMap((code) => {
      const name = german.of(code);
      return name === undefined || name === code ? [] : [[name, english.of(code)!] as const];
    }),
  );
  return stateNames;
}
