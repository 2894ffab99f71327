/** A byte that a character may have been, and the code pages (as bits) in which that byte shows as this character. */
export interface ByteReading {
  readonly byte: number;
  readonly pages: number;
}

/** For each character beyond ASCII: the bytes it may have been before a wrong code page made it what it is. */
export function byteReadingsOf(character: string): readonly ByteReading[] {
  readings ??= buildReadings();
  return readings.get(character) ?? none;
}

/** The character that a byte shows as in each code page; index 0 is byte 0x80. */
export function pagesOf(): readonly (readonly string[])[] {
  pages ??= [...encodings.map(readPage), [...codePage437], [...codePage850]];
  return pages;
}

let readings: Map<string, ByteReading[]> | undefined;
let pages: readonly (readonly string[])[] | undefined;
const none: readonly ByteReading[] = [];

// Western first: their order breaks ties.
const encodings = [
  'windows-1252',
  'iso-8859-15',
  'windows-1250',
  'iso-8859-2',
  'iso-8859-16',
  'macintosh',
  'windows-1258',
  'windows-1254',
  'windows-1257',
  'windows-1251',
  'windows-1253',
] as const;

/** The code pages, as bits, that German is misread in: Western and Central European, Macintosh, Vietnamese. */
export const usualPages = (1 << encodings.indexOf('windows-1254')) - 1;

// The two code pages of DOS, which no decoder of the platform knows.
const codePage437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';
/** The upper half of code page 850, the Western one of DOS. */
export const codePage850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

function readPage(encoding: string): string[] {
  const bytes = Uint8Array.from({ length: 128 }, (_nothing, index) => index + 128);
  return [...new TextDecoder(encoding).decode(bytes)];
}

function buildReadings(): Map<string, ByteReading[]> {
  const built = new Map<string, ByteReading[]>();
  for (const [page, characters] of pagesOf().entries()) {
    for (const [index, character] of characters.entries())
      add(built, character, { byte: index + 128, pages: 1 << page });
  }
  // Bytes that a code page leaves empty come through as control characters of the same number.
  for (let byte = 0x80; byte < 0xa0; byte++) add(built, String.fromCharCode(byte), { byte, pages: 1 });
  return built;
}

function add(built: Map<string, ByteReading[]>, character: string, reading: ByteReading): void {
  const known = built.get(character) ?? [];
  const same = known.findIndex(({ byte }) => byte === reading.byte);
  if (same < 0) known.push(reading);
  else known[same] = { byte: reading.byte, pages: known[same]!.pages | reading.pages };
  built.set(character, known);
}
