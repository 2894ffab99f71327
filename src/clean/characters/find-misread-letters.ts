import { pagesOf } from './byte-tables.ts';
import type { Replacement } from './find-misread-utf8.ts';
import { isGerman } from './is-german.ts';
import { isLetter, isLower, isUpper } from './letters.ts';

/**
 * Single letters that stand for another one: "PrÀsident", "fÌr" (a wrong repair of wrong decoding), "SchŠden",
 * "fьr" (read in the code page of another system). Such a letter is only damage in a text that shows other damage
 * or the same one in several words, and where a German word comes out.
 */
export function findMisreadLetters(text: string, damage: number): Replacement[] {
  const odd = findOddPlaces(text);
  if (odd.length === 0) return [];
  const best = lettersByPage()
    .map((letters) => ({ letters, ...judge(text, odd.slice(0, mostJudged), letters) }))
    .filter(
      ({ words, inside, isCertain, against }) =>
        (damage > 0 ? words.size + inside > 0 : words.size >= 2 || isCertain) && against <= words.size / 2 + inside,
    )
    .sort((left, right) => right.words.size - left.words.size || left.against - right.against)[0];
  if (!best) return [];
  return odd.flatMap((place) => replace(text, place, best.letters));
}

// Three hundred places tell as much as all of a long text.
const mostJudged = 300;

/** What each character stands for, under one way of damage. */
type Letters = ReadonlyMap<string, string>;

const umlauts = 'äöüßÄÖÜ';

// A letter or mark that German does not set. Whether it is odd where it stands, its neighbours tell.
const foreign = /[^\0-\x7fäöüßÄÖÜ«»“’‘–—\s]/gu;

// What belongs to a word that went wrong: letters, and the marks that letters are taken for.
const wordUnit = /[\p{L}\p{M}§¶¸³²¹÷†‡…€‰™º±„”‹›ˆ˜¬▀▄─ⁿ╠\u0080-\u009f-]/u;

// No German word in the news has more letters.
const longestWord = 60;

interface OddPlace {
  readonly at: number;
  /** The word around it, and where it begins. */
  readonly word: string;
  readonly wordStart: number;
}

function findOddPlaces(text: string): OddPlace[] {
  const places: OddPlace[] = [];
  for (const match of text.matchAll(foreign)) {
    // A misread letter stands among letters that came through; in another script there are none.
    if (!/[A-Za-z]/.test(text.slice(Math.max(0, match.index - 2), match.index + 3))) continue;
    const { word, wordStart } = wordAround(text, match.index);
    if (word.length <= longestWord && /[A-Za-z]/.test(word) && isOdd(word, match.index - wordStart)) {
      places.push({ at: match.index, word, wordStart });
    }
  }
  return places;
}

function wordAround(text: string, at: number): { word: string; wordStart: number } {
  let start = at;
  while (start > 0 && at - start <= longestWord && wordUnit.test(text[start - 1]!)) start--;
  let end = at + 1;
  while (end < text.length && end - at <= longestWord && wordUnit.test(text[end]!)) end++;
  return { word: text.slice(start, end), wordStart: start };
}

// A capital or a mark between small letters, a letter of another script beside Latin ones, or a foreign capital at the
// beginning of a word, which may be a name and is only taken where a German word comes out.
function isOdd(word: string, index: number): boolean {
  const unit = word[index]!;
  if (unit < '\x80' || umlauts.includes(unit)) return false;
  const before = word[index - 1] ?? '';
  const after = word[index + 1] ?? '';
  if (/^[„”“’‘‹›…]$/.test(unit)) return isLower(before) && isLower(after);
  if (!isLetter(unit)) return isLetter(before) || isLetter(after);
  if (!/\p{Script=Latin}/u.test(unit)) return /[A-Za-z]/.test(before) || /[A-Za-z]/.test(after);
  if (isUpper(unit)) return isLower(before) || isLower(after);
  return false;
}

