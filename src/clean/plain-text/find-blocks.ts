import { PICTURE_CREDIT } from '../../german/page-furniture.ts';
import type { Block } from '../article.ts';
import { sliceTraced } from '../traced-text.ts';
import { isProse } from './find-furniture.ts';
import type { Line } from './find-lines.ts';

/** What each line of the article is, in reading order. */
export function findBlocks(lines: readonly Line[], title: Line | undefined): Block[] {
  const at = title ? lines.findIndex((line) => line.traced === title.traced) : -1;
  const lead = findLead(lines, at);
  return lines.map((line, index) => {
    if (index === at) return { type: 'title', traced: line.traced };
    if (index === lead) return { type: 'lead', traced: line.traced };
    return readBlock(lines, index);
  });
}

function readBlock(lines: readonly Line[], index: number): Block {
  const line = lines[index]!;
  const { text, traced } = line;
  const time = readTickerTime(text);
  if (time) return { type: 'tickerEntry', traced, time };
  const bullet = bulletLength(lines, index);
  if (bullet > 0) return { type: 'listItem', traced: sliceTraced(traced, bullet, text.length) };
  if (line.mark === 'listItem') return { type: 'listItem', traced };
  if (line.mark === 'quote') return { type: 'quote', traced };
  if (line.mark === 'image' || isCaption(text)) return { type: 'caption', traced };
  if (line.mark === 'heading' || line.mark === 'subheading' || isHeading(lines, index))
    return { type: 'heading', traced };
  return { type: 'paragraph', traced };
}

/** The hour at which a paragraph of a ticker begins, as "22:06". */
function readTickerTime(text: string): string | undefined {
  const entry = /^[+[\d]/.test(text) ? tickerTime.exec(text) : null;
  return entry ? `${entry.groups!.hour!.padStart(2, '0')}:${entry.groups!.minute}` : undefined;
}

// "22.06 Uhr: Der Kreml teilt mit ...", "+++ 09:40 Kiew meldet Angriffe +++", "14:15 Uhr"
const tickerTime =
  /^(?:\+{2,3}\s*|\[)?(?<hour>[01]?\d|2[0-4])[.:](?<minute>[0-5]\d)(?:\s*Uhr\s*(?:[:|–-]|$|(?=\+))|\s*[|–-]\s|\s+(?=\p{Lu}[^.]*\+{2,3}$)|[:\]]\s|$)/u;

/** How many units the mark of a list item takes at the beginning of a line; 0 where the line is none. */
export function bulletLength(lines: readonly Pick<Line, 'text'>[], index: number): number {
  const bullet = /^[-•*–·‣▪] +(?=[^\s„"»«“])/u.exec(lines[index]!.text);
  return bullet && isListItem(lines, index) ? bullet[0].length : 0;
}

// A dash opens an item only beside another item; alone it opens direct speech or a dateline.
function isListItem(lines: readonly Pick<Line, 'text'>[], index: number): boolean {
  const mark = lines[index]!.text[0]!;
  if (mark === '•') return true;
  return [lines[index - 1], lines[index + 1]].some((line) => line?.text.startsWith(`${mark} `));
}

/** Whether a paragraph describes a picture: "... am Dienstag in Moskau. Foto: Erika Muster/AP/dpa". */
export function isCaption(text: string): boolean {
  return text.length <= 500 && (PICTURE_CREDIT.test(text) || (text.includes('(@') && embeddedPost.test(text)));
}

// "Readout of the call – by A Name (@handle) March 18, 2025": what stands under an embedded post.
const embeddedPost = /\(@\w{2,20}\) \p{Lu}\p{L}+ \d{1,2}, \d{4}$|\(@\w{2,20}\) \d{1,2}\. \p{L}+ \d{4}$/u;

// Ninety characters: the longest sub-headings of German papers have some eighty.
function isHeading(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index]!;
  const next = lines[index + 1];
  if (text.length > 90 || isProse(text) || !next || /[.,;]["“”«»]?$/.test(text)) return false;
  if (isProse(next.text) || next.text.length > 120 || next.mark === 'listItem' || /^[-•*–] +\S/.test(next.text))
    return true;
  // Three short lines in a row are a list, be it of figures or of links.
  const isList = [-2, -1, 1, 2].filter((step) => isShort(lines[index + step])).length >= 2;
  return !isList && /\p{L}{3}/u.test(text);
}

function isShort(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= 90 && !isProse(line.text);
}

// The paragraph between headline and text: short, and the text goes on below it.
function findLead(lines: readonly Line[], title: number): number | undefined {
  if (title < 0) return undefined;
  const at = title + 1;
  const line = lines[at];
  const next = lines[at + 1];
  if (!line || !next || line.mark || line.text.length > 450 || !isProse(line.text) || isCaption(line.text))
    return undefined;
  if (tickerTime.test(line.text) || dateline.test(line.text)) return undefined;
  return at;
}

// "Düsseldorf. Laut ...", "Berlin/Moskau (Reuters) - ...", "Istanbul, Tirana – ..."
const dateline = /^(?:dpa )?\p{Lu}[\p{L}/, -]{2,40}(?:\([\p{L}/, -]+\)\s*)?(?:\.| [-–—]|:) /u;
