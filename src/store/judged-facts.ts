import type { Kysely, Selectable, Transaction } from 'kysely';
import { inPortions } from './contact-profiles.ts';
import { insertRows } from './insert-rows.ts';
import type { Tables } from './tables.ts';

/** A fact that a judgement means, as it is stored. */
export type JudgedFactRow = Selectable<Tables['judged_fact']>;

/** Notes which facts of a document judgements mean; what was noted before of these is replaced. */
export async function replaceJudgedFacts(
  transaction: Transaction<Tables>,
  documentId: string,
  rows: readonly JudgedFactRow[],
): Promise<void> {
  await transaction.deleteFrom('judged_fact').where('document_id', '=', documentId).execute();
  await insertRows(transaction, 'judged_fact', rows);
}

/** Facts that judgements mean, of these documents or all. */
export async function findJudgedFacts(
  database: Kysely<Tables>,
  documentIds?: readonly string[],
): Promise<readonly JudgedFactRow[]> {
  const all = database
    .selectFrom('judged_fact')
    .selectAll()
    .orderBy('judgement_id')
    .orderBy('subject')
    .orderBy('document_id');
  return documentIds === undefined
    ? all.execute()
    : inPortions([...new Set(documentIds)].sort(), (portion) => all.where('document_id', 'in', portion).execute());
}

/** The documents made from any of these snapshots. */
export async function findDocumentsOfSnapshots(
  database: Kysely<Tables>,
  hashes: readonly string[],
): Promise<readonly { readonly id: string; readonly snapshot_hash: string }[]> {
  return inPortions([...new Set(hashes)].sort(), (portion) =>
    database
      .selectFrom('document')
      .select(['id', 'snapshot_hash'])
      .where('snapshot_hash', 'in', portion)
      .orderBy('id')
      .execute(),
  );
}
