/** The time that entries are placed by: of the text's publication, or of its last update, which no entry is later than. */
export interface TickerReference {
  /** ISO 8601 with at least a day. */
  readonly value: string;
  readonly isUpdate: boolean;
}

/** The time by which the entries of a text are placed; null where it states none. */
export function toReference(updatedAt: string | null, publishedAt: string | null): TickerReference | null {
  if (updatedAt !== null) return { value: updatedAt, isUpdate: true };
  return publishedAt === null ? null : { value: publishedAt, isUpdate: false };
}

/** How the entries of a ticker lie in time. */
export interface TickerPlacement {
  /** Whether the newest entry stands first. */
  readonly isNewestFirst: boolean;
  /** Day of the newest entry, in days since 1970-01-01. */
  readonly newestDay: number;
}

/**
 * The order of entries and the day of the newest one, from their hours in minutes and the time of the text. Of all ways to
 * read them the one with the fewest nights in between that fits the time of the text best: a text is put out when its
 * newest entry is written, or it goes on being written after it was put out.
 */
export function placeEntries(minutes: readonly number[], reference: TickerReference): TickerPlacement {
  const own = toMinutes(reference.value);
  const readings = [minutes, minutes.toReversed()].flatMap((newestFirst, order) => {
    const nights = countNights(newestFirst);
    const newest = newestFirst[0] ?? 0;
    const oldest = (newestFirst.at(-1) ?? 0) - nights * minutesPerDay;
    return [-1, 0, 1].map((shift) => {
      const newestDay = Math.floor(own.from / minutesPerDay) + shift;
      const span = { from: newestDay * minutesPerDay + oldest, to: newestDay * minutesPerDay + newest };
      return {
        isNewestFirst: order === 0,
        newestDay,
        cost: nights * costOfNight + costOfDistance(span, own, reference.isUpdate),
      };
    });
  });
  // The first of equals: newest first, as most tickers are.
  return readings.reduce((best, reading) => (reading.cost < best.cost ? reading : best));
}

interface MinuteSpan {
  readonly from: number;
  readonly to: number;
}

const minutesPerDay = 1440;
/** Five hours between newest entry and time of the text are as odd as one more night among the entries. */
const costOfNight = 300;
/** So odd is it that a text goes on after the time that it states as its publication: as six hours without an entry. */
const costOfGoingOn = 360;
/** Clocks of entry and page differ by some minutes. */
const slack = 10;

function costOfDistance(entries: MinuteSpan, own: MinuteSpan, isUpdate: boolean): number {
  if (entries.to <= own.to + slack) return Math.max(0, own.from - entries.to);
  if (isUpdate) return costOfGoingOn + 10 * (entries.to - own.to);
  return costOfGoingOn + Math.max(0, entries.from - own.to);
}

function countNights(newestFirst: readonly number[]): number {
  return newestFirst.filter((minute, index) => index > 0 && minute > newestFirst[index - 1]!).length;
}

/** The minutes in which a time lies: one, or all of a day. German time, since entries are written in it. */
function toMinutes(value: string): MinuteSpan {
  const day = Date.parse(`${value.slice(0, 10)}T00:00Z`) / 60_000;
  if (value.length <= 'YYYY-MM-DD'.length) return { from: day, to: day + minutesPerDay - 1 };
  const hasOffset = /(?:Z|[+-]\d\d:?\d\d)$/.test(value);
  const minute = hasOffset ? toGermanTime(Date.parse(value) / 60_000) : day + minutesOf(value.slice(11, 16));
  return { from: minute, to: minute };
}

function minutesOf(hour: string): number {
  return Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3, 5));
}

/** Minutes of universal time as a German clock shows them: two hours more from the last Sunday in March to that in October. */
function toGermanTime(minute: number): number {
  const year = new Date(minute * 60_000).getUTCFullYear();
  const lastSunday = (month: number) => {
    const last = new Date(Date.UTC(year, month + 1, 0));
    return (last.getTime() - last.getUTCDay() * 86_400_000) / 60_000 + 60;
  };
  const isSummer = minute >= lastSunday(2) && minute < lastSunday(9);
  return Math.round(minute + (isSummer ? 120 : 60));
}
