import { isLetter, isLower, isUpper } from './letters.ts';

/**
 * How unlikely a character is in European news, 0.5 for "ü" to 12 for a control: what is read from bytes is weighed
 * against what stands there by the sum of these costs. The steps are set by hand; only their order matters much.
 */
export function costOfCharacter(character: string): number {
  const known = costs.get(character);
  if (known !== undefined) return known;
  const cost = costByBlock(character.codePointAt(0)!);
  costs.set(character, cost);
  return cost;
}

/** How unlikely a character is between its neighbours, 0 where it may stand there. An empty neighbour is an edge. */
export function costOfPlace(before: string, character: string, after: string): number {
  if (before <= '\x7f' && character <= '\x7f') return 0;
  const key = `${before}\0${character}\0${after}`;
  const known = placeCosts.get(key);
  if (known !== undefined) return known;
  if (placeCosts.size >= mostPlaceCosts) placeCosts.clear();
  const cost = judgePlace(before, character, after);
  placeCosts.set(key, cost);
  return cost;
}

// The same few thousand neighbours come again and again.
const placeCosts = new Map<string, number>();
const mostPlaceCosts = 20_000;

function judgePlace(before: string, character: string, after: string): number {
  const [isAfterLetter, isBeforeLetter] = [isLetter(before), isLetter(after)];
  if (isLetter(character)) {
    if (isAfterLetter && scriptOf(before) !== scriptOf(character)) return isGreek(before + character) ? 2 : 8;
    // "GRÖßE" has no capital ß.
    if (isLower(before) && before !== 'ß' && isUpper(character)) return 6;
    if (character < '\x80') return 0;
    // "BegrÌĂŸung": the vowel may be broken itself.
    if (character === 'ß') return /[aeiouyäöüÀÌAEIOUYÄÖÜ]/.test(before) ? 0 : 6;
    // "ÄÆdomu", "GÜteborg": of two capitals before a small letter at most the first is one.
    if (isUpper(before) && isUpper(character) && isLower(after)) return 3;
    // "AHř": one small letter behind capitals.
    if (isUpper(before) && isLower(character) && !isBeforeLetter) return 3;
    // "10 ŗ": words of one letter are few.
    const isWord = 'àÀéÉèÈáóÓòíıİ'.includes(character) || /[’']/.test(before + after);
    return behindLead(before) + (isAfterLetter || isBeforeLetter || isWord ? 0 : 3);
  }
  if (character < '\x80') return 0;
  const joint = character < '\xa0' ? 0 : seam(before, character) + behindLead(before);
  if (/[’\u00a0\u00ad\u200b-\u200d\u202f]/.test(character)) {
    return joint + (character === '’' && !isAfterLetter && !isBeforeLetter ? 2 : 0);
  }
  if (/\p{M}/u.test(character)) return isAfterLetter || /[-$\d]/.test(before) ? 0 : 5;
  // "(-1/2)! = √π" is mathematics, "f√ºr" is not; "¬" and "√" beside no letter stand for themselves.
  if (/[√¬∆]/.test(character) && !isAfterLetter) return (isBeforeLetter && after < '\u0250' ? 3 : -4) + joint;
  if (isAfterLetter && isBeforeLetter) return joint + (/[–·]/.test(character) ? 3 : 6);
  if (/[„‚]/.test(character)) return joint + (isAfterLetter || /\d/.test(before) ? 4 : /^\s?$/.test(after) ? 4 : 0);
  if (/[–—]/.test(character)) return joint + (isAfterLetter || isBeforeLetter ? 2 : 0);
  if (/[“”‘…«»‹›©®™§°€•]/.test(character)) return joint;
  return joint + (isAfterLetter || isBeforeLetter ? 2 : 0);
}

// Behind these, which begin most of what UTF-8 is misread as, no language sets much beyond ASCII.
function behindLead(before: string): number {
  return /[âÃĂ]/.test(before) ? 1.5 : 0;
}

// Two marks beyond ASCII side by side are rare, whatever they are.
function seam(before: string, character: string): number {
  if (before <= '\x7f' || isLetter(before) || /\s/.test(before + character)) return 0;
  return /[’“”‘„‚«»‹›…–]{2}/.test(before + character) ? 0 : 1.5;
}

// "μs" and "IL2Rγc" mix with Latin letters.
function isGreek(letters: string): boolean {
  return /\p{Script=Greek}|µ/u.test(letters);
}

/** A number for the alphabet of a letter: Latin 1, Greek 2, Cyrillic 3, then coarser. */
export function scriptOf(letter: string): number {
  const codePoint = letter.codePointAt(0)!;
  if (codePoint < 0x250 || (codePoint >= 0x1e00 && codePoint < 0x1f00) || (codePoint >= 0xfb00 && codePoint < 0xfb07))
    return codePoint === 0xb5 ? 2 : 1;
  if (codePoint < 0x370) return 1;
  if (codePoint < 0x400) return 2;
  if (codePoint < 0x530) return 3;
  if (codePoint < 0x590) return 4;
  return codePoint < 0x2000 ? codePoint >> 7 : codePoint < 0xac00 ? 5 : 6;
}

function costByBlock(codePoint: number): number {
  // Capitals of Central Europe stand at the beginning of words alone.
  if (codePoint >= 0x100 && codePoint < 0x180 && isUpper(String.fromCodePoint(codePoint))) return 4.5;
  const block = blocks.find(([last]) => codePoint <= last);
  return block?.[1] ?? 12;
}

// The last code point of each stretch, and what its characters cost where nothing more is known.
const blocks: readonly (readonly [number, number])[] = [
  [0x7f, 0],
  [0x9f, 12],
  [0xbf, 4],
  [0xde, 4],
  [0xff, 3],
  [0x17f, 3.5],
  [0x217, 8],
  [0x21b, 3],
  [0x24f, 9],
  [0x2af, 10],
  [0x2ff, 6],
  [0x36f, 9],
  [0x3ff, 4],
  [0x45f, 3],
  [0x52f, 9],
  [0x58f, 8],
  [0x6ff, 4],
  [0x1dff, 8],
  [0x1eff, 3],
  [0x1fff, 9],
  [0x206f, 4],
  [0x20cf, 5],
  [0x20ff, 7],
  [0x214f, 5],
  [0x23ff, 5],
  [0x24ff, 7],
  [0x25ff, 5],
  [0x27bf, 4],
  [0x28ff, 3],
  [0x2fff, 8],
  [0x9fff, 5],
  [0xabff, 8],
  [0xd7a3, 5],
  [0xf8ff, 12],
  [0xfaff, 9],
  [0xfb06, 3],
  [0xfdff, 8],
  [0xfeff, 5],
  [0xffef, 6],
  [0x1f2ff, 8],
  [0x1faff, 3],
];

const costs = new Map<string, number>(
  (
    [
      ['äöüß„“–’', 0.5],
      ['ÄÖÜ…‚‘”«»‹›—', 1],
      ['é\u00a0', 1.5],
      ['áèàíóúñçêğışćčšžńłø§°€\u00ad\ufeff', 2],
      ['ÉÀ\u200b\u200d\u202f\ufe0f', 2.5],
      ['©®™£±×÷·•ÇŞİŠČŽŁŚĆąęěřůőűżź´', 3],
      ['Ă¼½¾¹²³¬\ufffd', 4],
      ['Â', 3.5],
      ['¢¥ªº¨¸¯ÐðŒÒÙ', 5],
      ['¦¶ƒÞþ', 6],
      ['Ã', 6.5],
      ['¤ŉĸŀ', 8],
      ['ſ', 14],
      ['\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0323\u0327\u0328\u0336', 3],
    ] as const
  ).flatMap(([characters, cost]) => [...characters].map((character) => [character, cost] as const)),
);
