import { type ContactDate, type ContactKind, type ContactStatus, cityOf } from '../../../core/contact.ts';
import { stateOfCity, stateOfName } from '../links/state-table.ts';
import { sideOf } from '../links/to-party-actors.ts';
import type { Party, Telling } from '../telling.ts';
import type { Joined } from './merge-tellings.ts';

/** Whether a telling is of the contact that others tell of: partners, kind, status and day must agree. */
export function isSame(joined: Joined, telling: Telling): boolean {
  // "Heute ist er bei Trump. ... bereits heute könnte es weitere Gespräche mit Trump geben"
  const isSameDay = telling.kind === 'unspecified' && joined.tellings.some(({ date }) => areOneDay(date, telling.date));
  if (telling.pointing === 'another' || (telling.another && !isSameDay)) return false;
  if (joined.form !== null && telling.form !== null && joined.form !== telling.form && !telling.weak) return false;
  if (telling.pointing === null && telling.apart !== joined.tellings.some(({ apart }) => apart)) return false;
  // "sprachen mit ihm. Zu einem Dreiertreffen kam es nicht": what did not come about is not what did
  if (telling.because === 'negation' && telling.rule.includes('/counted/') && joined.status === 'held') return false;
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
  // the commanders at the border are not their heads of government
  if (telling.pointing === null && areSent(telling.parties) !== areSent(joined.parties))
    if (areAllPersons(joined.parties) || areAllPersons(telling.parties)) return false;
  // a meeting of two in the margins of one of four is another one
  if (telling.pointing === null && areAllPersons(joined.parties) && areAllPersons(telling.parties))
    if (joined.parties.length !== telling.parties.length && !isOfOneClause(joined, telling)) return false;
  const isGeneric = telling.weak && /^gespräche/.test(telling.trigger.word);
  if (!isGeneric && !haveCompatibleKinds(joined.kind, telling.kind)) return false;
  if (!telling.weak && !joined.weak && !haveCompatibleStatus(joined, telling)) return false;
  if (!haveSameParties(joined.parties, telling.parties)) return false;
  if (telling.pointing === 'back' && !isWithinReach(joined, telling)) return false;
  // "Kontakte zwischen Moskau und Washington ... Er schätze Bidens Anruf": a call of one person is none of his state
  if (telling.pointing === 'back' && isStateLevel(joined.parties))
    if (telling.parties.some(({ actor }) => actor.kind === 'person')) return false;
  // "bei einer Reise im September zuletzt getroffen": a time of its own sets it apart even from what is told just before
  const isOwn = telling.pointing === null || (telling.earlier && telling.date !== null);
  // "waren zuletzt in Wien zusammengekommen, wo sie einen Pakt unterschrieben": one sentence, one occasion
  const isSameSentence = joined.tellings.at(-1)!.span.start === telling.span.start;
  if (isOwn && !isSameSentence && telling.earlier !== joined.tellings[0]!.earlier && !shareDate(joined, telling))
    return false;
  // "nach dem Treffen": it has been, and is none that is still to come or was called off
  if (telling.afterwards && joined.tellings.every(({ afterwards }) => !afterwards) && !TOLD_AS_PAST.has(joined.status))
    return false;
  if (!telling.afterwards && joined.tellings.some(({ afterwards }) => afterwards) && !TOLD_AS_PAST.has(telling.status))
    return false;
  if (joined.tellings.some((other) => areElsewhere(other, telling))) return false;
  return joined.tellings.every((other) => haveCompatibleDates(other, telling));
}

/** "A und B | tauschten sich | per | Videoschalte | mit C aus": two words of one clause tell of one exchange. */
function isOfOneClause({ tellings }: Joined, { trigger }: Telling): boolean {
  return tellings.at(-1)!.trigger.clause === trigger.clause;
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
  // "das Treffen kam durch Vermittlung Katars zustande": who mediates is no other side
  const mediating = new Set(telling.mediators.map(({ actor }) => sideOf(actor)));
  const near = [...telling.sidesNear].filter((side) => !mediating.has(side));
  const others = near.filter((side) => !sides.has(side));
  if (near.length > others.length) return true;
  const distance = Math.abs(telling.sentence - tellings.at(-1)!.sentence);
  if (others.length > 0) return distance <= 1;
  return distance <= (kind === telling.kind ? FAR_REACH : REACH);
}

