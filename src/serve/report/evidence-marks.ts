import type { Anchor } from '../../core/anchor.ts';
import type { ReportData } from './report-data.ts';

export type MarkKind = 'contact' | 'statement' | 'commitment' | 'denial';

/** A marked stretch of one document. */
export interface EvidenceMark {
  readonly start: number;
  readonly end: number;
  readonly kinds: ReadonlySet<MarkKind>;
}

/** The fragment of an anchor in the page: it stands in the document where the words begin. */
export function markIdOf(documentId: string, anchor: Pick<Anchor, 'start' | 'end'>): string {
  return `d-${documentId}-${anchor.start}-${anchor.end}`;
}

/** All marked stretches of each document, by document id; equal stretches are one mark of several kinds. */
export function collectMarks(data: ReportData): ReadonlyMap<string, readonly EvidenceMark[]> {
  const marks = new Map<string, Map<string, { start: number; end: number; kinds: Set<MarkKind> }>>();
  const add = (documentId: string, anchors: readonly Anchor[], kind: MarkKind) => {
    const ofDocument = marks.get(documentId) ?? new Map();
    marks.set(documentId, ofDocument);
    for (const { start, end } of anchors) {
      const key = `${start}-${end}`;
      const mark = ofDocument.get(key) ?? { start, end, kinds: new Set() };
      ofDocument.set(key, mark);
      mark.kinds.add(kind);
    }
  };
  for (const { contact } of data.contacts) {
    for (const { documentId, anchors } of contact.documents) add(documentId, anchors, 'contact');
    for (const { documentId, fact } of contact.entries)
      for (const part of [fact.date, fact.duration, fact.place]) add(documentId, part?.anchors ?? [], 'contact');
  }
  for (const { documents } of data.statements)
    for (const { documentId, anchors } of documents) add(documentId, anchors, 'statement');
  for (const { documents } of data.commitments)
    for (const { documentId, anchors } of documents) add(documentId, anchors, 'commitment');
  for (const { documentId, fact } of data.denials) add(documentId, fact.anchors, 'denial');
  return new Map([...marks].map(([documentId, ofDocument]) => [documentId, [...ofDocument.values()]]));
}
