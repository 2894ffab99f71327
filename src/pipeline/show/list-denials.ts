import type { Denial } from '../../core/denial.ts';
import { type LedgerDenial, type Told, toLedgerActor } from '../../core/ledger.ts';
import { findContactsOfEntries } from '../../store/contact-ids.ts';
import { findGroupsOfEntries } from '../../store/group-ids.ts';
import type { Ledger } from '../../store/ledger.ts';
import { listDocuments } from '../../store/list-documents.ts';
import { loadDenials } from '../../store/load-facts.ts';
import { hashId } from '../hash-id.ts';
import { loadJudgedView } from '../judge/load-judged-view.ts';
import { loadVerdicts } from '../judge/load-verdicts.ts';

/** The denials of these documents, else of all, by publication, each with the ledger id of what it denies. */
export async function listDenials(ledger: Ledger, documentIds?: readonly string[]): Promise<readonly LedgerDenial[]> {
  const ids = documentIds ?? (await listDocuments(ledger)).map((document) => document.documentId);
  const { told, actorOf } = await loadDenials(ledger, ids);
  const denying = told.map((entry) => entry.documentId);
  // Few texts deny anything: only those are looked up, and those not out yet fall away here.
  const documents = await listDocuments(ledger, denying);
  const targets = {
    contact: await findContactsOfEntries(ledger, denying),
    quotation: await findGroupsOfEntries(ledger, 'statement', denying),
    commitment: await findGroupsOfEntries(ledger, 'commitment', denying),
  };
  const verdicts = await loadVerdicts(ledger, denying);
  const view = await loadJudgedView(ledger);
  const isKept = ({ documentId, position }: Told<Denial>) =>
    ledger.withWrong || verdicts.get(`${documentId} n${position}`)?.kind !== 'wrong';
  const byDocument = Map.groupBy(told, (entry) => entry.documentId);
  return documents.flatMap((document) =>
    (byDocument.get(document.documentId) ?? []).filter(isKept).map(({ documentId, position, fact }) => ({
      id: hashId('n', `${documentId} ${position}`),
      documentId,
      position,
      fact,
      by: toLedgerActor(view.actor(fact.by), actorOf(documentId, fact.by.key)?.kind ?? 'organisation'),
      target: idOfTarget(documentId, fact, targets),
      document,
    })),
  );
}

type Targets = Readonly<Record<'contact' | 'quotation' | 'commitment', ReadonlyMap<string, string>>>;

function idOfTarget(documentId: string, denial: Denial, targets: Targets): string | null {
  if (denial.of.type === 'words') return null;
  return targets[denial.of.type].get(`${documentId} ${denial.of.index}`) ?? null;
}
