import { foldName } from './fold-name.ts';
import type { NamedPerson } from './naming.ts';
import { isSentenceStart, namesAt, type Reading, sentenceEndOf, withoutGenitive } from './reading.ts';
import { type PersonRecord, personsSounding } from './registry.ts';
import { soundName } from './sound-name.ts';

/** A name of a person and the token after it. */
export interface PersonHit {
  readonly named: NamedPerson;
  readonly end: number;
  readonly genitive: boolean;
}

/** The name of a person that begins at a token; `afterRole`: right after an office, where unknown names count as names too. */
export function readPersonName(reading: Reading, at: number, afterRole: boolean): PersonHit | undefined {
  const whole = readWholeName(reading, at);
  const full = readFirstAndSurname(reading, at);
  const listed = whole && full ? (full.end > whole.end ? full : whole) : (whole ?? full);
  return listed ?? readSurname(reading, at, afterRole) ?? readUnknownName(reading, at, afterRole);
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
  if (!reading.lexicon.firstNames.has(reading.folded[at]!)) return undefined;
  const end = sentenceEndOf(reading, at);
  for (let surnameAt = at + 1; surnameAt <= at + 1 + mostBetween && surnameAt < end; surnameAt += 1) {
    const firstName = reading.folded.slice(at, surnameAt).join(' ');
    for (const hit of namesAt(reading, surnameAt)) {
      if (hit.entry.kind !== 'surname') continue;
      const persons = hit.entry.holders
        .map(({ person }) => person)
        .filter((person) => hasFirstName(reading, person, firstName));
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
    if (!isNameWord(reading, surnameAt)) return undefined;
  }
  return undefined;
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

// "Wladimir Wladimirowitsch" has the first name "Wladimir"; so has "Wladimir W.".
function hasFirstName(reading: Reading, person: PersonRecord, given: string): boolean {
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

function readSurname(reading: Reading, at: number, afterRole: boolean): PersonHit | undefined {
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

const nameParticles = new Set('de da bin ibn al el bint di du del De Al El Ben'.split(' '));

function readUnknownName(reading: Reading, at: number, afterRole: boolean): PersonHit | undefined {
  const known = reading.lexicon.firstNames.get(reading.folded[at]!);
  if (!known && !afterRole) return readUnlistedName(reading, at);
  if (!isUnknownNameWord(reading, at) && !known) return undefined;
  // "Israel Soldaten", "Kiew Angriffe": a state or a city is no first name.
  if (!isNameWord(reading, at) || isListed(reading, at)) return undefined;
  const end = endOfUnknownName(reading, at);
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
    persons: firstName === '' ? [] : soundingAlike(reading, firstName, surname),
    firstName,
    surname,
    risky: false,
    gender: known ?? null,
  };
  return { named, end, genitive };
}

// "Rustem Umierov", "Abbas Araqchi": a transliteration that no list has, known by first name and sound.
function soundingAlike(reading: Reading, firstName: string, surname: string): readonly PersonRecord[] {
  if (surname.length < shortestSounding) return [];
  return personsSounding(soundName(surname)).filter((person) => hasFirstName(reading, person, foldName(firstName)));
}

// Shorter surnames sound alike by chance ("Li", "Lai").
const shortestSounding = 5;

// "Stalin González, der ...": two words that are no German words, taken up by a relative pronoun that tells the gender.
function readUnlistedName(reading: Reading, at: number): PersonHit | undefined {
  const { words } = reading.timed;
  if (words[at]?.category !== 'name' || words[at + 1]?.category !== 'name' || words[at - 1]?.category === 'name')
    return undefined;
  const pronoun = reading.tokens[at + 3]?.text;
  if (reading.tokens[at + 2]?.text !== ',' || (pronoun !== 'der' && pronoun !== 'die')) return undefined;
  if (!isNameWord(reading, at) || !isNameWord(reading, at + 1)) return undefined;
  if (namesAt(reading, at).length > 0 || namesAt(reading, at + 1).length > 0) return undefined;
  const gender = pronoun === 'der' ? 'male' : 'female';
  const named: NamedPerson = {
    persons: [],
    firstName: wordsOf(reading, at, at + 1),
    surname: wordsOf(reading, at + 1, at + 2),
    risky: false,
    gender,
  };
  return { named, end: at + 2, genitive: false };
}

// Particles that join a surname; "der" and "den" only in "von der", "van den".
const longestUnknownName = 4;

function endOfUnknownName(reading: Reading, at: number): number {
  let end = at + 1;
  let joined = false;
  // "Felix Klein", "Boris Koch": right after a first name a noun is a surname too.
  if (reading.lexicon.firstNames.has(reading.folded[at]!) && isSurnameAfterFirst(reading, end)) end += 1;
  const limit = Math.min(sentenceEndOf(reading, at), at + longestUnknownName);
  while (end < limit) {
    const particle = readParticle(reading, end);
    if (particle > end && !joined && isUnknownNameWord(reading, particle)) {
      joined = true;
      end = particle + 1;
    } else if (isUnknownNameWord(reading, end)) end += 1;
    else break;
  }
  return end;
}

function isSurnameAfterFirst(reading: Reading, at: number): boolean {
  const text = reading.tokens[at]?.text ?? '';
  return (
    isNameWord(reading, at) &&
    !isListed(reading, at) &&
    !notSurnames.has(text) &&
    !reading.lexicon.offices.has(text) &&
    !nounEndings.test(text) &&
    !text.includes('-')
  );
}

function readParticle(reading: Reading, at: number): number {
  const text = reading.tokens[at]!.text;
  if (/^(?:von|van|Van)$/.test(text))
    return /^(?:der|den|de)$/.test(reading.tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return nameParticles.has(text) ? at + 1 : at;
}

// A word that is no German word and no other name, an initial, or an Arabic surname with its article.
function isUnknownNameWord(reading: Reading, at: number): boolean {
  if (!isNameWord(reading, at) || isListed(reading, at)) return false;
  const text = reading.tokens[at]!.text;
  if (/^(?:\p{Lu}\.)+$/u.test(text) || /^\p{Ll}/u.test(text) || reading.lexicon.firstNames.has(reading.folded[at]!))
    return true;
  const category = reading.timed.words[at]?.category;
  return (category === 'name' || category === 'unknown') && !isCommonNoun(reading, at);
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

/** Whether the token can be a word of a name: capitalised, an initial, or with an Arabic article ("al-Budaidi"). */
export function isNameWord(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    /^(?:\p{Lu}|(?:al|el|as|asch|an|ar|ad|at|bin|ben|d|ul)[-’'‑]\p{L})/u.test(token.text)
  );
}

// Names of states, places and bodies are no surnames of unknown persons.
function isListed(reading: Reading, at: number): boolean {
  return namesAt(reading, at).some((hit) => hit.entry.kind !== 'surname' && hit.entry.kind !== 'person');
}

function isCommonNoun(reading: Reading, at: number): boolean {
  const word = reading.timed.words[at];
  const text = reading.tokens[at]!.text;
  if (reading.lexicon.firstNames.has(reading.folded[at]!)) return false;
  return (
    word?.category === 'noun' || notSurnames.has(text) || reading.lexicon.offices.has(text) || nounEndings.test(text)
  );
}

const nounEndings =
  /(?:ung|ungen|heit|keit|schaft|tion|tionen|ismus|gespräch|gespräche|treffen|besuch|tag|woche|konferenz)$/;
const notSurnames = new Set(
  'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März April Mai Juni Juli August September Oktober November Dezember Der Die Das Den Dem Des Ein Eine Er Sie Es In Im Am Um Mit Nach Bei Von Zu Auf Aus Für Gegen Und Oder Aber Auch Wie Was Wer Wenn Ende Anfang Mitte Herr Frau Uhr Krieg Frieden Ukraine-Krieg'.split(
    ' ',
  ),
);

function wordsOf(reading: Reading, from: number, to: number): string {
  return reading.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
}

function surnameOf(reading: Reading, from: number, to: number, genitive: boolean): string {
  const words = wordsOf(reading, from, to);
  return genitive ? (withoutGenitive(words.replaceAll('’', "'")) ?? words) : words;
}
