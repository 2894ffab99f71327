import { namedEntities } from './named-entities.ts';

/** An entity of HTML in a text: "&uuml;", "&#252;", "&#xfc;". Named ones may lack the semicolon. */
export const entityPattern = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,9}));?/g;

/** The character an entity stands for; undefined where there is none of that name. */
export function readEntity(match: RegExpMatchArray): string | undefined {
  const [entity, decimal, hexadecimal, name] = match;
  if (name !== undefined) {
    const codePoint = namedEntities.get(name);
    // "&copy=1" in an address is no entity; without its semicolon only what HTML allows so counts.
    if (codePoint === undefined || (!entity.endsWith(';') && codePoint > 255)) return undefined;
    return String.fromCodePoint(codePoint);
  }
  const codePoint = decimal ? Number(decimal) : Number.parseInt(hexadecimal!, 16);
  if (codePoint === 0 || codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint < 0xe000)) return '\ufffd';
  // Browsers read the controls between 128 and 159 as Windows-1252.
  if (codePoint >= 0x80 && codePoint < 0xa0) return new TextDecoder('windows-1252').decode(Uint8Array.of(codePoint));
  return String.fromCodePoint(codePoint);
}

/** The text with its entities decoded. */
export function decodeEntities(text: string): string {
  return text.includes('&')
    ? text.replace(entityPattern, (...match) => readEntity(match as unknown as RegExpMatchArray) ?? match[0])
    : text;
}
