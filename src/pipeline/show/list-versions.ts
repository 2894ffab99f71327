import type { LedgerDocumentReference } from '../../core/ledger.ts';
import {
  areVersions,
  compareVersions,
  normalizeAddress,
  type Version,
  type VersionChange,
} from '../../resolve/resolve.ts';
import {
  type DocumentAddress,
  findAddressesWithVersions,
  findByAddress,
  findByPath,
  findSameAddress,
} from '../../store/document-addresses.ts';
import { findById } from '../../store/find-by-id.ts';
import type { Ledger } from '../../store/ledger.ts';
import { listDocuments } from '../../store/list-documents.ts';
import { loadVersions } from './load-versions.ts';

export type { VersionChange } from '../../resolve/resolve.ts';

/** One version of a text in the ledger. */
export interface TextVersion {
  /** From 1, in the order in which the versions were out. */
  readonly number: number;
  readonly document: LedgerDocumentReference;
  readonly receivedAt: string;
  /** Whether it is another text altogether that came from the same address: then nothing is compared. */
  readonly isOtherText: boolean;
  /** What changed since the version before; none of the first. */
  readonly changes: readonly VersionChange[];
}

/** A text with all its versions. */
export interface VersionedText {
  readonly address: string;
  readonly versions: readonly TextVersion[];
}

/** The texts of which there are several versions, by address; or those that an address, a path or a document's id means. */
export async function* eachVersionedText(ledger: Ledger, asked?: string): AsyncGenerator<VersionedText> {
  const addresses = asked === undefined ? await findAddressesWithVersions(ledger) : await findAsked(ledger, asked);
  for (const address of addresses) {
    const ordered = await orderVersions(ledger, await findByAddress(ledger, [address]));
    if (ordered.length === 0 || (asked === undefined && ordered.length < 2)) continue;
    yield { address, versions: await compareAll(ledger, ordered) };
  }
}

/** A document with its receipt at an address. */
export interface OrderedVersion {
  readonly document: LedgerDocumentReference;
  readonly receivedAt: string;
}

/**
 * Documents of one address in the order in which they were out: by the time that they state of their last update where
 * all do and it tells them apart, else by receipt. Those not known at the moment asked for are left out.
 */
export async function orderVersions(
  ledger: Ledger,
  received: readonly DocumentAddress[],
): Promise<readonly OrderedVersion[]> {
  const documents = await listDocuments(
    ledger,
    received.map(({ documentId }) => documentId),
  );
  const receipts = new Map(received.map(({ documentId, receivedAt }) => [documentId, receivedAt]));
  const states = documents.map(({ knownFrom }) => knownFrom);
  const isStated = !states.includes(null) && new Set(states).size === states.length;
  const keyOf = ({ documentId, knownFrom }: LedgerDocumentReference) =>
    `${isStated ? knownFrom : receipts.get(documentId)}|${documentId}`;
  return documents
    .toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1))
    .map((document) => ({ document, receivedAt: receipts.get(document.documentId)! }));
}

/** A document among the versions of its text. */
export interface VersionPlace {
  /** In the order in which they were out, itself among them; none where there is but one. */
  readonly versions: readonly LedgerDocumentReference[];
  /** What changed since the version before; none of the first, and where another text stood there. */
  readonly changes: readonly VersionChange[];
}

/** Where a document stands among the versions of its text. */
export async function findVersionPlace(ledger: Ledger, documentId: string): Promise<VersionPlace> {
  const received = await findSameAddress(ledger, [documentId]);
  const [first] = received;
  // Of several addresses one is enough: a text that has others elsewhere is found from there.
  const own = received.filter(({ address }) => address === first?.address);
  if (own.length < 2) return { versions: [], changes: [] };
  const ordered = await orderVersions(ledger, own);
  const place = ordered.findIndex(({ document }) => document.documentId === documentId);
  const [, last] = await compareAll(ledger, ordered.slice(Math.max(0, place - 1), place + 1));
  return { versions: ordered.map(({ document }) => document), changes: last?.changes ?? [] };
}

async function findAsked(ledger: Ledger, asked: string): Promise<readonly string[]> {
  const address = normalizeAddress(asked) ?? asked;
  if ((await findByAddress(ledger, [address])).length > 0) return [address];
  const found = await findById(ledger, asked);
  const ids =
    found.length > 0
      ? found.flatMap(({ type, id }) => (type === 'document' ? [id] : []))
      : await findByPath(ledger, asked);
  const own = await findSameAddress(ledger, ids);
  return [...new Set(own.filter(({ documentId }) => ids.includes(documentId)).map((one) => one.address))].sort();
}

async function compareAll(ledger: Ledger, ordered: readonly OrderedVersion[]): Promise<readonly TextVersion[]> {
  const versions: TextVersion[] = [];
  let before: Version | undefined;
  for (const [index, { document, receivedAt }] of ordered.entries()) {
    const version = (await loadVersions(ledger, [document.documentId])).get(document.documentId)!;
    const isOtherText = before !== undefined && !areVersions(before, version);
    const changes = before === undefined || isOtherText ? [] : compareVersions(before, version);
    versions.push({ number: index + 1, document, receivedAt, isOtherText, changes });
    before = version;
  }
  return versions;
}
