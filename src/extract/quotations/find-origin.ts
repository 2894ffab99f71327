import type { Mention } from '../../core/actor.ts';
import { mentionsIn, type Reading, textAt } from './reading.ts';

/** Whom a report relies on: the actor in "meldet CNN *unter Berufung auf den Kreml*" or "*mit Verweis auf* ...". */
export function findOrigin(reading: Reading, tokens: readonly number[]): Mention | undefined {
  for (const token of tokens) {
    const isLed = /^(berufung|verweis|hinweis)$/i.test(textAt(reading, token)) && textAt(reading, token + 1) === 'auf';
    if (!isLed) continue;
    // Eight tokens reach over "den außenpolitischen Berater des russischen Präsidenten".
    const named = mentionsIn(reading, token + 2, token + 10).find(
      ({ actor, how }) => actor !== null && how !== 'place',
    );
    if (named) return named;
  }
  return undefined;
}
