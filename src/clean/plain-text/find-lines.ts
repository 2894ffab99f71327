import { sliceTraced, type TracedText } from '../traced-text.ts';

/** What the marks at the beginning of a line of Markdown say about it. */
export type LineMark = 'heading' | 'subheading' | 'listItem' | 'quote' | 'image';

/** A line with something in it, blanks at both ends left out. */
export interface Line {
  readonly traced: TracedText;
  readonly text: string;
  /** Whether an empty line stands before it, or it is the first. */
  readonly blankBefore: boolean;
  readonly mark?: LineMark;
}

/** The lines of a text that have something in them. */
export function findLines(traced: TracedText): Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  for (const match of traced.text.matchAll(/[^\n\r\u2028\u2029]+|\r\n|[\n\r\u2028\u2029]/g)) {
    const line = match[0];
    if (line.startsWith('\n') || line.startsWith('\r') || line === '\u2028' || line === '\u2029') {
      const before = match.index - 1;
      if (before >= 0 && isLineBreak(traced.text[before]!)) blankBefore = true;
      continue;
    }
    const text = line.trim();
    if (text === '') {
      blankBefore = true;
      continue;
    }
    const start = match.index + line.indexOf(text);
    lines.push({ traced: sliceTraced(traced, start, start + text.length), text, blankBefore });
    blankBefore = false;
  }
  return lines;
}

/** The part [start, end) of a line as a line. */
export function sliceLine(line: Line, start: number, end = line.text.length): Line {
  return { ...line, traced: sliceTraced(line.traced, start, end), text: line.text.slice(start, end) };
}

function isLineBreak(unit: string): boolean {
  return unit === '\n' || unit === '\r' || unit === '\u2028' || unit === '\u2029';
}
