import type { LedgerDocument } from '../../core/ledger.ts';
import type { ComparedContact, LedgerHoldings } from '../../pipeline/compare-ledger.ts';

/** Everything that one report shows. */
export interface ReportData extends Omit<LedgerHoldings, 'contacts'> {
  readonly contacts: readonly ComparedContact[];
  readonly documents: readonly LedgerDocument[];
}
