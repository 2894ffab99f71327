import type { Clause } from '../../../core/clause.ts';
import type { TimeExpression } from '../../../core/time-expression.ts';
import type { LinkedDocument } from '../linked-document.ts';

/** The time expressions that lie in a clause itself. */
export function timesIn(linked: LinkedDocument, clause: Clause): readonly TimeExpression[] {
  return linked.timesOfClause.get(clause.index) ?? [];
}

/** Whether a time of the clause lies at or after the reference day, or is a bare weekday or "heute", "morgen", "nächste Woche". */
export function hasComingTime(linked: LinkedDocument, clause: Clause): boolean {
  return timesIn(linked, clause).some((time) => isComing(linked, time));
}

function isComing(linked: LinkedDocument, time: TimeExpression): boolean {
  if (time.type === 'DURATION' || time.type === 'SET') return false;
  if (/\b(heute|morgen|übermorgen|nächste|kommende|demnächst|bald)/i.test(time.exact)) return true;
  const day = linked.referenceTime?.value.slice(0, 10);
  // "Im November reist Macron nach Peking"
  if (!time.edtf && /^\d{4}-\d\d$/.test(time.value) && /^\p{L}+$/u.test(time.exact)) return true;
  if (!time.edtf && /^XXXX-(\d\d|[A-Z]{2}|WXX-\d)$/.test(time.value)) return true;
  // "kommen am 12. Januar zusammen": without its year a day told in the present is the next one
  if (!time.edtf && /^\d{1,2}\. \p{Lu}\p{Ll}+$/u.test(time.exact)) return true;
  // "Merz trifft am Montag den Präsidenten", told on a Wednesday: the day is not sure, but that it is to come
  if (!time.edtf && day?.length === 10 && /^\d{4}-\d\d-\d\d/.test(time.value) && time.value.slice(0, 10) >= day)
    return true;
  if (!day || day.length < 10 || !time.edtf) return false;
  const last = (time.edtf.split('/').at(-1) ?? '').slice(0, 10);
  // a month without its year that is over is the next one
  if (last.length === 7 && /^\p{L}+$/u.test(time.exact)) return true;
  return last.length === 10 && last >= day;
}
