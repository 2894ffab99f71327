import { LOCALITY_NOUNS, NOUNS_AFTER_IN, NOUNS_OF_TRUST } from '../../german/place-context-words.ts';
import { isCommonNoun, isNameWord, wordsOf } from './name-words.ts';
import { type Naming, plainNaming } from './naming.ts';
import { isFirstName, namesAt, type Reading, sentenceEndOf } from './reading.ts';

/** A place that no list has: what stands behind "in" or a noun for a locality and is no German word ("in Putrajaya", "auf der Insel Nias"). */
export function readUnlistedPlace(reading: Reading, at: number): Naming | undefined {
  if (!isBehindPlaceWord(reading, at) || !isForeignWord(reading, at)) return undefined;
  const limit = Math.min(sentenceEndOf(reading, at), at + longestPlace);
  let end = at + 1;
  while (end < limit && reading.tokens[end]!.start === reading.tokens[end - 1]!.end + 1 && isForeignWord(reading, end))
    end += 1;
  const place = wordsOf(reading, at, end);
  return { ...plainNaming, first: at, end, nameFirst: at, nameEnd: end, kind: 'place', place };
}

// "Puerto Santa Elena"
const longestPlace = 3;

function isForeignWord(reading: Reading, at: number): boolean {
  const { text } = reading.tokens[at]!;
  if (reading.timed.words[at]?.category !== 'name' || !isNameWord(reading, at)) return false;
  // "in Serena verliebt": a first name is no place; abbreviations are mostly bodies.
  if (!/^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(text) || isFirstName(reading.tokens[at]!)) return false;
  return namesAt(reading, at).length === 0 && !isCommonNoun(reading, at);
}

function isBehindPlaceWord({ tokens, timed }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.sentence !== tokens[at]!.sentence) return false;
  if (before.lower !== 'in') return timed.words[at - 1]?.category === 'noun' && LOCALITY_NOUNS.test(before.text);
  // "in Anbetracht der Lage", "in Quarantäne", "Vertrauen in Kühnert"
  if (NOUNS_AFTER_IN.has(tokens[at]!.text) || NOUNS_OF_TRUST.test(tokens[at - 2]?.text ?? '')) return false;
  return !/^(?:der|des|von)$/.test(tokens[at + 1]?.lower ?? '');
}
