import { type SourceText, type TracedText, toSource } from '../traced-text.ts';
import { codePage850 } from './byte-tables.ts';
import { costOfText } from './cost-of-text.ts';
import { guessSingleByteEncoding } from './guess-encoding.ts';
import { traceUtf8 } from './trace-utf8.ts';

/** Text of bytes with the way back, and the name of the encoding; or that the bytes are no text. */
export type DecodedBytes =
  | ({ readonly kind: 'text'; readonly encoding: string } & SourceText)
  | { readonly kind: 'binary' };

/**
 * Decodes the bytes: byte order mark, UTF-16 without a mark, strict UTF-8, UTF-8 with single broken bytes; then of the
 * encodings that header and page declare, in that order, and of what the bytes look like, the one whose text is the
 * likeliest. UTF-8 comes before what is declared because it hardly ever fits by chance, and pages often declare what
 * they no longer are. A byte order mark is dropped.
 */
export function decodeBytes(bytes: Uint8Array, ...declared: readonly (string | undefined)[]): DecodedBytes {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decodeUtf8(bytes, 3) ?? decodeBrokenUtf8(bytes, 3);
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, 'utf-16le', 2);
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, 'utf-16be', 2);
  const wide = guessUtf16(bytes);
  if (wide) return decodeUtf16(bytes, wide, 0);
  if (isBinary(bytes)) return { kind: 'binary' };
  const strict = decodeUtf8(bytes, 0);
  if (strict) return strict;
  if (isMostlyUtf8(bytes)) return decodeBrokenUtf8(bytes, 0);
  const named = declared.map(singleByteName).filter((name) => name !== undefined);
  return decodeSingleByte(bytes, chooseEncoding(bytes, [...new Set([...named, guessSingleByteEncoding(bytes)])]));
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

// Text has hardly any control characters; pictures, archives and programs have zeros within their first bytes.
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  let controls = 0;
  // By index: the engine recompiles a loop over each new view of bytes again and again.
  for (let at = 0; at < head.length; at += 1) {
    const byte = head[at]!;
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  }
  // One in fifty: ours have none, compressed data has one in ten.
  return (controls > 1 && controls * 50 > head.length) || startsWith(bytes, [0x25, 0x50, 0x44, 0x46]);
}

// In UTF-16 most German letters have a zero byte beside them, always on the same side.
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 8 || bytes.length % 2 !== 0) return undefined;
  const head = bytes.subarray(0, 4096 - (4096 % 2));
  const [even, odd] = [countZeros(head, 0), countZeros(head, 1)];
  const half = Math.min(head.length, 4096) / 2;
  if (odd > half * 0.7 && even === 0) return 'utf-16le';
  if (even > half * 0.7 && odd === 0) return 'utf-16be';
  return undefined;
}

// Zeros at every other byte.
function countZeros(bytes: Uint8Array, from: number): number {
  let zeros = 0;
  for (let index = from; index < bytes.length; index += 2) if (bytes[index] === 0) zeros++;
  return zeros;
}

function decodeUtf8(bytes: Uint8Array, from: number): DecodedBytes | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(from));
  } catch {
    return undefined;
  }
  return { kind: 'text', text, trace: traceUtf8(text, from), encoding: 'utf-8' };
}

/** Length of the valid UTF-8 character at `at`, 0 where there is none. */
function utf8Length(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  for (let index = 1; index < length; index++) if ((bytes[at + index]! & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1]!;
  if (first === 0xe0 && second < 0xa0) return 0;
  if (first === 0xed && second >= 0xa0) return 0;
  if (first === 0xf0 && second < 0x90) return 0;
  if (first === 0xf4 && second >= 0x90) return 0;
  return length;
}

// Broken UTF-8 keeps far more whole characters than broken bytes; in another encoding hardly any two bytes fit.
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = utf8Length(bytes, at);
    if (length > 1) whole++;
    if (length === 0) broken++;
    at += Math.max(1, length);
  }
  return whole > broken * 2;
}

function decodeBrokenUtf8(bytes: Uint8Array, from: number): DecodedBytes {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for (let at = from; at < bytes.length; ) {
    const length = utf8Length(bytes, at);
    const character =
      length === 0
        ? '\ufffd'
        : length === 1
          ? String.fromCharCode(bytes[at]!)
          : decoder.decode(bytes.subarray(at, at + length));
    const end = at + Math.max(1, length);
    units.push(character);
    for (let index = 0; index < character.length; index++) {
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  const traced = { text: units.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
  return { kind: 'text', ...toSource(traced), encoding: 'utf-8' };
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', from: number): DecodedBytes {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(from));
  return { kind: 'text', ...toSource(traceUnits(text, 2, { from, length: bytes.length })), encoding };
}

// The first that is declared, unless another one gives a text without what no text has ("fŸr" for "für").
function chooseEncoding(bytes: Uint8Array, encodings: readonly string[]): string {
  if (encodings.length === 1) return encodings[0]!;
  const sample = bytes.filter((byte, at) => byte >= 0x80 || bytes[at - 1]! >= 0x80 || bytes[at + 1]! >= 0x80);
  const costs = encodings.map((encoding) => costOfText(toText(sample.subarray(0, 20_000), encoding)));
  const best = costs.indexOf(Math.min(...costs));
  // A name or two may be likelier in another encoding by chance.
  return encodings[costs[best]! * 1.25 + 2 < costs[0]! ? best : 0]!;
}

function toText(bytes: Uint8Array, encoding: string): string {
  return encoding === 'ibm850' ? decodeDos(bytes) : new TextDecoder(encoding).decode(bytes);
}

function decodeSingleByte(bytes: Uint8Array, encoding: string): DecodedBytes {
  const text = toText(bytes, encoding);
  return { kind: 'text', ...toSource(traceUnits(text, 1, { from: 0, length: bytes.length })), encoding };
}

// The platform's decoder knows no DOS.
function decodeDos(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : codePage850[byte - 0x80])).join('');
}

function traceUnits(
  text: string,
  width: number,
  bytes: { readonly from: number; readonly length: number },
): TracedText {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const pair = width === 2 && unit >= 0xd800 && unit < 0xdc00 && index + 1 < text.length;
    starts[index] = bytes.from + index * width;
    ends[index] = Math.min(bytes.length, starts[index]! + width * (pair ? 2 : 1));
    if (pair) {
      starts[index + 1] = starts[index]!;
      ends[index + 1] = ends[index]!;
      index++;
    }
  }
  return { text, starts, ends };
}

// Only encodings of one byte a letter: their text leads back to the bytes without a table.
function singleByteName(declared: string | undefined): string | undefined {
  if (!declared) return undefined;
  try {
    const name = new TextDecoder(declared.trim()).encoding;
    return /^(windows-125\d|iso-8859-\d+|macintosh|koi8-[ru]|ibm866)$/.test(name) ? name : undefined;
  } catch {
    return undefined;
  }
}
