import type { Span } from '../core/anchor.ts';
import type { QuotedRegion } from '../core/segmented.ts';
import { fitsTogether, type QuotationMark, readQuotationMarks } from './read-quotation-marks.ts';

/** The quoted regions of one block, in text order; where one mark is missing the other end is inferred from the block. */
export function findQuotedRegions(text: string, block: Span): readonly QuotedRegion[] {
  const state: Pairing = { text, block, marks: readQuotationMarks(text, block), open: [], regions: [] };
  for (const mark of state.marks) placeMark(state, mark);
  for (const mark of state.open) inferClose(state, mark);
  return withDepths(state.regions);
}

type Undepthed = Omit<QuotedRegion, 'depth'>;

interface Pairing {
  readonly text: string;
  readonly block: Span;
  readonly marks: readonly QuotationMark[];
  readonly open: QuotationMark[];
  readonly regions: Undepthed[];
}

// Quotations inside quotations inside quotations do not occur in news; the bound keeps the search constant.
const deepestNesting = 3;
// Farther apart, two single marks are apostrophes ("'s war ... Grass' Rede").
const longestInner = 300;

function placeMark(state: Pairing, mark: QuotationMark): void {
  const { open } = state;
  const partner = mark.mayClose ? findPartner(open, mark) : undefined;
  if (partner !== undefined && prefersClose(mark, open[partner]!)) {
    const opener = open[partner]!;
    // Single marks left open inside were apostrophes; double ones have lost their partner.
    for (const lost of open.splice(partner + 1)) inferClose(state, lost);
    open.pop();
    const inner = { start: opener.end, end: mark.start };
    state.regions.push({ start: opener.start, end: mark.end, inner, closed: 'both' });
    return;
  }
  if (mark.mayOpen) {
    open.push(mark);
    return;
  }
  inferOpen(state, mark);
}

/** Index of the open mark that a mark can close; undefined where there is none. */
function findPartner(open: readonly QuotationMark[], mark: QuotationMark): number | undefined {
  const lowest = Math.max(0, open.length - deepestNesting * 2);
  for (let index = open.length - 1; index >= lowest; index -= 1) {
    const opener = open[index]!;
    if (opener.level !== mark.level) {
      // A single mark never reaches over a double one: "‚ab „cd’s“".
      if (mark.level === 'single') return undefined;
      continue;
    }
    if (mark.level === 'single' && mark.start - opener.end > longestInner) return undefined;
    if (fitsTogether(opener.glyph, mark.glyph)) return index;
  }
  return undefined;
}

/** A mark that could do both closes what is open, unless it plainly opens ("sagte “nein”"). */
function prefersClose(mark: QuotationMark, opener: QuotationMark): boolean {
  if (!mark.mayOpen) return true;
  return mark.leaning === 'close' || (mark.leaning === 'none' && opener.end < mark.start);
}

/** Adds a region whose closing mark is lost: to the end of the block, or of the last sentence before the next mark. */
function inferClose({ text, block, marks, regions }: Pairing, mark: QuotationMark): void {
  // A single mark left open is an apostrophe, a double one between spaces an arrow ("» mehr").
  if (mark.level === 'single' || mark.leaning === 'none') return;
  let following = mark.index + 1;
  while (marks[following]?.level === 'single') following += 1;
  const next = marks[following];
  const end = next ? lastSentenceEnd(text, mark.end, next.start) : block.end;
  regions.push({ start: mark.start, end, inner: { start: mark.end, end }, closed: 'missingClose' });
}

function lastSentenceEnd(text: string, start: number, end: number): number {
  const piece = text.slice(Math.max(start, end - 2000), end);
  const last = Math.max(piece.lastIndexOf('. '), piece.lastIndexOf('! '), piece.lastIndexOf('? '));
  return last < 0 ? start + text.slice(start, end).trimEnd().length : end - piece.length + last + 1;
}

/** Adds a region whose opening mark is lost: from the block's start, the last region or the last colon on. */
function inferOpen({ text, block, regions }: Pairing, mark: QuotationMark): void {
  // An inch or second sign: 'ein 27"-Bildschirm'.
  const isUnit = mark.glyph === '"' && /\d/.test(text[mark.start - 1] ?? '');
  if (mark.level === 'single' || !mark.mayClose || isUnit) return;
  const after = Math.max(block.start, regions.at(-1)?.end ?? block.start);
  const colon = text.slice(after, mark.start).lastIndexOf(': ');
  let start = colon < 0 ? after : after + colon + 2;
  while (start < mark.start && /\s/.test(text[start]!)) start += 1;
  regions.push({ start, end: mark.end, inner: { start, end: mark.start }, closed: 'missingOpen' });
}

function withDepths(regions: readonly Undepthed[]): QuotedRegion[] {
  const ordered = regions
    .filter((region) => region.inner.start < region.inner.end)
    .sort((left, right) => left.start - right.start || right.end - left.end);
  const enclosing: number[] = [];
  return ordered.map((region) => {
    while (enclosing.length > 0 && enclosing.at(-1)! <= region.start) enclosing.pop();
    const depth = enclosing.length;
    enclosing.push(region.end);
    return { ...region, depth };
  });
}
