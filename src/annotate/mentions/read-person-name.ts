import { readNumberWord } from '../../core/read-number.ts';
import { GERMAN_NOUN_ENDING } from '../../german/word-endings.ts';
import { isListed, isNameWord, wordsOf } from './name-words.ts';
import { type Naming, plainNaming } from './naming.ts';
import { readSurnameFirst } from './read-surname-first.ts';
import { isUnknownNameWord, readUnknownName } from './read-unknown-name.ts';
import { isFirstName, namesAt, type PersonHit, type Reading, sentenceEndOf, withoutGenitive } from './reading.ts';
import type { PersonRecord } from './registry.ts';

/** The name of a person that begins at a token; `afterRole`: right after an office, where unknown names count as names too. */
export function readPersonName(reading: Reading, at: number, afterRole: boolean): PersonHit | undefined {
  if (afterRole) return findPersonName(reading, at, true);
  const seen = reading.personsSeen[at];
  if (seen !== undefined) return seen ?? undefined;
  const found = findPersonName(reading, at, false);
  reading.personsSeen[at] = found ?? null;
  return found;
}

/** A person named by name alone, from `first` on. */
export function toPersonNaming(first: number, { named, end, genitive }: PersonHit): Naming {
  return {
    ...plainNaming,
    first,
    end,
    nameFirst: first,
    nameEnd: end,
    kind: 'person',
    named,
    gender: named.gender,
    genitive,
  };
}

function findPersonName(reading: Reading, at: number, afterRole: boolean): PersonHit | undefined {
  const whole = readWholeName(reading, at);
  const full = readFirstAndSurname(reading, at);
  const listed = whole && full ? (full.end > whole.end ? full : whole) : (whole ?? full);
  return (
    listed ??
    readSurnameFirst(reading, at) ??
    readStranger(reading, at, afterRole) ??
    readSurname(reading, at, afterRole) ??
    readUnknownName(reading, at, afterRole)
  );
}

// "Außenminister Hassan Wirajuda", "Präsident Gnassingbé Eyadéma": a surname of the registry that goes on is a first name here.
function readStranger(reading: Reading, at: number, afterRole: boolean): PersonHit | undefined {
  if (!namesAt(reading, at).some(({ entry, end, genitive }) => entry.kind === 'surname' && end === at + 1 && !genitive))
    return undefined;
  const next = reading.tokens[at + 1];
  if (next?.start !== reading.tokens[at]!.end + 1 || next.sentence !== reading.tokens[at]!.sentence) return undefined;
  if (reading.timed.words[at + 1]?.category !== 'name' || !isUnknownNameWord(reading, at + 1)) return undefined;
  const isFirst = isFirstName(reading.tokens[at]!);
  if (!isFirst && (!afterRole || namesAt(reading, at + 1).length > 0 || GERMAN_NOUN_ENDING.test(next.text)))
    return undefined;
  return readUnknownName(reading, at, true);
}

function readWholeName(reading: Reading, at: number): PersonHit | undefined {
  const persons: PersonRecord[] = [];
  let end = at;
  let genitive = false;
  for (const hit of namesAt(reading, at)) {
    if (hit.entry.kind !== 'person') continue;
    persons.push(hit.entry.person);
    ({ end, genitive } = hit);
  }
  const person = persons[0];
  if (!person) return undefined;
  const words = person.name.split(' ');
  const named = { persons, firstName: words[0]!, surname: words.at(-1)!, risky: false, gender: person.gender };
  return { named, end, genitive };
}

// Between first name and surname stand at most three: "Wladimir Wladimirowitsch Putin", "Robert F. Kennedy", "George H. W. Bush".
const mostBetween = 3;

function readFirstAndSurname(reading: Reading, at: number): PersonHit | undefined {
  // The first names of all persons of the registry are among the first names.
  if (at >= reading.tokens.length || !isFirstName(reading.tokens[at]!)) return undefined;
  const end = sentenceEndOf(reading, at);
  for (let surnameAt = at + 1; surnameAt <= at + 1 + mostBetween && surnameAt < end; surnameAt += 1) {
    const firstName = reading.folded.slice(at, surnameAt).join(' ');
    for (const hit of namesAt(reading, surnameAt)) {
      if (hit.entry.kind !== 'surname') continue;
      const persons = choosePersons(
        hit.entry.holders.map(({ person }) => person).filter((person) => hasFirstName(reading, person, firstName)),
        firstName,
      );
      if (persons.length === 0) continue;
      const junior = readJunior(reading, { at, surnameAt, end: hit.end }, persons);
      if (junior) return junior;
      const surname = surnameOf(reading, surnameAt, hit.end, hit.genitive);
      const named = {
        persons,
        firstName: wordsOf(reading, at, surnameAt),
        surname,
        risky: false,
        gender: persons[0]!.gender,
      };
      return { named, end: hit.end, genitive: hit.genitive };
    }
    if (!isNameWord(reading, surnameAt) || (surnameAt > at + 1 && !isMiddleName(reading, surnameAt))) return undefined;
  }
  return undefined;
}

