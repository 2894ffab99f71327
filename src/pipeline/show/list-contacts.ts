import type { LedgerContact, LedgerDocumentReference, LedgerEvidence } from '../../core/ledger.ts';
import { summarizeContact } from '../../resolve/resolve.ts';
import { type ContactMembers, findContactIds, findContactMembers } from '../../store/contact-ids.ts';
import type { Ledger } from '../../store/ledger.ts';
import { listDocuments } from '../../store/list-documents.ts';
import { loadContacts } from '../../store/load-facts.ts';
import { loadJudgedView } from '../judge/load-judged-view.ts';
import { loadVerdicts } from '../judge/load-verdicts.ts';
import { inPortionsOfTellings } from './in-portions-of-tellings.ts';
import { keepKnown, verdictOf } from './keep-known.ts';
import { listDenials } from './list-denials.ts';
import { loadDropped } from './load-dropped.ts';
import { loadOrigins } from './load-origins.ts';
import { tellLife } from './tell-life.ts';

/** The contacts with these ids, else all by first report, each with its entries, documents and anchors. */
export async function listContacts(ledger: Ledger, ids?: readonly string[]): Promise<readonly LedgerContact[]> {
  const contacts: LedgerContact[] = [];
  for await (const contact of eachContact(ledger, ids)) contacts.push(contact);
  return contacts;
}

/** As `listContacts`, one after the other, for ledgers that do not fit into memory. */
export async function* eachContact(ledger: Ledger, ids?: readonly string[]): AsyncGenerator<LedgerContact> {
  for await (const { contact } of eachTellableContact(ledger, ids)) yield contact;
}

/** A contact, and what it was when only some of its texts were known. */
export interface TellableContact {
  readonly contact: LedgerContact;
  /** Told from these of its texts, at least one. What later versions dropped counts as dropped. */
  readonly tellFrom: (isKnown: (documentId: string) => boolean) => Omit<LedgerContact, 'origins'>;
}

/** As `listContacts`, each with a way to tell it from some of its texts. */
export async function listTellableContacts(
  ledger: Ledger,
  ids: readonly string[],
): Promise<readonly TellableContact[]> {
  const contacts: TellableContact[] = [];
  for await (const contact of eachTellableContact(ledger, ids)) contacts.push(contact);
  return contacts;
}

async function* eachTellableContact(ledger: Ledger, ids?: readonly string[]): AsyncGenerator<TellableContact> {
  const wanted = ids ?? (await findContactIds(ledger));
  for await (const linked of inPortionsOfTellings(wanted, (portion) => findContactMembers(ledger, portion)))
    yield* await loadPortion(ledger, linked);
}

async function loadPortion(ledger: Ledger, linked: readonly ContactMembers[]): Promise<readonly TellableContact[]> {
  const tellingIds = linked.flatMap(({ members }) => members.map((member) => member.documentId));
  const references = new Map((await listDocuments(ledger, tellingIds)).map((found) => [found.documentId, found]));
  // As of a moment most texts may not have been out: nothing is read of them.
  const documentIds = [...new Set(tellingIds)].filter((documentId) => references.has(documentId));
  const { told, actorOf } = await loadContacts(ledger, documentIds);
  const entryAt = new Map(told.map((entry) => [`${entry.documentId} ${entry.position}`, entry]));
  const dropped = await loadDropped(ledger, documentIds);
  const verdicts = await loadVerdicts(ledger, documentIds);
  const known = { references, verdicts, letter: 'c', withWrong: ledger.withWrong };
  const denials = Map.groupBy(await listDenials(ledger, documentIds), ({ documentId }) => documentId);
  const countOrigins = await loadOrigins(ledger, documentIds);
  const view = await loadJudgedView(ledger);
  const tell = ({ id, aliases, members }: ContactMembers) => {
    const entries = members.map(({ documentId, position }) => entryAt.get(`${documentId} ${position}`)!);
    const documents = toEvidence(
      references,
      entries.map(({ documentId, position, fact }) => ({
        documentId,
        anchors: fact.anchors,
        withdrawnBy: dropped.get(`${documentId} c${position}`) ?? null,
      })),
    );
    const firstReportedAt = documents.find((document) => document.publishedAt !== null)?.publishedAt ?? null;
    const seen = entries.map((entry) => ({ ...entry, fact: view.contact(entry.fact) }));
    const life = tellLife({
      entries: seen,
      references,
      actorOf: view.actorOf(actorOf),
      denialsOf: (documentId) => denials.get(documentId) ?? [],
      dropped,
    });
    const summary = summarizeContact({ entries: seen, actorOf: view.actorOf(actorOf), life });
    return {
      id,
      aliases,
      ...summary,
      firstReportedAt,
      life,
      documents,
      entries,
      verdict: verdictOf({ members }, known),
    };
  };
  return keepKnown(linked, known).map((held) => {
    const contact = tell(held);
    return {
      contact: { ...contact, origins: countOrigins(contact.documents) },
      tellFrom: (isKnown) => tell({ ...held, members: held.members.filter(({ documentId }) => isKnown(documentId)) }),
    };
  });
}

/** The documents of some facts in the order of the facts, each once, with the anchors of all its facts; withdrawn where all are. */
export function toEvidence(
  references: ReadonlyMap<string, LedgerDocumentReference>,
  facts: readonly Pick<LedgerEvidence, 'documentId' | 'anchors' | 'withdrawnBy'>[],
): readonly LedgerEvidence[] {
  const byDocument = Map.groupBy(facts, (fact) => fact.documentId);
  return [...byDocument].map(([documentId, own]) => ({
    ...references.get(documentId)!,
    withdrawnBy: own.every((fact) => fact.withdrawnBy !== null) ? own[0].withdrawnBy : null,
    anchors: own.flatMap((fact) => fact.anchors),
  }));
}
