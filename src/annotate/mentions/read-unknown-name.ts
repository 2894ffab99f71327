import { NAMED_THINGS } from '../../german/place-context-words.ts';
import { NOUN_ENDING } from '../../german/word-endings.ts';
import { foldName } from './fold-name.ts';
import { isCommonNoun, isListed, isNameWord, notSurnames, wordsOf } from './name-words.ts';
import { hasFirstName, isMiddleName } from './read-person-name.ts';
import { readSoundingName } from './read-sounding-name.ts';
import { readUnlistedName } from './read-unlisted-name.ts';
import type { PersonHit } from './reading.ts';
import { isSentenceStart, namesAt, type Reading, sentenceEndOf } from './reading.ts';
import { type PersonRecord, personsSounding } from './registry.ts';
import { soundName } from './sound-name.ts';

const nameParticles = new Set('de da bin ibn al el bint di du del De Al El Ben'.split(' '));

/** A name of a person whom the registry does not have: by a known first name, after an office, or by its form. */
export function readUnknownName(reading: Reading, at: number, afterRole: boolean): PersonHit | undefined {
  const known = reading.lexicon.firstNames.get(reading.folded[at]!);
  if (!known) {
    const sounding = readSoundingName(reading, at);
    if (sounding || !afterRole) return sounding ?? readUnlistedName(reading, at);
  }
  if (!isUnknownNameWord(reading, at) && !known) return undefined;
  if (!afterRole && isBehindThing(reading, at)) return undefined;
  // "Israel Soldaten", "Kiew Angriffe": a state or a city is no first name.
  if (!isNameWord(reading, at) || isListed(reading, at)) return undefined;
  const end = endOfUnknownName(reading, at, afterRole);
  const single = end === at + 1;
  // "Boris kam": a first name alone names nobody; after an office one word is a surname.
  if (single && (!afterRole || known)) return undefined;
  if (single && isListed(reading, at)) return undefined;
  if (!afterRole && isSentenceStart(reading, at) && !known) return undefined;
  const surnameAt = single ? at : surnameStart(reading, at, end);
  const last = reading.tokens[end - 1]!.text;
  const genitive = /[^sßxz]s$/.test(last) && isGenitiveName(reading, end);
  const surname = wordsOf(reading, surnameAt, end).slice(0, genitive ? -1 : undefined);
  const firstName = wordsOf(reading, at, surnameAt);
  const named = {
    persons:
      firstName === '' || hasTwoSurnames(reading, at, surnameAt) ? [] : soundingAlike(reading, firstName, surname),
    firstName,
    surname,
    risky: false,
    gender: known ?? null,
  };
  return { named, end, genitive };
}

function hasTwoSurnames(reading: Reading, at: number, surnameAt: number): boolean {
  for (let between = at + 2; between < surnameAt; between += 1) if (!isMiddleName(reading, between)) return true;
  return false;
}

// "Rustem Umierov", "Abbas Araqchi": a transliteration that no list has, known by first name and sound.
function soundingAlike(reading: Reading, firstName: string, surname: string): readonly PersonRecord[] {
  if (surname.length < shortestSounding) return [];
  return personsSounding(soundName(surname)).filter((person) => hasFirstName(reading, person, foldName(firstName)));
}

// Shorter surnames sound alike by chance ("Li", "Lai").
const shortestSounding = 5;

// Particles that join a surname; "der" and "den" only in "von der", "van den".
const longestUnknownName = 4;

