import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Relation } from '../src/core/account.ts';
import { compareTexts } from './compare-texts.ts';
import { type ExpectedComparison, type ExpectedPoint, type Letter, readExpected } from './expected-comparison.ts';
import { isPoint, isToldByBoth, type ToldRelation, toldRelations } from './match-relations.ts';

/** How one comparison came out against its reader. */
export interface ComparisonScore {
  readonly id: string;
  /** False where the two texts do not come out as one contact. */
  readonly isLinked: boolean;
  readonly found: readonly ExpectedPoint[];
  readonly missed: readonly ExpectedPoint[];
  /** Relations that the texts do not bear out: against what the reader lists. */
  readonly invented: readonly ToldRelation[];
  /** Relations that the reader does not list; onlyIn of what the other text does not mention, as a rule. */
  readonly unlisted: readonly ToldRelation[];
  readonly listed: number;
}

/** Scores each comparison of a set: its two texts are read into a ledger of their own. */
export async function scoreComparisons(folder: string): Promise<readonly ComparisonScore[]> {
  const expected = readExpected(folder);
  const scores: ComparisonScore[] = [];
  for (const comparison of expected) scores.push(await scoreOne(folder, comparison));
  return scores;
}

async function scoreOne(folder: string, expected: ExpectedComparison): Promise<ComparisonScore> {
  const { compared, isLinked } = await compareTexts(folder, expected);
  const texts = { a: readText(folder, expected, 'a'), b: readText(folder, expected, 'b') };
  const told = toldRelations(compared, expected);
  const due = expected.points.filter(({ weak }) => !weak);
  const found = due.filter((point) => told.some((one) => isPoint(one, point, { expected, texts })));
  const counted = told.filter((one) => !expected.points.some((point) => isPoint(one, point, { expected, texts })));
  const isInvented = (one: ToldRelation) =>
    one.relation.relation === 'onlyIn'
      ? expected.points.some((point) => isToldByBoth(one, point, texts))
      : !isPlain(one.relation);
  return {
    id: expected.id,
    isLinked,
    found,
    missed: due.filter((point) => !found.includes(point)),
    invented: counted.filter(isInvented),
    unlisted: counted.filter((one) => !isInvented(one)),
    listed: told.length,
  };
}

/** That both texts give the same day and place is no point that a reader lists, and no invention. */
function isPlain({ relation, reasons }: Relation): boolean {
  return (
    relation === 'agrees' && reasons.every(({ aspect }) => aspect === 'date' || aspect === 'place' || aspect === 'kind')
  );
}

function readText(folder: string, { sides }: ExpectedComparison, letter: Letter): string {
  return readFileSync(join(folder, sides[letter].file), 'utf8');
}

/** Sums over a set of comparisons. */
export interface ComparisonFigures {
  readonly found: number;
  /** Found where the ledger itself links the two texts. */
  readonly linkedAndFound: number;
  /** Of all relations told. */
  readonly invented: number;
}

/** All points of a set together. */
export function sumComparisons(scores: readonly ComparisonScore[]): ComparisonFigures {
  const count = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  const found = count(scores.map((score) => score.found.length));
  const linked = count(scores.filter(({ isLinked }) => isLinked).map((score) => score.found.length));
  const due = found + count(scores.map(({ missed }) => missed.length));
  const told = count(scores.map(({ listed }) => listed));
  const invented = count(scores.map((score) => score.invented.length));
  return { found: found / due, linkedAndFound: linked / due, invented: invented / Math.max(1, told) };
}

if (import.meta.main) await printScores(process.argv[2]);

/** `node eval/score-comparisons.ts FOLDER`: each point found or missed, each relation invented or unlisted. */
async function printScores(folder: string): Promise<void> {
  const scores = await scoreComparisons(folder);
  for (const { id, isLinked, found, missed, invented, unlisted } of scores) {
    const lines = [
      `${id}: ${found.length} found, ${missed.length} missed, ${invented.length} invented, ${unlisted.length} unlisted${isLinked ? '' : ', not one contact'}`,
      ...missed.map(({ relation, topic }) => `  missed ${relation}: ${topic}`),
      ...invented.map(({ relation }) => `  INVENTED ${describe(relation)}`),
      ...unlisted.map(({ relation }) => `  unlisted ${describe(relation)}`),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  }
  const { found, invented } = sumComparisons(scores);
  process.stdout.write(
    `${JSON.stringify({ found: Number(found.toFixed(3)), invented: Number(invented.toFixed(3)) })}\n`,
  );
}

function describe({ relation, points, matter, reasons }: Relation): string {
  return `${relation} (${matter}; ${reasons.map(({ aspect }) => aspect)}) ${points.map(({ side, anchors }) => `${side}: „${anchors.map(({ exact }) => exact).join(' … ')}“`).join(' | ')}`;
}
