import type { LedgerCommitment, LedgerContact, LedgerEvidence } from '../../core/ledger.ts';
import { toLastInstant } from '../../core/moment.ts';
import { say } from '../cli/language.ts';
import { nameCommitmentKind, nameCommitmentStatus, nameContactKind, nameContactStatus } from '../report/words.ts';
import { type DayRange, readDays } from './read-days.ts';

/** Whole days with what is on them: a contact, the window of a commitment, or the day by which or from which it holds. */
export interface CalendarEntry {
  readonly id: string;
  readonly title: string;
  readonly days: DayRange;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly place: string | null;
  readonly categories: readonly string[];
  /** Lines with what is known and the words that prove it. */
  readonly description: readonly string[];
  /** When the ledger last learned of it, milliseconds UTC; null where no text says when it came out. */
  readonly changedAt: number | null;
}

/** A contact on its days; null where they are not settled: all of a month would show a call that lasts a month. */
export function toContactEntry(contact: LedgerContact): CalendarEntry | null {
  const { id, kind, status, participants, place, documents } = contact;
  const days = readDays(contact.date?.edtf);
  if (!days || !namesDays.test(contact.date!.edtf!)) return null;
  const names = participants.map(({ name }) => name).join(', ');
  return {
    id,
    title: `${nameContactKind(kind)} (${nameContactStatus(status)}): ${names}`,
    days,
    status: contactStatuses[status],
    place: place?.name ?? null,
    categories: ['contact', kind, status],
    description: [...describeDays(contact.date?.edtf ?? null, days), ...describeEvidence(documents)],
    changedAt: lastChange(documents),
  };
}

/** "2025-03-18", "2025-08-15/2025-08-16~" */
const namesDays = /^\d{4}-\d\d-\d\d[^/]*(\/\d{4}-\d\d-\d\d.*)?$/;

/** A commitment on the days from its start to its end, or on the one of them that is known; null where neither is. */
export function toCommitmentEntry(commitment: LedgerCommitment): CalendarEntry | null {
  const { id, kind, status, action, parties, start, end, documents, condition } = commitment;
  const days = readDays(start !== null && end !== null ? `${start}/${end}` : (start ?? end)) ?? null;
  if (!days) return null;
  const names = parties.map(({ name }) => name).join(', ');
  const title = [names, `${nameCommitmentKind(kind)}: ${action}`].filter(Boolean).join(' – ');
  return {
    id,
    title: `${nameWindow(start, end)}: ${title}`,
    days,
    status: status === 'denied' || status === 'refused' ? 'CANCELLED' : isFirm(status) ? 'CONFIRMED' : 'TENTATIVE',
    place: null,
    categories: ['commitment', kind, status],
    description: [
      nameCommitmentStatus(status),
      ...describeDays([start, end].filter(Boolean).join('/'), days),
      ...(condition ? [`${say({ de: 'Bedingung', en: 'condition' })}: ${condition.exact}`] : []),
      ...describeEvidence(documents),
    ],
    changedAt: lastChange(documents),
  };
}

/** A deadline is told from a beginning: only one of the two is known. */
function nameWindow(start: string | null, end: string | null): string {
  if (end === null) return say({ de: 'Beginn', en: 'start' });
  return start === null ? say({ de: 'Frist', en: 'deadline' }) : say({ de: 'Zeitraum', en: 'window' });
}

function isFirm(status: LedgerCommitment['status']): boolean {
  return status === 'agreed' || status === 'inForce' || status === 'fulfilled';
}

/** Days that the calendar cannot show as they are meant: about a day, or somewhere in a month. */
function describeDays(edtf: string | null, { first, last, isApproximate }: DayRange): readonly string[] {
  const isExact = !isApproximate && (edtf === first || edtf === `${first}/${last}`);
  return isExact ? [] : [`${say({ de: 'Zeitangabe', en: 'time as stated' })} (EDTF): ${edtf}`];
}

function describeEvidence(documents: readonly LedgerEvidence[]): readonly string[] {
  return documents.flatMap(({ publisher, path, publishedAt, anchors }) =>
    anchors.map(({ exact }) => `„${exact}“ (${[publisher ?? path, publishedAt].filter(Boolean).join(', ')})`),
  );
}

function lastChange(documents: readonly LedgerEvidence[]): number | null {
  const times = documents.map(({ knownFrom }) => toLastInstant(knownFrom)).filter((time) => time !== null);
  return times.length > 0 ? Math.max(...times) : null;
}

/** A planned contact is announced, not certain to come; a denied one did not take place as far as somebody says. */
const contactStatuses: Readonly<Record<LedgerContact['status'], CalendarEntry['status']>> = {
  held: 'CONFIRMED',
  ongoing: 'CONFIRMED',
  planned: 'CONFIRMED',
  proposed: 'TENTATIVE',
  postponed: 'TENTATIVE',
  alleged: 'TENTATIVE',
  denied: 'TENTATIVE',
  cancelled: 'CANCELLED',
  refused: 'CANCELLED',
};
