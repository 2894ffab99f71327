import type { Block } from '../article.ts';
import { normalizeSpaces } from '../normalize-spaces.ts';
import { joinTraced, type SourceText, sliceTraced, substitute, type TracedText } from '../traced-text.ts';
import type { PageText } from './build-tree.ts';
import { collapseBlanks } from './collect-text.ts';
import { decodeEntities } from './decode-entities.ts';

/**
 * The paragraphs of the story as linked data gives it, for pages that show it only by means of a script. Each leads
 * back to the bytes inside the script.
 */
export function readArticleBody(source: SourceText, scripts: readonly PageText[]): Block[] {
  for (const script of scripts) {
    const text = source.text.slice(script.start, script.end);
    const body = articleBody.exec(text);
    if (!body) continue;
    const start = script.start + body.index + body[0].length - body[1]!.length - 1;
    const paragraphs = readParagraphs(source.trace(start, start + body[1]!.length));
    if (paragraphs.length > 0) return paragraphs.map((traced) => ({ type: 'paragraph', traced }));
  }
  return [];
}

const articleBody = /"articleBody"\s*:\s*"((?:[^"\\]|\\.)*)"/;

// Paragraphs end with line breaks, some with the tags that the editorial system left inside.
function readParagraphs(raw: TracedText): TracedText[] {
  const paragraphs: TracedText[][] = [[]];
  let at = 0;
  for (const match of raw.text.matchAll(escapes)) {
    const end = match.index + match[0].length;
    paragraphs.at(-1)!.push(sliceTraced(raw, at, match.index));
    at = end;
    const stands = readEscape(match[0]);
    if (stands === '\n') paragraphs.push([]);
    else paragraphs.at(-1)!.push(substitute(stands, raw.starts[match.index]!, raw.ends[end - 1]!));
  }
  paragraphs.at(-1)!.push(sliceTraced(raw, at, raw.text.length));
  return paragraphs
    .map((parts) => collapseBlanks(normalizeSpaces(joinTraced(parts))))
    .filter(({ text }) => text !== '');
}

const escapes =
  /\\u[\da-fA-F]{4}|\\.|<\\?\/?(?:p|br|div|h\d|li|ul)\b[^<>]{0,200}>|<\\?\/?\w+[^<>]{0,200}>|&[#\w]{2,10};/g;

function readEscape(written: string): string {
  if (written.startsWith('\\u')) return String.fromCharCode(Number.parseInt(written.slice(2), 16));
  if (written.startsWith('<')) return /^<\\?\/?(?:p|br|div|h\d|li|ul)\b/.test(written) ? '\n' : '';
  if (written.startsWith('&')) return decodeEntities(written);
  const mark = written[1]!;
  return /[nr]/.test(mark) ? '\n' : /[tbf]/.test(mark) ? ' ' : mark;
}
