import type { ContactKind, ContactStatus } from '../../core/contact.ts';
import { withoutRepresentedStates } from './read-parties.ts';
import { stateOfKey } from './state-table.ts';
import type { Party, Telling } from './telling.ts';
import { sideOf } from './to-party-actors.ts';

/** The tellings of one contact, in text order, with what they agree on so far. */
export interface Joined {
  readonly tellings: readonly Telling[];
  readonly parties: readonly Party[];
  readonly kind: ContactKind;
  readonly form: Telling['form'];
  readonly status: ContactStatus;
  /** No telling so far settles the status. */
  readonly weak: boolean;
}

/**
 * Joins the tellings of the same contact. One that points back ("In dem Telefonat") takes the latest contact that fits; where
 * there is none, a pair named before it (`findPair`), else the first later contact that names its parties, else it is dropped.
 */
export function joinTellings(
  tellings: readonly Telling[],
  findPair: (telling: Telling) => readonly Party[],
): readonly Joined[] {
  const joined: Joined[] = [];
  const waiting: Telling[] = [];
  for (const telling of tellings) {
    const at = findSame(joined, telling);
    if (at !== undefined) joined[at] = merge(joined[at]!, telling);
    else if (telling.pointing === null) joined.push(begin(telling));
    else {
      const parties = telling.pointing === 'back' ? findPair(telling) : partiesOfLatest(joined, telling);
      if (parties.length > 1) joined.push(begin({ ...telling, parties }));
      else if (telling.pointing === 'back' && telling.parties.length > 0) waiting.push(telling);
    }
  }
  for (const telling of waiting) {
    const at = joined.findIndex((candidate) => isSame(candidate, telling));
    if (at >= 0) joined[at] = merge(joined[at]!, telling);
  }
  return joined;
}

/** The latest contact that a telling may be of; one with the very same partners before one of their states. */
function findSame(joined: readonly Joined[], telling: Telling): number | undefined {
  const fitting = joined.flatMap((candidate, index) => (isSame(candidate, telling) ? [index] : []));
  const lastTold = (index: number) => joined[index]!.tellings.at(-1)!.trigger.token;
  fitting.sort((left, right) => lastTold(left) - lastTold(right));
  const exact = fitting.findLast((index) =>
    telling.parties.every(({ actor }) => joined[index]!.parties.some((party) => party.actor.key === actor.key)),
  );
  return exact ?? fitting.at(-1);
}

/** The partners of the latest contact that those named belong to; for what has not taken place, since else it is that contact itself. */
function partiesOfLatest(joined: readonly Joined[], telling: Telling): readonly Party[] {
  if (TOLD_AS_PAST.has(telling.status) && telling.status !== 'denied') return [];
  const latest = joined.findLast(({ parties }) => haveSameParties(parties, telling.parties));
  // "rief ihn an und bot ein Gespräch an": still the same exchange
  if (latest?.tellings.some(({ span }) => span.start === telling.span.start)) return [];
  // delegations of their states go on talking, not the persons themselves
  return latest ? (telling.trigger.noun?.sort === 'process' ? toStates(latest.parties) : latest.parties) : [];
}

function toStates(parties: readonly Party[]): readonly Party[] {
  return parties.flatMap(({ actor, mentions }) => {
    const state = actor.kind === 'person' && actor.state ? stateOfKey(actor.state) : actor;
    return state ? [{ actor: state, mentions }] : [];
  });
}

function begin(telling: Telling): Joined {
  return merge(
    { tellings: [], parties: [], kind: telling.kind, form: telling.form, status: telling.status, weak: telling.weak },
    telling,
  );
}

