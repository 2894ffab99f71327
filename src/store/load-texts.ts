import { inPortions } from './contact-profiles.ts';
import type { Ledger } from './ledger.ts';

/** A document's text without its way back to the bytes. */
export interface StoredText {
  readonly documentId: string;
  readonly title: string | null;
  readonly text: string;
  /** Agencies that the text names as its own. */
  readonly agencies: readonly string[];
}

/** The texts of documents, in no certain order; unknown ids are left out. */
export async function loadTexts(
  { database }: Pick<Ledger, 'database'>,
  documentIds: readonly string[],
): Promise<readonly StoredText[]> {
  const rows = await inPortions([...new Set(documentIds)], (portion) =>
    database
      .selectFrom('document')
      .innerJoin('document_text', 'document_text.document_id', 'document.id')
      .select(['document.id', 'document.title', 'document_text.text', 'document_text.details'])
      .where('document.id', 'in', portion)
      .execute(),
  );
  return rows.map(({ id, title, text, details }) => ({
    documentId: id,
    title,
    text,
    agencies: (JSON.parse(details) as { agencies: readonly string[] }).agencies,
  }));
}
