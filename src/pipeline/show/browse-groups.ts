import type { LedgerCommitment, LedgerStatement } from '../../core/ledger.ts';
import type { CardPage } from '../../store/catalogue/browse-cards.ts';
import {
  browseCommitmentCards,
  browseStatementCards,
  type CommitmentCardQuery,
  type StatementCardQuery,
} from '../../store/catalogue/browse-groups.ts';
import type { Ledger } from '../../store/ledger.ts';
import { listCommitments } from './list-commitments.ts';
import { listStatements } from './list-statements.ts';
import { refreshCatalogue } from './refresh-catalogue.ts';

/** One page of commitments. */
export interface CommitmentPage {
  readonly commitments: readonly LedgerCommitment[];
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
}

/** One page of the commitments that meet a query, the latest reported first. */
export async function browseCommitments(
  ledger: Ledger,
  query: CommitmentCardQuery,
  { after, limit }: CardPage,
): Promise<CommitmentPage> {
  await refreshCatalogue(ledger);
  const cards = await browseCommitmentCards(ledger, query, { after, limit: limit + 1 });
  const shown = cards.slice(0, limit);
  const commitments = await listCommitments(
    ledger,
    shown.map(({ commitment_id }) => commitment_id),
  );
  return { commitments, next: cards.length > limit ? shown.at(-1)!.sort_key : null };
}

/** One page of statements. */
export interface StatementPage {
  readonly statements: readonly LedgerStatement[];
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
}

/** One page of the statements that meet a query, the latest reported first. */
export async function browseStatements(
  ledger: Ledger,
  query: StatementCardQuery,
  { after, limit }: CardPage,
): Promise<StatementPage> {
  await refreshCatalogue(ledger);
  const cards = await browseStatementCards(ledger, query, { after, limit: limit + 1 });
  const shown = cards.slice(0, limit);
  const statements = await listStatements(
    ledger,
    shown.map(({ statement_id }) => statement_id),
  );
  return { statements, next: cards.length > limit ? shown.at(-1)!.sort_key : null };
}
