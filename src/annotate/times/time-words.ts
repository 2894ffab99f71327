import { rememberByForm } from '../../core/form.ts';
import { readNumberWord, readOrdinal } from '../../core/read-number.ts';
import { ENGLISH_MONTH_NUMBERS, MONTH_NUMBERS } from '../../german/months.ts';
import {
  ADVENT_WORDS,
  DAY_ADJECTIVES,
  DAY_ADVERBS,
  EDGE_COMPOUNDS,
  EDGE_WORDS,
  FIXED_HOLIDAYS,
  FREQUENCY_STEMS,
  MOVABLE_HOLIDAYS,
  PARTS_OF_DAY,
  SEASONS,
  SHIFTED_NOUNS,
  SUNDAY_HOLIDAYS,
  UNITS_OF_TIME,
  VAGUE_STEMS,
  VAGUE_TIMES,
  WHOLE_DURATIONS,
} from '../../german/times.ts';
import { inflect } from './inflect.ts';
import type { TokenLine } from './time-reading.ts';

/**
 * Whether a word that names a time stands at the place or not far behind it in its sentence: every expression holds one,
 * and of the words that can begin one ("mehr als eine halbe *Stunde*", "dieser ersten *Woche*") most begin something else.
 */
export function holdsTimeWord({ tokens, sentenceEnds }: TokenLine, first: number): boolean {
  const end = Math.min(sentenceEnds[first]!, first + reach);
  for (let index = first; index < end; index += 1) if (isTimeWord(tokens[index]!)) return true;
  return false;
}

// Four words of a bound, four of a number, three adjectives and the unit: longer than any expression before its unit.
const reach = 12;

const isTimeWord = rememberByForm((_, lower) => timeWords.has(lower) || timePart.test(lower) || isNumber(lower));

// Figures, and what stands in words made of a time: "zweitägig", "Wochenendes", "Dienstagabend", "Sechzigerjahre".
const timePart =
  /\d|hälfte|tag|tägig|abend|nacht|morgen|mittwoch|woche|wöch|monat|jahr|jähr|stund|stünd|minut|minüt|sekund|sekünd|[zß]iger|^halb|viertel/;

/** "um *sieben*"; "ein" and its forms are articles. */
function isNumber(lower: string): boolean {
  if (/^ein(?:e[nmrs]?)?$/.test(lower)) return false;
  return readNumberWord(lower) !== undefined || readOrdinal(lower) !== undefined;
}

/** Of a phrase the word that is the least common ("von *nun* an", "Tag der *Arbeit*"). */
function tellingWord(phrase: string): string {
  return phrase.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest));
}

const timeWords: ReadonlySet<string> = new Set([
  ...[
    UNITS_OF_TIME,
    WHOLE_DURATIONS,
    SHIFTED_NOUNS,
    DAY_ADVERBS,
    PARTS_OF_DAY,
    SEASONS,
    EDGE_WORDS,
    EDGE_COMPOUNDS,
  ].flatMap((list) => [...list.keys()]),
  ...[...MONTH_NUMBERS.keys()].flatMap((month) => [month, `${month}.`, `${month}s`]),
  ...ENGLISH_MONTH_NUMBERS.keys(),
  ...inflect([...FREQUENCY_STEMS.keys(), ...VAGUE_STEMS.keys(), ...DAY_ADJECTIVES.keys()]),
  ...[VAGUE_TIMES, FIXED_HOLIDAYS, MOVABLE_HOLIDAYS, SUNDAY_HOLIDAYS].flatMap((list) =>
    [...list.keys()].map(tellingWord),
  ),
  ...ADVENT_WORDS,
  ...['uhr', 'heuer', '½', '¼', '¾'],
]);
