import type { Span } from '../../core/anchor.ts';
import type { Fingerprint } from './fingerprint-text.ts';

/** A document that reports something, as far as it tells from which other reports that was taken. */
export interface OriginReport {
  /** In text order. */
  readonly fingerprints: readonly Fingerprint[];
  /** The words that report it; empty where the whole document counts. */
  readonly anchors: readonly Span[];
  /** Versions of one text share an address. */
  readonly addresses: readonly string[];
}

/** Part of the fingerprints of the shorter text. On the golden pairs copies and excerpts share .50 and more, passages taken over .44 and less. */
const sameText = 0.45;
/** A text of few fingerprints shares half of them by one sentence in the usual words. */
const fewestShared = 2;
/** Letters on both sides of the words that report something: the sentences around them, some fifty words. */
const reach = 350;
/** Of the fingerprints around the words: taken over with its surroundings, not only said with the same words. */
const sameSurroundings = 0.5;

/** How many independent reports there are among these: copies of a text, and copies of the passage in question, count once. */
export function countOrigins(reports: readonly OriginReport[]): number {
  const roots = reports.map((_report, index) => index);
  const rootOf = (index: number): number => (roots[index] === index ? index : rootOf(roots[index]!));
  const prepared = reports.map(prepare);
  const holders = new Map<number | string, number[]>();
  for (const [index, report] of prepared.entries()) {
    // Only reports that share a fingerprint or an address can be of one origin.
    const marks = [...report.all, ...report.addresses];
    for (const other of new Set(marks.flatMap((mark) => holders.get(mark) ?? [])))
      if (rootOf(index) !== rootOf(other) && isSameOrigin(report, prepared[other]!))
        roots[rootOf(index)] = rootOf(other);
    for (const mark of marks) {
      const holding = holders.get(mark);
      if (holding) holding.push(index);
      else holders.set(mark, [index]);
    }
  }
  return new Set(roots.map((_root, index) => rootOf(index))).size;
}

interface PreparedReport {
  readonly all: ReadonlySet<number>;
  /** Hashes around the words in question. */
  readonly near: ReadonlySet<number>;
  readonly addresses: readonly string[];
}

function prepare({ fingerprints, anchors, addresses }: OriginReport): PreparedReport {
  const isNear = ({ start }: Fingerprint) =>
    anchors.some((anchor) => start >= anchor.start - reach && start < anchor.end + reach);
  return {
    all: new Set(fingerprints.map(({ hash }) => hash)),
    near: new Set(fingerprints.filter(isNear).map(({ hash }) => hash)),
    addresses,
  };
}

function isSameOrigin(left: PreparedReport, right: PreparedReport): boolean {
  if (left.addresses.some((address) => right.addresses.includes(address))) return true;
  return isShared(left.all, right.all, sameText) || isShared(left.near, right.near, sameSurroundings);
}

function isShared(left: ReadonlySet<number>, right: ReadonlySet<number>, part: number): boolean {
  const shared = left.intersection(right).size;
  return (
    shared >= Math.min(fewestShared, left.size, right.size) &&
    shared > 0 &&
    shared >= part * Math.min(left.size, right.size)
  );
}
