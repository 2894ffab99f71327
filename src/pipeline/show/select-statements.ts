import type { LedgerStatement } from '../../core/ledger.ts';
import type { QuotationForm } from '../../core/quotation.ts';

/** What statements are asked for; what is left out does not narrow. Words match anywhere, without regard to case. */
export interface StatementQuery {
  /** Part of the speaker's name. */
  readonly speaker?: string;
  /** Words that all stand in what is said. */
  readonly about?: string;
  /** Day, month or year (ISO 8601) from which on a report must have appeared. */
  readonly since?: string;
  readonly form?: QuotationForm;
  /** Part of the name, or the role, of somebody in the attribution chain. */
  readonly chain?: string;
}

/** Whether a statement is asked for. */
export function isAskedFor(statement: LedgerStatement, query: StatementQuery): boolean {
  const { speaker, speakerName, text, chain, documents, form } = statement;
  const has = (whole: string | null, part: string) => fold(whole ?? '').includes(fold(part));
  if (query.speaker && !has(speaker?.name ?? speakerName, query.speaker)) return false;
  if (query.about && !query.about.split(/\s+/).every((word) => has(text, word))) return false;
  const { since } = query;
  if (since && !documents.some(({ publishedAt }) => publishedAt !== null && publishedAt >= since)) return false;
  if (query.form && form !== query.form) return false;
  const wanted = query.chain;
  return !wanted || chain.some(({ name, role }) => has(name, wanted) || fold(role) === fold(wanted));
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss');
}
