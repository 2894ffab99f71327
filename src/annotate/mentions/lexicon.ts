import { FEMALE_FIRST_NAMES, FIRST_NAME_VARIANTS, MALE_FIRST_NAMES } from '../../german/first-names.ts';
import { ANONYMOUS_NOUNS, REPRESENTATIVE_NOUNS, STATE_BODIES } from '../../german/office-bodies.ts';
import { FUSED_OFFICES, OFFICE_NOUNS } from '../../german/office-titles.ts';
import { foldName } from './fold-name.ts';
import { indexNames } from './index-names.ts';
import { formsOfPersonNoun, type NounForm } from './inflect.ts';
import type { NamedStateBody } from './naming.ts';
import { type BodyRecord, getRegistry, type PersonRecord, personsNamed, type StateRecord } from './registry.ts';
import { itemsOf, rowsOf } from './registry-rows.ts';

/** What a name of the registry names. */
export type NameEntry =
  | { readonly kind: 'state'; readonly state: StateRecord }
  | { readonly kind: 'capital'; readonly state: StateRecord; readonly place: string }
  | { readonly kind: 'place'; readonly state: StateRecord | null; readonly place: string }
  | { readonly kind: 'body'; readonly body: BodyRecord; readonly risky: boolean }
  | { readonly kind: 'person'; readonly person: PersonRecord }
  | { readonly kind: 'surname'; readonly holders: { readonly person: PersonRecord; readonly risky: boolean }[] };

/** A noun for an office, in one of its forms. */
export interface OfficeWord extends NounForm {
  readonly classes: readonly string[];
  /** Code of the state or body that the word itself names ("Kremlchef"); empty where none. */
  readonly body: string;
  /** Masculine singular: "Außenminister". */
  readonly noun: string;
}

/** A noun for unnamed people, in one of its forms. */
export interface PeopleNoun extends NounForm {
  /** Acts for a state and stands for it ("Vertreter"), not only a source. */
  readonly representative: boolean;
  readonly singular: string;
  readonly plural: string;
}

/** A name of the registry, word for word, folded. */
export interface Name {
  readonly words: readonly string[];
  readonly entry: NameEntry;
}

/** A map that is filled as it is asked. */
export type Lookup<Value> = Pick<ReadonlyMap<string, Value>, 'get' | 'has'>;

/** All words that may open or make up the name of an actor, by word; lower case where nothing else is said. */
export interface Lexicon {
  /** By first word, longest first. */
  readonly names: Lookup<readonly Name[]>;
  readonly adjectives: ReadonlyMap<string, StateRecord>;
  readonly cityAdjectives: ReadonlyMap<string, StateRecord>;
  readonly inhabitants: ReadonlyMap<string, NounForm & { readonly state: StateRecord }>;
  readonly offices: ReadonlyMap<string, OfficeWord>;
  readonly stateBodies: ReadonlyMap<string, NamedStateBody>;
  readonly people: ReadonlyMap<string, PeopleNoun>;
  readonly firstNames: Lookup<'male' | 'female'>;
  /** Rows of spellings of one first name, by each spelling. */
  readonly firstNameRows: ReadonlyMap<string, readonly number[]>;
}

let lexicon: Lexicon | undefined;

/** The words that name actors and offices, indexed once, when first needed. */
export function getLexicon(): Lexicon {
  lexicon ??= buildLexicon();
  return lexicon;
}

function buildLexicon(): Lexicon {
  return {
    names: indexNames(),
    ...indexStates(),
    offices: indexOffices(),
    stateBodies: indexStateBodies(),
    people: indexPeople(),
    firstNames: indexFirstNames(),
    firstNameRows: indexFirstNameRows(),
  };
}

function indexStates(): Pick<Lexicon, 'adjectives' | 'cityAdjectives' | 'inhabitants'> {
  const adjectives = new Map<string, StateRecord>();
  const cityAdjectives = new Map<string, StateRecord>([]);
  const inhabitants = new Map<string, NounForm & { state: StateRecord }>();
  for (const state of getRegistry().states.values()) {
    for (const adjective of state.adjectives) adjectives.set(adjective.toLowerCase(), state);
    for (const capital of state.capitals)
      if (!capital.includes(' ')) for (const form of cityForms(capital)) cityAdjectives.set(form, state);
    for (const inhabitant of state.inhabitants) {
      const noun = inhabitant.replace('!', '');
      for (const form of noun === 'Deutsche' ? deutscheForms : formsOfPersonNoun(noun)) {
        inhabitants.set(form.form, { ...form, state });
      }
      if (inhabitant.startsWith('!')) cityAdjectives.set(`${noun}er`, state);
    }
  }
  const schweiz = getRegistry().states.get('CH');
  if (schweiz) cityAdjectives.set('Schweizer', schweiz);
  return { adjectives, cityAdjectives, inhabitants };
}

const deutscheForms: readonly NounForm[] = [
  { form: 'Deutscher', number: 'singular', gender: 'male' },
  { form: 'Deutsche', number: 'both', gender: null },
  { form: 'Deutschen', number: 'both', gender: null },
];

