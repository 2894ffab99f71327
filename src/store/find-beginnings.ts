import { inPortions } from './contact-profiles.ts';
import type { Ledger } from './ledger.ts';

/** So many characters hold the first sentence of most texts. */
const charactersRead = 200;

/** The first characters of the texts of documents, by id: what a text without a title is known by. */
export async function findBeginnings(
  { database }: Pick<Ledger, 'database'>,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await inPortions([...new Set(documentIds)], (portion) =>
    database
      .selectFrom('document_text')
      .select((select) => [
        'document_id',
        select.fn<string>('substr', ['document_text.text', select.val(1), select.val(charactersRead)]).as('beginning'),
      ])
      .where('document_id', 'in', portion)
      .execute(),
  );
  return new Map(rows.map(({ document_id, beginning }) => [document_id, beginning]));
}
