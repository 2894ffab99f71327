import { monthNumbers } from '../../german/months.ts';
import type { Block } from '../article.ts';
import { toIsoDay } from '../metadata/read-german-time.ts';

/**
 * The blocks with the day and hour of ticker entries and dated updates worked out, as far as the text's own time
 * (`reference`) allows. What follows an entry belongs to it up to the next one. An hour without a day is `T22:06`.
 */
export function dateEntries(blocks: readonly Block[], reference: string | null): Block[] {
  const entries = blocks.flatMap((block) => readEntryTime(block) ?? []);
  if (entries.length === 0) return [...blocks];
  const isTicker = entries.length >= fewestEntries;
  const day = reference && /^\d{4}-\d\d-\d\d/.test(reference) ? reference.slice(0, 10) : undefined;
  const clock = { day, hour: undefined as string | undefined, descends: isDescending(entries) };
  let current: string | undefined;
  const dated = blocks.map((block): Block => {
    const entry = readEntryTime(block);
    if (entry) current = toTime(entry, clock, reference);
    if (entry) return { ...block, type: 'tickerEntry', time: current! };
    const follows = isTicker && current !== undefined && block.type !== 'title' && block.type !== 'lead';
    return follows ? { ...block, time: current! } : block;
  });
  // A heading right above an entry is the entry's own.
  return dated.map((block, index) => {
    const next = dated[index + 1];
    return isTicker && block.type === 'heading' && next?.type === 'tickerEntry'
      ? { ...block, time: next.time! }
      : block;
  });
}

// Two times at the beginning of paragraphs may be chance or a timetable, three are a ticker.
const fewestEntries = 3;

interface EntryTime {
  readonly hour: string;
  /** Day and month, where the entry states them. */
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
}

// "Update vom 17. November, 22.06 Uhr: ..." states its day, "22.06 Uhr: ..." only its hour.
const datedUpdate =
  /^(?:(?:Update|Erstmeldung|Originalmeldung|Nachtrag|Eilmeldung|Meldung) (?:vom|am) )(?:\p{L}+, (?:de[mnr] )?)?(?<day>\d{1,2})\. ?(?<month>\p{L}{3,9}|\d{1,2}\.?)(?: ?(?<year>20\d\d))?,? ?(?:um )?(?:(?<hour>\d{1,2})[.:](?<minute>\d\d)(?: Uhr)?)?/u;

function readEntryTime(block: Block): EntryTime | undefined {
  const dated =
    block.type === 'paragraph' || block.type === 'heading' ? datedUpdate.exec(block.traced.text)?.groups : undefined;
  if (dated) {
    const month = /^\d/.test(dated.month!)
      ? Number.parseInt(dated.month!, 10)
      : monthNumbers.get(dated.month!.toLowerCase());
    if (!month) return undefined;
    const hour = dated.hour ? `T${dated.hour.padStart(2, '0')}:${dated.minute}` : '';
    return { hour, day: Number(dated.day), month, ...(dated.year ? { year: Number(dated.year) } : {}) };
  }
  return block.type === 'tickerEntry' && block.time ? { hour: `T${block.time}` } : undefined;
}

function isDescending(entries: readonly EntryTime[]): boolean {
  let steps = 0;
  for (const [index, entry] of entries.entries()) {
    const next = entries[index + 1];
    if (next) steps += entry.hour > next.hour ? 1 : -1;
  }
  return steps > 0;
}

function toTime(
  entry: EntryTime,
  clock: { day: string | undefined; hour: string | undefined; readonly descends: boolean },
  reference: string | null,
): string {
  if (entry.day !== undefined && entry.month !== undefined) {
    const year = entry.year ?? yearOf(entry, reference);
    const day = year === undefined ? undefined : toIsoDay(year, entry.month, entry.day);
    clock.day = day;
    clock.hour = entry.hour;
    return day ? `${day}${entry.hour}` : entry.hour;
  }
  if (!clock.day) return entry.hour;
  // The newest entry stands first and cannot be later than the text itself; past midnight the day changes.
  const isEarlierDay =
    clock.hour === undefined
      ? clock.descends && reference!.length > 10 && entry.hour > reference!.slice(10, 16)
      : clock.descends && entry.hour > clock.hour;
  const isLaterDay = !clock.descends && clock.hour !== undefined && entry.hour < clock.hour;
  if (isEarlierDay) clock.day = shiftDay(clock.day, -1);
  if (isLaterDay) clock.day = shiftDay(clock.day, 1);
  clock.hour = entry.hour;
  return `${clock.day}${entry.hour}`;
}

// The year in which that day was the last before the text's own time.
function yearOf({ day, month }: EntryTime, reference: string | null): number | undefined {
  if (!reference || reference.length < 10) return undefined;
  const year = Number(reference.slice(0, 4));
  const inYear = toIsoDay(year, month, day!);
  return inYear && inYear > shiftDay(reference.slice(0, 10), 1) ? year - 1 : year;
}

function shiftDay(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}