function endOfUnknownName(reading: Reading, at: number, afterRole: boolean): number {
  let end = at + 1;
  let joined = false;
  // "Felix Klein", "Boris Koch": right after a first name a noun is a surname too.
  if (reading.lexicon.firstNames.has(reading.folded[at]!) && isSurnameAfterFirst(reading, end)) end += 1;
  // "General Tadesse Worede setzte": before the verb nothing else can follow a title and a name.
  else if (afterRole && reading.timed.words[end + 1]?.category === 'verb' && isForeignPair(reading, at)) end += 1;
  const limit = Math.min(sentenceEndOf(reading, at), at + longestUnknownName);
  while (end < limit) {
    // "Foto: Gernot Kramper Wladimir Putin": another name begins.
    if (end - at >= 2 && reading.lexicon.firstNames.has(reading.folded[end]!) && isNameWord(reading, end + 1)) break;
    const particle = joinsSurname(reading, at, end) ? readParticle(reading, end) : end;
    if (particle > end && !joined && isUnknownNameWord(reading, particle)) {
      joined = true;
      end = particle + 1;
    } else if (isUnknownNameWord(reading, end)) end += 1;
    else break;
  }
  return end;
}

function isForeignPair(reading: Reading, at: number): boolean {
  const [first, second] = [reading.timed.words[at], reading.timed.words[at + 1]];
  const isNext = reading.tokens[at + 1]?.start === reading.tokens[at]!.end + 1;
  return first?.category === 'name' && second?.category === 'noun' && isNext && isSurnameAfterFirst(reading, at + 1);
}

function isSurnameAfterFirst(reading: Reading, at: number): boolean {
  const text = reading.tokens[at]?.text ?? '';
  return (
    isNameWord(reading, at) &&
    !isListedSurely(reading, at) &&
    !notSurnames.has(text) &&
    !reading.lexicon.offices.has(text) &&
    !NOUN_ENDING.test(text) &&
    !text.includes('-')
  );
}

// "Vicente Fox": a word that is a medium only in quotation marks is a surname here.
function isListedSurely(reading: Reading, at: number): boolean {
  return namesAt(reading, at).some(
    ({ entry }) => !/^(?:surname|person)$/.test(entry.kind) && !(entry.kind === 'body' && entry.risky),
  );
}

// "Otto von Habsburg"; in "Joe Stork von HRW" the name is complete, and "von" tells where he works.
function joinsSurname(reading: Reading, at: number, end: number): boolean {
  if (!/^(?:von|van|Van)$/.test(reading.tokens[end]!.text)) return true;
  // "ein Lied von Barbara Morgenstern": another name begins.
  if (reading.lexicon.firstNames.has(reading.folded[end + 1] ?? '') && isNameWord(reading, end + 2)) return false;
  return end === at + 1 || reading.lexicon.firstNames.has(reading.folded[end - 1]!);
}

function readParticle(reading: Reading, at: number): number {
  const text = reading.tokens[at]!.text;
  if (/^(?:von|van|Van)$/.test(text))
    return /^(?:der|den|de)$/.test(reading.tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return nameParticles.has(text) ? at + 1 : at;
}

/** A word that is no German word and no other name, an initial, or an Arabic surname with its article. */
export function isUnknownNameWord(reading: Reading, at: number): boolean {
  if (!isNameWord(reading, at) || isListed(reading, at)) return false;
  const text = reading.tokens[at]!.text;
  if (/^(?:\p{Lu}\.)+$/u.test(text) || /^\p{Ll}/u.test(text) || reading.lexicon.firstNames.has(reading.folded[at]!))
    return true;
  const category = reading.timed.words[at]?.category;
  return (category === 'name' || category === 'unknown') && !isCommonNoun(reading, at);
}

// "Kibbuz Nir Oz", "die Fregatte Karel Doorman": the name is the place's or the ship's.
function isBehindThing(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1];
  if (!before || before.sentence !== reading.tokens[at]!.sentence) return false;
  return reading.timed.words[at - 1]?.category === 'noun' && NAMED_THINGS.test(before.text);
}

function surnameStart(reading: Reading, at: number, end: number): number {
  for (let index = at + 1; index < end - 1; index += 1) if (readParticle(reading, index) > index) return index;
  return end - 1;
}

// "Steve Witkoffs Reise": a noun follows the genitive; "Omar Abbas sagte" does not have one.
function isGenitiveName(reading: Reading, end: number): boolean {
  const next = reading.tokens[end];
  return next !== undefined && next.kind === 'word' && /^\p{Lu}/u.test(next.text);
}
