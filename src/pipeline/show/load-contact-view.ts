import type { LedgerCommitment } from '../../core/ledger.ts';
import { findById } from '../../store/find-by-id.ts';
import type { Ledger } from '../../store/ledger.ts';
import { type ComparedContact, compareLedger } from './compare-ledger.ts';
import { loadHoldingsOf } from './load-holdings.ts';

/** One contact with all that is said about it. */
export interface ContactView extends ComparedContact {
  readonly commitments: readonly LedgerCommitment[];
  /** How many of its reports are independent: near-identical texts count once. */
  readonly origins: number;
}

/** The contact with this id or former id; null where there is none. */
export async function loadContactView(ledger: Ledger, id: string): Promise<ContactView | null> {
  const found = (await findById(ledger, id)).filter(({ type }) => type === 'contact');
  if (found.length !== 1) return null;
  const holdings = await loadHoldingsOf(ledger, [found[0].id]);
  const [compared] = compareLedger(holdings);
  if (!compared) return null;
  return {
    ...compared,
    commitments: holdings.commitments.filter(({ contacts }) => contacts.includes(compared.contact.id)),
    origins: compared.contact.origins,
  };
}