interface Judgement {
  /** German words that come out. */
  readonly words: ReadonlySet<string>;
  /** Whether one place alone is damage: "VerspÀtung", "Ìber". */
  readonly isCertain: boolean;
  /** Places inside a word where no intact text has a capital, whatever comes out. */
  readonly inside: number;
  /** Places where no known word comes out. */
  readonly against: number;
}

function judge(text: string, odd: readonly OddPlace[], letters: Letters): Judgement {
  const words = new Set<string>();
  let against = 0;
  let inside = 0;
  let isCertain = false;
  for (const place of odd) {
    if (!letters.has(text[place.at]!)) continue;
    const repaired = [...place.word]
      .map((unit, index) => (isOdd(place.word, index) ? (letters.get(unit) ?? unit) : unit))
      .join('');
    if (isGerman(repaired)) {
      words.add(repaired.toLowerCase());
      isCertain ||= isBetweenSmall(place) || /[ÀÌ]/.test(text[place.at]!);
    } else if (
      /[ÀÌ]/.test(text[place.at]!) &&
      isLetter(text[place.at - 1] ?? '') &&
      isLower(text[place.at + 1] ?? '')
    ) {
      inside++;
      isCertain = true;
    } else against++;
  }
  return { words, inside, isCertain, against };
}

function isBetweenSmall({ word, wordStart, at }: OddPlace): boolean {
  const index = at - wordStart;
  return isUpper(word[index]!) && isLower(word[index - 1] ?? '') && isLower(word[index + 1] ?? '');
}

// A capital in the middle of a word is damage for certain; at its beginning it may be a French or Czech name.
function replace(text: string, place: OddPlace, letters: Letters): Replacement[] {
  const to = letters.get(text[place.at]!);
  if (to === undefined) return [];
  const index = place.at - place.wordStart;
  const repaired = place.word.slice(0, index) + to + place.word.slice(index + 1);
  if (index === 0 && !isGerman(repaired)) return [];
  if (isUpper(to) && index > 0 && isLower(place.word[index - 1]!)) return [];
  return [{ start: place.at, end: place.at + 1, to, kind: 'misreadLetter' }];
}

let built: readonly Letters[] | undefined;

// One map for each way in which a single letter comes to stand for another one.
function lettersByPage(): readonly Letters[] {
  built ??= [...wrongRepairs(), ...wrongPages()].filter((letters) => letters.size > 0);
  return built;
}

// ä as UTF-8 is C3 A4; ISO-8859-15 shows it as "Ã€"; whoever takes that for Windows-1252 "repairs" it to "À".
function wrongRepairs(): Letters[] {
  const pages = pagesOf();
  const western = pages[0]!;
  return pages.map((page) => {
    const letters = new Map<string, string>();
    for (const umlaut of umlauts) {
      const shown = [...new TextEncoder().encode(umlaut)].map((byte) => page[byte - 0x80]!);
      const bytes = shown.map((character) => western.indexOf(character) + 0x80);
      // The lead may come out as the lead of any code page: "Ă€" was repaired to the same "À".
      const wrong = decodePair(0xc3, bytes[1]!);
      if (wrong && wrong !== umlaut) letters.set(wrong, umlaut);
    }
    return letters;
  });
}

function decodePair(lead: number, rest: number): string | undefined {
  return rest >= 0x80 && rest < 0xc0 ? String.fromCodePoint(((lead & 0x1f) << 6) | (rest & 0x3f)) : undefined;
}

// The byte of the letter in one code page, shown in another.
function wrongPages(): Letters[] {
  const pages = pagesOf();
  return pages.flatMap((written, from) =>
    pages.flatMap((shown, to) => {
      if (from === to) return [];
      const letters = new Map<string, string>();
      for (const umlaut of umlauts) {
        const wrong = shown[written.indexOf(umlaut)];
        if (wrong && wrong !== umlaut && !umlauts.includes(wrong) && wrong !== '\ufffd') letters.set(wrong, umlaut);
      }
      return letters.size >= 4 ? [letters] : [];
    }),
  );
}
