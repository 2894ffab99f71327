import type { Transaction } from 'kysely';
import type { Analysis } from '../core/analysis.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { judgeActors, toAddressKey } from '../resolve/resolve.ts';
import { markVersionsStale } from '../store/catalogue/stale-cards.ts';
import { recordAddress } from '../store/document-addresses.ts';
import { explainStoreError } from '../store/explain-store-error.ts';
import { findReadings, type Reading } from '../store/find-readings.ts';
import { recordFingerprints, toSketch } from '../store/fingerprints.ts';
import { loadJudgements } from '../store/judgements.ts';
import type { Ledger } from '../store/ledger.ts';
import { recordDocument } from '../store/record-document.ts';
import { recordReceipt } from '../store/record-receipt.ts';
import { removeDocument } from '../store/remove-document.ts';
import { removeReceipt } from '../store/remove-receipt.ts';
import type { Tables } from '../store/tables.ts';
import { hashId } from './hash-id.ts';
import { noteNews } from './intake/note-news.ts';
import { type PreparedIntake, prepareIntake } from './intake/prepare-intake.ts';
import { noteJudgedFacts } from './judge/note-judged-facts.ts';
import { linkContacts } from './link/link-contacts.ts';
import { linkDocument } from './link/link-document.ts';
import { unlinkGrouped } from './link/link-grouped.ts';

/** A document to take into the ledger. */
export interface Intake {
  readonly snapshot: Snapshot;
  readonly analysis: Analysis;
  /** Publication time given from outside, if any. */
  readonly published?: string;
  readonly plain?: boolean;
  /** When the snapshot was received, ISO 8601. */
  readonly receivedAt: string;
  /** It comes from the ledger itself: recorded and linked anew even where the same is found in it; its receipts stay. */
  readonly isRebuilt?: boolean;
}

/** What became of it: new; known and unchanged; known, and what is found in it is different now. */
export interface Ingested {
  readonly outcome: 'stored' | 'unchanged' | 'reread';
  readonly documentId: string;
}

/**
 * Takes an analysed document into the ledger, in one transaction: its text and facts, and which contacts, statements
 * and commitments they are. After it returns, the document is on the disk; before, nothing of it is.
 *
 * A document is bytes read in one way: its id comes from the snapshot's hash, the publication time given and `plain`,
 * since these decide its text and its dates. The same input again changes nothing; if the analysis finds something
 * else in it than before, its facts are replaced and its id stays. The same bytes from the same path with another
 * publication time are a correction and replace the former reading.
 */
export async function ingest(ledger: Ledger, intake: Intake): Promise<Ingested> {
  const { receivedAt, isRebuilt } = intake;
  return ingestPrepared(ledger, { ...(await prepareIntake(intake)), receivedAt, isRebuilt });
}

/** What comes to a prepared document when it is taken in. */
type Arrival = PreparedIntake & Pick<Intake, 'receivedAt' | 'isRebuilt'>;

/** As `ingest`, of a document that was prepared before. */
export async function ingestPrepared(ledger: Ledger, intake: Arrival): Promise<Ingested> {
  try {
    return await ledger.database.transaction().execute((transaction) => record(transaction, intake));
  } catch (error) {
    throw explainStoreError(error, ledger.address);
  }
}

async function record(transaction: Transaction<Tables>, intake: Arrival): Promise<Ingested> {
  const { snapshot, analysis, published = '', plain = false, receivedAt, isRebuilt = false, fingerprint } = intake;
  const documentId = hashId('d', `${snapshot.hash} ${published} ${plain}`);
  const readings = await findReadings(transaction, snapshot.hash);
  const own = readings.find((reading) => reading.documentId === documentId);
  const outdated = isRebuilt ? [] : await dropCorrected(transaction, { readings, documentId, path: snapshot.path });
  const isSame = own?.fingerprint === fingerprint;
  const isKnown = isSame && !isRebuilt;
  if (own && !isKnown) outdated.push(documentId);
  for (const id of outdated) {
    await unlinkGrouped(transaction, id);
    await removeDocument(transaction, id, { keepReceipts: id === documentId });
  }
  if (isKnown) await linkContacts(transaction, outdated, null);
  else await add(transaction, outdated, { ...intake, documentId });
  if (isRebuilt) return { outcome: isSame ? 'unchanged' : 'reread', documentId };
  await recordReceipt(transaction, { documentId, snapshot, receivedAt });
  const address = toAddressKey(snapshot, analysis.annotated.document);
  if (address !== null) {
    await recordAddress(transaction, { address, documentId, receivedAt });
    if (!isKnown) await markVersionsStale(transaction, { address, documentId });
  }
  if (isKnown && outdated.length === 0) return { outcome: 'unchanged', documentId };
  if (outdated.length > 0) return { outcome: 'reread', documentId };
  await noteNews(transaction, { documentId, receivedAt, analysis });
  return { outcome: 'stored', documentId };
}

/** Forgets the former readings of the same bytes from the same path; returns the documents that nothing else holds. */
async function dropCorrected(
  transaction: Transaction<Tables>,
  {
    readings,
    documentId,
    path,
  }: { readonly readings: readonly Reading[]; readonly documentId: string; readonly path: string },
): Promise<string[]> {
  const outdated: string[] = [];
  for (const reading of readings) {
    if (reading.documentId === documentId || reading.path !== path) continue;
    await removeReceipt(transaction, reading);
    const isHeld = readings.some((other) => other.documentId === reading.documentId && other.path !== path);
    if (!isHeld) outdated.push(reading.documentId);
  }
  return outdated;
}

async function add(
  transaction: Transaction<Tables>,
  outdated: readonly string[],
  intake: PreparedIntake & { readonly documentId: string },
): Promise<void> {
  const { analysis, documentId, snapshot, published = '', plain = false, fingerprints } = intake;
  const { document, actors } = analysis.annotated;
  await recordDocument(transaction, {
    ...intake,
    publishedGiven: published,
    plain,
    sketch: toSketch(fingerprints),
  });
  await recordFingerprints(transaction, documentId, fingerprints);
  const { text, publishedAt, updatedAt } = document;
  const judgements = await loadJudgements(transaction);
  await noteJudgedFacts(transaction, { documentId, snapshotHash: snapshot.hash, facts: analysis }, judgements);
  await linkDocument(transaction, outdated, {
    document: { ...analysis, documentId, text, publishedAt: publishedAt ?? updatedAt, actors },
    judged: judgeActors(judgements),
  });
}
