import type { LedgerCommitment } from '../../core/ledger.ts';

const millisecondsPerDay = 86_400_000;

/** Days in a unit of time; a month is counted as 30. */
const daysIn: ReadonlyMap<string, number> = new Map([
  ['Tage', 1],
  ['Wochen', 7],
  ['Monate', 30],
  ['Jahre', 365],
]);

/**
 * Until when a commitment of so many days without a beginning would run if it began with its first report ("30 Tage lang
 * keine Angriffe; ab wann, blieb offen"), in days since 1970-01-01. Null where it has a window, a length in no days, or no dated report.
 */
export function findOpenEnd({
  start,
  end,
  quantity,
  documents,
}: Pick<LedgerCommitment, 'start' | 'end' | 'quantity' | 'documents'>): number | null {
  if (start !== null || end !== null || quantity === null) return null;
  const days = daysIn.get(quantity.unit);
  const reported = documents.find(({ publishedAt }) => /^\d{4}-\d{2}-\d{2}/.test(publishedAt ?? ''))?.publishedAt;
  if (days === undefined || !reported) return null;
  return Math.floor(Date.parse(reported.slice(0, 10)) / millisecondsPerDay) + Math.round(quantity.value * days);
}
