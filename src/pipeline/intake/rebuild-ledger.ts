import type { Rejection } from '../../core/rejection.ts';
import type { Ledger } from '../../store/ledger.ts';
import { listDocuments } from '../../store/list-documents.ts';
import { loadDocument, loadSnapshot } from '../../store/load-document.ts';
import { analyze } from '../analyze.ts';
import { ingest } from '../ingest.ts';
import type { ReadDocument } from './read-into-ledger.ts';
import { rejectFailure } from './reject-failure.ts';

/**
 * Analyses and links every document of the ledger anew from its stored bytes, as this version of the program does it.
 * People's judgements stay. A document that is refused now stays as it is and is told as a rejection. Each is one
 * transaction: where the work is broken off, it can be done again from the start.
 */
export async function* rebuildLedger(ledger: Ledger): AsyncGenerator<ReadDocument | Rejection> {
  for (const { documentId } of await listDocuments(ledger)) yield rebuildDocument(ledger, documentId);
}

async function rebuildDocument(ledger: Ledger, documentId: string): Promise<ReadDocument | Rejection> {
  const document = (await loadDocument(ledger, documentId))!;
  const { path, publishedGiven, plain } = document;
  const snapshot = await loadSnapshot(ledger, document);
  if (!snapshot)
    return {
      kind: 'rejection',
      path,
      reason: 'missing',
      detail: 'Its bytes are not in the ledger; it stays as it is.',
    };
  const published = publishedGiven ?? undefined;
  const analysis = rejectFailure(snapshot, () => analyze(snapshot, { published, plain }));
  if (analysis.kind === 'rejection') return analysis;
  const ingested = await ingest(ledger, { snapshot, analysis, published, plain, receivedAt: '', isRebuilt: true });
  return { kind: 'read', path, contacts: analysis.contacts.length, ...ingested };
}
