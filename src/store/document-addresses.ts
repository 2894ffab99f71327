import type { Transaction } from 'kysely';
import { inPortions } from './contact-profiles.ts';
import type { Ledger } from './ledger.ts';
import type { Tables } from './tables.ts';

/** A document received from an address. */
export interface DocumentAddress {
  readonly address: string;
  readonly documentId: string;
  /** ISO 8601; the first time where there were several. */
  readonly receivedAt: string;
}

/** Notes that a document was received from an address; the first receipt stays. */
export async function recordAddress(
  transaction: Transaction<Tables>,
  { address, documentId, receivedAt }: DocumentAddress,
): Promise<void> {
  await transaction
    .insertInto('document_address')
    .values({ address, document_id: documentId, received_at: receivedAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** All documents received from the addresses at which these documents were received too, by address. */
export async function findSameAddress(
  { database }: Pick<Ledger, 'database'>,
  documentIds: readonly string[],
): Promise<readonly DocumentAddress[]> {
  const rows = await inPortions([...new Set(documentIds)], (portion) =>
    database
      .selectFrom('document_address as own')
      .innerJoin('document_address as same', 'same.address', 'own.address')
      .select(['same.address', 'same.document_id', 'same.received_at'])
      .distinct()
      .where('own.document_id', 'in', portion)
      .execute(),
  );
  return [...new Map(rows.map((row) => [`${row.address} ${row.document_id}`, row])).values()].map(toAddress);
}

/** Documents received from one of these addresses. */
export async function findByAddress(
  { database }: Pick<Ledger, 'database'>,
  addresses: readonly string[],
): Promise<readonly DocumentAddress[]> {
  const rows = await database.selectFrom('document_address').selectAll().where('address', 'in', addresses).execute();
  return rows.map(toAddress);
}

/** Documents received at a path. */
export async function findByPath({ database }: Pick<Ledger, 'database'>, path: string): Promise<readonly string[]> {
  const rows = await database.selectFrom('receipt').select('document_id').where('path', '=', path).execute();
  return rows.map((row) => row.document_id);
}

/** Addresses from which more than one document was received, in order. */
export async function findAddressesWithVersions({ database }: Pick<Ledger, 'database'>): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('document_address')
    .select('address')
    .groupBy('address')
    .having((having) => having.fn.countAll(), '>', 1)
    .orderBy('address')
    .execute();
  return rows.map((row) => row.address);
}

function toAddress(row: { readonly address: string; readonly document_id: string; readonly received_at: string }) {
  return { address: row.address, documentId: row.document_id, receivedAt: row.received_at };
}
