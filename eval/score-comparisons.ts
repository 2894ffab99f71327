import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Comparison, DocumentAnchor, Relation, RelationKind } from '../src/core/account.ts';
import type { LedgerActor, LedgerContact } from '../src/core/ledger.ts';
import { stateNames } from '../src/german/state-names.ts';
import { compareAccounts } from '../src/pipeline/compare-accounts.ts';
import { readIntoLedger } from '../src/pipeline/intake/read-into-ledger.ts';
import { type ComparedContact, compareLedger, type LedgerHoldings } from '../src/pipeline/show/compare-ledger.ts';
import { loadHoldings } from '../src/pipeline/show/load-holdings.ts';
import { openLedger } from '../src/store/ledger.ts';

type Letter = 'a' | 'b';

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

/** A relation as told: its words by file, and whether each stands on the side it belongs to. */
export interface ToldRelation {
  readonly relation: Relation;
  readonly words: readonly {
    readonly letter: Letter;
    readonly side: string;
    readonly state: string;
    readonly start: number;
    readonly end: number;
  }[];
}

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

/** The comparisons that a folder expects, from its `expected.json`. */
export function readExpected(folder: string): readonly ExpectedComparison[] {
  const file = readFileSync(join(folder, 'expected.json'), 'utf8');
  return (JSON.parse(file) as { readonly comparisons: readonly ExpectedComparison[] }).comparisons;
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

interface ComparedTexts {
  readonly compared: ComparedContact;
  readonly isLinked: boolean;
}

/** The contact that both texts tell of, the one with most points where several are; put together where the ledger has none. */
export async function compareTexts(folder: string, expected: ExpectedComparison): Promise<ComparedTexts> {
  const store = mkdtempSync(join(tmpdir(), 'lesart-comparison-'));
  const ledger = await openLedger(store);
  try {
    const both = [expected.sides.a, expected.sides.b];
    const manifest = Object.fromEntries(both.map(({ file, published }) => [file, published]));
    const paths = both.map(({ file }) => join(folder, file));
    for await (const _ of readIntoLedger(ledger, paths, { manifest, now: () => '2026-01-01T00:00:00Z' }));
    const holdings = await loadHoldings(ledger);
    const [linked] = compareLedger(holdings)
      .filter(({ contact }) => contact.documents.length === 2)
      .toSorted((left, right) => sizeOf(right.comparison) - sizeOf(left.comparison));
    return linked ? { compared: linked, isLinked: true } : { compared: joinTexts(holdings, expected), isLinked: false };
  } finally {
    await ledger.close();
    rmSync(store, { recursive: true, force: true });
  }
}

/** All that both texts say, as if it were about one contact of the two sides: measures the comparison alone. */
function joinTexts(holdings: LedgerHoldings, { sides }: ExpectedComparison): ComparedContact {
  const { statements, commitments, contacts } = holdings;
  const documents = [
    ...new Map(
      [...statements, ...commitments, ...contacts].flatMap((entry) =>
        entry.documents.map((one) => [one.documentId, one]),
      ),
    ).values(),
  ];
  const states = [sides.a, sides.b].map(({ side }) => toParticipant(side, holdings));
  const people = statements
    .flatMap(({ speaker }) => speaker ?? [])
    .filter(({ kind, state }) => kind === 'person' && states.some((one) => one.state === state && state !== null));
  const participants = [...states, ...people];
  const held = contacts.filter(({ status }) => status === 'held' || status === 'ongoing');
  const contact = {
    participants,
    place: null,
    reportedBy: [],
    entries: held.flatMap(({ entries }) => entries),
    documents,
  } as unknown as LedgerContact;
  return {
    contact,
    comparison: compareAccounts({
      contact,
      statements,
      commitments,
      denials: holdings.denials.map((denial) => ({ denial, aim: [] })),
    }),
  };
}

function toParticipant(side: string, { statements, commitments }: LedgerHoldings): LedgerActor {
  const name = sameSide[side] ?? side;
  const actors = [
    ...statements.flatMap(({ speaker }) => speaker ?? []),
    ...commitments.flatMap(({ parties, by }) => [...parties, ...by]),
  ];
  const own = actors.find((actor) => actor.name === name);
  const state = own?.state ?? [...stateNames].find(([, german]) => german === name)?.[0] ?? null;
  return { key: own?.key ?? state ?? name, name, wikidata: null, office: null, state, kind: 'state' };
}

function sizeOf({ accounts }: Comparison): number {
  return accounts.reduce((sum, { points }) => sum + points.length, 0);
}

function toldRelations({ contact, comparison }: ComparedContact, { sides }: ExpectedComparison): ToldRelation[] {
  const letterOf = new Map(
    contact.documents.map(({ documentId, path }) => [documentId, basename(path) === sides.a.file ? 'a' : 'b'] as const),
  );
  const stateOf = new Map(comparison.accounts.map(({ side, state }) => [side, stateNames.get(state ?? '') ?? side]));
  const toWords = (side: string) => (anchor: DocumentAnchor) => ({
    letter: letterOf.get(anchor.documentId) ?? 'a',
    side,
    state: stateOf.get(side) ?? side,
    start: anchor.start,
    end: anchor.end,
  });
  return comparison.relations
    .map((relation) => ({
      relation,
      words: relation.points.flatMap(({ side, anchors }) => anchors.map(toWords(side))),
    }))
    .filter(({ words }) => words.every(({ side }) => side !== 'Presse'));
}

interface Against {
  readonly expected: ExpectedComparison;
  readonly texts: Readonly<Record<Letter, string>>;
}

/** Whether a relation is the point that a reader lists: same relation, each side's words in its own account. */
function isPoint(told: ToldRelation, point: ExpectedPoint, { expected, texts }: Against): boolean {
  if (!isSameRelation(told, point)) return false;
  const letters = point.in ? [point.in] : (['a', 'b'] as const);
  return letters.every((letter) =>
    told.words.some(
      (words) => isSide(words, expected.sides[letter].side) && isAmong(words, letter, texts, point.evidence[letter]),
    ),
  );
}

const inverse: Partial<Record<RelationKind, RelationKind>> = { wider: 'narrower', narrower: 'wider' };

function isSameRelation({ relation, words }: ToldRelation, point: ExpectedPoint): boolean {
  const [first] = words;
  if (!point.by) return relation.relation === point.relation;
  const turned = inverse[point.relation];
  if (first?.letter === point.by) return relation.relation === point.relation;
  return turned !== undefined && relation.relation === turned;
}

function isAmong(
  words: { readonly letter: Letter; readonly start: number; readonly end: number },
  letter: Letter,
  texts: Readonly<Record<Letter, string>>,
  evidence: string | undefined,
): boolean {
  if (!evidence || words.letter !== letter) return false;
  const start = texts[letter].indexOf(evidence);
  return start >= 0 && words.start < start + evidence.length && start < words.end;
}

/** An onlyIn that rests on the very words which the reader relates to words of the other side. */
function isToldByBoth(told: ToldRelation, point: ExpectedPoint, texts: Readonly<Record<Letter, string>>): boolean {
  if (point.in || point.weak) return false;
  const anyOf = (letter: Letter) => told.words.some((words) => isAmong(words, letter, texts, point.evidence[letter]));
  return anyOf('a') || anyOf('b');
}

const sameSide: Readonly<Record<string, string>> = {
  Kreml: 'Russland',
  'Weißes Haus': 'Vereinigte Staaten',
  'Volksrepublik China': 'China',
};

function isSide({ side, state }: { readonly side: string; readonly state: string }, expected: string): boolean {
  const name = (side: string) => sameSide[side] ?? side;
  return [side, state].some((found) => name(found) === name(expected));
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
