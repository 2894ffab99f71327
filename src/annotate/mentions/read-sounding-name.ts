import { rememberByForm } from '../../core/form.ts';
import { isListed, isNameWord, wordsOf } from './name-words.ts';
import { namesAt, type PersonHit, type Reading, withoutGenitive } from './reading.ts';
import { type PersonRecord, personsSounding } from './registry.ts';
import { soundName } from './sound-name.ts';

/** A name in full in a transliteration that no list has, known by the sound of both parts: "Fajis al-Sarradsch", "Dscheyhun Bayramow". */
export function readSoundingName(reading: Reading, at: number): PersonHit | undefined {
  const [first, last] = [reading.tokens[at]!, reading.tokens[at + 1]];
  if (reading.timed.words[at]?.category !== 'name' || last?.start !== first.end + 1) return undefined;
  if (last.sentence !== first.sentence || last.text.length < shortestSurname || isListed(reading, at + 1))
    return undefined;
  if (!isNameWord(reading, at) || !isNameWord(reading, at + 1)) return undefined;
  if (soundOfToken(first).length < shortestSound) return undefined;
  for (const surname of [last.text, withoutGenitive(last.text)]) {
    const person =
      surname && personsOf(reading, at + 1, surname).find((record) => soundsLikeFirstName(record, first.text));
    if (!person) continue;
    const named = { persons: [person], firstName: wordsOf(reading, at, at + 1), surname, risky: false };
    return { named: { ...named, gender: person.gender }, end: at + 2, genitive: surname !== last.text };
  }
  return undefined;
}

// Shorter ones sound alike by chance ("Li", "Lai").
const shortestSurname = 5;
const shortestSound = 3;

function personsOf(reading: Reading, at: number, surname: string): readonly PersonRecord[] {
  const listed = namesAt(reading, at).flatMap(({ entry }) =>
    entry.kind === 'surname' ? entry.holders.map(({ person }) => person) : [],
  );
  return listed.length > 0 ? listed : findSounding(surname);
}

/** Persons whose surname sounds so; none for short ones, which sound alike by chance. */
export function findSounding(surname: string): readonly PersonRecord[] {
  return surname.length < shortestSurname ? [] : personsSounding(soundName(surname));
}

/** Whether a first name is the person's by its sound: "Fajis", "Fayiz". */
export function soundsLikeFirstName({ firstNames }: PersonRecord, given: string): boolean {
  const sound = soundName(given);
  return sound.length >= shortestSound && firstNames.some((name) => soundName(name.split(' ')[0]!) === sound);
}

const soundOfToken = rememberByForm((text) => soundName(text));
