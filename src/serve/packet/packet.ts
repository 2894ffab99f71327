import type { DocumentAnchor } from '../../core/account.ts';
import type { LedgerContact } from '../../core/ledger.ts';
import type { ContactView } from '../../pipeline/show/load-contact-view.ts';
import type { DocumentView } from '../../pipeline/show/load-document-view.ts';
import { toCommitmentRecord, toComparisonRecord, toContactRecord } from '../cli/ledger-records.ts';

/** One contact with all the texts that tell of it. */
export interface PacketContent {
  readonly view: ContactView;
  readonly documents: readonly DocumentView[];
  /** When the packet is made, ISO 8601. */
  readonly madeAt: string;
}

/** A text in a packet: schema.org's NewsArticle, with what the packet needs to be checked. */
export interface PacketText {
  readonly '@type': 'NewsArticle';
  readonly '@id': string;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly datePublished: string | null;
  readonly url: string;
  readonly articleBody: string;
  /** SHA-256 of `articleBody` in UTF-8. */
  readonly sha256: string;
  /** SHA-256 of the bytes as received, from which `articleBody` was read. */
  readonly snapshotSha256: string;
}

/** The data of a packet, as JSON-LD. */
export interface PacketData {
  readonly '@context': readonly unknown[];
  readonly '@type': 'Event';
  readonly '@id': string;
  readonly name: string;
  readonly madeAt: string;
  readonly contact: unknown;
  readonly comparison: unknown;
  readonly commitments: readonly unknown[];
  readonly texts: readonly PacketText[];
  /** Every anchor that the packet shows, by text. */
  readonly anchors: readonly DocumentAnchor[];
}

/** What a packet says, apart from how it looks. `hash` gives the SHA-256 of a text, hexadecimal. */
export function toPacketData(
  { view, documents, madeAt }: PacketContent,
  { name, hash }: { readonly name: string; readonly hash: (text: string) => string },
): PacketData {
  return {
    '@context': ['https://schema.org', { '@vocab': 'urn:lesart:terms:' }],
    '@type': 'Event',
    '@id': `urn:lesart:${view.contact.id}`,
    name,
    madeAt,
    contact: toContactRecord(view.contact, view.comparison.accounts),
    comparison: toComparisonRecord(view),
    commitments: view.commitments.map(toCommitmentRecord),
    texts: documents.map(({ document }) => ({
      '@type': 'NewsArticle',
      '@id': `urn:lesart:${document.documentId}`,
      headline: document.title,
      publisher: document.publisher,
      datePublished: document.publishedAt ?? document.updatedAt,
      url: document.path,
      articleBody: document.text,
      sha256: hash(document.text),
      snapshotSha256: document.snapshotHash,
    })),
    anchors: collectAnchors(view),
  };
}

function collectAnchors({ contact, comparison, commitments }: ContactView): readonly DocumentAnchor[] {
  const anchors = [
    ...anchorsOf(contact.documents),
    ...commitments.flatMap(({ documents }) => anchorsOf(documents)),
    ...comparison.accounts.flatMap(({ points }) => points.flatMap((point) => point.anchors)),
    ...comparison.relations.flatMap(({ points }) => points.flatMap((point) => point.anchors)),
  ].map(({ documentId, start, end, exact }) => ({ documentId, start, end, exact }));
  return [...new Map(anchors.map((anchor) => [JSON.stringify(anchor), anchor])).values()];
}

function anchorsOf(documents: LedgerContact['documents']): readonly DocumentAnchor[] {
  return documents.flatMap(({ documentId, anchors }) => anchors.map((anchor) => ({ documentId, ...anchor })));
}
