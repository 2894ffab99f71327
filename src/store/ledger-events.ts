import type { Selectable, Transaction } from 'kysely';
import { insertRows } from './insert-rows.ts';
import type { Ledger } from './ledger.ts';
import type { Tables } from './tables.ts';

/**
 * What became new when a document was read: `document` and `version` (a text, or a further version of one), `contact`
 * (nobody had told of it) and `report` (a further text on a known one), `denial`.
 */
export type LedgerEventKind = 'document' | 'version' | 'contact' | 'report' | 'denial';

/** An entry of the diary. */
export interface LedgerEvent {
  /** Grows with time; a reader who has seen one has seen all before it. */
  readonly id: number;
  /** When the document was received, ISO 8601. */
  readonly at: string;
  readonly kind: LedgerEventKind;
  /** Id of the document, contact or denial. A contact may go by another id since. */
  readonly subjectId: string;
  readonly documentId: string;
}

/** Writes into the diary, in the transaction that makes it true. */
export async function noteEvents(
  transaction: Transaction<Tables>,
  events: readonly Omit<LedgerEvent, 'id'>[],
): Promise<void> {
  await insertRows(
    transaction,
    'ledger_event',
    events.map(({ at, kind, subjectId, documentId }) => ({
      at,
      kind,
      subject_id: subjectId,
      document_id: documentId,
    })),
  );
}

/** Entries after one, oldest first; all without one. */
export async function findEventsAfter(
  { database }: Ledger,
  after: number,
  limit: number,
): Promise<readonly LedgerEvent[]> {
  const rows = await database
    .selectFrom('ledger_event')
    .selectAll()
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(toEvent);
}

/** The latest entries, latest first; `before` leaves out those from this one on. */
export async function findLatestEvents(
  { database }: Ledger,
  {
    before,
    since,
    kind,
    limit,
  }: { readonly before?: number; readonly since?: string; readonly kind?: LedgerEventKind; readonly limit: number },
): Promise<readonly LedgerEvent[]> {
  let events = database.selectFrom('ledger_event').selectAll();
  if (before !== undefined) events = events.where('id', '<', before);
  if (since !== undefined) events = events.where('at', '>=', since);
  if (kind !== undefined) events = events.where('kind', '=', kind);
  return (await events.orderBy('id', 'desc').limit(limit).execute()).map(toEvent);
}

/** The number of the latest entry; 0 where there is none. */
export async function findLastEventId({ database }: Ledger): Promise<number> {
  const row = await database
    .selectFrom('ledger_event')
    .select((select) => select.fn.max('id').as('id'))
    .executeTakeFirst();
  return row?.id ?? 0;
}

function toEvent({ id, at, kind, subject_id, document_id }: Selectable<Tables['ledger_event']>): LedgerEvent {
  return { id, at, kind: kind as LedgerEventKind, subjectId: subject_id, documentId: document_id };
}
