import type { Span } from '../core/anchor.ts';
import type { Document, RegionType } from '../core/document.ts';

/** A block before its sentences are known. */
export interface Block extends Span {
  readonly region: RegionType;
}

/** The lines of each region, without the white space around them; empty lines are left out. */
export function splitParagraphs(document: Document): readonly Block[] {
  const blocks: Block[] = [];
  for (const region of document.regions) {
    for (const line of splitLines(document.text, region)) blocks.push({ ...line, region: region.type });
  }
  return blocks;
}

const lineBreak = /[\n\r\u2028\u2029]+/g;

function splitLines(text: string, span: Span): Span[] {
  const lines: Span[] = [];
  let start = span.start;
  lineBreak.lastIndex = start;
  while (start < span.end) {
    const found = lineBreak.exec(text);
    const end = found && found.index < span.end ? found.index : span.end;
    const line = trimSpan(text, { start, end });
    if (line.start < line.end) lines.push(line);
    if (!found) break;
    start = found.index + found[0].length;
  }
  return lines;
}

function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end };
}

function isSpace(text: string, offset: number): boolean {
  return /\s/.test(text[offset]!);
}
