import { basename } from 'node:path';
import type { DocumentAnchor, Relation, RelationKind } from '../src/core/account.ts';
import type { Span } from '../src/core/anchor.ts';
import { STATE_NAMES } from '../src/german/state-names.ts';
import type { ComparedContact } from '../src/pipeline/show/compare-ledger.ts';
import { type ExpectedComparison, type ExpectedPoint, type Letter, nameOfSide } from './expected-comparison.ts';

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

/** The relations of a contact with the words that they rest on, those with the press left out. */
export function toldRelations({ contact, comparison }: ComparedContact, { sides }: ExpectedComparison): ToldRelation[] {
  const letterOf = new Map(
    contact.documents.map(({ documentId, path }) => [documentId, basename(path) === sides.a.file ? 'a' : 'b'] as const),
  );
  const stateOf = new Map(comparison.accounts.map(({ side, state }) => [side, STATE_NAMES.get(state ?? '') ?? side]));
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

/** What a relation is held against. */
export interface Against {
  readonly expected: ExpectedComparison;
  readonly texts: Readonly<Record<Letter, string>>;
}

/** Whether a relation is the point that a reader lists: same relation, each side's words in its own account. */
export function isPoint(told: ToldRelation, point: ExpectedPoint, { expected, texts }: Against): boolean {
  if (!isSameRelation(told, point)) return false;
  const letters = point.in ? [point.in] : (['a', 'b'] as const);
  return letters.every((letter) =>
    told.words.some(
      (words) =>
        isSide(words, expected.sides[letter].side) &&
        words.letter === letter &&
        isAmong(words, texts[letter], point.evidence[letter]),
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

function isAmong(words: Span, text: string, evidence: string | undefined): boolean {
  if (!evidence) return false;
  const start = text.indexOf(evidence);
  return start >= 0 && words.start < start + evidence.length && start < words.end;
}

/** An onlyIn that rests on the very words which the reader relates to words of the other side. */
export function isToldByBoth(
  told: ToldRelation,
  point: ExpectedPoint,
  texts: Readonly<Record<Letter, string>>,
): boolean {
  if (point.in || point.weak) return false;
  const anyOf = (letter: Letter) =>
    told.words.some((words) => words.letter === letter && isAmong(words, texts[letter], point.evidence[letter]));
  return anyOf('a') || anyOf('b');
}

function isSide({ side, state }: { readonly side: string; readonly state: string }, expected: string): boolean {
  return [side, state].some((found) => nameOfSide(found) === nameOfSide(expected));
}
