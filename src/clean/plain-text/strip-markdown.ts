import { joinTraced, sliceTraced, type TracedText } from '../traced-text.ts';
import { isProse } from './find-furniture.ts';
import type { Line, LineMark } from './find-lines.ts';

/** Whether the text is written in Markdown: front matter, headings with hashes, or links in brackets. */
export function isMarkdown(text: string, lines: readonly Line[]): boolean {
  return (
    text.startsWith('---') ||
    lines.some((line) => /^#{1,4} \S/.test(line.text) || /\[[^\]\n]+\]\(https?:/.test(line.text))
  );
}

/** The lines without the marks of Markdown; what the marks said of a line is its `mark`. */
export function stripMarkdown(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const { mark, length } = readLineMark(line.text);
    const traced = stripInline(sliceTraced(line.traced, length, line.text.length));
    const text = traced.text.trim();
    if (text === '') return [];
    const start = traced.text.indexOf(text);
    return [{ ...line, text, traced: sliceTraced(traced, start, start + text.length), ...(mark ? { mark } : {}) }];
  });
}

function readLineMark(text: string): { readonly mark?: LineMark; readonly length: number } {
  const heading = /^(#{1,6}) +/.exec(text);
  if (heading) return { mark: heading[1] === '#' ? 'heading' : 'subheading', length: heading[0].length };
  const item = /^[*+-] +(?=\S)/.exec(text);
  if (item) return { mark: 'listItem', length: item[0].length };
  const quote = /^> +/.exec(text);
  if (quote) return { mark: 'quote', length: quote[0].length };
  // A line that is one link and nothing else is the headline of a clipping.
  const linked = /^\[([^\]]+)\]\([^)]*\)$/.exec(text);
  if (linked) return isProse(linked[1]!) ? { length: 0 } : { mark: 'heading', length: 0 };
  if (/^!\[[^\]]*\]\([^)]*\)$/.test(text)) return { mark: 'image', length: 0 };
  return { length: 0 };
}

// "[Wortlaut](https://...)" -> "Wortlaut", "![Bild](...)" -> "Bild", "**fett**" -> "fett".
function stripInline(traced: TracedText): TracedText {
  if (!/[[\]*_`\\]/.test(traced.text)) return traced;
  const parts: TracedText[] = [];
  let at = 0;
  for (const match of traced.text.matchAll(inlineMarks)) {
    const [whole, label, , strong, emphasis, escaped] = match;
    const inner = label ?? strong ?? emphasis ?? escaped ?? '';
    const start = match.index + (label !== undefined ? whole.indexOf('[') + 1 : strong !== undefined ? 2 : 1);
    parts.push(sliceTraced(traced, at, match.index), sliceTraced(traced, start, start + inner.length));
    at = match.index + whole.length;
  }
  parts.push(sliceTraced(traced, at, traced.text.length));
  return joinTraced(parts);
}

// A link or picture with its label; strong text; emphasis at the edges of words; an escaped mark.
const inlineMarks =
  /!?\[([^\]]*)\]\([^)\s]*(?:\s+"[^"]*")?\)|(\*\*|__)(?=\S)(.+?)\2|(?<![\p{L}\d*_])[*_](?=[\p{L}\d„"»«])([^*_]+?)(?<=\S)[*_](?![\p{L}\d*_])|\\([\\*_[\]#.-])/gu;
