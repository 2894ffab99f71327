import { rememberByForm } from '../../core/form.ts';
import { PLAIN_SUBORDINATORS } from '../../german/closed-word-classes.ts';
import { isMark, lowerAt, type SentenceView, verbAt } from './sentence-view.ts';
import { splitAtCoordinators } from './split-at-coordinators.ts';
import { splitInfinitive } from './split-infinitive.ts';

/** A stretch between two marks or coordinators that may be a clause or a piece of one. */
export interface Chunk {
  /** Tokens [first, end), marks included. */
  readonly first: number;
  readonly end: number;
  /** Tokens [from, to) without the marks at its edges. */
  readonly from: number;
  readonly to: number;
  /** The mark right before it: ",", ":", "–", "„"; empty at the start and where a coordinator cut. */
  readonly markBefore: string;
  /** Number of the quoted or bracketed stretch it stands in, 0 outside. */
  readonly level: number;
  /** Cut off at a coordinator without a mark: "kam und | ging". */
  readonly isSplit: boolean;
}

/** The chunks of a sentence: cut at marks, before "dass" and its like, and at coordinators between two finite verbs. */
export function cutChunks(view: SentenceView): readonly Chunk[] {
  const found = findLevels(view);
  const chunks: Chunk[] = [];
  let first = view.first;
  for (let token = view.first; token <= view.end; token++) {
    const atEnd = token === view.end;
    if (!atEnd && !isBoundary(view, token, found)) continue;
    if (token > first) addChunk(view, chunks, { first, end: token, level: found.levels[first - view.first]! });
    first = token;
  }
  const cut: Chunk[] = [];
  for (const chunk of mergeMarkChunks(view, chunks)) {
    for (const piece of splitAtCoordinators(view, chunk)) cut.push(...splitInfinitive(view, piece));
  }
  return cut;
}

interface Levels {
  readonly levels: readonly number[];
  /** Tokens whose marks do not cut: inside brackets and names in quotation marks. */
  readonly shielded: ReadonlySet<number>;
}

// Whether a chunk begins at this token.
function isBoundary(view: SentenceView, token: number, { levels, shielded }: Levels): boolean {
  if (token === view.first) return false;
  if (levels[token - view.first] !== levels[token - 1 - view.first]) return true;
  if (shielded.has(token - 1)) return false;
  const previous = view.tokens[token - 1]!.text;
  if (view.words[token - 1]!.category === 'mark' && hardMarks.has(previous)) return !isAdjectiveComma(view, token - 1);
  return opensBareSubordinate(view, token);
}

const hardMarks = new Set([',', ';', ':', '–', '—', '-', '--', '!', '?', '.', '|', '•', '/']);

// "gute, lange Gespräche"
function isAdjectiveComma(view: SentenceView, comma: number): boolean {
  return (
    view.tokens[comma]!.text === ',' &&
    view.words[comma - 1]?.category === 'adjective' &&
    view.words[comma + 1]?.category === 'adjective' &&
    comma + 1 < view.end
  );
}

// "Er sagte dass", "und ob", "auch wenn": plain subordinators begin a chunk even where the comma is missing.
function opensBareSubordinate(view: SentenceView, token: number): boolean {
  const lower = lowerAt(view, token);
  if (view.words[token]!.category !== 'subordinator' && !isCompanion(view.tokens[token]!)) return false;
  if (isPlainSubordinator(view.tokens[token]!)) return !subordinatorCompanions.has(lowerAt(view, token - 1));
  if (!subordinatorCompanions.has(lower) || isMark(view, token + 1)) return false;
  if (subordinatorCompanions.has(lowerAt(view, token - 1))) return false;
  return PLAIN_SUBORDINATORS.has(lowerAt(view, token + 1)) && lower !== 'wie' && lower !== 'als';
}

const isCompanion = rememberByForm((_, lower) => subordinatorCompanions.has(lower));
const isPlainSubordinator = rememberByForm((_, lower) => PLAIN_SUBORDINATORS.has(lower));

const subordinatorCompanions = new Set(
  'und oder aber sondern denn auch selbst nur erst sogar ohne als so statt außer kaum besonders insbesondere gerade eben bereits schon noch jedoch allem darüber davon daran darauf dafür dagegen je wie'.split(
    ' ',
  ),
);

