import type { Actor, ActorKind, Mention } from '../../core/actor.ts';
import type { ReferenceTime } from '../../core/document.ts';
import {
  addPerson,
  chooseRecord,
  type DocumentPerson,
  findDocumentPeople,
  toDocumentPerson,
} from './document-people.ts';
import { foldName } from './fold-name.ts';
import { judgeCapital } from './judge-capital.ts';
import type { Naming } from './naming.ts';
import type { Reading } from './reading.ts';
import { getRegistry } from './registry.ts';
import { holdersOn, plainActor, toBodyActor, toPersonActor, toStateActor, toStateBodyActor } from './settle.ts';

/** What a naming was settled to: an actor, or those who remain possible. */
interface Settled {
  readonly actor: string | null;
  readonly candidates?: readonly string[];
  readonly how: Mention['how'];
  readonly type: Mention['type'];
  readonly place?: string;
}

interface Settling {
  readonly reading: Reading;
  readonly referenceDay: string | null;
  readonly actors: Map<string, Actor>;
  readonly people: Map<string, DocumentPerson>;
  /** Keys of persons in the order of their namings so far, with the sentence. */
  readonly focus: { readonly key: string; readonly sentence: number; readonly first: number }[];
}

/** Ties each naming to its actor where the text decides. */
export function settleNamings(
  reading: Reading,
  namings: readonly Naming[],
  referenceTime: ReferenceTime | null,
): { readonly mentions: readonly Mention[]; readonly actors: ReadonlyMap<string, Actor> } {
  const referenceDay = referenceTime?.value.slice(0, 10) ?? null;
  const dayOf = (naming: Naming): string | null => daySpokenOf(reading, naming, referenceDay);
  const people = new Map(findDocumentPeople(namings, dayOf));
  const settling: Settling = { reading, referenceDay, actors: new Map(), people, focus: [] };
  const mentions: Mention[] = [];
  for (const naming of namings) {
    const settled = settle(settling, naming, dayOf(naming));
    if (settled) mentions.push(toMention(reading, naming, settled));
  }
  return { mentions, actors: settling.actors };
}

function settle(settling: Settling, naming: Naming, day: string | null): Settled | undefined {
  if (naming.kind === 'person') return settlePerson(settling, naming, day);
  if (naming.kind === 'office') return settleOffice(settling, naming, day);
  if (naming.kind === 'state') return settleState(settling, naming);
  if (naming.kind === 'capital') return settleCapital(settling, naming);
  if (naming.kind === 'place') return { actor: null, how: 'place', type: 'GPE', place: naming.place! };
  if (naming.kind === 'body') return { actor: put(settling, toBodyActor(naming.body!)), how: 'name', type: 'ORG' };
  if (naming.kind === 'stateBody') return settleStateBody(settling, naming);
  if (naming.kind === 'representative') return settleRepresentative(settling, naming);
  if (naming.kind === 'inhabitant') return settleInhabitant(settling, naming);
  if (naming.kind === 'anonymous') return settleAnonymous(settling, naming);
  if (naming.kind === 'group') return settleGroup(settling, naming, day);
  return settlePronoun(settling, naming);
}

function settlePerson(settling: Settling, naming: Naming, day: string | null): Settled | undefined {
  const named = naming.named!;
  const surname = foldName(named.surname);
  if (named.firstName === '') {
    const same = [...settling.people.values()].filter((person) => person.surnames.has(surname));
    const fitting = naming.gender
      ? same.filter((person) => person.actor.gender === null || person.actor.gender === naming.gender)
      : same;
    if (fitting.length === 1) return mentionPerson(settling, naming, fitting[0]!);
    if (fitting.length > 1) {
      const official = fitting.filter((person) => person.record !== null);
      if (official.length === 1) return mentionPerson(settling, naming, official[0]!);
      return {
        actor: null,
        candidates: fitting.map((person) => put(settling, person.actor)),
        how: 'name',
        type: 'PER',
      };
    }
    if (named.persons.length > 0) return settleRegisteredSurname(settling, naming, day);
    if (!naming.office) return undefined;
  }
  return mentionPerson(settling, naming, toDocumentPerson(naming, day));
}

