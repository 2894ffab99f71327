import { rememberByForm } from '../../core/form.ts';
import { readNumberWord, readOrdinal } from '../../core/read-number.ts';
import { englishMonthNumbers, monthNumbers } from '../../german/months.ts';
import {
  adventWords,
  dayAdjectives,
  dayAdverbs,
  edgeCompounds,
  edgeWords,
  fixedHolidays,
  frequencyStems,
  movableHolidays,
  partsOfDay,
  seasons,
  shiftedNouns,
  sundayHolidays,
  timeUnits,
  vagueStems,
  vagueTimes,
  wholeDurations,
} from '../../german/times.ts';
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

const endings = ['', 'e', 'en', 'em', 'er', 'es', 's'];

function inflect(stems: Iterable<string>): readonly string[] {
  return [...stems].flatMap((stem) => endings.map((ending) => stem + ending));
}

/** Of a phrase the word that is the least common ("von *nun* an", "Tag der *Arbeit*"). */
function tellingWord(phrase: string): string {
  return phrase.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest));
}

const timeWords: ReadonlySet<string> = new Set([
  ...[timeUnits, wholeDurations, shiftedNouns, dayAdverbs, partsOfDay, seasons, edgeWords, edgeCompounds].flatMap(
    (list) => [...list.keys()],
  ),
  ...[...monthNumbers.keys()].flatMap((month) => [month, `${month}.`, `${month}s`]),
  ...englishMonthNumbers.keys(),
  ...inflect([...frequencyStems.keys(), ...vagueStems.keys(), ...dayAdjectives.keys()]),
  ...[vagueTimes, fixedHolidays, movableHolidays, sundayHolidays].flatMap((list) => [...list.keys()].map(tellingWord)),
  ...adventWords,
  ...['uhr', 'heuer', '½', '¼', '¾'],
]);
