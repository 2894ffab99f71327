import type { ContactDate } from '../../../core/contact.ts';
import { MONTH_NUMBERS } from '../../../german/months.ts';
import type { Joined } from '../joining/merge-tellings.ts';
import type { LinkedDocument } from '../linked-document.ts';

/** The first date that is settled; a plan told with a time that lies behind ("will im Frühjahr reisen", told in May) stays open. */
export function dateOfContact(linked: LinkedDocument, { tellings, status }: Joined): ContactDate | null {
  const date = (tellings.find(({ date }) => date?.edtf) ?? tellings.find(({ date }) => date))?.date ?? null;
  const isToCome = status === 'planned' || status === 'proposed';
  const today = linked.referenceTime?.value.slice(0, 10) ?? '';
  const last = date?.edtf?.split('/').at(-1) ?? '';
  const isBehind = last.length < 10 && last !== '' && last < today.slice(0, last.length);
  if (date && !date.edtf && isToCome) return nextMonth(linked, date);
  if (!date?.edtf || !isBehind || !isToCome) return date;
  // "will im Frühjahr nach Ankara reisen", told in December: a month or season without its year is the next one
  const next = date.edtf.replace(/\d{4}/g, (year) => String(Number(year) + 1));
  const isNext =
    !/\d/.test(date.text) && /^\d{4}-\d\d/.test(next) && (next.split('/').at(-1) ?? '') >= today.slice(0, last.length);
  return isNext &&
    /^((anfang|mitte|ende) )?(januar|februar|märz|april|mai|jun|jul|august|sept|okt|nov|dez|früh|sommer|herbst|winter)/i.test(
      date.text,
    )
    ? { ...date, edtf: next }
    : { ...date, edtf: null, from: null };
}

/** "Man sei übereingekommen, sich Anfang Juni zu treffen", told in May: a month to come without its year is the next one. */
function nextMonth({ referenceTime }: LinkedDocument, date: ContactDate): ContactDate {
  const today = referenceTime?.value ?? '';
  const month = MONTH_NUMBERS.get(date.text.toLowerCase().replace(/^(anfang|mitte|ende|im) /, ''));
  if (month === undefined || referenceTime === null || !/^\d{4}-\d\d-\d\d/.test(today)) return date;
  const year = Number(today.slice(0, 4)) + (month < Number(today.slice(5, 7)) ? 1 : 0);
  return { ...date, edtf: `${year}-${String(month).padStart(2, '0')}`, from: referenceTime.from };
}