function settleRegisteredSurname(settling: Settling, naming: Naming, day: string | null): Settled | undefined {
  const named = naming.named!;
  if (named.risky && !naming.office) return undefined;
  const sure = naming.office
    ? named.persons
    : named.persons.filter((person) =>
        person.surnames.some((form) => !form.risky && form.form === foldName(named.surname)),
      );
  const record = chooseRecord(sure, naming, day);
  if (record && (!naming.office || holdsSuchOffice(record, naming))) {
    return mentionPerson(
      settling,
      naming,
      toDocumentPerson({ ...naming, named: { ...named, persons: [record] } }, day),
    );
  }
  if (naming.office)
    return mentionPerson(settling, naming, toDocumentPerson({ ...naming, named: { ...named, persons: [] } }, day));
  return {
    actor: null,
    candidates: sure.map((person) => put(settling, toPersonActor(person, day))),
    how: 'name',
    type: 'PER',
  };
}

// "Regierungssprecher Schulz" is not Martin Schulz: some term must be of the state or of the office.
function holdsSuchOffice(record: DocumentPerson['record'], naming: Naming): boolean {
  const codes = [...naming.states.map((state) => state.code), naming.office!.body];
  const sure = record!.surnames.some((form) => !form.risky && form.form === foldName(naming.named!.surname));
  return (
    sure || record!.terms.some((term) => codes.includes(term.body) || naming.office!.classes.includes(term.officeClass))
  );
}

function mentionPerson(settling: Settling, naming: Naming, person: DocumentPerson): Settled {
  addPerson(settling.people, person);
  const joined = settling.people.get(person.actor.key)!;
  put(settling, joined.actor);
  focusOn(settling, naming, joined.actor.key);
  return { actor: joined.actor.key, how: 'name', type: 'PER' };
}

function settleOffice(settling: Settling, naming: Naming, day: string | null): Settled | undefined {
  const office = naming.office!;
  const states = naming.states.map((state) => state.code);
  const code = office.body || states[0] || '';
  const known = [...settling.people.values()].filter((person) => isSuchHolder(person, naming, code));
  if (code) {
    if (!office.former && known.length === 1) return mentionOffice(settling, naming, known[0]!);
    if (!office.former && !office.coming) {
      const holders = [...new Set(office.classes.flatMap((officeClass) => holdersOn(code, officeClass, day)))];
      if (holders.length === 1) {
        const actor = toPersonActor(holders[0]!, day);
        const surnames = new Set(holders[0]!.surnames.map((form) => form.form));
        return mentionOffice(settling, naming, {
          actor,
          record: holders[0]!,
          surnames,
          firstName: '',
          classes: new Set(office.classes),
        });
      }
    }
    return { actor: null, candidates: known.map((person) => put(settling, person.actor)), how: 'office', type: 'PER' };
  }
  if (naming.determiner === 'indefinite' || naming.determiner === null) return undefined;
  const latest = settling.focus.findLast(({ key }) => known.some((person) => person.actor.key === key));
  if (latest && naming.determiner !== 'possessive')
    return mentionOffice(settling, naming, settling.people.get(latest.key)!);
  return { actor: null, candidates: known.map((person) => put(settling, person.actor)), how: 'office', type: 'PER' };
}

function mentionOffice(settling: Settling, naming: Naming, person: DocumentPerson): Settled {
  return { ...mentionPerson(settling, naming, person), how: 'office' };
}

function isSuchHolder(person: DocumentPerson, naming: Naming, code: string): boolean {
  const office = naming.office!;
  if (naming.gender && person.actor.gender && naming.gender !== person.actor.gender) return false;
  if (!office.classes.some((officeClass) => officeClass !== 'other' && person.classes.has(officeClass))) return false;
  if (!code) return true;
  const owner = getRegistry().states.get(code) ?? getRegistry().bodies.get(code);
  return owner !== undefined && person.actor.state === owner.key;
}

function settleState(settling: Settling, naming: Naming): Settled {
  const state = naming.states[0]!;
  const before = settling.reading.tokens[naming.first - 1]?.text.toLowerCase();
  const article = settling.reading.tokens[naming.first - 2]?.text.toLowerCase();
  // "im Oman", "in Saudi-Arabien", "nach Polen", "in den USA", "aus der Ukraine"
  const preposition = before === 'der' || before === 'den' || before === 'dem' || before === 'die' ? article : before;
  if (preposition && /^(?:in|im|nach|aus|ins)$/.test(preposition) && !naming.genitive) {
    return { actor: null, how: 'place', type: 'GPE', place: state.name };
  }
  return { actor: put(settling, toStateActor(state)), how: 'name', type: 'GPE', place: state.name };
}

