import type { LedgerDocumentReference } from '../core/ledger.ts';
import { laterOf, toLastInstant } from '../core/moment.ts';
import { inPortions } from './contact-profiles.ts';
import type { Ledger } from './ledger.ts';

/**
 * References of the documents with these ids, else of all, by publication time and id. Where the ledger is asked as of a
 * moment, only those that were known by then: the others are left out of all lists, since these take documents from here.
 */
export async function listDocuments(
  { database, asOf }: Ledger,
  ids?: readonly string[],
): Promise<readonly LedgerDocumentReference[]> {
  const all = database
    .selectFrom('document')
    .select(['id', 'title', 'publisher', 'published_at', 'updated_at'])
    .select((select) =>
      select
        .selectFrom('receipt')
        .whereRef('receipt.document_id', '=', 'document.id')
        .select((receipt) => receipt.fn.min('path').as('path'))
        .as('path'),
    )
    .select((select) =>
      select
        .selectFrom('receipt')
        .whereRef('receipt.document_id', '=', 'document.id')
        .select((receipt) => receipt.fn.min('received_at').as('received_at'))
        .as('received_at'),
    );
  const rows = ids
    ? await inPortions([...new Set(ids)], (portion) => all.where('id', 'in', portion).execute())
    : await all.execute();
  return rows
    .filter((row) => asOf === undefined || isKnownBy(row, asOf))
    .map(({ id, title, publisher, published_at, updated_at, path }) => ({
      documentId: id,
      path: path ?? '',
      title,
      publisher,
      publishedAt: published_at ?? updated_at,
      knownFrom: laterOf(published_at, updated_at),
    }))
    .sort(byPublication);
}

interface Times {
  readonly published_at: string | null;
  readonly updated_at: string | null;
  readonly received_at: string | null;
}

/**
 * Whether a text was out by a moment. What it says counts from the latest time that it states of itself, since an update
 * may have added it; a day or month counts from its end; a text that states no time counts from its receipt.
 */
function isKnownBy({ published_at, updated_at, received_at }: Times, moment: string): boolean {
  const known = toLastInstant(laterOf(published_at, updated_at) ?? received_at);
  const asked = toLastInstant(moment);
  return known !== null && asked !== null && known <= asked;
}

/** Earlier first, unknown times last, then by id. */
function byPublication(left: LedgerDocumentReference, right: LedgerDocumentReference): number {
  const [first, second] = [left, right].map(({ publishedAt, documentId }) => `${publishedAt ?? '~'}|${documentId}`);
  return first < second ? -1 : 1;
}
