import type { Transaction } from 'kysely';
import type { Judgement } from '../../core/judgement.ts';
import { judgeActors } from '../../resolve/resolve.ts';
import { findActorsOfDocuments } from '../../store/actors-of-ledger.ts';
import { markCardsStale } from '../../store/catalogue/stale-cards.ts';
import { findContactsOfEntries } from '../../store/contact-ids.ts';
import { explainStoreError } from '../../store/explain-store-error.ts';
import { findGroupsOfEntries } from '../../store/group-ids.ts';
import { findDocumentsOfSnapshots } from '../../store/judged-facts.ts';
import { insertJudgement, isOnFacts, loadAllJudgements, loadJudgements } from '../../store/judgements.ts';
import type { Ledger } from '../../store/ledger.ts';
import type { Tables } from '../../store/tables.ts';
import { relinkDocuments } from '../link/relink-documents.ts';
import { loadExtraction } from './load-extraction.ts';
import { noteJudgedFacts } from './note-judged-facts.ts';

type LedgerInTransaction = Ledger & { readonly database: Transaction<Tables> };

/** Records a judgement and does all that follows from it, in one transaction. */
export async function recordJudgement(ledger: Ledger, judgement: Judgement): Promise<void> {
  try {
    await ledger.database.transaction().execute(async (database) => {
      const inside: LedgerInTransaction = { ...ledger, database };
      const before = await loadJudgements(database);
      await insertJudgement(database, judgement);
      const meant = judgement.kind === 'takenBack' ? await findTakenBack(inside, judgement.subjects[0]) : judgement;
      if (meant) await follow(inside, meant, before);
    });
  } catch (error) {
    throw explainStoreError(error, ledger.address);
  }
}

async function findTakenBack({ database }: LedgerInTransaction, id: string): Promise<Judgement | undefined> {
  return (await loadAllJudgements(database)).find((judgement) => judgement.id === id);
}

async function follow(ledger: LedgerInTransaction, judgement: Judgement, before: readonly Judgement[]): Promise<void> {
  const { database } = ledger;
  const after = await loadJudgements(database);
  if (judgement.kind === 'sameActor' || judgement.kind === 'differentActors') {
    const [earlier, later] = [judgeActors(before), judgeActors(after)];
    const keys = judgement.subjects.flatMap((key) => [...earlier.keysOf(key), ...later.keysOf(key)]);
    const named = await findActorsOfDocuments(ledger, keys);
    await relinkDocuments(
      ledger,
      named.map(({ documentId }) => documentId),
    );
  } else if (isOnFacts(judgement)) {
    const hashes = judgement.subjects.map(({ snapshotHash }) => snapshotHash);
    const documents = await findDocumentsOfSnapshots(database, hashes);
    for (const { id, snapshot_hash } of documents) {
      const facts = await loadExtraction(ledger, id);
      await noteJudgedFacts(database, { documentId: id, snapshotHash: snapshot_hash, facts }, after);
    }
    const ids = documents.map(({ id }) => id);
    if (judgement.kind === 'same' || judgement.kind === 'different') await relinkDocuments(ledger, ids);
    await markCardsStale(database, [
      ...(await findContactsOfEntries(ledger, ids)).values(),
      ...(await findGroupsOfEntries(ledger, 'statement', ids)).values(),
      ...(await findGroupsOfEntries(ledger, 'commitment', ids)).values(),
    ]);
  }
}