// "Moskauer", "Bremer" (-en), "Tokioter".
function cityForms(city: string): readonly string[] {
  if (city === 'Athen') return ['Athener'];
  return city.endsWith('o') ? [`${city}ter`, `${city}er`] : [`${city}er`];
}

function indexOffices(): Lexicon['offices'] {
  const offices = new Map<string, OfficeWord>();
  for (const [officeClass, nouns] of rowsOf(OFFICE_NOUNS)) {
    for (const noun of itemsOf(nouns)) {
      for (const form of formsOfPersonNoun(noun)) {
        const known = offices.get(form.form);
        const classes = known && known.noun === noun ? [...known.classes, officeClass!] : [officeClass!];
        offices.set(form.form, { ...form, classes, body: '', noun });
      }
    }
  }
  for (const [noun, officeClass, body] of rowsOf(FUSED_OFFICES)) {
    for (const form of formsOfPersonNoun(noun!)) {
      offices.set(form.form, { ...form, classes: [officeClass!], body: body!, noun: noun! });
    }
  }
  return offices;
}

function indexStateBodies(): Lexicon['stateBodies'] {
  const stateBodies = new Map<string, NamedStateBody>();
  for (const [noun, kind, name, gender] of rowsOf(STATE_BODIES)) {
    const body = { kind: kind!, noun: name ?? '', gender: gender as NamedStateBody['gender'] };
    for (const ending of ['', 's', 'es', 'n', 'en'])
      if (!stateBodies.has(noun! + ending)) stateBodies.set(noun! + ending, body);
  }
  return stateBodies;
}

function indexPeople(): Lexicon['people'] {
  const people = new Map<string, PeopleNoun>();
  for (const noun of ANONYMOUS_NOUNS)
    for (const form of formsOfPeople(noun)) people.set(form.form, { ...form, representative: false });
  for (const noun of REPRESENTATIVE_NOUNS)
    for (const form of formsOfPeople(noun)) people.set(form.form, { ...form, representative: true });
  return people;
}

function formsOfPeople(noun: string): readonly Omit<PeopleNoun, 'representative'>[] {
  if (/(?:kreise|leute)$/i.test(noun))
    return ['', 'n'].map((ending) => ({
      form: noun + ending,
      number: 'plural',
      gender: null,
      singular: noun,
      plural: noun,
    }));
  if (/(?:Quelle|Person)$/.test(noun)) {
    const plural = noun === 'Quelle' ? 'Quellen' : 'Personen';
    return [
      { form: noun, number: 'singular', gender: 'female', singular: noun, plural },
      { form: plural, number: 'plural', gender: null, singular: noun, plural },
    ];
  }
  return formsOfPersonNoun(noun).map((form) => ({
    ...form,
    singular: form.gender === 'female' ? form.form : noun,
    plural: pluralOf(noun),
  }));
}

// "Beamter" -> "Beamte", "Diplomat" -> "Diplomaten", "Insider", "Funktionäre"
function pluralOf(noun: string): string {
  const forms = formsOfPersonNoun(noun);
  if (forms[0]!.gender === null) return noun.slice(0, -1);
  if (forms[0]!.number === 'both') return noun;
  return forms.find((form) => form.number !== 'singular' && form.gender === 'male')?.form ?? noun;
}

function indexFirstNames(): Lexicon['firstNames'] {
  const firstNames = new Map<string, 'male' | 'female'>();
  for (const name of MALE_FIRST_NAMES.trim().split(' ')) firstNames.set(foldName(name), 'male');
  for (const name of FEMALE_FIRST_NAMES.trim().split(' '))
    if (!firstNames.has(foldName(name))) firstNames.set(foldName(name), 'female');
  for (const line of FIRST_NAME_VARIANTS.trim().split('\n')) {
    const names = line.split(' ').map(foldName);
    const gender = names.map((name) => firstNames.get(name)).find((known) => known !== undefined);
    if (gender) for (const name of names) if (!firstNames.has(name)) firstNames.set(name, gender);
  }
  const asked = new Map<string, 'male' | 'female' | null>();
  const get = (word: string): 'male' | 'female' | undefined => {
    const known = asked.get(word);
    if (known !== undefined) return known ?? undefined;
    const gender = firstNames.get(word) ?? genderOfNamesake(word);
    // The bound keeps garbage input from filling the memory.
    if (asked.size < 20_000) asked.set(word, gender ?? null);
    return gender;
  };
  return { get, has: (word) => get(word) !== undefined };
}

// Persons of the registry have first names that stand in no list.
function genderOfNamesake(word: string): 'male' | 'female' | undefined {
  return personsNamed(word).find(({ firstNames }) => firstNames.some((name) => name.split(' ', 1)[0] === word))?.gender;
}

function indexFirstNameRows(): Lexicon['firstNameRows'] {
  const rows = new Map<string, number[]>();
  for (const [row, line] of FIRST_NAME_VARIANTS.trim().split('\n').entries()) {
    for (const name of line.split(' ').map(foldName)) {
      const known = rows.get(name);
      if (known) known.push(row);
      else rows.set(name, [row]);
    }
  }
  return rows;
}
