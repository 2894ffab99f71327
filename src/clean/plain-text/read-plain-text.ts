import type { Removal } from '../../core/document.ts';
import type { Article } from '../article.ts';
import { readAgencies } from '../metadata/read-agencies.ts';
import { readByline } from '../metadata/read-byline.ts';
import { readDatelineDay } from '../metadata/read-dateline.ts';
import { readStatedTimes, type StatedTime } from '../metadata/read-time-lines.ts';
import type { TracedText } from '../traced-text.ts';
import { dateEntries } from './date-entries.ts';
import { findBlocks } from './find-blocks.ts';
import { findFurniture, isProse } from './find-furniture.ts';
import { findLines, type Line, sliceLine } from './find-lines.ts';
import { findRepetitions } from './find-repetitions.ts';
import { findTitle } from './find-title.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import { toReference } from './place-entries.ts';
import { findEntryMarks } from './read-entry-mark.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { splitKicker } from './split-kicker.ts';
import { isMarkdown, stripMarkdown } from './strip-markdown.ts';

/** The article in a plain text or Markdown, as it was saved or scraped. */
export function readPlainText(traced: TracedText): Article {
  const found: Found = { removed: [], authors: [], agencies: [] };
  const { lines: all, frontMatter } = readFrontMatter(findLines(traced));
  if (frontMatter.characters > 0) found.removed.push({ reason: 'frontMatter', characters: frontMatter.characters });
  const lines = joinWrappedLines(isMarkdown(traced.text, all) ? stripMarkdown(all) : all);
  const entries = findEntryLines(lines);
  const said = takeStatements(dropFurniture(lines, found, entries), found, entries);
  const { title, kept } = takeTitle(said, found, entries);
  const publishedAt = found.publishedAt ?? frontMatter.publishedAt ?? readFirstDateline(kept, title);
  const updatedAt = found.updatedAt ?? null;
  const blocks = dateEntries(
    findBlocks(dropRepetitions(kept, found, entries), title),
    toReference(updatedAt, publishedAt),
  );
  return {
    blocks,
    removed: found.removed,
    title: title?.text ?? frontMatter.title,
    authors: [...new Set(found.authors)],
    agencies: [...new Set([...found.agencies, ...readAgencies(blocks.map((block) => block.traced.text))])],
    publishedAt,
    updatedAt,
    publisher: null,
  };
}

function readFirstDateline(lines: readonly Line[], title: Line | undefined): string | null {
  // Headline, kicker and lead may stand above it.
  for (const line of lines.slice(0, 4)) {
    const day = line.traced === title?.traced ? undefined : readDatelineDay(line.text);
    if (day) return day;
  }
  return null;
}

interface Found {
  readonly removed: Removal[];
  readonly authors: string[];
  readonly agencies: string[];
  publishedAt?: string;
  updatedAt?: string;
}

/** Lines that carry the hour or day of an entry of a ticker: "+++ 14:32 +++" and "18.03.2025" are no furniture there. */
type EntryLines = ReadonlySet<TracedText>;

function findEntryLines(lines: readonly Line[]): EntryLines {
  const marks = findEntryMarks(lines.map((line) => line.text));
  const stamps = lines.filter((line, index) => marks[index]?.day !== undefined && isStamp(line.text));
  // A single line of day and hour above the text is the time of the text itself.
  const own = stamps.length === 1 && lines.indexOf(stamps[0]!) < linesAboveText ? stamps[0] : undefined;
  return new Set(lines.filter((line, index) => marks[index] && line !== own).map((line) => line.traced));
}

const linesAboveText = 5;

// "18.03.2025, 20:51 Uhr"
function isStamp(text: string): boolean {
  return text.length <= 40 && /\d(?: ?Uhr)?$/.test(text);
}

