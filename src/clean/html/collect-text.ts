import { normalizeSpaces } from '../normalize-spaces.ts';
import { joinTraced, type SourceText, sliceTraced, substitute, type TracedText } from '../traced-text.ts';
import type { PageText } from './build-tree.ts';
import { decodeEntities, entityPattern, readEntity } from './decode-entities.ts';

/** The text of the runs as a reader sees it: entities decoded, every stretch of blanks one space, none at the ends. */
export function collectText(source: SourceText, runs: readonly PageText[]): TracedText {
  const parts = runs.map((run) => decodeRun(source, run));
  return collapseBlanks(normalizeSpaces(parts.length === 1 ? parts[0]! : joinTraced(parts)));
}

/** The same text without the way back, for what is only looked at. */
export function readText(source: SourceText, runs: readonly PageText[]): string {
  const raw = runs.map((run) => (run.start === run.end ? ' ' : source.text.slice(run.start, run.end))).join('');
  return decodeEntities(raw)
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function decodeRun(source: SourceText, run: PageText): TracedText {
  if (run.start === run.end) return substitute(' ', 0, 0);
  const raw = source.trace(run.start, run.end);
  if (!raw.text.includes('&')) return raw;
  const parts: TracedText[] = [];
  let at = 0;
  for (const match of raw.text.matchAll(entityPattern)) {
    const decoded = readEntity(match);
    if (decoded === undefined) continue;
    const end = match.index + match[0].length;
    parts.push(sliceTraced(raw, at, match.index), substitute(decoded, raw.starts[match.index]!, raw.ends[end - 1]!));
    at = end;
  }
  parts.push(sliceTraced(raw, at, raw.text.length));
  return joinTraced(parts);
}

/** The text with every stretch of blanks as one space, and none at the ends. */
export function collapseBlanks(traced: TracedText): TracedText {
  const { text } = traced;
  if (!/^\s|\s\s|[\n\r\t\f]|\s$/.test(text)) return traced;
  const parts: TracedText[] = [];
  // Words parted by one blank stay together.
  for (const match of text.matchAll(/\S+(?: \S+)*/g)) {
    if (parts.length > 0) {
      // The first of the blanks stands for all of them.
      const before = match.index - 1;
      parts.push(substitute(' ', traced.starts[before]!, traced.ends[before]!));
    }
    parts.push(sliceTraced(traced, match.index, match.index + match[0].length));
  }
  return joinTraced(parts);
}
