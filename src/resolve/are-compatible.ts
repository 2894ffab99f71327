import type { ContactKind, ContactStatus } from '../core/contact.ts';
import { type ContactProfile, type DayWindow, tierOf, toSignature } from './contact-profile.ts';
import { matchParticipants, type ParticipantMatch } from './match-participants.ts';
import { arePlacesApart, arePlacesCompatible } from './match-places.ts';
import { areCalendarDaysCompatible, isCalendarDayIn } from './read-calendar.ts';
import { weekdayOf } from './read-days.ts';

/** Whether two profiles can tell of one contact: nothing contradicts, and enough speaks for it. Symmetric. */
export function areCompatible(left: ContactProfile, right: ContactProfile): boolean {
  if (!overlapInTime(left, right) || !isOneSeries(left, right)) return false;
  if (left.attempted !== right.attempted || left.occurrence !== right.occurrence) return false;
  if (areApartInSpace(left, right)) return false;
  const match = matchParticipants(left, right);
  if (match === null || !areKindsCompatible(left, right, match)) return false;
  if (!arePhasesCompatible(left, right, match)) return false;
  if (match.same === 0 && !isToldAlike(left, right)) return false;
  const bothNarrow = tierOf(left) === 'narrow' && tierOf(right) === 'narrow';
  return bothNarrow || isWideMatch(left, right);
}

/**
 * "Vertreter beider Länder verhandelten Anfang Juli" and "die Präsidentin empfing den Minister": where one tells of states
 * and the other of people, the kind or the day must say that it is one.
 */
function isToldAlike(left: ContactProfile, right: ContactProfile): boolean {
  const isSameKind = left.kind === right.kind && left.kind !== 'unspecified';
  return isSameKind || areOneDay(left, right) || (left.place !== null && left.place === right.place);
}

/** "In Oman" and "in Rom": who met there did not meet here. Of calls the place is only where somebody sat. */
function areApartInSpace(left: ContactProfile, right: ContactProfile): boolean {
  return inPerson.has(left.kind) && inPerson.has(right.kind) && arePlacesApart(left.place, right.place);
}

/** Where the time says little, the place must speak for it; where it says nothing, people, kind and status as well. */
function isWideMatch(left: ContactProfile, right: ContactProfile): boolean {
  if (!arePlacesCompatible(left.place, right.place)) return false;
  if (left.background || right.background) return left.place !== null && left.place === right.place;
  const floats = tierOf(left) === 'floating' || tierOf(right) === 'floating';
  if (!floats) return true;
  const isSameStep = phases[left.status] === phases[right.status] || isSameOccasion(left, right);
  if (left.follows || right.follows) return false;
  return isSameStep && toSignature(left) === toSignature(right) && left.kind !== 'unspecified';
}

function overlapInTime(left: ContactProfile, right: ContactProfile): boolean {
  if (left.window && right.window && (left.window.from > right.window.to || right.window.from > left.window.to))
    return false;
  return fitsWeekday(left, right) && fitsWeekday(right, left) && fitsCalendar(left, right) && fitsCalendar(right, left);
}

/** "Am 19. März" of a year that stays open is no day of February. */
function fitsCalendar({ calendar }: ContactProfile, other: ContactProfile): boolean {
  if (calendar === undefined) return true;
  if (other.window) return isCalendarDayIn(calendar, other.window);
  return other.calendar === undefined || areCalendarDaysCompatible(calendar, other.calendar);
}

/** "am Dienstag" in a text of which only the month is known is no Wednesday. */
function fitsWeekday({ weekday }: ContactProfile, other: ContactProfile): boolean {
  if (weekday === null) return true;
  if (other.weekday !== null) return other.weekday === weekday;
  if (!other.window || !other.dated || other.window.from !== other.window.to) return true;
  return weekdayOf(other.window.from) === weekday;
}

/**
 * "Zweite Runde" and "dritte Runde" are two contacts, and so are "zum ersten Mal" and "zum zweiten Mal", unless both are of
 * one day: "zum zweiten Mal binnen einer Woche" counts from somewhere else than "ihr drittes Gespräch".
 */
function isOneSeries(left: ContactProfile, right: ContactProfile): boolean {
  const [one, other] = [left.ordinal ?? left.round ?? null, right.ordinal ?? right.round ?? null];
  if (one === null || other === null || one === other) return true;
  return (left.ordinal === null || right.ordinal === null) && areOneDay(left, right);
}

