import type { ContactDate } from '../../../core/contact.ts';
import type { TimeExpression } from '../../../core/time-expression.ts';
import type { LinkedDocument } from '../linked-document.ts';

/** How many sentences back the day may be told that "am Nachmittag" is a part of. */
const REACH = 4;
const DAY_MS = 86_400_000;

/**
 * The day of an exchange told only by its part: "Am Mittwoch empfing er A. ... Am Nachmittag sprach er mit B" takes the day told
 * last, "in der Nacht telefonierte er" the night before the news. Open where another day was told farther back.
 */
export function settlePartOfDay(
  linked: LinkedDocument,
  date: ContactDate,
  { sentence, isToCome }: { readonly sentence: number; readonly isToCome: boolean },
): ContactDate {
  if (date.edtf !== null || !PART_OF_DAY.test(date.text)) return date;
  const today = linked.referenceTime?.value.slice(0, 10) ?? '';
  // "Am Samstag war er in Rom. Am Abend könnte er nach Paris fliegen": what is to come is on no day before the news
  const told = daysBefore(linked, date).findLast(({ edtf }) => !isToCome || edtf! >= today);
  const isNear = told !== undefined && sentence - linked.tokens[told.firstToken]!.sentence <= REACH;
  const isToday = told === undefined || told.edtf === today;
  if (today.length < 10)
    return isNear && !NIGHT.test(date.text) ? { ...date, edtf: told.edtf, from: 'narrative' } : date;
  if (NIGHT.test(date.text)) {
    const yesterday = new Date(Date.parse(`${today}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
    const isLast = isToday || told.edtf === yesterday;
    return isLast ? { ...date, edtf: `${yesterday}/${today}`, from: linked.referenceTime!.from } : date;
  }
  if (isNear) return { ...date, edtf: told.edtf, from: 'narrative' };
  return isToday ? { ...date, edtf: today, from: linked.referenceTime!.from } : date;
}

/** A part of a day and nothing else: "Nachmittag", "frühen Abend"; not "Montagabend", nor "heute Abend". */
const PART_OF_DAY =
  /^((frühen|späten|späteren) )?((vor|nach)?mittags?|abends?|morgens?|nachts?|nacht|vormittags?|nachmittags?)$/i;
const NIGHT = /nachts?$/i;

/** Settled single days told before the words of a date. */
function daysBefore({ times }: LinkedDocument, { anchors }: ContactDate): readonly TimeExpression[] {
  const start = anchors[0]?.start ?? 0;
  return times.filter(({ end, edtf }) => end <= start && /^\d{4}-\d\d-\d\d$/.test(edtf ?? ''));
}
