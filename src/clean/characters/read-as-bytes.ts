import { byteReadingsOf, usualPages } from './byte-tables.ts';

/** One reading of text as the bytes of a single character that were shown in the wrong code page. */
export interface BytesReading {
  readonly end: number;
  readonly character: string;
  /** How often the text went wrong here. */
  readonly depth: number;
  /** Code pages, as bits, in which all its bytes show as what stands there; 0 where its bytes come from several. */
  readonly pages: number;
  /** What speaks against it besides its characters: several pages for one character, a byte that was lost. */
  readonly doubt: number;
}

/**
 * Every character whose UTF-8 bytes the text may show from `start` on, once or twice over: "Ã¼" and "ÃƒÂ¼" for "ü".
 * Each byte may have been read in another code page than its neighbour, as in texts that went through many hands.
 */
export function readAsBytes(text: string, start: number): readonly BytesReading[] {
  const once = readOnce(text, start);
  if (once.length === 0) return once;
  const whole = once.filter(({ character }) => isWhole(character));
  return [...whole, ...readPairs(text, once), ...readTwice(text, start), ...readAlone(text, start, once)];
}

// Some programs write an emoji as two surrogates of three bytes each (CESU-8).
function readPairs(text: string, once: readonly BytesReading[]): BytesReading[] {
  return once
    .filter(({ character }) => character >= '\ud800' && character < '\udc00' && !isWhole(character))
    .flatMap((high) =>
      readOnce(text, high.end)
        .filter(({ character }) => character >= '\udc00' && character <= '\udfff')
        .map((low) => ({
          ...low,
          character: high.character + low.character,
          pages: high.pages & low.pages,
          doubt: high.doubt + low.doubt,
        })),
    );
}

// "voilÃ le travail": behind "à" the no-break space that was its second byte fell together with the space. As a part
// of a word ("Ã s 19h", "Ã quele", Portuguese) it did not.
function readAlone(text: string, start: number, once: readonly BytesReading[]): BytesReading[] {
  const alone = once.find(({ character, end }) => character === 'à' && end === start + 2 && text[start + 1] === ' ');
  if (!alone || !/^\p{L}/u.test(text.slice(start + 2, start + 4))) return [];
  if (/^(?:s|quel[eao]s?)(?![\p{L}'’])/u.test(text.slice(start + 2, start + 9))) return [];
  return [{ ...alone, end: start + 1, doubt: alone.doubt - 1 }];
}

/** A byte that the text may show from a place on. */
interface ByteRead {
  readonly end: number;
  /** Null where the byte was lost: U+FFFD stands in its place. */
  readonly byte: number | null;
  readonly pages: number;
  readonly doubt: number;
}

const severalPages = 3;
const rarePage = 2;

function readOnce(text: string, start: number): BytesReading[] {
  return readCharacters(start, (at, isFirst) => readByte(text, at, isFirst)).map((reading) => ({
    ...reading,
    depth: 1,
  }));
}

function readByte(text: string, at: number, isFirst: boolean): ByteRead[] {
  const unit = text[at];
  if (unit === undefined) return [];
  const end = at + 1;
  if (isFirst || unit > '\x7f') {
    if (unit === '\ufffd' && !isFirst) return [{ end, byte: null, pages: allPages, doubt: 1 }];
    return byteReadingsOf(unit).map(({ byte, pages }) => ({ end, byte, pages, doubt: 0 }));
  }
  if (unit === '?' && !isFirst) return [{ end, byte: null, pages: allPages, doubt: 1 }];
  // No-break spaces are stored as plain ones: "Å veices".
  return unit === ' ' ? [{ end, byte: 0xa0, pages: allPages, doubt: 1.5 }] : [];
}

function readTwice(text: string, start: number): BytesReading[] {
  // Two characters of two bytes each are the least.
  if (!twoCharacters.test(text.slice(start, start + 4))) return [];
  const known = new Map<number, readonly ByteRead[]>();
  const readInner = (at: number, isFirst: boolean) => {
    const found = known.get(at) ?? readInnerBytes(text, at);
    known.set(at, found);
    return found.filter(({ byte }) => byte === null || byte >= 0xc0 === isFirst);
  };
  return readCharacters(start, readInner)
    .filter(({ character }) => isWhole(character))
    .map((reading) => ({ ...reading, depth: 2 }));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII as a whole
const twoCharacters = /^[^\x00-\x7f][^\x00-\x1f!->@-\x7f]{3}/;

// The characters read once are themselves what bytes were shown as.
function readInnerBytes(text: string, at: number): readonly ByteRead[] {
  if ((text[at] ?? '') <= '\x7f') return [];
  return readOnce(text, at).flatMap(({ end, character, pages, doubt }): ByteRead[] =>
    character === '\ufffd'
      ? [{ end, byte: null, pages, doubt }]
      : byteReadingsOf(character).map((reading) => ({ end, byte: reading.byte, pages: reading.pages & pages, doubt })),
  );
}

const allPages = 0x7fffffff;

interface Partial {
  readonly end: number;
  readonly codePoint: number;
  readonly pages: number;
  readonly doubt: number;
  readonly isLost: boolean;
}

function readCharacters(
  start: number,
  read: (at: number, isFirst: boolean) => readonly ByteRead[],
): Omit<BytesReading, 'depth'>[] {
  return read(start, true).flatMap((lead) => {
    const length = lead.byte === null ? 0 : lengthOf(lead.byte);
    if (length === 0) return [];
    const first = lead.byte! & (0xff >> (length + 1));
    let partial: Partial[] = [{ ...lead, codePoint: first, isLost: false }];
    for (let count = 1; count < length; count++) {
      partial = partial.flatMap((left) => extend(left, read(left.end, false)));
    }
    return partial.filter(({ codePoint, isLost }) => isLost || isShortest(codePoint, length)).map(toReading);
  });
}

function extend(left: Partial, bytes: readonly ByteRead[]): Partial[] {
  return bytes
    .filter(({ byte }) => byte === null || (byte >= 0x80 && byte < 0xc0))
    .map(({ end, byte, pages, doubt }) => ({
      end,
      codePoint: (left.codePoint << 6) | ((byte ?? 0) & 0x3f),
      pages: left.pages & pages,
      doubt: left.doubt + doubt,
      isLost: left.isLost || byte === null,
    }));
}

function toReading({ end, codePoint, pages, doubt, isLost }: Partial): Omit<BytesReading, 'depth'> {
  const character = isLost ? '\ufffd' : String.fromCodePoint(codePoint);
  const doubtOfPages = pages === 0 ? severalPages : pages & usualPages ? 0 : rarePage;
  return { end, character, pages, doubt: doubt + doubtOfPages };
}

function lengthOf(lead: number): number {
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

// UTF-8 writes a character in as few bytes as will do; surrogates are none, but some programs write emoji with them.
function isShortest(codePoint: number, length: number): boolean {
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  return codePoint >= least && codePoint <= 0x10ffff;
}

function isWhole(character: string): boolean {
  return character < '\ud800' || character > '\udfff' || character.length === 2;
}
