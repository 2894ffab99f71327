import { byteReadingsOf } from './byte-tables.ts';
import { isGerman } from './is-german.ts';
import { isLetter, isLower, isUpper } from './letters.ts';
import { targetWeight } from './target-weights.ts';

/** A place [start, end) of a text and what belongs there. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly to: string;
  readonly kind: string;
}

/**
 * Places where the bytes of one character were read as several characters of a wrong code page: "fĂŒr", "GesprÃ¤ch",
 * "grĂ¶ĂŸten". Each character may come from another code page than its neighbour, as it does in texts that were
 * decoded more than once.
 */
export function findMisreadUtf8(text: string): Replacement[] {
  const found: Replacement[] = [];
  let repairedLeft = '';
  // The bytes of one character are all beyond ASCII, so whatever they were read as stands side by side.
  for (const run of text.matchAll(/[^\0-\x7f]{2,}/g)) {
    if (run[0].length > longestRun) continue;
    const end = run.index + run[0].length;
    for (let start = run.index; start < end - 1; start++) {
      const last = found.at(-1);
      const left =
        last && last.end > start - 12
          ? repairedLeft + last.to + text.slice(last.end, start)
          : text.slice(Math.max(0, start - 12), start);
      const best = readAt(text, start, left.slice(-12));
      if (!best) continue;
      repairedLeft = left.slice(-12);
      found.push({ start, end: best.end, to: best.to, kind: 'misreadUtf8' });
      start = best.end - 1;
    }
  }
  return found;
}

// German has a letter of ASCII at least every few letters; longer runs are another script.
const longestRun = 40;

interface Reading {
  readonly end: number;
  readonly to: string;
  readonly score: number;
}

// `left` is what stands before it, with the places that were already found repaired.
function readAt(text: string, start: number, left: string): Reading | undefined {
  let best: Reading | undefined;
  for (const { end, codePoint, shared, depth } of [...readCharacter(text, start), ...readTwice(text, start)]) {
    const weight = targetWeight(codePoint);
    if (weight === undefined) continue;
    const to = String.fromCodePoint(codePoint);
    if (
      depth === 1 &&
      !isBroken({ before: left.at(-1) ?? ' ', broken: text.slice(start, end), after: text[end] ?? ' ' }, to)
    )
      continue;
    // What explains more characters at once is likelier: "ÃƒÂ¼" is one broken "ü", not two letters.
    const score = weight + (shared ? 4 : 0) + (depth - 1) * 4 + fitOf({ left, right: text.slice(end, end + 12) }, to);
    if (!best || score > best.score) best = { end, to, score };
  }
  return best && best.score > 0 ? best : undefined;
}

interface Decoded {
  readonly end: number;
  readonly codePoint: number;
  /** Whether one code page explains all its bytes. */
  readonly shared: boolean;
  readonly depth: number;
}

/** All characters whose UTF-8 bytes the text shows from `start` on. */
function readCharacter(text: string, start: number, lengthOf = lengthOfCharacter): Decoded[] {
  return byteReadingsOf(text[start] ?? '').flatMap((lead) => {
    const length = lengthOf(lead.byte);
    if (length === 0) return [];
    let partial = [{ codePoint: lead.byte & (length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07), pages: lead.pages }];
    for (let at = start + 1; at < start + length; at++) {
      const next = byteReadingsOf(text[at] ?? '').filter(({ byte }) => byte < 0xc0);
      partial = partial.flatMap((left) =>
        next.map(({ byte, pages }) => ({
          codePoint: (left.codePoint << 6) | (byte & 0x3f),
          pages: left.pages & pages,
        })),
      );
    }
    return partial.map(({ codePoint, pages }) => ({ end: start + length, codePoint, shared: pages !== 0, depth: 1 }));
  });
}

// 0xC2 to 0xC9 lead the two bytes of letters, 0xE1 and 0xE2 the three of rare letters and of quotation marks and
// dashes, 0xEF those of a byte order mark, 0xF0 the four of emoji.
function lengthOfCharacter(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xc9) return 2;
  if (lead === 0xe1 || lead === 0xe2 || lead === 0xef) return 3;
  return lead === 0xf0 ? 4 : 0;
}

// What went wrong once already may be any letter, "Γ" of the DOS quotation mark "ΓÇ₧" for instance.
function lengthOfAny(lead: number): number {
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  return lead >= 0xe0 && lead < 0xf0 ? 3 : 0;
}

