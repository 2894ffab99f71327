import { createHash } from 'node:crypto';
import { clean } from '../clean/clean.ts';
import type { Span } from '../core/anchor.ts';
import type { OffsetRun } from '../core/document.ts';
import type { LedgerDocument } from '../core/ledger.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { Ledger } from '../store/ledger.ts';
import { findOrphanedDocuments, listAnchors, type StoredAnchor } from '../store/list-anchors.ts';
import { listDocuments } from '../store/list-documents.ts';
import { loadDocument, loadSnapshot } from '../store/load-document.ts';

/**
 * An anchor that does not hold. `changed`: other words stand there. `moved`: the words stand elsewhere in the document,
 * between the same neighbours. `orphaned`: its document or snapshot is gone, or no way leads
 * back to the bytes as received.
 */
export interface BrokenAnchor {
  /** document, fact, slot and position: "d1f0…/q3/quote/0". */
  readonly id: string;
  readonly status: 'moved' | 'orphaned' | 'changed';
  readonly expected: string;
  readonly found: string | null;
}

/** How many anchors were checked, and which did not hold. */
export interface Verification {
  readonly checked: number;
  readonly broken: readonly BrokenAnchor[];
}

/**
 * Checks every anchor of every document: its words against the stored text, the text against what cleaning makes of the
 * stored bytes, the bytes against their hash. Yields one verification a document.
 */
export async function* verifyLedger(ledger: Ledger): AsyncGenerator<Verification> {
  for (const { documentId } of await listDocuments(ledger)) yield verifyDocument(ledger, documentId);
  for (const documentId of await findOrphanedDocuments(ledger)) yield orphanAll(await listAnchors(ledger, documentId));
}

async function verifyDocument(ledger: Ledger, documentId: string): Promise<Verification> {
  const anchors = await listAnchors(ledger, documentId);
  const document = await loadDocument(ledger, documentId);
  const snapshot = document && (await loadSnapshot(ledger, document));
  if (!document || !snapshot || !isIntact(snapshot)) return orphanAll(anchors);
  const source = readAgain(snapshot, document);
  const broken = anchors.flatMap((anchor) => {
    const status = findDefect(anchor, document, { source, size: snapshot.bytes.length });
    return status ? [toBroken(anchor, status, document.text.slice(anchor.start, anchor.end))] : [];
  });
  return { checked: anchors.length, broken };
}

function orphanAll(anchors: readonly StoredAnchor[]): Verification {
  const broken = anchors.map((anchor) => toBroken(anchor, 'orphaned', null));
  return { checked: anchors.length, broken };
}

function isIntact({ bytes, hash }: Snapshot): boolean {
  return createHash('sha256').update(bytes).digest('hex') === hash;
}

/** The text that cleaning makes of the bytes today; null where it now refuses them. */
function readAgain(snapshot: Snapshot, document: LedgerDocument): string | null {
  const cleaned = clean(snapshot, { published: document.publishedGiven ?? undefined, plain: document.plain });
  return cleaned.kind === 'document' ? cleaned.text : null;
}

function findDefect(
  anchor: StoredAnchor,
  { text, offsetMap }: LedgerDocument,
  { source, size }: { readonly source: string | null; readonly size: number },
): BrokenAnchor['status'] | null {
  if (anchor.start >= anchor.end || text.slice(anchor.start, anchor.end) !== anchor.exact)
    return text.includes(`${anchor.prefix}${anchor.exact}${anchor.suffix}`) ? 'moved' : 'changed';
  if (!leadsToBytes(anchor, offsetMap, size)) return 'orphaned';
  // Another version of lesart may clean otherwise; then the text may differ, but the words must still be in it.
  return source === text || source?.includes(anchor.exact) ? null : 'changed';
}

/** Whether some run of the offset map leads from the anchor into the bytes. Runs are in text order. */
function leadsToBytes(anchor: Span, offsetMap: readonly OffsetRun[], size: number): boolean {
  let [low, high] = [0, offsetMap.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsetMap[middle].end <= anchor.start) low = middle + 1;
    else high = middle;
  }
  const run = offsetMap.at(low);
  return run !== undefined && run.start < anchor.end && run.byteStart < run.byteEnd && run.byteEnd <= size;
}

function toBroken(anchor: StoredAnchor, status: BrokenAnchor['status'], found: string | null): BrokenAnchor {
  const { documentId, fact, slot, position, exact } = anchor;
  return { id: `${documentId}/${fact}/${slot}/${position}`, status, expected: exact, found };
}
