import type { Actor } from '../../core/actor.ts';
import { plainActor } from '../../core/plain-actor.ts';
import { TITLES_OF_SEVERAL_STATES } from '../../german/office-titles.ts';
import { foldName } from './fold-name.ts';
import type { NamedPerson, Naming } from './naming.ts';
import { getRegistry, localKey, type PersonRecord } from './registry.ts';
import { covers, termOn, toPersonActor } from './settle.ts';

/** A person whom the document names, with what it says of the office. */
export interface DocumentPerson {
  readonly actor: Actor;
  readonly record: PersonRecord | null;
  /** Folded surname, as written in the document and as registered. */
  readonly surnames: ReadonlySet<string>;
  readonly firstName: string;
  /** Classes of office held, by registry or in the document's words. */
  readonly classes: ReadonlySet<string>;
}

/** The persons of a document, by key and by folded surname. */
export interface People {
  readonly byKey: Map<string, DocumentPerson>;
  readonly bySurname: Map<string, Set<string>>;
}

/** The persons whom a document names in full or with their office, each once. */
export function findDocumentPeople(namings: readonly Naming[], days: readonly (string | null)[]): People {
  const people: People = { byKey: new Map(), bySurname: new Map() };
  for (const [index, naming] of namings.entries()) {
    for (const named of [naming, naming.owner]) {
      if (named?.kind !== 'person' || named.named!.firstName === '') continue;
      addPerson(people, toDocumentPerson(named, days[index]!));
    }
  }
  return people;
}

/** The person of a naming: of the registry where name, office and time fit one person, else one of this document only. */
export function toDocumentPerson(naming: Naming, day: string | null): DocumentPerson {
  const named = naming.named!;
  const record = chooseRecord(named.persons, naming, day);
  const surname = foldName(named.surname);
  if (record) {
    const actor = toPersonActor(record, day);
    const classes = new Set(
      record.terms.filter((term) => day === null || covers(term, day)).map((term) => term.officeClass),
    );
    const surnames = new Set([...record.surnames.map((form) => form.form), surname]);
    return {
      actor,
      record,
      surnames,
      firstName: named.firstName,
      classes: classes.size > 0 || isOutOfOffice(record, naming) ? classes : officeClassesOf(naming),
    };
  }
  return {
    actor: toLocalActor(named, naming),
    record: null,
    surnames: new Set([surname]),
    firstName: named.firstName,
    classes: officeClassesOf(naming),
  };
}

// "Der ehemalige US-Außenminister Antony Blinken": the registry knows the office, and that it was held at another time.
function isOutOfOffice(record: PersonRecord, { office }: Naming): boolean {
  return record.terms.some((term) => office?.classes.includes(term.officeClass));
}

// The noun counts too: "Polizeisprecher Müller ... Der Polizeisprecher".
function officeClassesOf({ office }: Naming): ReadonlySet<string> {
  return new Set(office ? [...office.classes, `noun:${office.noun}`] : []);
}

/** Adds a person, joining what two namings of one person tell. */
export function addPerson(people: People, person: DocumentPerson): void {
  const known = people.byKey.get(person.actor.key);
  if (known === person) return;
  people.byKey.set(person.actor.key, known ? joinPersons(known, person) : person);
  for (const surname of person.surnames) {
    const keys = people.bySurname.get(surname);
    if (keys) keys.add(person.actor.key);
    else people.bySurname.set(surname, new Set([person.actor.key]));
  }
}

function joinPersons(known: DocumentPerson, person: DocumentPerson): DocumentPerson {
  const actor = {
    ...known.actor,
    state: known.actor.state ?? person.actor.state,
    office: known.actor.office ?? person.actor.office,
    gender: known.actor.gender ?? person.actor.gender,
  };
  const surnames = new Set([...known.surnames, ...person.surnames]);
  return { ...known, actor, surnames, classes: new Set([...known.classes, ...person.classes]) };
}

/** The persons of the document with a folded surname. */
export function peopleNamed(people: People, surname: string): readonly DocumentPerson[] {
  return [...(people.bySurname.get(surname) ?? [])].map((key) => people.byKey.get(key)!);
}

function toLocalActor(named: NamedPerson, naming: Naming): Actor {
  const parts = named.isSurnameFirst ? [named.surname, named.firstName] : [named.firstName, named.surname];
  const name = parts.filter((part) => part !== '').join(' ');
  const state = naming.states[0];
  const owner = state ?? (naming.office?.body ? getRegistry().bodies.get(naming.office.body) : undefined);
  const title = naming.office && naming.gender === 'female' ? feminineOf(naming.office.noun) : naming.office?.noun;
  const office = title && owner ? `${title} ${owner.genitive}` : (title ?? null);
  return {
    ...plainActor,
    key: localKey(name),
    kind: 'person',
    name,
    state: owner?.key ?? null,
    office: naming.office?.former ? null : office,
    gender: naming.gender ?? named.gender,
  };
}

/** The feminine of a masculine office noun: "Sprecherin", "Beauftragte". */
export function feminineOf(noun: string): string {
  if (/(?:beauftragt|gesandt|sitzend|geordnet)er$/.test(noun)) return noun.slice(0, -1);
  return `${noun.replace(/e$/, '')}in`;
}

/** The one person among several of a name whom office and time settle; undefined where they do not. */
export function chooseRecord(
  persons: readonly PersonRecord[],
  naming: Naming,
  day: string | null,
  namedCodes: ReadonlySet<string> = new Set(),
): PersonRecord | undefined {
  if (persons.length <= 1) return persons[0];
  const { office } = naming;
  if (office) {
    const body = TITLES_OF_SEVERAL_STATES.has(office.noun) ? '' : office.body;
    const codes = new Set([...naming.states.map((state) => state.code), ...(body ? [body] : [])]);
    const fitting = persons.filter((person) =>
      person.terms.some(
        (term) => office.classes.includes(term.officeClass) && (codes.size === 0 || codes.has(term.body)),
      ),
    );
    if (fitting.length === 1) return fitting[0];
    const ofState = persons.filter((person) => person.terms.some((term) => codes.has(term.body)));
    if (fitting.length === 0 && ofState.length === 1) return ofState[0];
  }
  const inOffice = persons.filter((person) => termOn(person, day) !== undefined);
  if (inOffice.length === 1) return inOffice[0];
  if (inOffice.length === 0) return leaderAmong(persons);
  const ofNamed = inOffice.filter((person) => namedCodes.has(termOn(person, day)!.body));
  return ofNamed.length === 1 ? ofNamed[0] : leaderAmong(inOffice);
}

// Out of office a bare surname is the one who once led a state, if only one did.
function leaderAmong(persons: readonly PersonRecord[]): PersonRecord | undefined {
  const leaders = persons.filter((person) => person.terms.some((term) => term.officeClass.startsWith('headOf')));
  return leaders.length === 1 ? leaders[0] : undefined;
}
