import type { Actor, Mention } from '../../core/actor.ts';
import type { ReferenceTime } from '../../core/document.ts';
import { TITLES_OF_SEVERAL_STATES } from '../../german/office-titles.ts';
import { findDocumentPeople } from './document-people.ts';
import type { Naming } from './naming.ts';
import type { Reading } from './reading.ts';
import { getRegistry } from './registry.ts';
import { termOn } from './settle.ts';
import { settleBody, settleStateBody } from './settle-body.ts';
import { settleEpithet } from './settle-epithet.ts';
import { settleGroup, settleSides } from './settle-group.ts';
import { settleInhabitant } from './settle-inhabitant.ts';
import { settleOffice } from './settle-office.ts';
import { settlePeople } from './settle-people.ts';
import { settlePerson } from './settle-person.ts';
import { settleCapital, settlePlace, settleState } from './settle-place.ts';
import { settlePronoun } from './settle-pronoun.ts';
import { settleTrait } from './settle-trait.ts';
import { putState, type Settled, type Settling } from './settling.ts';

/** Ties each naming to its actor where the text decides. */
export function settleNamings(
  reading: Reading,
  namings: readonly Naming[],
  referenceTime: ReferenceTime | null,
): { readonly mentions: readonly Mention[]; readonly actors: ReadonlyMap<string, Actor> } {
  // Without a publication day an office has no holder but by a date in its own sentence: a text may name any other day.
  const referenceDay = referenceTime?.value.slice(0, 10) ?? null;
  const dayOfSentence = daysOfSentences(reading, referenceDay);
  const days = namings.map((naming) => dayOfSentence.get(reading.tokens[naming.first]!.sentence) ?? referenceDay);
  const settling: Settling = {
    reading,
    namings,
    referenceDay,
    actors: new Map(),
    people: findDocumentPeople(namings, days),
    position: { index: 0 },
    focus: [],
    stateFocus: [],
    pronounGroup: { sentence: -1, members: [] },
    placeEnd: { token: -1 },
    codes: codesOf(namings, days),
    sideCounts: countSides(namings, days),
    stateBodies: [],
    unnamed: [],
  };
  const mentions: Mention[] = [];
  for (const [index, naming] of namings.entries()) {
    settling.position.index = index;
    const settled = settle(settling, naming, days[index]!);
    if (settled) mentions.push(toMention(reading, naming, settled));
  }
  return { mentions, actors: settling.actors };
}

function settle(settling: Settling, naming: Naming, day: string | null): Settled | undefined {
  // "die Delegationen beider Länder"
  if (naming.ofSides && (naming.kind === 'stateBody' || naming.kind === 'representative' || isOfSides(naming)))
    return settleSides(settling, naming);
  switch (naming.kind) {
    case 'person':
      return settlePerson(settling, naming, day);
    case 'office':
      return settleOffice(settling, naming, day);
    case 'state':
      return settleState(settling, naming);
    case 'capital':
      return settleCapital(settling, naming);
    case 'place':
      return settlePlace(settling, naming);
    case 'epithet':
      return settleEpithet(settling, naming);
    case 'trait':
      return settleTrait(settling, naming);
    case 'body':
      return settleBody(settling, naming);
    case 'stateBody':
      return settleStateBody(settling, naming);
    case 'report':
      return { actor: putState(settling, naming, naming.states[0]!), how: 'description', type: 'GPE' };
    case 'representative':
    case 'anonymous':
      return settlePeople(settling, naming);
    case 'inhabitant':
      return settleInhabitant(settling, naming);
    case 'sides':
      return settleSides(settling, naming);
    case 'group':
      return settleGroup(settling, naming, day);
    case 'pronoun':
      return settlePronoun(settling, naming, day);
  }
}

// "Hohe Beamte beider Seiten"; "drei Beamte beider Seiten" are sources.
function isOfSides({ kind, number, count }: Naming): boolean {
  return kind === 'anonymous' && number === 'plural' && count === null;
}

function codesOf(namings: readonly Naming[], days: readonly (string | null)[]): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const [index, { states, body, office, place, named }] of namings.entries()) {
    for (const state of states) codes.add(state.code);
    if (body) codes.add(body.code);
    // "der Kanzler" names no state yet.
    if (office?.body && !TITLES_OF_SEVERAL_STATES.has(office.noun)) codes.add(office.body);
    const bearer =
      named && !named.risky && named.persons.length === 1 ? termOn(named.persons[0]!, days[index]!) : undefined;
    if (bearer) codes.add(bearer.body);
    if (place === 'Brüssel') codes.add('EU').add('NATO');
  }
  return codes;
}

function countSides(namings: readonly Naming[], days: readonly (string | null)[]): ReadonlyMap<string, number> {
  const { states, bodies } = getRegistry();
  const counts = new Map<string, number>();
  for (const [index, { states: named, body, named: person }] of namings.entries()) {
    const record = person && !person.risky && person.persons.length === 1 ? person.persons[0]! : undefined;
    const owner = record && termOn(record, days[index]!)?.body;
    const keys = [...named.map(({ key }) => key), body?.key, owner && (states.get(owner) ?? bodies.get(owner))?.key];
    for (const key of keys) if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

// "Im Dezember 2016 war die Kanzlerin Gastgeberin", "Am Montag hatte der Kanzler noch telefoniert": a date of the past in
// the sentence is the day spoken of. A month that counts from the publication day is too coarse: "seit Januar" has two presidents.
function daysOfSentences({ timed }: Reading, referenceDay: string | null): ReadonlyMap<number, string> {
  const days = new Map<number, string>();
  for (const time of timed.times) {
    if ((time.type !== 'DATE' && time.type !== 'TIME') || time.edtf === null) continue;
    if (time.from !== 'text' && (time.edtf.length < 'YYYY-MM-DD'.length || isWeek.test(time.edtf))) continue;
    const { sentence } = timed.tokens[time.firstToken]!;
    const day = time.edtf.split('/')[0]!.slice(0, 'YYYY-MM-DD'.length);
    const past = /^\d{4}(?:-\d\d){0,2}$/.test(day) && (referenceDay === null || day <= referenceDay);
    if (past && !days.has(sentence)) days.set(sentence, day);
  }
  return days;
}

// "Vergangene Woche" has too many days to tell who was in office.
const isWeek = /^\d{4}-\d\d-\d\d\/.*-\d\d-\d\d$/;

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
    candidates: settled.actor === null ? [...new Set(settled.candidates ?? [])] : [],
    how: settled.how,
    firstToken: naming.first,
    endToken: naming.end,
    nameSpan: { start: reading.tokens[naming.nameFirst]!.start, end: reading.tokens[naming.nameEnd - 1]!.end },
    place: settled.place ?? null,
  };
}
