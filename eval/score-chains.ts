import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hop, Quotation } from '../src/core/quotation.ts';
import { analyze } from '../src/pipeline/analyze.ts';
import { foldName, isSameName } from './match-names.ts';

/** A hop as a careful reader gives it: one of the names will do. */
interface ExpectedHop {
  readonly role: Hop['role'];
  readonly names: readonly string[];
  readonly number?: number;
}

/** A sentence with a quotation, some words of that quotation, and the whole chain. */
export interface ChainRow {
  readonly text: string;
  readonly published?: string;
  readonly words: string;
  readonly chain: readonly ExpectedHop[];
}

/** The five outside were written by people who had not seen the rules, each by another. */
export type ChainSet = 'outside' | 'secondOutside' | 'thirdOutside' | 'fourthOutside' | 'fifthOutside' | 'inside';

interface ChainRows {
  readonly rows: readonly ChainRow[];
  /** Texts of the rows that are not yet read right. */
  readonly knownFailures: readonly string[];
}

/** The share of rows whose whole chain is right: every hop, in order, with role, name and number. */
export function scoreChains(set: ChainSet): number {
  const { rows } = readChainRows(set);
  return rows.filter((row) => hasChain(findChain(row), row.chain)).length / rows.length;
}

const fileNames: Readonly<Record<ChainSet, string>> = {
  outside: 'outside.json',
  secondOutside: 'second-outside.json',
  thirdOutside: 'third-outside.json',
  fourthOutside: 'fourth-outside.json',
  fifthOutside: 'fifth-outside.json',
  inside: 'inside.json',
};

/** The rows of a golden set. */
export function readChainRows(set: ChainSet): ChainRows {
  const path = join(import.meta.dirname, '..', 'test', 'golden-chains', fileNames[set]);
  return JSON.parse(readFileSync(path, 'utf8')) as ChainRows;
}

/** The chain of the quotation that holds the row's words; empty where none does. */
export function findChain({ text, published, words }: ChainRow): readonly Hop[] {
  const bytes = Buffer.from(text);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const analysis = analyze(
    { path: 'row.txt', bytes, hash, mediaType: 'text/plain' },
    { plain: true, published: published ?? '2025-09-15' },
  );
  if (analysis.kind === 'rejection') return [];
  const start = text.indexOf(words);
  const held = (quotation: Quotation) =>
    sum(
      quotation.quote.map((anchor) =>
        Math.max(0, Math.min(anchor.end, start + words.length) - Math.max(anchor.start, start)),
      ),
    );
  const holding = analysis.quotations.filter((quotation) => held(quotation) > 0);
  const size = (quotation: Quotation) => sum(quotation.quote.map(({ start, end }) => end - start));
  // Of quotations inside each other the innermost: its chain is the whole way.
  const [best] = holding.sort(
    (left, right) => held(right) - held(left) || size(left) - size(right) || Number(right.nested) - Number(left.nested),
  );
  return best?.chain ?? [];
}

/** Whether a chain is the expected one, hop by hop. */
export function hasChain(found: readonly Hop[], expected: readonly ExpectedHop[]): boolean {
  return found.length === expected.length && expected.every((hop, index) => isHop(found[index], hop));
}

/** A chain as one line, for people. */
export function describeChain(chain: readonly Hop[]): string {
  return chain.map(({ role, name, number }) => `${role} ${name}${number ? ` (${number})` : ''}`).join(' > ');
}

function isHop(found: Hop, { role, names, number }: ExpectedHop): boolean {
  if (found.role !== role) return false;
  if (role === 'anonymous' && (found.number ?? undefined) !== number) return false;
  return names.some((name) => isSameName(found.name, name) || isWithin(found.name, name) || isWithin(name, found.name));
}

/** Whether each word of one name stands in the other, whatever its ending: "hoher Beamter", "hohen Beamten". */
function isWithin(inner: string, outer: string): boolean {
  const words = stemsOf(outer);
  const own = stemsOf(inner);
  return own.length > 0 && own.every((stem) => words.includes(stem));
}

/** The first four letters tell German words of one naming apart without their endings; shorter words are particles or short names. */
function stemsOf(name: string): string[] {
  const particles = new Set([
    'der',
    'die',
    'das',
    'des',
    'den',
    'dem',
    'ein',
    'eine',
    'einer',
    'eines',
    'einem',
    'einen',
  ]);
  return foldName(name)
    .split(/\s+/)
    .filter((word) => word && !particles.has(word))
    .map((word) => word.slice(0, 4));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