// Quoted and bracketed stretches that hold a finite verb of their own stand apart; the rest is read as part of the clause around it.
function findLevels(view: SentenceView): Levels {
  const shielded = new Set<number>();
  const levels = new Array<number>(view.end - view.first).fill(0);
  let next = 1;
  const startOffset = view.tokens[view.first]!.start;
  const endOffset = view.tokens[view.end - 1]!.end;
  for (const region of view.quotedRegions) {
    if (region.end <= startOffset || region.start >= endOffset) continue;
    const first = firstTokenAt(view, region.start);
    const end = firstTokenAt(view, region.end);
    if (standsApart(view, first, end)) levels.fill(next++, first - view.first, end - view.first);
    // „Karol Wojtyla – Geheimnisse eines Papstes“ is one name.
    else if (!hasFinite(view, first, end)) shieldMarks(view, { first, end }, shielded);
  }
  let open = -1;
  for (let token = view.first; token < view.end; token++) {
    const { text } = view.tokens[token]!;
    if (text === '(' || text === '[') open = token;
    if ((text === ')' || text === ']') && open >= 0) {
      if (hasFinite(view, open, token)) levels.fill(next++, open - view.first, token + 1 - view.first);
      else for (let inside = open; inside <= token; inside++) shielded.add(inside);
      open = -1;
    }
  }
  return { levels, shielded };
}

function shieldMarks(
  view: SentenceView,
  range: { readonly first: number; readonly end: number },
  shielded: Set<number>,
): void {
  for (let token = range.first; token < range.end; token++) if (view.tokens[token]!.text !== ',') shielded.add(token);
}

function standsApart(view: SentenceView, first: number, end: number): boolean {
  if (!hasFinite(view, first, end)) return false;
  if (first === view.first || isMark(view, first - 1)) return first > view.first || end < view.end;
  // 'er „werde nie aufgeben“' goes on with the clause; 'der Satz „Wir gehen nicht“' does not.
  const opening = view.words[first + 1];
  const { text } = view.tokens[first + 1] ?? { text: '' };
  return (
    opening !== undefined && text !== text.toLowerCase() && opening.category !== 'noun' && opening.category !== 'name'
  );
}

function hasFinite(view: SentenceView, first: number, end: number): boolean {
  for (let token = first; token < end; token++) if (verbAt(view, token)?.canBeFinite) return true;
  return false;
}

function firstTokenAt(view: SentenceView, offset: number): number {
  let low = view.first;
  let high = view.end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (view.tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function addChunk(view: SentenceView, chunks: Chunk[], range: Pick<Chunk, 'first' | 'end' | 'level'>): void {
  let from = range.first;
  let to = range.end;
  while (from < to && isMark(view, from)) from++;
  while (to > from && isMark(view, to - 1)) to--;
  const markBefore = markBeforeToken(view, from);
  chunks.push({ ...range, from, to, markBefore, isSplit: false });
}

function markBeforeToken(view: SentenceView, from: number): string {
  if (from === view.first || !isMark(view, from - 1)) return '';
  const text = view.tokens[from - 1]!.text;
  // „..., sagte“: what counts is the comma or colon before a quotation mark.
  if (!hardMarks.has(text) && from - 2 >= view.first && hardMarks.has(view.tokens[from - 2]!.text))
    return view.tokens[from - 2]!.text;
  return text;
}

// A chunk of nothing but marks goes with the one before it, or with the next at the start.
function mergeMarkChunks(view: SentenceView, chunks: readonly Chunk[]): readonly Chunk[] {
  const merged: Chunk[] = [];
  let carried: number | undefined;
  for (const chunk of chunks) {
    const last = merged[merged.length - 1];
    if (chunk.from === chunk.to) {
      if (last) merged[merged.length - 1] = { ...last, end: chunk.end };
      else carried ??= chunk.first;
      continue;
    }
    merged.push(carried === undefined ? chunk : { ...chunk, first: carried });
    carried = undefined;
  }
  if (merged.length === 0) return [{ ...chunks[0]!, end: view.end }];
  return merged;
}