/** Characters that went wrong twice: "Ã¼" for "ü", and then "ÃƒÂ¼" for "Ã¼". */
function readTwice(text: string, start: number): Decoded[] {
  // Two characters of two bytes each are the least.
  if (!/^[^\0-\x7f]{4}/.test(text.slice(start, start + 4))) return [];
  return readCharacter(text, start, lengthOfAny).flatMap((first) =>
    byteReadingsOf(String.fromCodePoint(first.codePoint)).flatMap((lead) => {
      const length = lengthOfCharacter(lead.byte);
      if (length !== 2 && length !== 3) return [];
      let partial = [{ end: first.end, codePoint: lead.byte & (length === 2 ? 0x1f : 0x0f), shared: first.shared }];
      for (let count = 1; count < length; count++) {
        partial = partial.flatMap((left) =>
          readCharacter(text, left.end, lengthOfAny).flatMap((next) =>
            byteReadingsOf(String.fromCodePoint(next.codePoint))
              .filter(({ byte }) => byte < 0xc0)
              .map(({ byte }) => ({
                end: next.end,
                codePoint: (left.codePoint << 6) | (byte & 0x3f),
                shared: left.shared && next.shared,
              })),
          ),
        );
      }
      return partial.map((found) => ({ ...found, depth: 2 }));
    }),
  );
}

// Intact text is taken for intact: the characters must be such as do not stand side by side in any language.
function isBroken({ before, broken, after }: { before: string; broken: string; after: string }, to: string): boolean {
  const lead = broken[0]!;
  const rest = broken.slice(1);
  // "»öffentlich«": quotation marks stand before letters; as leads of three they are followed by what no text has.
  if (lead === 'ß' || (/[«»…“”„‘’‚‹›–—]/.test(lead) && rest.length === 1)) return false;
  // The quotation marks and dashes of DOS: "ΓÇô", "ÔÇ£".
  if (/^[ÔΓ]$/.test(lead) && rest[0] === 'Ç' && rest.length === 2) return true;
  // "√π", "¬" in a formula, a no-break space behind a capital: signs that stand for themselves.
  if (/[√¬≈∆ƒ]/.test(lead) && !asciiLetter.test(before) && !asciiLetter.test(after)) return false;
  if (/[ÄÅÇÉÈ]/.test(lead) && rest === '\u00a0') return false;
  if (!isLatin(lead) && isLetter(lead) && !(asciiLetter.test(before) || asciiLetter.test(after))) return false;
  // "... mit Ä“" and "Å–": a letter of a language and a mark behind it, unless letters stand on both sides.
  const isNatural = /[ÄÅÇÉÈÆáâßÓôß]/.test(lead);
  if (isNatural && /^[“”„‘’‚‹›»«…–—.\u00a0]/.test(rest))
    return asciiLetter.test(before) && (isLetter(after) || isLetter(to));
  if (!isLetter(lead) || [...rest].some((unit) => !isLetter(unit) || /[ªº]/.test(unit))) {
    return !(isNatural && !/[ÄÅ]/.test(lead) && rest.length === 1 && !asciiLetter.test(before));
  }
  // Letters only: "fĂŒr" has capitals inside a word, "Ãœber" a letter that no language sets behind the first.
  if (isLower(before) && isUpper(lead)) return true;
  if (isUpper(lead) && isUpper(rest[0]!) && isLower(after)) return true;
  if (lead === 'Â' && !isLetter(to)) return !isLetter(before);
  return /^[ÃĂÂ]$/.test(lead) && /^[œžšśťźćşż]/.test(rest) && /[äöüÄÖÜ]/.test(to);
}

// A small letter inside a word, a capital at its beginning, marks where such marks stand.
function fitOf({ left, right }: { left: string; right: string }, to: string): number {
  const before = left.at(-1) ?? ' ';
  const after = right[0] ?? ' ';
  if (isUpper(to) && isLower(before)) return -6;
  if (isUpper(to) && isLetter(before) && isLower(after)) return -4;
  // "ß" follows a vowel, as in "größten" and "außen"; the other umlauts hardly ever do.
  if (to === 'ß' && !/[aeiouäöüyAEIOUÄÖÜÀÌ]/.test(before)) return -8;
  if (/[äöüÄÖÜß]/.test(to) && isGerman(wordAround(left, right, to))) return 4;
  if (/[äöüß]/.test(to) && /[aeiouäöüÀÌ]/.test(before)) return to === 'ß' ? 2 : -2;
  if (isLetter(to)) return isLetter(before) || isLetter(after) ? 1 : 0;
  if (to === '’') return isLetter(before) ? 1 : -3;
  if (/[„“«»]/.test(to) && isLetter(before) && isLetter(after)) return -6;
  if (to === '–') return before === ' ' || after === ' ' ? 2 : 0;
  return /[„‚«]/.test(to) && before === ' ' ? 1 : 0;
}

// The letters on both sides of the place, as far as they are not broken themselves, with the reading between them.
function wordAround(left: string, right: string, to: string): string {
  return /[A-Za-zäöüßÄÖÜ]*$/.exec(left)![0] + to + /^[A-Za-zäöüßÄÖÜ]*/.exec(right)![0];
}

const asciiLetter = /[A-Za-zäöüßÄÖÜ]/;

function isLatin(unit: string): boolean {
  return /\p{Script=Latin}/u.test(unit);
}
