import type { Contact, ContactStatus } from '../core/contact.ts';
import { MONTH_NUMBERS, YEAR_OR_SEASON } from '../german/months.ts';
import type { DayWindow } from './contact-profile.ts';
import { readDays, weekdayOf } from './read-days.ts';
import { weekdayIn } from './read-weekday.ts';

/** The days on which a contact can have been or will be, and whether the text dates it. */
export interface PlacedInTime {
  readonly window: DayWindow | null;
  readonly dated: boolean;
  /** Before the news, by its tense and without a date; told with a place. */
  readonly isBackground?: true;
}

/** The document around a contact. */
export interface ToldWhere {
  readonly text: string;
  /** Publication time, else update time; null where neither is known. */
  readonly publishedAt: string | null;
}

/** News without a date is news of the day; the day before yesterday's evening still counts, over a weekend too. */
const newsDays = 3;
/** A meeting announced without a date is seldom more than two weeks off; later ones are proposals. */
const planDays = 14;
/** A call on Thursday is reported on Sunday and denied on Monday. */
const deniedDays = 7;
/** "vor etwa zehn Tagen" may be as many days more or less as a third of them. */
const circaDays = 3;
/** The same month of the year before, and some days. */
const longPastDays = 400;
/** What had been before the news, as a text recalls it: as wide as a window may be that still says something. */
const backgroundDays = 60;

/**
 * Where an entry stands in time: the date of the text, else the days around publication that its status allows.
 * "Trump telefonierte mit Putin", published on the 19th without a date, was on the 16th to 19th.
 */
export function readWindow(contact: Contact, { text, publishedAt }: ToldWhere): PlacedInTime {
  const told = readDays(contact.date?.edtf);
  const published = readDays(publishedAt);
  // "Dreimal haben sie seit Mai verhandelt": a span up to the news, not a day or month.
  if (told && isBeginning(contact, text))
    return { window: { from: told.from, to: Math.max(told.to, published?.to ?? told.to) }, dated: published !== null };
  if (told && /[~%]/.test(contact.date?.edtf ?? ''))
    return { window: { from: told.from - circaDays, to: told.to + circaDays }, dated: true };
  // "Nur Stunden vorher hatten sie telefoniert": hours before the morning are the day before.
  if (told && /\bstunden (?:zuvor|vorher|davor)\b/i.test(contact.date?.text ?? ''))
    return { window: { from: told.from - 1, to: told.to }, dated: true };
  if (told) return { window: told, dated: true };
  if (!published) return { window: null, dated: false };
  const month = isLongPast(contact) ? lastMonth(contact, published) : null;
  if (month !== null) return { window: month, dated: false };
  if (isLongPast(contact))
    return { window: { from: published.from - longPastDays, to: published.to }, dated: false, isBackground: true };
  if (isBackground(contact, published))
    return { window: { from: published.from - backgroundDays, to: published.to }, dated: false, isBackground: true };
  const day = lastWeekday(contact, published);
  if (day !== null) return { window: { from: day, to: day }, dated: false };
  const { before, after } = reach[contact.status];
  return { window: { from: published.from - before, to: published.to + after }, dated: false };
}

/** "Sollen am Donnerstagabend telefoniert haben": what took place was on the last such day, where the day of the news is known. */
function lastWeekday({ status, date }: Contact, published: DayWindow): number | null {
  const weekday = date === null || !past.has(status) ? null : weekdayIn(date.text);
  if (weekday === null || published.from !== published.to) return null;
  return published.to - ((weekdayOf(published.to) - weekday + 7) % 7);
}

const past: ReadonlySet<ContactStatus> = new Set(['held', 'alleged', 'denied']);

/** Whether "seit" stands before the date; it belongs to the sentence, not to the time expression. */
function isBeginning({ date }: Contact, text: string): boolean {
  const start = date?.anchors.at(0)?.start ?? 0;
  return /\bseit (?:dem |der |Anfang |Mitte |Ende )?$/i.test(text.slice(Math.max(0, start - longestLead), start));
}

/**
 * "Er hatte eingeladen, nachdem er ihn in Granada getroffen hatte": in the pluperfect it was before the news, but nothing
 * tells how long; the place must say which one it was. Only where the day of the news is known.
 */
function isBackground({ status, date, place, anchors }: Contact, published: DayWindow): boolean {
  if (status !== 'held' || date !== null || place === null || published.from !== published.to) return false;
  return anchors.length > 0 && anchors.every(({ exact }) => isToldBack(exact));
}

/** "Das teilte er mit, nachdem er in Ohrid verhandelt hatte" goes only one step back: what came right after is the news. */
function isToldBack(words: string): boolean {
  const pluperfects = words.match(/\bhatten?\b/g)?.length ?? 0;
  return pluperfects > (/\bnachdem\b/i.test(words) ? 1 : 0);
}

/**
 * "Nachdem sie sich im September in Wladiwostok getroffen hatten": a month or season whose year stays open is not the
 * days of the news; as of background, only the place says which one it was.
 */
function isLongPast({ status, date }: Contact): boolean {
  if (date === null || date.edtf !== null || (status !== 'held' && status !== 'denied')) return false;
  const words = date.text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => MONTH_NUMBERS.has(word) || YEAR_OR_SEASON.test(word));
}

/** "im September", told in June: that of the year before, for the linking alone; the date of the contact stays open. */
function lastMonth({ date }: Contact, published: DayWindow): DayWindow | null {
  const words = date?.text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const told = new Set(words.flatMap((word) => MONTH_NUMBERS.get(word) ?? []));
  const [number] = told;
  if (told.size !== 1 || words.some((word) => YEAR_OR_SEASON.test(word))) return null;
  const day = new Date(published.to * millisecondsPerDay);
  const [year, current] = [day.getUTCFullYear(), day.getUTCMonth() + 1];
  // In the same month nobody knows whether this one or that of a year ago is meant.
  if (number === current) return null;
  return readDays(`${number < current ? year : year - 1}-${String(number).padStart(2, '0')}`);
}

const millisecondsPerDay = 86_400_000;

/** Longer than "seit Anfang ". */
const longestLead = 20;

const reach: Readonly<Record<ContactStatus, { readonly before: number; readonly after: number }>> = {
  held: { before: newsDays, after: 0 },
  ongoing: { before: newsDays, after: 0 },
  alleged: { before: newsDays, after: 0 },
  denied: { before: deniedDays, after: 0 },
  refused: { before: newsDays, after: newsDays },
  cancelled: { before: newsDays, after: planDays },
  postponed: { before: newsDays, after: planDays },
  planned: { before: 0, after: planDays },
  proposed: { before: 0, after: newsDays },
};
