import type { Ledger } from './ledger.ts';

/** When an address was last visited, and what its server said about the state of the page. */
export interface Visit {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** ISO 8601. */
  readonly visitedAt: string;
}

/** The last visit of an address; null where there was none. */
export async function findVisit({ database }: Ledger, address: string): Promise<Visit | null> {
  const row = await database
    .selectFrom('visited_address')
    .selectAll()
    .where('address', '=', address)
    .executeTakeFirst();
  return row ? { etag: row.etag, lastModified: row.last_modified, visitedAt: row.visited_at } : null;
}

/** Remembers a visit in place of the one before. */
export async function noteVisit({ database }: Ledger, address: string, visit: Visit): Promise<void> {
  const row = { etag: visit.etag, last_modified: visit.lastModified, visited_at: visit.visitedAt };
  await database
    .insertInto('visited_address')
    .values({ address, ...row })
    .onConflict((conflict) => conflict.column('address').doUpdateSet(row))
    .execute();
}

/** Up to which entry of the diary a sink has been told; null where it is new. */
export async function findAlertCursor({ database }: Ledger, sink: string): Promise<number | null> {
  const row = await database.selectFrom('alert_cursor').selectAll().where('sink', '=', sink).executeTakeFirst();
  return row?.last_event ?? null;
}

/** Remembers that a sink has been told up to this entry. */
export async function setAlertCursor({ database }: Ledger, sink: string, lastEvent: number): Promise<void> {
  await database
    .insertInto('alert_cursor')
    .values({ sink, last_event: lastEvent })
    .onConflict((conflict) => conflict.column('sink').doUpdateSet({ last_event: lastEvent }))
    .execute();
}

/** An end of a commitment's window. */
export interface WindowEnd {
  readonly commitmentId: string;
  /** EDTF, as the commitment tells it. */
  readonly end: string;
}

/** Whether a sink has been told of the end of a window. */
export async function isWindowAlerted(
  { database }: Ledger,
  sink: string,
  { commitmentId, end }: WindowEnd,
): Promise<boolean> {
  const row = await database
    .selectFrom('alerted_window')
    .select('sink')
    .where('sink', '=', sink)
    .where('commitment_id', '=', commitmentId)
    .where('end_day', '=', end)
    .executeTakeFirst();
  return row !== undefined;
}

/** Remembers that a sink has been told of the end of a window. */
export async function noteWindowAlerted(
  { database }: Ledger,
  sink: string,
  { commitmentId, end }: WindowEnd,
): Promise<void> {
  await database
    .insertInto('alerted_window')
    .values({ sink, commitment_id: commitmentId, end_day: end })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
