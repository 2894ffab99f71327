import { byteReadingsOf, pagesOf } from './byte-tables.ts';
import { costOfCharacter } from './character-costs.ts';
import { costOfUnits, type ReadCharacter, toUnits } from './cost-of-text.ts';
import { isGerman } from './is-german.ts';

/**
 * A text all of whose characters beyond ASCII are bytes of UTF-8 in one code page, or in a chain of code pages where it
 * went wrong several times: what stands in them. Undefined where that is not so, or makes the text no likelier. Three
 * characters in a row hardly ever fit by chance.
 */
export function readThroughout(text: string): readonly ReadCharacter[] | undefined {
  const received = toUnits(text);
  if (received.length < leastUnits) return undefined;
  let best = { units: received, cost: costOfUnits(text, received) };
  let layer = [received];
  const seen = new Set<string>();
  for (let depth = 1; depth <= mostLayers; depth++) {
    layer = layer.flatMap((units) => peel(units)).filter((units) => isNew(units, seen));
    for (const units of layer) {
      const cost = costOfUnits(text, units) + units.length * depth - germanWord * countGermanWords(text, units);
      if (cost < best.cost) best = { units, cost };
    }
  }
  if (best.units === received || best.units.length < leastRead) return undefined;
  const isLikely = costOfUnits(text, best.units) <= highestMean * best.units.length;
  return isLikely && best.units.every(({ character }) => costOfCharacter(character) <= highestCost)
    ? best.units
    : undefined;
}

// "Überflug" and "öberflug" fit in code pages of their own; German is one of them.
const germanWord = 2;

const leastUnits = 6;
const leastRead = 3;
// German with its quotation marks has 0.6, German with names of many countries 2.
const highestMean = 2;
// "Weiþrussland" fits in one code page and "Weißrussland" in several: what is this rare is looked at one by one.
const highestCost = 5;
// Text that went wrong more than three times has not been seen.
const mostLayers = 3;

function isNew(units: readonly ReadCharacter[], seen: Set<string>): boolean {
  const key = units.map(({ character }) => character).join('');
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

/** One layer of misreading undone, in every code page in which all of it is UTF-8. */
function peel(units: readonly ReadCharacter[]): ReadCharacter[][] {
  return pagesOf()
    .map((_characters, page) => peelPage(units, 1 << page))
    .filter((peeled) => peeled !== undefined);
}

function peelPage(units: readonly ReadCharacter[], page: number): ReadCharacter[] | undefined {
  const peeled: ReadCharacter[] = [];
  for (let at = 0; at < units.length; ) {
    const lead = byteOf(units[at]!, page);
    const length = lead === undefined || lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (length === 0 || at + length > units.length) return undefined;
    let codePoint = lead! & (0xff >> (length + 1));
    for (let count = 1; count < length; count++) {
      const unit = units[at + count]!;
      const byte = unit.start === units[at + count - 1]!.end ? byteOf(unit, page) : undefined;
      if (byte === undefined || byte >= 0xc0) return undefined;
      codePoint = (codePoint << 6) | (byte & 0x3f);
    }
    if (codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint < 0xe000)) return undefined;
    const { start } = units[at]!;
    peeled.push({ start, end: units[at + length - 1]!.end, character: String.fromCodePoint(codePoint) });
    at += length;
  }
  return peeled;
}

function byteOf({ character }: ReadCharacter, page: number): number | undefined {
  return byteReadingsOf(character).find(({ pages }) => (pages & page) !== 0)?.byte;
}

function countGermanWords(text: string, units: readonly ReadCharacter[]): number {
  let count = 0;
  let word = '';
  let end = -1;
  for (const { start, end: unitEnd, character } of units) {
    const between = end < 0 ? '' : text.slice(end, start);
    const isSameWord = end >= 0 && /^[A-Za-z]*$/.test(between);
    if (!isSameWord && word) count += Number(isGerman(word + leadingLetters(text, end)));
    word = isSameWord ? word + between : trailingLetters(text, start);
    word = /[äöüßÄÖÜ]/.test(character) ? word + character : '';
    end = unitEnd;
  }
  return count + Number(word !== '' && isGerman(word + leadingLetters(text, end)));
}

function leadingLetters(text: string, from: number): string {
  return /^[A-Za-z]*/.exec(text.slice(from, from + longestPart))![0];
}

function trailingLetters(text: string, to: number): string {
  return /[A-Za-z]*$/.exec(text.slice(Math.max(0, to - longestPart), to))![0];
}

const longestPart = 24;
