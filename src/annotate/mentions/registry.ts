import type { ActorKind } from '../../core/actor.ts';
import { BODIES } from '../../german/bodies.ts';
import { PERSONS } from '../../german/persons.ts';
import { STATES } from '../../german/states.ts';
import { foldName } from './fold-name.ts';
import { readTerms, type Term } from './read-terms.ts';
import { itemsOf, rowsOf } from './registry-rows.ts';
import { soundName } from './sound-name.ts';

/** A state of the registry. */
export interface StateRecord {
  readonly code: string;
  readonly key: string;
  readonly wikidata: string | null;
  readonly name: string;
  readonly genitive: string;
  /** Rows of spellings, read by the lexicon. */
  readonly aliases: readonly string[];
  readonly adjectives: readonly string[];
  readonly inhabitants: readonly string[];
  readonly capitals: readonly string[];
}

/** A body of the registry: international body, seat of power, armed group, agency, outlet. */
export interface BodyRecord {
  readonly code: string;
  readonly key: string;
  readonly wikidata: string | null;
  readonly kind: ActorKind;
  readonly name: string;
  readonly genitive: string;
  readonly aliases: readonly string[];
  /** Code of its state; empty where none. */
  readonly state: string;
}

/** A person of the registry. */
export interface PersonRecord {
  readonly key: string;
  readonly wikidata: string | null;
  readonly name: string;
  readonly gender: 'male' | 'female';
  /** Folded; more than one word in "von der Leyen". Risky ones are words of German or common surnames. */
  readonly surnames: readonly { readonly form: string; readonly risky: boolean }[];
  /** Folded. */
  readonly firstNames: readonly string[];
  /** Whole names that are not first name + surname, folded. */
  readonly wholeNames: readonly string[];
  /** "Kim Jong-un", "Wang Yi": the surname stands first. */
  readonly isSurnameFirst: boolean;
  readonly terms: readonly Term[];
  /** Whether any term can be of the state or body; quicker than reading the terms. */
  readonly mayServe: (code: string) => boolean;
}

export interface Registry {
  readonly states: ReadonlyMap<string, StateRecord>;
  readonly bodies: ReadonlyMap<string, BodyRecord>;
  readonly persons: readonly PersonRecord[];
}

let registry: Registry | undefined;
let personsBySound: ReadonlyMap<string, readonly PersonRecord[]> | undefined;

/** The persons whose surname sounds so (see `soundName`); indexed when first asked for. */
export function personsSounding(sound: string): readonly PersonRecord[] {
  personsBySound ??= Map.groupBy(getRegistry().persons, (person) => soundName(person.surnames[0]!.form));
  return personsBySound.get(sound) ?? [];
}

/** The registry of actors, read from the tables once, when first needed. */
export function getRegistry(): Registry {
  registry ??= readRegistry();
  return registry;
}

/** The local key of a name: stable for a spelling. */
export function localKey(name: string): string {
  return `local:${foldName(name).toLowerCase()}`;
}

function readRegistry(): Registry {
  const states = new Map(rowsOf(STATES).map((row) => [row[0]!, readState(row)]));
  const bodies = new Map(rowsOf(BODIES).map((row) => [row[0]!, readBody(row)]));
  const persons = PERSONS.flatMap((table) => rowsOf(table)).map(readPerson);
  return { states, bodies, persons };
}

/** A person with a term of office. */
export interface Holder {
  readonly person: PersonRecord;
  readonly term: Term;
}

const holdersByCode = new Map<string, ReadonlyMap<string, readonly Holder[]>>();

/** All who ever held an office of a class ("headOfState") of a state or body, in the order of the tables. */
export function holdersOf(code: string, officeClass: string): readonly Holder[] {
  let byClass = holdersByCode.get(code);
  if (!byClass) {
    byClass = Map.groupBy(findHolders(code), ({ term }) => term.officeClass);
    holdersByCode.set(code, byClass);
  }
  return byClass.get(officeClass) ?? [];
}

function findHolders(code: string): readonly Holder[] {
  return getRegistry()
    .persons.filter((person) => person.mayServe(code))
    .flatMap((person) => person.terms.filter((term) => term.body === code).map((term) => ({ person, term })));
}

function readState(row: readonly string[]): StateRecord {
  const [code = '', wikidata, name = '', genitive, aliases, adjectives, inhabitants, capitals] = row;
  return {
    code,
    key: wikidata || localKey(name),
    wikidata: wikidata || null,
    name,
    genitive: genitive || genitiveOf(name),
    aliases: itemsOf(aliases),
    adjectives: itemsOf(adjectives),
    inhabitants: itemsOf(inhabitants),
    capitals: itemsOf(capitals),
  };
}

function readBody(row: readonly string[]): BodyRecord {
  const [code = '', wikidata, kind, name = '', genitive, aliases, state] = row;
  return {
    code,
    key: wikidata || localKey(name),
    wikidata: wikidata || null,
    kind: kind as ActorKind,
    name,
    genitive: genitive || genitiveOf(name),
    aliases: itemsOf(aliases),
    state: state ?? '',
  };
}

// "Russlands", but "von Honduras".
function genitiveOf(name: string): string {
  return /[szxß]$/.test(name) ? `von ${name}` : `${name}s`;
}

// "Mohammed bin Salman", "Ursula von der Leyen": the surname begins with the particle.
const particles = new Set([
  'von',
  'van',
  'Van',
  'de',
  'da',
  'bin',
  'bint',
  'Ben',
  'ibn',
  'al',
  'el',
  'del',
  'di',
  'du',
  'zu',
  'ter',
]);

function readPerson(row: readonly string[]): PersonRecord {
  const [name, gender, wikidata, aliases, terms] = row as [string, string, string, string, string];
  const words = foldName(name.replace(/ Jr\.$/, '')).split(' ');
  const surnameFirst = gender.endsWith('<');
  const particle = words.findIndex((word, index) => index > 0 && particles.has(word));
  const cut = surnameFirst ? 1 : particle > 0 ? particle : words.length - 1;
  const own = surnameFirst ? words[0]! : words.slice(cut).join(' ');
  const surnames = [{ form: own, risky: false }];
  const firstNames = [surnameFirst ? words.slice(1).join(' ') : words.slice(0, cut).join(' ')];
  const wholeNames: string[] = [];
  for (const alias of itemsOf(aliases)) {
    const folded = foldName(alias);
    if (folded.startsWith('^')) firstNames.push(folded.slice(1));
    else if (folded.startsWith('!')) {
      if (folded.slice(1) === own) surnames[0] = { form: own, risky: true };
      else surnames.push({ form: folded.slice(1), risky: true });
    } else if (folded.includes(' ') && !particles.has(folded.split(' ')[0]!)) wholeNames.push(folded);
    else surnames.push({ form: folded, risky: false });
  }
  if (surnameFirst || words.length === 1) wholeNames.push(words.join(' '));
  let read: readonly Term[] | undefined;
  return {
    key: wikidata || localKey(name),
    wikidata: wikidata || null,
    name,
    gender: gender.startsWith('f') ? 'female' : 'male',
    surnames,
    firstNames: firstNames.filter((first) => first !== ''),
    wholeNames,
    isSurnameFirst: surnameFirst,
    // Most texts need the terms of few; they are read when asked for.
    get terms() {
      read ??= readTerms(terms);
      return read;
    },
    mayServe: (code) => terms.includes(`${code} `),
  };
}
