import type { ActorKind } from '../../core/actor.ts';
import { BODIES } from '../../german/bodies.ts';
import { FUSED_OFFICES, OFFICE_NOUNS, TITLE_CLASSES } from '../../german/office-titles.ts';
import { PERSONS } from '../../german/persons.ts';
import { STATES } from '../../german/states.ts';
import { foldName } from './fold-name.ts';
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

/** A term of office; dates with the precision that is sure, `to` empty while it lasts. */
export interface Term {
  /** Code of the state or body. */
  readonly body: string;
  readonly title: string;
  readonly officeClass: string;
  readonly from: string;
  readonly to: string;
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
  readonly terms: readonly Term[];
}

export interface Registry {
  readonly states: ReadonlyMap<string, StateRecord>;
  readonly bodies: ReadonlyMap<string, BodyRecord>;
  readonly persons: readonly PersonRecord[];
  /** By state or body code and class ("RU headOfState"). */
  readonly holders: ReadonlyMap<string, readonly { readonly person: PersonRecord; readonly term: Term }[]>;
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
  const titleClass = readTitleClasses();
  const persons = PERSONS.flatMap((table) => rowsOf(table)).map((row) => readPerson(row, titleClass));
  const holders = new Map<string, { person: PersonRecord; term: Term }[]>();
  for (const person of persons) {
    for (const term of person.terms) {
      const office = `${term.body} ${term.officeClass}`;
      const list = holders.get(office);
      if (list) list.push({ person, term });
      else holders.set(office, [{ person, term }]);
    }
  }
  return { states, bodies, persons, holders };
}

/** The rows of a table: lines of columns. */
export function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

/** The items of a column. */
export function itemsOf(column: string | undefined): readonly string[] {
  return column ? column.split(';') : [];
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

function readPerson(row: readonly string[], titleClass: Map<string, string>): PersonRecord {
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
  return {
    key: wikidata || localKey(name),
    wikidata: wikidata || null,
    name,
    gender: gender.startsWith('f') ? 'female' : 'male',
    surnames,
    firstNames: firstNames.filter((first) => first !== ''),
    wholeNames,
    terms: itemsOf(terms).map((term) => readTerm(term, titleClass)),
  };
}

function readTerm(text: string, titleClass: Map<string, string>): Term {
  const body = text.slice(0, text.indexOf(' '));
  const range = text.slice(text.lastIndexOf(' ') + 1);
  const title = text.slice(body.length + 1, text.length - range.length - 1);
  const [from, to] = range.split('..') as [string, string];
  return { body, title, officeClass: classOfTitle(title, titleClass), from, to: to ?? '' };
}

function readTitleClasses(): Map<string, string> {
  const classes = new Map<string, string>();
  for (const [officeClass, nouns] of rowsOf(OFFICE_NOUNS)) {
    for (const noun of itemsOf(nouns)) if (!classes.has(noun)) classes.set(noun, officeClass!);
  }
  for (const [word, officeClass] of rowsOf(FUSED_OFFICES)) if (!classes.has(word!)) classes.set(word!, officeClass!);
  for (const [title, officeClass] of rowsOf(TITLE_CLASSES)) classes.set(title!, officeClass!);
  return classes;
}

function classOfTitle(title: string, classes: Map<string, string>): string {
  const known = classes.get(title);
  if (known) return known;
  const officeClass = judgeTitle(title, classes);
  classes.set(title, officeClass);
  return officeClass;
}

// "Sondergesandte für den Iran" is a Sondergesandter; "Sprecherin des Präsidenten" a Sprecher des Präsidenten.
function judgeTitle(title: string, classes: ReadonlyMap<string, string>): string {
  const masculine = title
    .replace(/(er|or|är|ent|eur|chef|an|at)in\b/, '$1')
    .replace(/\b(\p{Lu}\p{L}*(?:beauftragt|gesandt|vorsitzend))e\b/u, '$1er');
  const exact = classes.get(masculine);
  if (exact) return exact;
  // The deputy does not hold the office itself.
  if (/^(?:stellvertretend|protokollarisch|erste)/.test(title)) return 'other';
  for (const word of masculine.split(' ')) {
    const found = /^\p{Lu}/u.test(word) ? classes.get(word) : undefined;
    if (found) return found;
  }
  return 'other';
}