function settleCapital(settling: Settling, naming: Naming): Settled {
  const state = naming.states[0]!;
  const place = naming.place!;
  if (judgeCapital(settling.reading, naming) === 'place') return { actor: null, how: 'place', type: 'GPE', place };
  if (place === 'Brüssel')
    return { actor: put(settling, toBodyActor(getRegistry().bodies.get('EU')!)), how: 'metonym', type: 'GPE', place };
  return { actor: put(settling, toStateActor(state)), how: 'metonym', type: 'GPE', place };
}

function settleStateBody(settling: Settling, naming: Naming): Settled | undefined {
  const { kind, name } = naming.stateBody!;
  const state = naming.states[0] ?? ownerState(settling, naming);
  if (!state) return undefined;
  if (name === '') return { actor: put(settling, toStateActor(state)), how: 'description', type: 'ORG' };
  return { actor: put(settling, toStateBodyActor(kind as ActorKind, name, state)), how: 'description', type: 'ORG' };
}

// "Trumps Team", "Putins Regierung": the owner's state.
function ownerState(settling: Settling, naming: Naming) {
  const record = naming.owner && chooseRecord(naming.owner.persons, naming, settling.referenceDay);
  const code = record?.terms.at(-1)?.body;
  return code ? getRegistry().states.get(code) : undefined;
}

function settleRepresentative(settling: Settling, naming: Naming): Settled | undefined {
  const state = naming.states[0];
  if (!state) return naming.count !== null ? settleAnonymous(settling, naming) : undefined;
  if (naming.states.length > 1) {
    const members = naming.states.map((item) => put(settling, toStateActor(item)));
    return { actor: putGroup(settling, members), how: 'group', type: 'GROUP' };
  }
  return { actor: put(settling, toStateActor(state)), how: 'description', type: 'GROUP' };
}

function settleInhabitant(settling: Settling, naming: Naming): Settled {
  const state = naming.states[0]!;
  if (naming.number === 'singular' && naming.determiner === 'definite') {
    // "der Ukrainer": the person of that state last spoken of.
    const latest = settling.focus.findLast(({ key }) => settling.people.get(key)?.actor.state === state.key);
    if (latest) return { ...mentionPerson(settling, naming, settling.people.get(latest.key)!), how: 'demonym' };
  }
  return {
    actor: put(settling, toStateActor(state)),
    how: 'demonym',
    type: naming.number === 'plural' ? 'GROUP' : 'PER',
  };
}

function settleAnonymous(settling: Settling, naming: Naming): Settled {
  const words = wordsOf(settling.reading, naming);
  const number = naming.count ?? (naming.number === 'singular' ? 1 : null);
  const actor: Actor = {
    ...plainActor,
    key: `local:anonymous:${naming.first}`,
    kind: 'anonymous',
    name: words,
    state: naming.states[0]?.key ?? null,
    number,
  };
  return { actor: put(settling, actor), how: 'description', type: naming.number === 'plural' ? 'GROUP' : 'PER' };
}

function settleGroup(settling: Settling, naming: Naming, day: string | null): Settled | undefined {
  const { office } = naming;
  if (office && naming.states.length > 0) {
    const holders = naming.states.map((state) => groupHolder(settling, naming, state.code, day));
    const keys = holders.filter((key) => key !== undefined);
    if (naming.states.length > 1 && keys.length === naming.states.length)
      return { actor: putGroup(settling, keys), how: 'group', type: 'GROUP' };
    return { actor: null, candidates: keys, how: 'group', type: 'GROUP' };
  }
  if (naming.count !== 2) return office ? { actor: null, how: 'group', type: 'GROUP' } : undefined;
  const latest: string[] = [];
  for (const { key } of settling.focus.toReversed()) {
    if (latest.includes(key) || (office && !fitsGroup(settling, key, office.classes))) continue;
    latest.push(key);
    if (latest.length === 2) return { actor: putGroup(settling, latest.toReversed()), how: 'group', type: 'GROUP' };
  }
  return { actor: null, candidates: latest, how: 'group', type: 'GROUP' };
}

