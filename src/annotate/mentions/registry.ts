import type { ActorKind } from '../../core/actor.ts';
import { BODIES } from '../../german/bodies.ts';
import { PERSONS } from '../../german/persons.ts';
import { STATES } from '../../german/states.ts';
import { foldName } from './fold-name.ts';
import { readPerson, surnameOf } from './read-person.ts';
import type { Term } from './read-terms.ts';
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
}

/** States and bodies by key. */
export interface Registry {
  readonly states: ReadonlyMap<string, StateRecord>;
  readonly bodies: ReadonlyMap<string, BodyRecord>;
}

let registry: Registry | undefined;

/** The states and bodies of the registry, read from the tables once, when first needed. */
export function getRegistry(): Registry {
  registry ??= readRegistry();
  return registry;
}

/** All persons of the registry, in the order of the tables. */
export function allPersons(): readonly PersonRecord[] {
  return getPersonRows().map((_row, index) => personAt(index));
}

/** The persons with this word, folded, in one of their names, in the order of the tables. */
export function personsNamed(word: string): readonly PersonRecord[] {
  rowsByWord ??= indexPersonRows();
  return rowsByWord.get(word)?.map(personAt) ?? noPersons;
}

/** The persons whose surname sounds so (see `soundName`); indexed when first asked for. */
export function personsSounding(sound: string): readonly PersonRecord[] {
  rowsBySound ??= Map.groupBy(getPersonRows().keys(), (index) => soundName(surnameOf(getPersonRows()[index]!)));
  return rowsBySound.get(sound)?.map(personAt) ?? noPersons;
}

/** The local key of a name: stable for a spelling. */
export function localKey(name: string): string {
  return `local:${foldName(name).toLowerCase()}`;
}

function readRegistry(): Registry {
  const states = new Map(rowsOf(STATES).map((row) => [row[0]!, readState(row)]));
  const bodies = new Map(rowsOf(BODIES).map((row) => [row[0]!, readBody(row)]));
  return { states, bodies };
}

// A text names a handful of the persons: each row is read when a word of its names is first met.
const noPersons: readonly PersonRecord[] = [];
const personsRead: PersonRecord[] = [];
let personRows: readonly (readonly string[])[] | undefined;
let rowsByWord: ReadonlyMap<string, readonly number[]> | undefined;
let rowsBySound: ReadonlyMap<string, readonly number[]> | undefined;

function getPersonRows(): readonly (readonly string[])[] {
  personRows ??= PERSONS.flatMap((table) => rowsOf(table));
  return personRows;
}

function personAt(index: number): PersonRecord {
  personsRead[index] ??= readPerson(getPersonRows()[index]!);
  return personsRead[index];
}

function indexPersonRows(): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const [index, [name = '', , , aliases = '']] of getPersonRows().entries()) {
    for (const word of new Set(foldName(`${name};${aliases}`).split(/[ ;^!]+/))) {
      const known = rows.get(word);
      if (known) known.push(index);
      else rows.set(word, [index]);
    }
  }
  return rows;
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
  return getPersonRows()
    .flatMap(([, , , , terms], index) => (terms?.includes(`${code} `) ? personAt(index) : []))
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
