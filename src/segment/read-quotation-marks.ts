import type { Span } from '../core/anchor.ts';

/** A quotation mark with what its glyph and its neighbours allow. */
export interface QuotationMark extends Span {
  /** Its place among the marks of the block. */
  readonly index: number;
  readonly glyph: string;
  readonly level: 'double' | 'single';
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
  /** What the white space around it speaks for. */
  readonly leaning: 'open' | 'close' | 'none';
}

/** The quotation marks of a block in text order; apostrophes, inch signs and minute signs are left out. */
export function readQuotationMarks(text: string, block: Span): readonly QuotationMark[] {
  const marks: QuotationMark[] = [];
  glyphs.lastIndex = block.start;
  for (let found = glyphs.exec(text); found && found.index < block.end; found = glyphs.exec(text)) {
    const span = { start: found.index, end: found.index + found[0].length };
    const mark = readMark(text, block, span);
    if (mark) marks.push({ ...mark, index: marks.length });
  }
  return marks;
}

/** Whether the two glyphs make a pair somewhere in print or on the web ("„“", "„\"", "»«", "“”", "''"). */
export function fitsTogether(opening: string, closing: string): boolean {
  return closersOf[opening]?.includes(closing) ?? false;
}

const glyphs = /[„“”‟"»«]|''|``|,,(?=\p{L})|[‚‘’‛›‹']/gu;

function readMark(text: string, block: Span, span: Span): Omit<QuotationMark, 'index'> | undefined {
  const glyph = text.slice(span.start, span.end);
  const before = span.start > block.start ? text[span.start - 1]! : ' ';
  const after = span.end < block.end ? text[span.end]! : ' ';
  const leaning = leaningOf(before, after);
  const isLow = glyph === '„' || glyph === ',,' || glyph === '‚';
  const mark = { ...span, glyph, leaning, mayOpen: leaning !== 'close', mayClose: leaning !== 'open' && !isLow };
  if (!"‚‘’‛›‹'".includes(glyph)) return { ...mark, level: 'double', mayOpen: mark.mayOpen || isLow };
  // "geht's", "d’Alema", "ein 'n" and a lone sign between spaces are no quotation marks.
  if (leaning === 'none' || (glyph === '’' && leaning === 'open')) return undefined;
  return { ...mark, level: 'single' };
}

function leaningOf(before: string, after: string): QuotationMark['leaning'] {
  const opens = /[\s([{–—/:„“‚»«›‹"'…-]/.test(before);
  const closes = /[\s)\]}–—/.,;:!?…„“”‘’»«›‹"'-]/.test(after);
  if (opens === closes) return 'none';
  return opens ? 'open' : 'close';
}

const closersOf: Readonly<Record<string, readonly string[]>> = {
  '„': ['“', '”', '"', '‟', "''", '„', '«'],
  ',,': ['“', '”', '"', "''", '´´'],
  '“': ['”', '“', '"', "''", '‟'],
  '‟': ['”', '“', '"'],
  '”': ['”', '“', '"'],
  '"': ['"', '“', '”', "''", '„'],
  "''": ["''", '"', '“', '”'],
  '``': ["''", '"', '``'],
  '»': ['«', '»'],
  '«': ['»', '«'],
  '‚': ['‘', '’', "'", '‛'],
  '‘': ['’', '‘', "'"],
  '‛': ['’', '‘'],
  '’': ['’', '‘'],
  "'": ["'", '’', '‘'],
  '›': ['‹', '›'],
  '‹': ['›', '‹'],
};
