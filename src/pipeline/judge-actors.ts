import type { Transaction } from 'kysely';
import { listRegistry } from '../annotate/list-registry.ts';
import { ConfigError } from '../core/app-error.ts';
import type { Judgement } from '../core/judgement.ts';
import { type JudgedActors, judgeActors } from '../resolve/resolve.ts';
import { findActorsOfDocuments } from '../store/actors-of-ledger.ts';
import { setAlias } from '../store/aliases.ts';
import { findContactsOfEntries } from '../store/contact-ids.ts';
import { explainStoreError } from '../store/explain-store-error.ts';
import { findGroupsOfEntries } from '../store/group-ids.ts';
import { insertJudgement, loadJudgements } from '../store/judgements.ts';
import type { Ledger } from '../store/ledger.ts';
import { loadDocument } from '../store/load-document.ts';
import { loadCommitments, loadContacts, loadQuotations } from '../store/load-facts.ts';
import type { Tables } from '../store/tables.ts';
import { hashId } from './hash-id.ts';
import { linkContacts } from './link-contacts.ts';
import { type LinkableDocument, linkDocument } from './link-document.ts';
import { unlinkGrouped } from './link-grouped.ts';

/** A judgement to make. */
export interface ActorJudging {
  readonly kind: Judgement['kind'];
  readonly keys: readonly [string, string];
  readonly because: string;
  /** ISO 8601. */
  readonly now: string;
}

/**
 * Records that two actors are one, or are not, and links anew all documents that name them, in one transaction. Ids
 * that are no more lead to what holds their first entry now. Throws ConfigError for keys that nobody has.
 */
export async function judgeActorsOfLedger(ledger: Ledger, judging: ActorJudging): Promise<Judgement> {
  await checkKeys(ledger, judging.keys);
  const subjects = judging.keys.toSorted() as [string, string];
  const { kind, because, now: madeAt } = judging;
  const id = hashId('j', JSON.stringify([kind, subjects, because, madeAt]));
  const judgement = { id, kind, subjects, because, madeAt };
  try {
    await ledger.database.transaction().execute(async (transaction) => {
      const before = judgeActors(await loadJudgements(transaction));
      await insertJudgement(transaction, judgement);
      const after = judgeActors(await loadJudgements(transaction));
      const keys = subjects.flatMap((key) => [...before.keysOf(key), ...after.keysOf(key)]);
      await relinkAll({ ...ledger, database: transaction }, transaction, { keys, judged: after });
    });
  } catch (error) {
    throw explainStoreError(error, ledger.address);
  }
  return judgement;
}

async function checkKeys(ledger: Ledger, keys: readonly [string, string]): Promise<void> {
  if (keys[0] === keys[1])
    throw new ConfigError('actors-equal', `Both keys are ${keys[0]}.`, 'Give the keys of two actors.');
  const known = new Set([
    ...listRegistry().map(({ key }) => key),
    ...(await findActorsOfDocuments(ledger, keys)).map(({ key }) => key),
  ]);
  const unknown = keys.find((key) => !known.has(key));
  if (unknown !== undefined)
    throw new ConfigError(
      'actor-unknown',
      `No actor has the key ${unknown}.`,
      '"lesart actors --store FOLDER --name NAME" shows the keys.',
    );
}

async function relinkAll(
  ledger: Ledger,
  transaction: Transaction<Tables>,
  { keys, judged }: { readonly keys: readonly string[]; readonly judged: JudgedActors },
): Promise<void> {
  const named = await findActorsOfDocuments(ledger, keys);
  const documentIds = [...new Set(named.map(({ documentId }) => documentId))].sort();
  const before = await idsOfEntries(ledger, documentIds);
  // All are taken out before the first comes back, so that none is weighed against a reading of before.
  const documents: LinkableDocument[] = [];
  for (const documentId of documentIds) documents.push(await loadLinkable(ledger, documentId));
  for (const documentId of documentIds) await unlinkGrouped(transaction, documentId);
  await linkContacts(transaction, documentIds, null);
  for (const document of documents) await linkDocument(transaction, [], { document, judged });
  const after = await idsOfEntries(ledger, documentIds);
  const inUse = new Set(after.values());
  for (const [entry, id] of before) {
    if (inUse.has(id)) continue;
    inUse.add(id);
    await setAlias(transaction, id, after.get(entry)!);
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
