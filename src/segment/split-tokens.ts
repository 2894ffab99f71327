import type { Span } from '../core/anchor.ts';
import type { Token } from '../core/segmented.ts';
import { TOP_LEVEL_DOMAINS } from '../german/abbreviations.ts';

/** A token before sentences are known: the period of "18." and "Dr." still stands alone. */
export interface RawToken extends Span {
  readonly kind: Token['kind'];
}

/** Cuts a block into words, numbers and marks; together they cover all that is not white space. */
export function splitTokens(text: string, span: Span): RawToken[] {
  const tokens: RawToken[] = [];
  let offset = span.start;
  while (offset < span.end) {
    const token = readToken(text, offset);
    if (token) tokens.push(token.end > span.end ? { ...token, end: span.end } : token);
    offset = token ? token.end : offset + 1;
  }
  return tokens;
}

/** The token at the offset; undefined on white space. */
function readToken(text: string, offset: number): RawToken | undefined {
  const code = text.charCodeAt(offset);
  if (code === 32 || code === 10) return undefined;
  if (code >= 48 && code <= 57) return readFigure(text, offset);
  const plain = lengthOfPlainWord(text, offset);
  if (plain > 0) return { start: offset, end: extendWord(text, offset, offset + plain), kind: 'word' };
  // "..." and ",," are one mark.
  if (plainMarks.has(text[offset]!) && text[offset + 1] !== text[offset])
    return { start: offset, end: offset + 1, kind: 'mark' };
  const word = match(letters, text, offset);
  if (word > 0) return { start: offset, end: extendWord(text, offset, offset + word), kind: 'word' };
  if (/\s/.test(text[offset]!)) return undefined;
  const suspended = isWordBoundary(text, offset) ? match(suspendedEnd, text, offset) : 0;
  if (suspended > 0) return { start: offset, end: offset + suspended, kind: 'word' };
  return { start: offset, end: offset + match(marks, text, offset), kind: 'mark' };
}

// Most words are plain letters, and a blank or a mark that no word goes on with follows: no need for the pattern.
function lengthOfPlainWord(text: string, offset: number): number {
  let end = offset;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  return wordEnds.has(text.charCodeAt(end)) ? end - offset : 0;
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || umlauts.has(code);
}

const umlauts = toCodes('äöüÄÖÜß');
// A colon may go on: "Politiker:innen".
const wordEnds = toCodes(' \n.,;!?()„“”»«"');

function toCodes(units: string): ReadonlySet<number> {
  return new Set([...units].map((unit) => unit.charCodeAt(0)));
}

// "US-Präsident", "Côte d'Ivoire", "F-16", "Politiker:innen"; a trailing hyphen belongs to it: "Außen- und Innenminister".
const letters =
  /\p{L}[\p{L}\p{M}\p{N}\u00AD]*(?:(?:[-\u2010\u2011'’&](?=[\p{L}\p{N}])|[*_:](?=innen?\b))[\p{L}\p{M}\p{N}\u00AD]+)*(?:[-\u2010\u2011](?![\p{L}\p{N}-]))?/uy;
// "Ukraine-Gipfel und -Treffen".
const suspendedEnd = /[-\u2010\u2011]\p{Lu}[\p{L}\p{M}]+/uy;
const plainMarks = new Set('.,;:!?()„“”»«"');
const marks = /\.{2,}|--+|,,(?=\p{L})|''|``|[\s\S]/uy;
// "2025-03-18"; "1'300'000"; "1.300", "17.30", "18.03.2025", "20:51", "2,5".
const figure = /\d{4}-\d\d-\d\d(?!\d)|\d{1,3}(?:['’]\d{3})+(?!\d)|\d+(?:[.,:]\d+)*/y;
// "24-stündige", "90er", "1980er-Jahre", "60jährige", "2G-Regel", "9/11" stays apart.
const wordAfterFigure =
  /-\p{L}[\p{L}\p{M}\p{N}-]*|\p{Ll}[\p{L}\p{M}\p{N}-]*|\p{Lu}(?:[\p{Lu}\p{N}]*(?![\p{L}\p{N}-])|-\p{L}[\p{L}\p{M}\p{N}-]*)/uy;
const webAddress = /(?:https?:\/\/|www\.)[^\s<>"„“”»«]+/y;
const lettersWithPeriods = /(?:\p{L}\.){1,5}\p{L}(?![\p{L}\p{N}-])/uy;
const restOfAddress = /(?:\.[a-z0-9-]{1,40}){0,3}\.([a-z]{2,8})(?![\p{L}\p{N}-])(?:\/[^\s<>"„“”»«,;)]*)?/uy;
const restOfMailAddress = /(?:\.[\w-]{1,40}){0,3}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}/y;

function readFigure(text: string, offset: number): RawToken {
  const end = offset + match(figure, text, offset);
  const tail = match(wordAfterFigure, text, end);
  return { start: offset, end: end + tail, kind: tail > 0 ? 'word' : 'number' };
}

/** Where a word really ends: "z.B", "dpa.de" and addresses go beyond their letters. */
function extendWord(text: string, start: number, end: number): number {
  const next = text[end];
  if (next !== '.' && next !== ':' && next !== '@') return end;
  // At the end of a sentence or before what somebody says.
  const after = text[end + 1];
  if (after === ' ' || after === '\n' || after === undefined) return end;
  const address = match(webAddress, text, start);
  if (address > 0) return start + withoutTrailingMarks(text.slice(start, start + address));
  if (end === start + 1 && next === '.') {
    const initials = match(lettersWithPeriods, text, start);
    if (initials > 0) return start + initials;
  }
  restOfAddress.lastIndex = end;
  const rest = restOfAddress.exec(text);
  if (rest && TOP_LEVEL_DOMAINS.has(rest[1]!)) return end + withoutTrailingMarks(rest[0]);
  return end + match(restOfMailAddress, text, end);
}

function withoutTrailingMarks(address: string): number {
  let length = address.length;
  while (length > 1 && ".,:;!?)'’".includes(address[length - 1]!)) length -= 1;
  return length;
}

function isWordBoundary(text: string, offset: number): boolean {
  // Behind a closing mark too: "die „Bild“-Zeitung".
  return offset > 0 && /[\s(„"»“”«‘›/]/.test(text[offset - 1]!);
}

/** Length of the match exactly at the offset, 0 for none. */
function match(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex - offset : 0;
}
