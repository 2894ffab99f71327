import type { Transaction } from 'kysely';
import { judgeActors } from '../../resolve/resolve.ts';
import { setAlias } from '../../store/aliases.ts';
import { findContactsOfEntries } from '../../store/contact-ids.ts';
import { findGroupsOfEntries } from '../../store/group-ids.ts';
import { loadJudgements } from '../../store/judgements.ts';
import type { Ledger } from '../../store/ledger.ts';
import { loadDocument } from '../../store/load-document.ts';
import { loadCommitments, loadContacts, loadQuotations } from '../../store/load-facts.ts';
import type { Tables } from '../../store/tables.ts';
import { linkContacts } from './link-contacts.ts';
import { type LinkableDocument, linkDocument } from './link-document.ts';
import { unlinkGrouped } from './link-grouped.ts';

/**
 * Links documents anew in the light of all judgements. Ids that are no more lead to what holds their first entry now.
 * The ledger's database is the transaction.
 */
export async function relinkDocuments(
  ledger: Ledger & { readonly database: Transaction<Tables> },
  documents: Iterable<string>,
): Promise<void> {
  const { database } = ledger;
  const documentIds = [...new Set(documents)].sort();
  const judged = judgeActors(await loadJudgements(database));
  const before = await idsOfEntries(ledger, documentIds);
  // All are taken out before the first comes back, so that none is weighed against a reading of before.
  const linkable: LinkableDocument[] = [];
  for (const documentId of documentIds) linkable.push(await loadLinkable(ledger, documentId));
  for (const documentId of documentIds) await unlinkGrouped(database, documentId);
  await linkContacts(database, documentIds, null);
  for (const document of linkable) await linkDocument(database, [], { document, judged });
  const after = await idsOfEntries(ledger, documentIds);
  const inUse = new Set(after.values());
  for (const [entry, id] of before) {
    if (inUse.has(id)) continue;
    inUse.add(id);
    await setAlias(database, id, after.get(entry)!);
  }
}

async function loadLinkable(ledger: Ledger, documentId: string): Promise<LinkableDocument> {
  const { text, publishedAt, updatedAt } = (await loadDocument(ledger, documentId))!;
  const contacts = await loadContacts(ledger, [documentId]);
  return {
    documentId,
    text,
    publishedAt: publishedAt ?? updatedAt,
    contacts: contacts.told.map(({ fact }) => fact),
    quotations: (await loadQuotations(ledger, [documentId])).told.map(({ fact }) => fact),
    commitments: (await loadCommitments(ledger, [documentId])).told.map(({ fact }) => fact),
    actors: { get: (key: string) => contacts.actorOf(documentId, key) },
  };
}

/** Ids by entry, in the order of the entries: the first entry of an id says where it goes. */
async function idsOfEntries(ledger: Ledger, documentIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const contacts = await findContactsOfEntries(ledger, documentIds);
  const statements = await findGroupsOfEntries(ledger, 'statement', documentIds);
  const commitments = await findGroupsOfEntries(ledger, 'commitment', documentIds);
  const entries = [
    ...[...contacts].map(([place, id]) => [`c ${place}`, id] as const),
    ...[...statements].map(([place, id]) => [`s ${place}`, id] as const),
    ...[...commitments].map(([place, id]) => [`m ${place}`, id] as const),
  ];
  return new Map(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}
