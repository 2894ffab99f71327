const dayMs = 86_400_000;

/** First and last day (UTC milliseconds) of an EDTF date or interval; null where it has no bounds. */
function boundsOf(edtf: string | null | undefined): readonly [number, number] | null {
  if (!edtf) return null;
  if (edtf.includes('/')) {
    const [first, last] = edtf.split('/').map(boundsOf);
    return first && last ? [first[0], last[1]] : null;
  }
  const [year, month, day] = edtf.replace(/[~?%]/g, '').slice(0, 10).split('-').map(Number);
  if (![year, month ?? 1, day ?? 1].every(Number.isInteger)) return null;
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  if (day) return [start, start];
  return [start, (month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1)) - dayMs];
}

/** Whether one date lies in the other, and the longer is at most one step (day, month, year) coarser. */
export function isSameDate(found: string | null | undefined, gold: string | null | undefined): boolean {
  const [left, right] = [boundsOf(found), boundsOf(gold)];
  if (!left || !right) return false;
  const inside = (left[0] <= right[0] && right[1] <= left[1]) || (right[0] <= left[0] && left[1] <= right[1]);
  const [long, short] = [left, right].map(([start, end]) => (end - start) / dayMs + 1).sort((a, b) => b - a);
  return inside && long <= 31 * short;
}

/** Minutes of an ISO 8601 duration of days, hours and minutes; null for others. */
export function minutesOf(iso: string | null | undefined): number | null {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(iso ?? '');
  if (!match) return null;
  return Number(match[1] ?? 0) * 1440 + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
}
