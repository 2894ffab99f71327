import type { Bound } from '../core/time-expression.ts';

/** Words that give each side its own number: "jeweils 175 Gefangene". */
export const EACH_WORDS: ReadonlySet<string> = new Set([
  'jeweils',
  'je',
  'jede',
  'jeder',
  'jedes',
  'pro',
  'beiderseits',
]);

/** Words that take all sides together: "insgesamt 390 Gefangene". */
export const TOTAL_WORDS: ReadonlySet<string> = new Set(['insgesamt', 'zusammen', 'gesamt']);

/** Words before a duration that make it something else than the commitment's length: "nach zwei Stunden", "in vier Wochen". */
export const ELAPSED_WORDS: ReadonlySet<string> = new Set(['nach', 'seit', 'vor', 'während', 'in']);

/** Words before a number that make it a place: "in drei Gebieten", "über drei Häfen" is left to the bound. */
export const PREPOSITIONS_OF_NUMBERED_PLACES: ReadonlySet<string> = new Set([
  'in',
  'an',
  'aus',
  'bei',
  'nach',
  'vor',
  'seit',
]);

/** Words after a duration that make it a distance in time: "einen Tag nach dem Einmarsch". */
export const AFTER_ELAPSED: ReadonlySet<string> = new Set([
  'nach',
  'vor',
  'später',
  'zuvor',
  'danach',
  'darauf',
  'vorher',
]);

/** Words before a number and the bound they give; two words are joined by a space. */
export const BOUND_WORDS: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['rund', 'about'],
  ['etwa', 'about'],
  ['ungefähr', 'about'],
  ['circa', 'about'],
  ['ca.', 'about'],
  ['gegen', 'about'],
  ['schätzungsweise', 'about'],
  ['an die', 'about'],
  ['gut', 'moreThan'],
  ['über', 'moreThan'],
  ['mehr als', 'moreThan'],
  ['mindestens', 'atLeast'],
  ['wenigstens', 'atLeast'],
  ['zumindest', 'atLeast'],
  ['knapp', 'lessThan'],
  ['fast', 'lessThan'],
  ['beinahe', 'lessThan'],
  ['weniger als', 'lessThan'],
  ['unter', 'lessThan'],
  ['höchstens', 'atMost'],
  ['maximal', 'atMost'],
  ['bis zu', 'atMost'],
  ['innerhalb', 'atMost'],
  ['innerhalb von', 'atMost'],
  ['binnen', 'atMost'],
  ['innert', 'atMost'],
]);

/** Words of time and their nominative plural, by lower-case form. */
export const TIME_UNITS: ReadonlyMap<string, string> = new Map([
  ['minute', 'Minuten'],
  ['minuten', 'Minuten'],
  ['stunde', 'Stunden'],
  ['stunden', 'Stunden'],
  ['tag', 'Tage'],
  ['tage', 'Tage'],
  ['tagen', 'Tage'],
  ['woche', 'Wochen'],
  ['wochen', 'Wochen'],
  ['monat', 'Monate'],
  ['monats', 'Monate'],
  ['monate', 'Monate'],
  ['monaten', 'Monate'],
  ['jahr', 'Jahre'],
  ['jahre', 'Jahre'],
  ['jahren', 'Jahre'],
]);

/** Adjectives of length by their stem: "30-tägig", "dreimonatig". */
export const LENGTH_ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['minütig', 'Minuten'],
  ['stündig', 'Stunden'],
  ['tägig', 'Tage'],
  ['wöchig', 'Wochen'],
  ['monatig', 'Monate'],
  ['jährig', 'Jahre'],
]);

/** Nouns after a number that count nothing that is promised: "14 Uhr", "25 Prozent", "zwei Punkte". */
export const UNCOUNTED: ReadonlySet<string> = new Set([
  'uhr',
  'prozent',
  'prozentpunkte',
  'punkte',
  'punkten',
  'punkt',
  'mal',
  'seiten',
  'länder',
  'ländern',
  'staaten',
  'parteien',
  'staatschefs',
  'präsidenten',
  'runde',
  'runden',
  'januar',
  'februar',
  'märz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
]);

/** Short names of measures. */
export const MEASURES: ReadonlyMap<string, string> = new Map([
  ['kilometer', 'km'],
  ['kilometern', 'km'],
  ['km', 'km'],
]);