/** "in Seoul" and "in Tokio": two places in two states. */
function areElsewhere(left: Telling, right: Telling): boolean {
  const [first, second] = [left, right].map(
    ({ place }) => place && (stateOfName(cityOf(place.name)) ?? stateOfCity(cityOf(place.name)))?.key,
  );
  return Boolean(first && second && first !== second);
}

function shareDate({ tellings }: Joined, telling: Telling): boolean {
  return tellings.some(({ date }) => date && telling.date && date.text === telling.date.text);
}

function isStateLevel(parties: readonly Party[]): boolean {
  return parties.length > 0 && parties.every(({ actor }) => actor.kind !== 'person');
}

function areSent(parties: readonly Party[]): boolean {
  return (
    parties.length > 0 &&
    parties.every(({ mentions }) => mentions.every(({ exact }) => /kommandeur|generäle|militärs/i.test(exact)))
  );
}

function areAllPersons(parties: readonly Party[]): boolean {
  return parties.every(({ actor }) => actor.kind === 'person');
}

function haveCompatibleKinds(left: ContactKind, right: ContactKind): boolean {
  return KIN[left].includes(right);
}

const CALLED_OFF: ReadonlySet<ContactStatus> = new Set(['cancelled', 'refused', 'postponed']);
/** Status of what has been, or is said to have been. */
export const TOLD_AS_PAST: ReadonlySet<ContactStatus> = new Set(['held', 'ongoing', 'alleged', 'denied']);

/** What has been does not join what is to come; a flat denial ("es gibt keine Verhandlungen") answers both. */
function haveCompatibleStatus(joined: Joined, telling: Telling): boolean {
  if (telling.status === 'denied' && !telling.future) return true;
  if (telling.future) return !TOLD_AS_PAST.has(joined.status);
  return TOLD_AS_PAST.has(joined.status) === TOLD_AS_PAST.has(telling.status);
}

/** Every party of the shorter list is one of the longer list, or stands for the same state on one level or the other. */
export function haveSameParties(left: readonly Party[], right: readonly Party[]): boolean {
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  // "Biden hatte Trump telefonisch gratuliert": two of one side are not the two sides of another call
  if (few.length > 1 && countSidesOf(few) === 1 && countSidesOf(many) > 1) return false;
  return few.every((party) => many.some((other) => isSameParty(party, other)));
}

function countSidesOf(parties: readonly Party[]): number {
  return new Set(parties.map(({ actor }) => sideOf(actor))).size;
}

function isSameParty(left: Party, right: Party): boolean {
  if (left.actor.key === right.actor.key) return true;
  if (sideOf(left.actor) !== sideOf(right.actor)) return false;
  return left.actor.kind !== 'person' || right.actor.kind !== 'person';
}

function areOneDay(left: ContactDate | null, right: ContactDate | null): boolean {
  return left !== null && right !== null && left.edtf !== null && left.edtf.length === 10 && left.edtf === right.edtf;
}

/** Whether two tellings may be of one day. */
export function haveCompatibleDates(left: Telling, right: Telling): boolean {
  const [first, second] = [left.date, right.date];
  if (!first || !second) return true;
  // "Am Vortag hatte er mit B gesprochen. Die erste Runde am 16. Mai": an open day is not just any day
  if (right.pointing === 'back' && (first.edtf === null) !== (second.edtf === null) && isCounted(first, second))
    return false;
  if (first.edtf === null || second.edtf === null) return first.text === second.text || first.edtf !== second.edtf;
  return first.edtf.startsWith(second.edtf) || second.edtf.startsWith(first.edtf) || isWithin(first.edtf, second.edtf);
}

/** Whether the open one of two days is told by counting: "am Vortag", "tags darauf"; a weekday may be any date. */
function isCounted(left: ContactDate, right: ContactDate): boolean {
  return /vortag|tags? (zu|da)?(vor|rauf|nach)|selben tag/i.test((left.edtf === null ? left : right).text);
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
