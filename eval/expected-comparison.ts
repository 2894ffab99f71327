import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RelationKind } from '../src/core/account.ts';

/** Which of the two texts of a comparison. */
export type Letter = 'a' | 'b';

/** A point that a careful reader lists: the relation and the words of each side that it rests on. */
export interface ExpectedPoint {
  readonly relation: RelationKind;
  readonly topic: string;
  /** The wider or narrower side, or the one that denies, does not confirm, corrects. */
  readonly by?: Letter;
  /** The only side that tells it. */
  readonly in?: Letter;
  /** Two readers might differ: counts neither as missed nor as invented. */
  readonly weak?: boolean;
  readonly evidence: Partial<Record<Letter, string>>;
}

/** Two texts on one contact with the relations that a reader sees between them. */
export interface ExpectedComparison {
  readonly id: string;
  readonly sides: Readonly<
    Record<Letter, { readonly side: string; readonly file: string; readonly published: string }>
  >;
  readonly points: readonly ExpectedPoint[];
}

/** The comparisons that a folder expects, from its `expected.json`. */
export function readExpected(folder: string): readonly ExpectedComparison[] {
  const file = readFileSync(join(folder, 'expected.json'), 'utf8');
  return (JSON.parse(file) as { readonly comparisons: readonly ExpectedComparison[] }).comparisons;
}

/** The name of a side as the ledger has it: bodies and long names stand for their states. */
export function nameOfSide(side: string): string {
  return sameSide[side] ?? side;
}

const sameSide: Readonly<Record<string, string>> = {
  Kreml: 'Russland',
  'Weißes Haus': 'Vereinigte Staaten',
  'Volksrepublik China': 'China',
};
