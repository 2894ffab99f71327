import { eachCommitment } from '../../pipeline/show/list-commitments.ts';
import { eachContact } from '../../pipeline/show/list-contacts.ts';
import type { Ledger } from '../../store/ledger.ts';
import { escapeText, foldLine } from './fold-line.ts';
import { nextDay } from './read-days.ts';
import { type CalendarEntry, toCommitmentEntry, toContactEntry } from './to-calendar-entry.ts';

/**
 * The days of contacts and the windows and deadlines of commitments as iCalendar (RFC 5545), in content lines without
 * their breaks. Written line by line, since a whole calendar may not fit into memory, and without the clock: the same
 * ledger gives the same bytes.
 */
export async function* calendarLines(ledger: Ledger): AsyncGenerator<string> {
  yield* ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//lesart//ledger//DE', 'CALSCALE:GREGORIAN'];
  let isEmpty = true;
  for await (const entry of eachEntry(ledger)) {
    isEmpty = false;
    yield* toEventLines(entry);
  }
  // The format asks for at least one component; a time zone that nothing refers to is the smallest honest one.
  if (isEmpty) yield* emptyComponent;
  yield 'END:VCALENDAR';
}

async function* eachEntry(ledger: Ledger): AsyncGenerator<CalendarEntry> {
  for await (const contact of eachContact(ledger)) yield* present(toContactEntry(contact));
  for await (const commitment of eachCommitment(ledger)) yield* present(toCommitmentEntry(commitment));
}

function present(entry: CalendarEntry | null): readonly CalendarEntry[] {
  return entry ? [entry] : [];
}

/** One event of whole days; its end is the day after the last. */
export function toEventLines(entry: CalendarEntry): readonly string[] {
  const { id, title, days, status, place, categories, description, changedAt } = entry;
  const properties: readonly (readonly [name: string, value: string])[] = [
    ['BEGIN', 'VEVENT'],
    // Stable: a calendar that reads the ledger again replaces the event.
    ['UID', `${id}@lesart`],
    ['DTSTAMP', toStamp(changedAt ?? Date.parse(`${days.first}T00:00:00Z`))],
    ['DTSTART;VALUE=DATE', toBasic(days.first)],
    ['DTEND;VALUE=DATE', toBasic(nextDay(days.last))],
    ['SUMMARY', escapeText(title)],
    ['DESCRIPTION', escapeText(description.join('\n'))],
    ...(place === null ? [] : [['LOCATION', escapeText(place)] as const]),
    ['CATEGORIES', categories.map(escapeText).join(',')],
    ['STATUS', status],
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ];
  return properties.flatMap(([name, value]) => foldLine(name, value));
}

/** "2025-03-18" -> "20250318" */
function toBasic(day: string): string {
  return day.replaceAll('-', '');
}

function toStamp(instant: number): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}

const emptyComponent = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];