function isSame(joined: Joined, telling: Telling): boolean {
  if (telling.another || telling.pointing === 'another') return false;
  if (joined.form !== null && telling.form !== null && joined.form !== telling.form && !telling.weak) return false;
  // a refused invitation and a planned call are two things
  if (CALLED_OFF.has(joined.status) !== CALLED_OFF.has(telling.status) && !telling.weak && joined.kind !== telling.kind)
    return false;
  // talks of two states are not the meeting of their presidents
  if (
    telling.pointing === null &&
    joined.kind !== telling.kind &&
    areAllPersons(joined.parties) !== areAllPersons(telling.parties)
  )
    if (isStateLevel(joined.parties) || isStateLevel(telling.parties)) return false;
  // a meeting of two in the margins of one of four is another one
  if (telling.pointing === null && areAllPersons(joined.parties) && areAllPersons(telling.parties))
    if (joined.parties.length !== telling.parties.length) return false;
  const isGeneric = telling.weak && /^gespräche/.test(telling.trigger.word);
  if (!isGeneric && !haveCompatibleKinds(joined.kind, telling.kind)) return false;
  if (!telling.weak && !joined.weak && !haveCompatibleStatus(joined, telling)) return false;
  if (!haveSameParties(joined.parties, telling.parties)) return false;
  if (telling.pointing === 'back' && !isWithinReach(joined, telling)) return false;
  if (telling.pointing === null && telling.earlier !== joined.tellings[0]!.earlier && !shareDate(joined, telling))
    return false;
  return joined.tellings.every((other) => haveCompatibleDates(other, telling));
}

const KIN: Readonly<Record<ContactKind, readonly ContactKind[]>> = {
  phone: ['phone', 'video', 'unspecified'],
  video: ['video', 'phone', 'unspecified', 'meeting'],
  meeting: ['meeting', 'unspecified', 'talks', 'visit', 'video'],
  visit: ['visit', 'meeting', 'unspecified'],
  talks: ['talks', 'meeting', 'unspecified'],
  message: ['message'],
  unspecified: ['phone', 'video', 'meeting', 'visit', 'talks', 'unspecified'],
};

/** How many sentences words that point back may stand behind the last words on the contact, where they name none of its sides. */
const REACH = 3;
/** The same for words that tell something new of an exchange of the very same kind ("Diese Verhandlungen beginnen morgen"). */
const FAR_REACH = 12;

/** "Das Gespräch" far below, in a sentence about others, is not about this contact. */
function isWithinReach({ tellings, parties, kind }: Joined, telling: Telling): boolean {
  const sides = new Set(parties.map(({ actor }) => sideOf(actor)));
  const others = [...telling.sidesNear].filter((side) => !sides.has(side));
  if (telling.sidesNear.size > others.length) return true;
  const distance = Math.abs(telling.sentence - tellings.at(-1)!.sentence);
  if (others.length > 0) return distance <= 1;
  return distance <= (kind === telling.kind ? FAR_REACH : REACH);
}

function shareDate({ tellings }: Joined, telling: Telling): boolean {
  return tellings.some(({ date }) => date && telling.date && date.text === telling.date.text);
}

function isStateLevel(parties: readonly Party[]): boolean {
  return parties.length > 0 && parties.every(({ actor }) => actor.kind !== 'person');
}

function areAllPersons(parties: readonly Party[]): boolean {
  return parties.every(({ actor }) => actor.kind === 'person');
}

function haveCompatibleKinds(left: ContactKind, right: ContactKind): boolean {
  return KIN[left].includes(right);
}

const CALLED_OFF: ReadonlySet<ContactStatus> = new Set(['cancelled', 'refused', 'postponed']);
const TOLD_AS_PAST: ReadonlySet<ContactStatus> = new Set(['held', 'ongoing', 'alleged', 'denied']);

/** What has been does not join what is to come; a flat denial ("es gibt keine Verhandlungen") answers both. */
function haveCompatibleStatus(joined: Joined, telling: Telling): boolean {
  if (telling.status === 'denied' && !telling.future) return true;
  if (telling.future) return !TOLD_AS_PAST.has(joined.status);
  return TOLD_AS_PAST.has(joined.status) === TOLD_AS_PAST.has(telling.status);
}

