import { replaceContactCards } from '../../store/catalogue/contact-cards.ts';
import { replaceCommitmentCards, replaceStatementCards } from '../../store/catalogue/group-cards.ts';
import { type CardType, findStaleCards } from '../../store/catalogue/stale-cards.ts';
import type { Ledger } from '../../store/ledger.ts';
import { listCommitments } from './list-commitments.ts';
import { listTellableContacts } from './list-contacts.ts';
import { listStatements } from './list-statements.ts';
import { toCommitmentCard, toContactCard, toStatementCard } from './to-cards.ts';

/** Cards written in one transaction: others wait for it no longer than for some documents. */
const cardsPerPortion = 100;

/** Brings the catalogue up to date with the ledger as it stands now. Does nothing where it is. */
export async function refreshCatalogue({ address, database, close }: Ledger): Promise<void> {
  for (const type of ['contact', 'commitment', 'statement'] as const)
    while ((await findStaleCards(database, type, 1)).length > 0)
      await database.transaction().execute(async (transaction) => {
        const ids = await findStaleCards(transaction, type, cardsPerPortion);
        await refresh({ address, database: transaction, close }, type, ids);
      });
}

async function refresh(ledger: Ledger, type: CardType, ids: readonly string[]): Promise<void> {
  const transaction = ledger.database as Parameters<typeof replaceContactCards>[0];
  if (type === 'contact')
    await replaceContactCards(transaction, ids, (await listTellableContacts(ledger, ids)).map(toContactCard));
  else if (type === 'commitment')
    await replaceCommitmentCards(transaction, ids, (await listCommitments(ledger, ids)).map(toCommitmentCard));
  else await replaceStatementCards(transaction, ids, (await listStatements(ledger, ids)).map(toStatementCard));
}
