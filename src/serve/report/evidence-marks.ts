import type { Anchor } from '../../core/anchor.ts';
import type { Hop, Quotation } from '../../core/quotation.ts';
import type { ReportData } from './report-data.ts';

export type MarkKind = 'contact' | 'statement' | 'commitment' | 'denial';

/** A marked stretch of one document. */
export interface EvidenceMark {
  readonly start: number;
  readonly end: number;
  readonly kinds: ReadonlySet<MarkKind>;
  /** Of statements: who says it, through whom. */
  readonly attribution: Attribution | null;
}

/** Speaker and chain of a quotation as words. */
export interface Attribution {
  readonly speaker: string;
  /** From the speaker outwards: "Dmitri Peskow ← TASS". */
  readonly chain: string;
}

type MarkDraft = { start: number; end: number; kinds: Set<MarkKind>; attribution: Attribution | null };

/** The fragment of an anchor in the page: it stands in the document where the words begin. */
export function markIdOf(documentId: string, anchor: Pick<Anchor, 'start' | 'end'>): string {
  return `d-${documentId}-${anchor.start}-${anchor.end}`;
}

/** All marked stretches of each document in text order, by document id; equal stretches are one mark of several kinds. */
export function collectMarks(data: ReportData): ReadonlyMap<string, readonly EvidenceMark[]> {
  const marks = new Map<string, Map<string, MarkDraft>>();
  const add = (documentId: string, anchors: readonly Anchor[], kind: MarkKind): readonly MarkDraft[] => {
    const ofDocument = marks.get(documentId) ?? new Map<string, MarkDraft>();
    marks.set(documentId, ofDocument);
    return anchors.map(({ start, end }) => {
      const key = `${start}-${end}`;
      const mark = ofDocument.get(key) ?? { start, end, kinds: new Set<MarkKind>(), attribution: null };
      ofDocument.set(key, mark);
      mark.kinds.add(kind);
      return mark;
    });
  };
  for (const { contact } of data.contacts) {
    for (const { documentId, anchors } of contact.documents) add(documentId, anchors, 'contact');
    for (const { documentId, fact } of contact.entries)
      for (const part of [fact.date, fact.duration, fact.place]) add(documentId, part?.anchors ?? [], 'contact');
  }
  for (const { entries, speakerName } of data.statements)
    for (const { documentId, fact } of entries)
      for (const mark of add(documentId, fact.quote, 'statement'))
        mark.attribution ??= toAttribution(fact, speakerName);
  for (const { documents } of data.commitments)
    for (const { documentId, anchors } of documents) add(documentId, anchors, 'commitment');
  for (const { documentId, fact } of data.denials) add(documentId, fact.anchors, 'denial');
  return new Map([...marks].map(([documentId, ofDocument]) => [documentId, inTextOrder(ofDocument)]));
}

function toAttribution({ chain }: Quotation, speakerName: string | null): Attribution | null {
  const speaker = speakerName ?? chain[0]?.name;
  if (!speaker) return null;
  return { speaker, chain: chain.length > 0 ? chain.map(nameHop).join(' ← ') : speaker };
}

function nameHop({ name, description, number }: Hop): string {
  return description && description !== name ? `${name} (${[number, description].filter(Boolean).join(' ')})` : name;
}

function inTextOrder(ofDocument: ReadonlyMap<string, MarkDraft>): readonly EvidenceMark[] {
  return [...ofDocument.values()].sort((left, right) => left.start - right.start || left.end - right.end);
}
