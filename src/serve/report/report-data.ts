import type { Comparison } from '../../core/account.ts';
import type {
  LedgerCommitment,
  LedgerContact,
  LedgerDenial,
  LedgerDocument,
  LedgerStatement,
} from '../../core/ledger.ts';

/** A contact with its accounts and what else the ledger holds about it. */
export interface ContactReport {
  readonly contact: LedgerContact;
  readonly comparison: Comparison;
  readonly denials: readonly LedgerDenial[];
}

/** Everything that one report shows. */
export interface ReportData {
  readonly contacts: readonly ContactReport[];
  readonly statements: readonly LedgerStatement[];
  readonly commitments: readonly LedgerCommitment[];
  readonly denials: readonly LedgerDenial[];
  readonly documents: readonly LedgerDocument[];
}