const inPerson: ReadonlySet<ContactKind> = new Set(['meeting', 'talks', 'visit']);

function areKindsCompatible(left: ContactProfile, right: ContactProfile, match: ParticipantMatch): boolean {
  const kinds = [left.kind, right.kind];
  if (left.kind === right.kind) return true;
  if (kinds.includes('message')) return false;
  if (kinds.includes('unspecified')) return true;
  if (kinds.every((kind) => inPerson.has(kind))) return kinds.includes('meeting');
  // One report says telephone, the other video: one contact on which the accounts differ, if people and day agree.
  return kinds.every((kind) => kind === 'phone' || kind === 'video') && match.standing === 0 && areOneDay(left, right);
}

function areOneDay(left: ContactProfile, right: ContactProfile): boolean {
  return [left, right].every(({ window, dated }) => dated && window !== null && isOneDay(window));
}

function isOneDay({ from, to }: DayWindow): boolean {
  return from === to;
}

type Phase = 'happened' | 'disputed' | 'ahead' | 'failed' | 'proposed';

const phases: Readonly<Record<ContactStatus, Phase>> = {
  held: 'happened',
  ongoing: 'happened',
  alleged: 'disputed',
  denied: 'disputed',
  planned: 'ahead',
  postponed: 'failed',
  cancelled: 'failed',
  refused: 'failed',
  proposed: 'proposed',
};

/** A plan and its fulfilment are one contact, a cancelled meeting and a held one are two, a proposal waits for its day. */
function arePhasesCompatible(left: ContactProfile, right: ContactProfile, match: ParticipantMatch): boolean {
  const [first, second] = [phases[left.status], phases[right.status]];
  const pair = new Set([first, second]);
  if (pair.has('happened') && pair.has('failed')) return false;
  // "Ein weiteres Treffen ist im Gespräch": two such are one only where all that is told is the same.
  if (first === 'proposed' && second === 'proposed')
    return (match.standing === 0 && left.kind === right.kind) || isSameOccasion(left, right);
  if (first === second) return true;
  if (pair.has('proposed') && pair.has('happened')) {
    if (isSoonAfter(left, right)) return match.standing === 0;
    // "In den nächsten Tagen könnten sich Vertreter treffen": of the news only the month is known, so that those talks of
    // the month may be the ones before.
    if (isOfMonth(first === 'proposed' ? left : right)) return false;
  }
  if (pair.has('proposed') || (pair.has('disputed') && !pair.has('happened'))) return isSameOccasion(left, right);
  if (!pair.has('ahead') || !pair.has('happened')) return true;
  // "Trump will mit Putin telefonieren": without a day only the very people make it the call of the days after.
  const isPlanDated = (first === 'ahead' ? left : right).dated;
  return isPlanDated || match.standing === 0 || isSameOccasion(left, right);
}

/**
 * "Er hoffe auf ein Gespräch mit Trump", and on one of the next days they spoke. What was held on the day of the proposal
 * itself may be what it goes on from: "man will bald wieder telefonieren".
 */
function isSoonAfter(left: ContactProfile, right: ContactProfile): boolean {
  const [proposal, held] = left.status === 'proposed' ? [left, right] : [right, left];
  if (proposal.attempted || proposal.ordinal !== null || !proposal.window || !held.window) return false;
  // "Heute könnte es Gespräche geben", and by the evening or the next day they were held.
  if (proposal.dated) return isOneDay(proposal.window) && !held.dated && held.window.to - proposal.window.from <= 1;
  // Of the report only the month is known: what they held in it is the one, if it is the only one.
  if (isOfMonth(proposal))
    return (
      (proposal.kind === 'unspecified' || proposal.kind === held.kind) &&
      proposal.participants.every(({ level }) => level === 'person')
    );
  if (!held.dated || !isOneDay(held.window)) return false;
  return tierOf(proposal) === 'narrow' && held.window.from > proposal.window.from;
}

/** Whether nothing but the month of the report tells when it was. */
function isOfMonth({ window, dated }: ContactProfile): boolean {
  return !dated && window !== null && window.to - window.from >= shortestMonth;
}

/** Days between the first and the last one of a month. */
const shortestMonth = 27;

/** Both name the day, or the same place. */
function isSameOccasion(left: ContactProfile, right: ContactProfile): boolean {
  if (left.dated && right.dated && tierOf(left) === 'narrow' && tierOf(right) === 'narrow') return true;
  return left.place !== null && right.place !== null && arePlacesCompatible(left.place, right.place);
}