function dropFurniture(lines: readonly Line[], found: Found, entries: EntryLines): Line[] {
  const reasons = findFurniture(lines);
  return lines.flatMap((line, index) => {
    const reason = entries.has(line.traced) && reasons[index] !== 'relatedArticles' ? undefined : reasons[index];
    if (reason === undefined) return hasPictureCredit(lines, reasons, index) ? [{ ...line, mark: 'image' }] : [line];
    found.removed.push({ reason, characters: line.text.length });
    if (reason === 'authorInitials' || reason === 'credits')
      found.agencies.push(...readAgencies([`(${line.text.replace(/^\(|\)$/g, '')})`, line.text]));
    // "© Reuters, 18.03.2025" and the like still say when.
    if (reason !== 'relatedArticles' && reason !== 'advertisement') noteTimes(readStatedTimes(line.text), found);
    return [];
  });
}

// "Beide Präsidenten in Moskau." with "© Imago" in the very next line is a caption. Longer texts are paragraphs.
function hasPictureCredit(lines: readonly Line[], reasons: readonly (string | undefined)[], index: number): boolean {
  const next = lines[index + 1];
  if (!next || next.blankBefore || lines[index]!.text.length > 250) return false;
  return reasons[index + 1] === 'credits' && /^(?:©|\(c\))/i.test(next.text) && next.text.length < 80;
}

function noteTimes(times: readonly StatedTime[], found: Found): void {
  for (const stated of times) found[stated.kind] ??= stated.value;
}

// Lines and line ends that state a time or the author are taken out, what stands before or after them stays.
function takeStatements(lines: readonly Line[], found: Found, entries: EntryLines): Line[] {
  return lines.flatMap((line, index) => {
    if (entries.has(line.traced)) return [line];
    const byline = readByline(line.text);
    if (byline) {
      found.authors.push(...byline.authors);
      found.agencies.push(...byline.agencies);
      noteTimes(readStatedTimes(line.text), found);
      found.removed.push({ reason: 'byline', characters: line.text.length });
      return [];
    }
    const times = readStatedTimes(line.text);
    if (times.length === 0) return [line];
    const start = Math.min(...times.map((stated) => stated.start));
    // In running prose dates belong to the story; only a sentence that is all about the text counts.
    const isWhole = start === 0 && times.some((stated) => stated.end === line.text.length);
    if (!isWhole && (isProse(line.text) || (line.text.length > 200 && index > 5))) return [line];
    noteTimes(times, found);
    const before = line.text.slice(0, start).trimEnd();
    found.removed.push({ reason: 'statedTime', characters: line.text.length - before.length });
    return before.length > 0 ? [sliceLine(line, 0, before.length)] : [];
  });
}

// "++ Newsticker zum Krieg ++"
function trimSigns(line: Line): Line {
  const signs = /^[+\s]{2,}(?<inner>.*?)[+\s]*$/u.exec(line.text)?.groups?.inner;
  if (!signs) return line;
  const start = line.text.indexOf(signs);
  return sliceLine(line, start, start + signs.length);
}

function takeTitle(
  lines: readonly Line[],
  found: Found,
  entries: EntryLines,
): { title: Line | undefined; kept: Line[] } {
  const at = findTitle(lines);
  if (at === undefined || entries.has(lines[at]!.traced)) return { title: undefined, kept: [...lines] };
  const { kicker, headline } = splitKicker(trimSigns(lines[at]!));
  if (kicker) found.removed.push({ reason: 'kicker', characters: kicker.text.length });
  return { title: headline, kept: [...lines.slice(0, at), headline, ...lines.slice(at + 1)] };
}

function dropRepetitions(lines: readonly Line[], found: Found, entries: EntryLines): Line[] {
  const repeated = new Map([...findRepetitions(lines)].filter(([index]) => !entries.has(lines[index]!.traced)));
  for (const [index, reason] of repeated) found.removed.push({ reason, characters: lines[index]!.text.length });
  return lines.filter((_line, index) => !repeated.has(index));
}
