import { readNumberWord } from '../../../core/read-number.ts';
import { countedThingNoun } from '../../../german/anonymous-nouns.ts';
import { documentNounEndings } from '../../../german/post-platforms.ts';
import { officialEndings } from '../../../german/source-nouns.ts';
import { attributionNounEndings, contentNounEndings, paperNounEndings } from '../../../german/speech-nouns.ts';
import { hasEnding, hasEndingAt } from '../has-ending.ts';
import { type Reading, textAt } from '../reading.ts';

/** Whether a noun among words stands for people: counted, or told by an office. */
export function isSomebody(reading: Reading, tokens: readonly number[], noun: number): boolean {
  return isCounted(reading, tokens, noun) || isOfficial(reading, tokens, noun);
}

/** Whether a noun is that of a thing or an abstract: nobody who says something. */
export function isThing(word: string): boolean {
  return countedThingNoun.test(word);
}

/** "sagte *der Landeshauptmann*", "*die Ministerin* betonte": somebody by his office, without a name anywhere. */
function isOfficial(reading: Reading, tokens: readonly number[], noun: number): boolean {
  const isDefinite = [tokens[0]!, noun - 1, noun - 2].some((token) =>
    /^(der|die|dem|den|des)$/i.test(textAt(reading, token)),
  );
  const word = textAt(reading, noun);
  return isDefinite && (hasEnding(word, officialEndings) || hasEnding(word.replace(/s$/, ''), officialEndings));
}

/** "*ein Hinterbänkler*", "*drei Ermittler*": whoever is counted and no thing is a person. */
function isCounted(reading: Reading, tokens: readonly number[], noun: number): boolean {
  const first = textAt(reading, tokens[0]!);
  // "eine Lesart", "ein Schreiben": no people.
  if (notPeople.some((endings) => hasEndingAt(reading, noun, endings))) return false;
  const hasNumber =
    /^(eine?|einer|einem|mehrere[rn]?|einige[rn]?)$/i.test(first) || readNumberWord(first.toLowerCase()) !== undefined;
  const { category } = reading.annotated.words[noun]!;
  return hasNumber && tokens[0] !== noun && category === 'noun' && !countedThingNoun.test(textAt(reading, noun));
}

const notPeople = [attributionNounEndings, contentNounEndings, paperNounEndings, documentNounEndings];
