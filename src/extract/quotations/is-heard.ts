import type { Clause } from '../../core/clause.ts';
import { heardVerbs } from '../../german/speech-verbs.ts';
import { lowerAt, type Reading } from './reading.ts';

/** Whether a clause tells where something can be heard or read: "ist aus Kreisen zu hören", "war in der Zeitung zu lesen", "ist dem Papier zu entnehmen". */
export function isHeard(reading: Reading, { verb }: Clause): boolean {
  if (verb?.finite === undefined || verb.negated || !heardVerbs.has(verb.lemma)) return false;
  return /^(ist|war|sei|sind|waren)$/.test(lowerAt(reading, verb.finite)) && hasZu(reading, verb.tokens);
}

function hasZu(reading: Reading, tokens: readonly number[]): boolean {
  return tokens.some(
    (token) =>
      lowerAt(reading, token) === 'zu' ||
      lowerAt(reading, token - 1) === 'zu' ||
      reading.annotated.words[token]!.readings[0]?.form === 'zuInfinitive',
  );
}