function fitsGroup(settling: Settling, key: string, classes: readonly string[]): boolean {
  const person = settling.people.get(key);
  return (
    person !== undefined &&
    (classes.includes('other') || classes.some((officeClass) => person.classes.has(officeClass)))
  );
}

function groupHolder(settling: Settling, naming: Naming, code: string, day: string | null): string | undefined {
  const known = [...settling.people.values()].filter((person) => isSuchHolder(person, naming, code));
  if (known.length === 1) return put(settling, known[0]!.actor);
  const holders = naming.office!.classes.flatMap((officeClass) => holdersOn(code, officeClass, day));
  return new Set(holders).size === 1 ? put(settling, toPersonActor(holders[0]!, day)) : undefined;
}

// The subject of the sentence before, else the latest person, if gender fits.
function settlePronoun(settling: Settling, naming: Naming): Settled | undefined {
  if (naming.number === 'plural') return undefined;
  const sentence = settling.reading.tokens[naming.first]!.sentence;
  const near = settling.focus.filter((item) => item.sentence >= sentence - 2 && fitsGender(settling, item.key, naming));
  if (near.length === 0) return { actor: null, how: 'pronoun', type: 'PER' };
  const lastSentence = near.at(-1)!.sentence;
  const subject = near.find((item) => item.sentence === lastSentence)!;
  focusOn(settling, naming, subject.key);
  return { actor: subject.key, how: 'pronoun', type: 'PER' };
}

function fitsGender(settling: Settling, key: string, naming: Naming): boolean {
  const gender = settling.people.get(key)?.actor.gender;
  return gender !== undefined && (gender === null || gender === naming.gender);
}

function focusOn(settling: Settling, naming: Naming, key: string): void {
  settling.focus.push({ key, sentence: settling.reading.tokens[naming.first]!.sentence, first: naming.first });
}

function put(settling: Settling, actor: Actor): string {
  const person = settling.people.get(actor.key);
  settling.actors.set(actor.key, person?.actor ?? actor);
  return actor.key;
}

function putGroup(settling: Settling, members: readonly string[]): string {
  const names = members.map((key) => settling.actors.get(key)?.name ?? settling.people.get(key)?.actor.name ?? key);
  for (const key of members)
    if (!settling.actors.has(key) && settling.people.has(key)) put(settling, settling.people.get(key)!.actor);
  return put(settling, {
    ...plainActor,
    key: `local:group:${members.join('+')}`,
    kind: 'group',
    name: names.join(' und '),
    members,
    number: members.length,
  });
}

function daySpokenOf(reading: Reading, naming: Naming, referenceDay: string | null): string | null {
  const { start, end } = reading.timed.sentences[reading.tokens[naming.first]!.sentence]!;
  for (const time of reading.timed.times) {
    if (time.start < start || time.end > end || time.type !== 'DATE' || time.from !== 'text' || time.edtf === null)
      continue;
    const day = time.edtf.split('/')[0]!;
    if (/^\d{4}(?:-\d\d){0,2}$/.test(day) && (referenceDay === null || day <= referenceDay)) return day;
  }
  return referenceDay;
}

function wordsOf(reading: Reading, naming: Naming): string {
  const [first, last] = [reading.tokens[naming.first]!, reading.tokens[naming.end - 1]!];
  return reading.timed.document.text.slice(first.start, last.end);
}

function toMention(reading: Reading, naming: Naming, settled: Settled): Mention {
  const { text } = reading.timed.document;
  const start = reading.tokens[naming.first]!.start;
  const end = reading.tokens[naming.end - 1]!.end;
  return {
    start,
    end,
    exact: text.slice(start, end),
    type: settled.type,
    actor: settled.actor,
    candidates: settled.actor === null ? (settled.candidates ?? []) : [],
    how: settled.how,
    firstToken: naming.first,
    endToken: naming.end,
    nameSpan: { start: reading.tokens[naming.nameFirst]!.start, end: reading.tokens[naming.nameEnd - 1]!.end },
    place: settled.place ?? null,
  };
}