/** Every party of the shorter list is one of the longer list, or stands for the same state on one level or the other. */
function haveSameParties(left: readonly Party[], right: readonly Party[]): boolean {
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  return few.every((party) => many.some((other) => isSameParty(party, other)));
}

function isSameParty(left: Party, right: Party): boolean {
  if (left.actor.key === right.actor.key) return true;
  if (sideOf(left.actor) !== sideOf(right.actor)) return false;
  return left.actor.kind !== 'person' || right.actor.kind !== 'person';
}

function haveCompatibleDates(left: Telling, right: Telling): boolean {
  const [first, second] = [left.date, right.date];
  if (!first || !second) return true;
  if (first.edtf === null || second.edtf === null) return first.text === second.text || first.edtf !== second.edtf;
  return first.edtf.startsWith(second.edtf) || second.edtf.startsWith(first.edtf) || isWithin(first.edtf, second.edtf);
}

function isWithin(left: string, right: string): boolean {
  const [leftStart, leftEnd] = toBounds(left);
  const [rightStart, rightEnd] = toBounds(right);
  return (leftStart <= rightStart && rightEnd <= leftEnd) || (rightStart <= leftStart && leftEnd <= rightEnd);
}

/** First and last day as comparable text: "2025-03" -> "2025-03-00", "2025-03-99". */
function toBounds(edtf: string): readonly [string, string] {
  const [start = '', end = start] = edtf.split('/');
  const pad = (day: string, filler: string) => day.slice(0, 10) + filler.slice(Math.min(10, day.length));
  return [pad(start, '0000-00-00'), pad(end, '9999-99-99')];
}

function merge(joined: Joined, telling: Telling): Joined {
  const parties = new Map(joined.parties.map((party) => [party.actor.key, party]));
  for (const party of telling.parties) {
    const known = parties.get(party.actor.key);
    parties.set(
      party.actor.key,
      known ? { actor: known.actor, mentions: [...known.mentions, ...party.mentions] } : party,
    );
  }
  return {
    tellings: [...joined.tellings, telling],
    parties: withoutRepresentedStates([...parties.values()]),
    kind: mergeKind(joined.kind, telling.kind),
    form: joined.form ?? telling.form,
    status: decideStatus(joined, telling),
    weak: joined.weak && telling.weak,
  };
}

/** Words that settle the status before words that only mention it; words that name the persons before those on their states. */
function decideStatus(joined: Joined, telling: Telling): ContactStatus {
  if (joined.weak) return telling.status;
  const namesPersons = (parties: readonly Party[]) => parties.some(({ actor }) => actor.kind === 'person');
  if (namesPersons(telling.parties) && !namesPersons(joined.parties) && telling.status !== 'denied')
    return telling.status;
  if (telling.weak) return joined.status;
  return mergeStatus(joined.status, telling.status);
}

/** The more telling kind: anything beats "unspecified", video beats the phone ("telefonieren per Video"). */
function mergeKind(left: ContactKind, right: ContactKind): ContactKind {
  const rank: readonly ContactKind[] = ['video', 'phone', 'meeting', 'talks', 'visit', 'message', 'unspecified'];
  if (left === 'unspecified' && right === 'visit') return 'meeting';
  if (left === 'visit' && (right === 'meeting' || right === 'unspecified')) return 'meeting';
  if (left === 'unspecified' || (left === 'phone' && right === 'video')) return right;
  return rank.includes(left) ? left : right;
}

/** What is told of one exchange in several places: held by one and denied by another is alleged; a call-off is the last word. */
function mergeStatus(left: ContactStatus, right: ContactStatus): ContactStatus {
  if (left === right) return left;
  const both = [left, right];
  if (both.includes('denied')) return 'alleged';
  for (const status of ['alleged', 'cancelled', 'postponed', 'refused', 'held', 'planned'] as const)
    if (both.includes(status)) return status;
  return left;
}
