import { readNumberWord } from '../../../core/read-number.ts';
import { COUNTED_THING_NOUN } from '../../../german/anonymous-nouns.ts';
import { DOCUMENT_NOUN_ENDINGS } from '../../../german/post-platforms.ts';
import { OFFICIAL_ENDINGS } from '../../../german/source-nouns.ts';
import { ATTRIBUTION_NOUN_ENDINGS, CONTENT_NOUN_ENDINGS, PAPER_NOUN_ENDINGS } from '../../../german/speech-nouns.ts';
import { hasEnding, hasEndingAt } from '../has-ending.ts';
import { type Reading, textAt } from '../reading.ts';

/** Whether a noun among words stands for people: counted, or told by an office. */
export function isSomebody(reading: Reading, tokens: readonly number[], noun: number): boolean {
  return isCounted(reading, tokens, noun) || isOfficial(reading, tokens, noun);
}

/** Whether a noun is that of a thing or an abstract: nobody who says something. */
export function isThing(word: string): boolean {
  return COUNTED_THING_NOUN.test(word);
}

/** "sagte *der Landeshauptmann*", "*die Ministerin* betonte": somebody by his office, without a name anywhere. */
function isOfficial(reading: Reading, tokens: readonly number[], noun: number): boolean {
  const isDefinite = [tokens[0]!, noun - 1, noun - 2].some((token) =>
    /^(der|die|dem|den|des)$/i.test(textAt(reading, token)),
  );
  const word = textAt(reading, noun);
  return isDefinite && (hasEnding(word, OFFICIAL_ENDINGS) || hasEnding(word.replace(/s$/, ''), OFFICIAL_ENDINGS));
}

/** "*ein Hinterbänkler*", "*drei Ermittler*": whoever is counted and no thing is a person. */
function isCounted(reading: Reading, tokens: readonly number[], noun: number): boolean {
  const first = textAt(reading, tokens[0]!);
  // "eine Lesart", "ein Schreiben": no people.
  if (notPeople.some((endings) => hasEndingAt(reading, noun, endings))) return false;
  const hasNumber =
    /^(eine?|einer|einem|mehrere[rn]?|einige[rn]?)$/i.test(first) || readNumberWord(first.toLowerCase()) !== undefined;
  const { category } = reading.annotated.words[noun]!;
  return hasNumber && tokens[0] !== noun && category === 'noun' && !COUNTED_THING_NOUN.test(textAt(reading, noun));
}

const notPeople = [ATTRIBUTION_NOUN_ENDINGS, CONTENT_NOUN_ENDINGS, PAPER_NOUN_ENDINGS, DOCUMENT_NOUN_ENDINGS];
