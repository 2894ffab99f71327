import type { Bound } from '../core/time-expression.ts';

/** Words before a number that say how exact it is: "rund", "gut", "knapp", "mindestens". Lower case. */
export const BOUNDS_OF_PHRASES: ReadonlyMap<string, Bound> = new Map([
  ...(['rund', 'etwa', 'circa', 'ca.', 'zirka', 'ungefähr', 'schätzungsweise', 'annähernd', 'um die'] as const).map(
    (word) => [word, 'about'] as const,
  ),
  ...(['gut', 'über', 'mehr als', 'länger als', 'deutlich mehr als'] as const).map(
    (word) => [word, 'moreThan'] as const,
  ),
  ...(['mindestens', 'wenigstens', 'zumindest', 'nicht weniger als'] as const).map(
    (word) => [word, 'atLeast'] as const,
  ),
  ...(['knapp', 'fast', 'beinahe', 'nahezu', 'weniger als', 'unter', 'kürzer als'] as const).map(
    (word) => [word, 'lessThan'] as const,
  ),
  ...(['nicht einmal', 'nicht ganz', 'noch nicht einmal'] as const).map((word) => [word, 'lessThan'] as const),
  ...(['höchstens', 'maximal', 'bis zu', 'längstens', 'nicht mehr als', 'nicht länger als'] as const).map(
    (word) => [word, 'atMost'] as const,
  ),
  ...(['genau', 'exakt', 'ganze', 'ganzen', 'volle', 'punktgenau'] as const).map((word) => [word, 'exact'] as const),
]);

/** Adjectives between number and unit that say how exact it is: "eine gute Stunde", "eine knappe halbe Stunde". Lower-case stems. */
export const BOUND_ADJECTIVES: ReadonlyMap<string, Bound> = new Map([
  ...([
    ['gut', 'moreThan'],
    ['knapp', 'lessThan'],
    ['rund', 'about'],
    ['voll', 'exact'],
    ['geschlagen', 'exact'],
  ] as const),
]);
