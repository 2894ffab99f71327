import type { Kysely, Transaction } from 'kysely';
import { inPortions } from './contact-profiles.ts';
import { insertRows } from './insert-rows.ts';
import type { Ledger } from './ledger.ts';
import type { Tables } from './tables.ts';

/** A run of words of a document as one number, and where it begins. */
export interface StoredFingerprint {
  readonly hash: number;
  readonly start: number;
}

/** Makes a document findable by its fingerprints. */
export async function recordFingerprints(
  transaction: Transaction<Tables>,
  documentId: string,
  fingerprints: readonly StoredFingerprint[],
): Promise<void> {
  const hashes = [...new Set(fingerprints.map(({ hash }) => hash))].sort((left, right) => left - right);
  await insertRows(
    transaction,
    'fingerprint',
    hashes.map((hash) => ({ hash, document_id: documentId })),
  );
}

/** Takes a document's fingerprints away; before the document itself, whose sketch says which they are. */
export async function deleteFingerprints(transaction: Transaction<Tables>, documentId: string): Promise<void> {
  const own = (await findFingerprints({ database: transaction }, [documentId])).get(documentId) ?? [];
  const hashes = [...new Set(own.map(({ hash }) => hash))];
  // By hash, which is the key: an index by document would be as large as the table.
  for (let start = 0; start < hashes.length; start += hashesPerStatement)
    await transaction
      .deleteFrom('fingerprint')
      .where('hash', 'in', hashes.slice(start, start + hashesPerStatement))
      .where('document_id', '=', documentId)
      .execute();
}

const hashesPerStatement = 400;

/** Flat, as the column of the document keeps them. */
export function toSketch(fingerprints: readonly StoredFingerprint[]): readonly number[] {
  return fingerprints.flatMap(({ hash, start }) => [hash, start]);
}

/** The fingerprints of documents, in text order. */
export async function findFingerprints(
  { database }: Pick<Ledger, 'database'>,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredFingerprint[]>> {
  const rows = await inPortions([...new Set(documentIds)], (portion) =>
    database.selectFrom('document').select(['id', 'sketch']).where('id', 'in', portion).execute(),
  );
  return new Map(rows.map((row) => [row.id, fromSketch(JSON.parse(row.sketch) as number[])]));
}

/** Documents with a single fingerprint: of a sentence or two. */
export async function findShortest({ database }: Pick<Ledger, 'database'>): Promise<ReadonlySet<string>> {
  const rows = await database
    .selectFrom('fingerprint')
    .select('document_id')
    .groupBy('document_id')
    .having((having) => having.fn.countAll(), '=', 1)
    .execute();
  return new Set(rows.map((row) => row.document_id));
}

/** Texts of documents that have no fingerprints yet: those read by an earlier version, and those of a few words. */
export async function findWithoutFingerprints({
  database,
}: Pick<Ledger, 'database'>): Promise<readonly { readonly documentId: string; readonly text: string }[]> {
  return database
    .selectFrom('document')
    .innerJoin('document_text', 'document_text.document_id', 'document.id')
    .select(['document.id as documentId', 'document_text.text'])
    .where('document.sketch', '=', '[]')
    .execute();
}

/** Gives a document the fingerprints that it has not got. */
export async function addFingerprints(
  transaction: Transaction<Tables>,
  documentId: string,
  fingerprints: readonly StoredFingerprint[],
): Promise<void> {
  await transaction
    .updateTable('document')
    .set({ sketch: JSON.stringify(toSketch(fingerprints)) })
    .where('id', '=', documentId)
    .execute();
  await recordFingerprints(transaction, documentId, fingerprints);
}

/** Fingerprints that several documents hold, each with its documents: by hash, one after the other. */
export async function* eachSharedFingerprint(database: Kysely<Tables>): AsyncGenerator<readonly string[]> {
  // One pass in the order of the key, a portion at a time, so that a ledger of millions of rows fits.
  let after: { hash: number; document_id: string } | undefined;
  let documents: string[] = [];
  for (;;) {
    const from = after;
    let query = database.selectFrom('fingerprint').select(['hash', 'document_id']);
    if (from)
      query = query.where((where) =>
        where.or([
          where('hash', '>', from.hash),
          where.and([where('hash', '=', from.hash), where('document_id', '>', from.document_id)]),
        ]),
      );
    const rows = await query.orderBy('hash').orderBy('document_id').limit(rowsPerPortion).execute();
    for (const row of rows) {
      if (after && row.hash !== after.hash) {
        if (documents.length > 1) yield documents;
        documents = [];
      }
      documents.push(row.document_id);
      after = row;
    }
    if (rows.length < rowsPerPortion) break;
  }
  if (documents.length > 1) yield documents;
}

const rowsPerPortion = 20_000;

function fromSketch(numbers: readonly number[]): readonly StoredFingerprint[] {
  return Array.from({ length: numbers.length / 2 }, (_one, index) => ({
    hash: numbers[index * 2]!,
    start: numbers[index * 2 + 1]!,
  }));
}
