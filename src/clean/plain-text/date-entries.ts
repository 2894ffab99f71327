import type { Block } from '../article.ts';
import { toIsoDay } from '../metadata/read-german-time.ts';
import { placeEntries, type TickerReference } from './place-entries.ts';
import { type EntryMark, findEntryMarks } from './read-entry-mark.ts';

/**
 * The blocks with the day and hour of ticker entries and dated updates worked out, as far as the text's own time
 * (`reference`, of its last update where `isUpdate`) allows. What follows an entry belongs to it up to the next one. An hour without a day is `T22:06`.
 */
export function dateEntries(blocks: readonly Block[], reference: TickerReference | null): Block[] {
  const marks = findEntryMarks(blocks.map((block) => (canCarryMark(block) ? block.traced.text : '')));
  const times = toTimes(marks, reference);
  let current: string | undefined;
  const dated = blocks.map((block, index): Block => {
    const time = times[index];
    if (time !== undefined) {
      current = time;
      return { ...block, type: 'tickerEntry', time };
    }
    if (marks[index]?.kind === 'day') current = undefined;
    const { time: _former, ...plain } = block;
    const untimed: Block = plain.type === 'tickerEntry' ? { ...plain, type: 'paragraph' } : plain;
    const follows = current !== undefined && block.type !== 'title' && block.type !== 'lead';
    return follows ? { ...untimed, time: current! } : untimed;
  });
  // A heading right above an entry is the entry's own, but where it follows a line that is an hour and nothing else.
  return dated.map((block, index) => {
    const next = dated[index + 1];
    const isOwn = block.type === 'heading' && next?.type === 'tickerEntry' && !isBareLine(dated[index - 1]);
    return isOwn ? { ...block, time: next.time! } : block;
  });
}

function canCarryMark({ type }: Block): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tickerEntry' || type === 'listItem' || type === 'lead';
}

function isBareLine(block: Block | undefined): boolean {
  return block?.type === 'tickerEntry' && block.traced.text.length <= lengthOfMark;
}

// "11.06.2025, 13:20 Uhr"
const lengthOfMark = 24;

/** The time of each entry; undefined where a block begins none. */
function toTimes(
  marks: readonly (EntryMark | undefined)[],
  reference: TickerReference | null,
): readonly (string | undefined)[] {
  const known = reference && /^\d{4}-\d\d-\d\d/.test(reference.value) ? reference : null;
  const days = statedDays(marks, known?.value ?? null);
  const entries = marks.flatMap((mark, index) =>
    mark && mark.kind !== 'day' ? [{ index, hour: mark.hour, day: days[index] }] : [],
  );
  const times: (string | undefined)[] = marks.map(() => undefined);
  const minutes = entries.filter(({ hour }) => hour !== '').map(({ hour }) => minutesOf(hour));
  const place = known && placeEntries(minutes, known);
  let day = place ? toIso(place.newestDay) : undefined;
  let hour = 'T24:00';
  for (const entry of place?.isNewestFirst === false ? entries.toReversed() : entries) {
    if (entry.day !== undefined) day = entry.day;
    else if (day !== undefined && entry.hour > hour) day = shiftDay(day, -1);
    hour = entry.hour === '' ? hour : entry.hour;
    times[entry.index] = `${day ?? ''}${entry.hour}`;
  }
  return times.map((time) => time || undefined);
}

/** "T22:06" -> 1326. */
function minutesOf(hour: string): number {
  return Number(hour.slice(1, 3)) * 60 + Number(hour.slice(4, 6));
}

function toIso(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The days that entries state themselves or that stand above them as a heading. */
function statedDays(
  marks: readonly (EntryMark | undefined)[],
  reference: string | null,
): readonly (string | undefined)[] {
  let above: string | undefined;
  return marks.map((mark) => {
    const own = mark?.day === undefined ? undefined : toDay(mark, reference);
    if (mark?.kind === 'day') above = own;
    return own ?? above;
  });
}

// The year in which that day was the last before the text's own time.
function toDay({ day, month, year }: EntryMark, reference: string | null): string | undefined {
  if (year !== undefined) return toIsoDay(year, month, day!);
  if (reference === null) return undefined;
  const own = toIsoDay(Number(reference.slice(0, 4)), month, day!);
  if (own === undefined || own <= shiftDay(reference.slice(0, 10), 1)) return own;
  return toIsoDay(Number(reference.slice(0, 4)) - 1, month, day!);
}

function shiftDay(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}