/** Whether a word is a middle name: "Wladimir Wladimirowitsch", "George H. W."; in "Raúl Guillermo Rodríguez Castro" the third is a father's. */
export function isMiddleName(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]!;
  return isFirstName(token) || middleNames.test(token.text) || nameParticles.has(token.text);
}

const middleNames = /^(?:\p{Lu}\.?)+$|(?:witsch|wich|vich|wna|vna|ytsch|itsch)$/u;
const nameParticles: ReadonlySet<string> = new Set(
  'bin ibn al Al el El da de di do dos du del della van von der den ten ter'.split(' '),
);

// "George W. Bush" is not his father, "George H. W. Bush".
function choosePersons(persons: readonly PersonRecord[], firstName: string): readonly PersonRecord[] {
  const exact = persons.filter((person) => person.firstNames.includes(firstName));
  return exact.length > 0 ? exact : persons;
}

// "Donald Trump Jr." is another person than his father.
function readJunior(
  reading: Reading,
  { at, surnameAt, end }: { at: number; surnameAt: number; end: number },
  persons: readonly PersonRecord[],
): PersonHit | undefined {
  if (!/^(?:Jr\.?|junior|Junior)$/.test(reading.tokens[end]?.text ?? '')) return undefined;
  const known = persons.filter((person) => person.name.endsWith(' Jr.'));
  const surname = known.length > 0 ? wordsOf(reading, surnameAt, end) : `${wordsOf(reading, surnameAt, end)} Jr.`;
  const named = {
    persons: known,
    firstName: wordsOf(reading, at, surnameAt),
    surname,
    risky: false,
    gender: persons[0]!.gender,
  };
  return { named, end: end + 1, genitive: false };
}

function readSurname(reading: Reading, at: number, afterRole: boolean): PersonHit | undefined {
  // "Das Gerät kennt drei Modi.": what is counted in words is no person; figures may be a year ("traf 2015 Putin").
  const before = reading.tokens[at - 1];
  if (!afterRole && before?.kind === 'word' && readNumberWord(before.text) !== undefined) return undefined;
  for (const hit of namesAt(reading, at)) {
    if (hit.entry.kind !== 'surname') continue;
    const { holders } = hit.entry;
    const sure = holders.filter((holder) => !holder.risky);
    const risky = sure.length === 0;
    const followed = isNameWord(reading, hit.end) && !isListed(reading, hit.end);
    // "Rice University", "Graham Greene": a risky surname before another name is part of that.
    if (risky && followed && !afterRole) continue;
    const surname = surnameOf(reading, at, hit.end, hit.genitive);
    const persons = holders.map((holder) => holder.person);
    return { named: { persons, firstName: '', surname, risky, gender: null }, end: hit.end, genitive: hit.genitive };
  }
  return undefined;
}

/** Whether the given names are the person's: "Wladimir Wladimirowitsch" has the first name "Wladimir"; so has "Wladimir W.". */
export function hasFirstName(reading: Pick<Reading, 'lexicon'>, person: PersonRecord, given: string): boolean {
  const first = given.split(' ')[0]!;
  const rows = reading.lexicon.firstNameRows.get(first);
  return person.firstNames.some((known) => {
    if (known === given || known === first) return true;
    const knownFirst = known.split(' ')[0]!;
    return (
      knownFirst === first ||
      (rows?.some((row) => reading.lexicon.firstNameRows.get(knownFirst)?.includes(row)) ?? false)
    );
  });
}

function surnameOf(reading: Reading, from: number, to: number, genitive: boolean): string {
  // "TRUMP kam" in a heading
  const isShouted =
    reading.tokens[from]!.text !== reading.folded[from] && /^[A-ZÄÖÜ-]+$/.test(reading.tokens[from]!.text);
  const words = isShouted ? reading.folded.slice(from, to).join(' ') : wordsOf(reading, from, to);
  return genitive ? (withoutGenitive(words.replaceAll('’', "'")) ?? words) : words;
}
