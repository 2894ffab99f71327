import type { Transaction } from 'kysely';
import type { Analysis } from '../../core/analysis.ts';
import { findContactsOfEntries, isToldElsewhere } from '../../store/contact-ids.ts';
import { findSameAddress } from '../../store/document-addresses.ts';
import { type LedgerEvent, noteEvents } from '../../store/ledger-events.ts';
import type { Tables } from '../../store/tables.ts';
import { hashId } from '../hash-id.ts';

/** A document just taken in. */
export interface News {
  readonly documentId: string;
  readonly receivedAt: string;
  readonly analysis: Analysis;
}

/** Writes down what a new document brings: itself, contacts nobody had told of, further reports, denials. */
export async function noteNews(
  database: Transaction<Tables>,
  { documentId, receivedAt: at, analysis }: News,
): Promise<void> {
  const versions = await findSameAddress({ database }, [documentId]);
  const isVersion = versions.some((version) => version.documentId !== documentId);
  const events: Omit<LedgerEvent, 'id'>[] = [
    { at, kind: isVersion ? 'version' : 'document', subjectId: documentId, documentId },
  ];
  for (const subjectId of new Set((await findContactsOfEntries({ database }, [documentId])).values())) {
    const kind = (await isToldElsewhere({ database }, subjectId, documentId)) ? 'report' : 'contact';
    events.push({ at, kind, subjectId, documentId });
  }
  for (const position of analysis.denials.keys())
    events.push({ at, kind: 'denial', subjectId: hashId('n', `${documentId} ${position}`), documentId });
  await noteEvents(database, events);
}
