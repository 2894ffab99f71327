import type { LedgerDocumentReference } from '../../core/ledger.ts';
import {
  fingerprintText,
  isWorthComparing,
  judgeWords,
  type ReadText,
  type Reprint,
  readWords,
} from '../../resolve/resolve.ts';
import {
  addFingerprints,
  eachSharedFingerprint,
  findShortest,
  findWithoutFingerprints,
} from '../../store/fingerprints.ts';
import type { Ledger } from '../../store/ledger.ts';
import { listDocuments } from '../../store/list-documents.ts';
import { loadTexts } from '../../store/load-texts.ts';

/** A document that hangs together with the origin of its group. */
export interface ReprintMember {
  readonly document: LedgerDocumentReference;
  /** The text of the group that it was compared with: the earliest with which it shares a passage. */
  readonly comparedWith: string;
  /** `left` is that text, `right` the member. */
  readonly reprint: Reprint;
}

/** Documents that go back to one text (`reprint`), or that have only a passage in common (`passage`). */
export interface ReprintGroup {
  readonly kind: 'reprint' | 'passage';
  /** The earliest of them; of equal times the one with the smaller id. */
  readonly origin: LedgerDocumentReference;
  /** The agency that texts of the group name as theirs, where they name one and only one. */
  readonly agency: string | null;
  readonly members: readonly ReprintMember[];
}

/**
 * All groups of documents that hang together, by the time of their origin. Documents that share a fingerprint are compared
 * with the earliest that has it, not with each other, so that the work grows with the number of copies.
 */
export async function listReprints(ledger: Ledger): Promise<readonly ReprintGroup[]> {
  await fillFingerprints(ledger);
  const documents = await listDocuments(ledger);
  const order = new Map(documents.map(({ documentId }, index) => [documentId, index]));
  const links: Link[] = [];
  const texts = startTexts(ledger);
  for (const [left, rights] of await findCandidates(ledger, order)) {
    for (const right of rights) {
      const reprint = judgeWords(await texts(documents[left]!.documentId), await texts(documents[right]!.documentId));
      if (reprint) links.push({ left, right, reprint });
    }
  }
  const groups = [
    ...toGroups(
      links.filter(({ reprint }) => reprint.kind !== 'passage'),
      'reprint',
      documents,
    ),
    ...toGroups(
      links.filter(({ reprint }) => reprint.kind === 'passage'),
      'passage',
      documents,
    ),
  ];
  const named = await Promise.all(groups.map(async (group) => ({ ...group, agency: await findAgency(ledger, group) })));
  return named.sort((one, other) => order.get(one.origin.documentId)! - order.get(other.origin.documentId)!);
}

/** Two documents by their places in the order of time, the earlier one first. */
interface Link {
  readonly left: number;
  readonly right: number;
  readonly reprint: Reprint;
}

/** Documents of an earlier version of the ledger have none yet. */
async function fillFingerprints(ledger: Ledger): Promise<void> {
  for (const { documentId, text } of await findWithoutFingerprints(ledger)) {
    const fingerprints = fingerprintText(text);
    if (fingerprints.length > 0)
      await ledger.database
        .transaction()
        .execute((transaction) => addFingerprints(transaction, documentId, fingerprints));
  }
}

/** Pairs that share fingerprints enough to be worth comparing: each document with the earliest holders of its fingerprints. */
async function findCandidates(
  ledger: Ledger,
  order: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<number, readonly number[]>> {
  const shared = new Map<number, Map<number, number>>();
  for await (const holders of eachSharedFingerprint(ledger.database)) {
    const places = holders.flatMap((documentId) => order.get(documentId) ?? []).sort((one, other) => one - other);
    const [left, ...rights] = places;
    if (left === undefined) continue;
    const counts = shared.get(left) ?? new Map<number, number>();
    shared.set(left, counts);
    for (const right of rights) counts.set(right, (counts.get(right) ?? 0) + 1);
  }
  const candidates = new Map<number, readonly number[]>();
  const shortest = new Set([...(await findShortest(ledger))].flatMap((documentId) => order.get(documentId) ?? []));
  const sizeOf = (place: number) => (shortest.has(place) ? 1 : Number.POSITIVE_INFINITY);
  for (const left of [...shared.keys()].sort((one, other) => one - other)) {
    const enough = [...shared.get(left)!].filter(([right, count]) =>
      isWorthComparing(count, sizeOf(left), sizeOf(right)),
    );
    if (enough.length > 0)
      candidates.set(
        left,
        enough.map(([right]) => right).sort((one, other) => one - other),
      );
  }
  return candidates;
}

/** Texts kept at once: the copies of one text come one after the other. */
const textsKept = 200;

function startTexts(ledger: Ledger): (documentId: string) => Promise<ReadText> {
  const kept = new Map<string, ReadText>();
  return async (documentId) => {
    const known = kept.get(documentId);
    if (known) return known;
    const [{ text }] = await loadTexts(ledger, [documentId]);
    const read = { text, words: readWords(text) };
    if (kept.size >= textsKept) kept.delete(kept.keys().next().value!);
    kept.set(documentId, read);
    return read;
  };
}

/** Joins what hangs together, directly or through others; of the links of a member the one that shares most tells how. */
function toGroups(
  links: readonly Link[],
  kind: ReprintGroup['kind'],
  documents: readonly LedgerDocumentReference[],
): readonly Omit<ReprintGroup, 'agency'>[] {
  const roots = new Map<number, number>();
  const rootOf = (place: number): number => {
    const root = roots.get(place) ?? place;
    return root === place ? place : rootOf(root);
  };
  for (const { left, right } of links) {
    const [first, second] = [rootOf(left), rootOf(right)].sort((one, other) => one - other);
    roots.set(second!, first!);
  }
  const best = new Map<number, Link>();
  for (const link of links) {
    const known = best.get(link.right);
    if (!known || link.reprint.longest.words > known.reprint.longest.words) best.set(link.right, link);
  }
  const members = Map.groupBy([...best.values()], ({ right }) => rootOf(right));
  return [...members].map(([root, own]) => ({
    kind,
    origin: documents[root]!,
    members: own
      .toSorted((one, other) => one.right - other.right)
      .map(({ left, right, reprint }) => ({
        document: documents[right]!,
        comparedWith: documents[left]!.documentId,
        reprint,
      })),
  }));
}

async function findAgency(ledger: Ledger, { origin, members }: Omit<ReprintGroup, 'agency'>): Promise<string | null> {
  const ids = [origin, ...members.map(({ document }) => document)].map(({ documentId }) => documentId);
  const agencies = new Set((await loadTexts(ledger, ids)).flatMap((text) => text.agencies));
  return agencies.size === 1 ? [...agencies][0]! : null;
}
