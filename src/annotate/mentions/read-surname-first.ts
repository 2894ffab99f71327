import { isCommonNoun, isNameWord, wordsOf } from './name-words.ts';
import { namesAt, type PersonHit, type Reading, sentenceEndOf } from './reading.ts';
import type { PersonRecord } from './registry.ts';

/**
 * A name whose surname stands first, as in Korea and China: "Moon Jae In" and "Moon Jae-in" are one person of the registry,
 * "Kim Yong Hyun" and "Wang Wentao" are others than the bearers of those surnames that the registry has.
 */
export function readSurnameFirst(reading: Reading, at: number): PersonHit | undefined {
  for (const hit of namesAt(reading, at)) {
    if (hit.entry.kind !== 'surname' || hit.end !== at + 1) continue;
    const bearers = hit.entry.holders.map(({ person }) => person).filter((person) => person.isSurnameFirst);
    const end =
      bearers.length === 0 ? at : (endOfKnownName(reading, at + 1, bearers) ?? endOfGivenName(reading, at + 1));
    if (end <= at + 1) continue;
    const last = reading.tokens[end - 1]!.text;
    const given = wordsOf(reading, at + 1, end);
    const persons = bearers.filter((person) => person.firstNames.some((known) => isSameGiven(known, given)));
    const person = persons[0];
    const genitive = person !== undefined && !person.firstNames.some((known) => toPlain(known) === toPlain(given));
    const firstName = genitive ? given.slice(0, -1) : given;
    // One word that nobody of the registry has may be anything ("Kim Kardashian").
    if (!person && end === at + 2 && !last.includes('-') && !isUsualBefore(reading, at)) return undefined;
    const surname = reading.tokens[at]!.text;
    const gender = person?.gender ?? null;
    return { named: { persons, firstName, surname, risky: false, isSurnameFirst: true, gender }, end, genitive };
  }
  return undefined;
}

// "Ban Ki Moon": the registry has him, though "Moon" is another's surname.
function endOfKnownName(reading: Reading, first: number, bearers: readonly PersonRecord[]): number | undefined {
  if (first + 2 > sentenceEndOf(reading, first - 1)) return undefined;
  const given = wordsOf(reading, first, first + 2);
  return bearers.some((person) => person.firstNames.some((known) => isSameGiven(known, given))) ? first + 2 : undefined;
}

// "Jae In", "Jae-in", "Yong Hyun", "Wentao": at most two words, none of which is another name or a German word.
function endOfGivenName(reading: Reading, first: number): number {
  let end = first;
  const limit = Math.min(first + 2, sentenceEndOf(reading, first - 1));
  while (end < limit && isGivenName(reading, end) && !reading.tokens[end - 1]!.text.includes('-')) end += 1;
  return end;
}

function isGivenName(reading: Reading, at: number): boolean {
  const { text } = reading.tokens[at]!;
  if (!isNameWord(reading, at) || !/^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?$/u.test(text)) return false;
  // "in" and "un" of Korean names are syllables there: "Jae In".
  if (/^(?:In|Un|Il|Jung|Jong|Ho|Min|Won|Hun)$/.test(text)) return true;
  const { category } = reading.timed.words[at]!;
  return (
    (category === 'name' || category === 'unknown') && namesAt(reading, at).length === 0 && !isCommonNoun(reading, at)
  );
}

// "Handelsminister Wang Wentao"
function isUsualBefore(reading: Reading, at: number): boolean {
  return reading.timed.words[at - 1]?.category === 'noun';
}

function isSameGiven(known: string, given: string): boolean {
  return toPlain(known) === toPlain(given) || `${toPlain(known)}s` === toPlain(given);
}

function toPlain(given: string): string {
  return given.replaceAll(/[- ]/g, '').toLowerCase();
}
