import { rememberByForm } from '../../core/form.ts';
import type { Token } from '../../core/segmented.ts';
import { BOUNDS_OF_PHRASES } from '../../german/bound-words.ts';
import { ENGLISH_MONTH_NUMBERS, MONTH_NUMBERS } from '../../german/months.ts';
import {
  DAY_ADJECTIVES,
  DAY_ADVERBS,
  EDGE_COMPOUNDS,
  EDGE_WORDS,
  FIXED_HOLIDAYS,
  FREQUENCY_STEMS,
  LIGHT_STEMS,
  MOVABLE_HOLIDAYS,
  PARTS_OF_DAY,
  POINTING_STEMS,
  SEASONS,
  SHIFTED_NOUNS,
  SUNDAY_HOLIDAYS,
  TELLING_STEMS,
  UNITS_OF_TIME,
  UNKNOWN_AMOUNTS,
  VAGUE_STEMS,
  VAGUE_TIMES,
  WEEKDAY_NUMBERS,
  WHOLE_DURATIONS,
} from '../../german/times.ts';
import { inflect } from './inflect.ts';

/**
 * Whether a time expression can begin with the word; most words of a text cannot, and are passed over at once.
 * `next` is the token after it.
 */
export function canStart(token: Token, next: Token | undefined): boolean {
  // "der vergangenen Woche", "den 90er Jahren": an article counts only before such a word.
  if (isArticleForm(token)) return next !== undefined && isStartForm(next);
  return isStartForm(token) || (next !== undefined && (secondWordsOf(token)?.has(next.lower) ?? false));
}

const isArticleForm = rememberByForm((_, lower) => articles.has(lower));
const isStartForm = rememberByForm((_, lower) => isStart(lower));
const secondWordsOf = rememberByForm((_, lower) => phraseStarts.get(lower));

const articles: ReadonlySet<string> = new Set(['der', 'die', 'das', 'den', 'dem', 'des']);

function isStart(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return true;
  return startWords.has(word) || partOfMonth.test(word) || numberStart.test(word) || unitAdjective.test(word);
}

// "zweieinhalb", "dritten", "hundert"; also "einstündig".
const numberStart =
  /^(?:null|eine?[nmrs]?$|ein(?:s|und|ein|hundert|tausend)|zw[eoöa]|dr(?:ei|itt)|vier|fünf|sechs|sieb|acht|neun|zehn|elf|hundert|tausend|halb|andert|beide|dutzend|erst)/;
const unitAdjective = /(?:sekünd|minüt|stünd|täg|wöch|monat|jähr)ig(?:e[nmrs]?)?$/;

// "Januarhälfte", "Maiwochen"
const partOfMonth = /(?:r|z|l|i|t)(?:hälfte|wochen?|tagen?)$/;

/** The second words of "vor kurzem", "mehr als", "tag der arbeit", by their first. */
function toPhraseStarts(phrases: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const starts = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    const [first, second] = phrase.split(' ') as [string, string?];
    if (second !== undefined) starts.set(first, (starts.get(first) ?? new Set()).add(second));
  }
  return starts;
}

/** "Dienstagabend", "Dienstag-Abend" */
function weekdayCompounds(): string[] {
  const parts = [...PARTS_OF_DAY.keys()];
  return [...WEEKDAY_NUMBERS.keys()].flatMap((day) => parts.flatMap((part) => [day + part, `${day}-${part}`]));
}

const phrases: readonly string[] = [
  ...[
    ...FIXED_HOLIDAYS.keys(),
    ...MOVABLE_HOLIDAYS.keys(),
    ...SUNDAY_HOLIDAYS.keys(),
    ...VAGUE_TIMES.keys(),
    ...BOUNDS_OF_PHRASES.keys(),
  ],
  'im monat',
];
const phraseStarts = toPhraseStarts(phrases);

const startWords: ReadonlySet<string> = new Set([
  ...inflect([...MONTH_NUMBERS.keys(), ...WEEKDAY_NUMBERS.keys(), ...SEASONS.keys(), ...PARTS_OF_DAY.keys()]),
  ...[...MONTH_NUMBERS.keys()].map((month) => `${month}.`),
  ...ENGLISH_MONTH_NUMBERS.keys(),
  ...weekdayCompounds(),
  ...inflect([
    ...POINTING_STEMS.keys(),
    ...TELLING_STEMS.keys(),
    ...DAY_ADJECTIVES.keys(),
    ...LIGHT_STEMS,
    ...VAGUE_STEMS.keys(),
  ]),
  ...inflect([...FREQUENCY_STEMS.keys(), 'vorletzt', 'jed']),
  ...['sekunden', 'minuten', 'stunden', 'tage', 'wochen', 'monate', 'jahre', 'jahrzehnte'].flatMap((unit) =>
    inflect([`${unit}lang`]),
  ),
  ...[
    ...EDGE_WORDS.keys(),
    ...EDGE_COMPOUNDS.keys(),
    ...SHIFTED_NOUNS.keys(),
    ...DAY_ADVERBS.keys(),
    ...WHOLE_DURATIONS.keys(),
  ],
  ...UNITS_OF_TIME.keys(),
  ...UNKNOWN_AMOUNTS,
  ...phrases.filter((phrase) => !phrase.includes(' ')),
  ...[
    'heuer',
    'saison',
    'spielzeit',
    'amtsperiode',
    'amtszeit',
    'legislaturperiode',
    'wintersemester',
    'gesamtjahr',
    'alle',
    'je',
    'jeweils',
    'pro',
    'einmal',
    'mehrmals',
    ...['zwanziger', 'dreißiger', 'vierziger', 'fünfziger', 'sechziger', 'siebziger', 'achtziger', 'neunziger'].flatMap(
      (decade) => [decade, `${decade}n`, `${decade}jahre`, `${decade}jahren`],
    ),
    '½',
    '¼',
    '¾',
  ],
]);
