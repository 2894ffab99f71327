import { MEETING_VERBS, SAYING_FORMS } from '../../german/acting-verbs.ts';
import { PERSON_NOUN_ENDINGS, THING_NOUN_ENDINGS } from '../../german/person-endings.ts';
import { isCommonNoun, isNameWord, wordsOf } from './name-words.ts';
import { readOfficeAt } from './read-office.ts';
import { namesAt, type PersonHit, type Reading, sentenceEndOf } from './reading.ts';

/** A name in full that no list has: two or three words that are no German words, where the words around them speak of a person. */
export function readUnlistedName(reading: Reading, at: number): PersonHit | undefined {
  if (!isForeignWord(reading, at) || namesAt(reading, at).length > 0) return undefined;
  const end = endOfName(reading, at);
  if (end === undefined) return undefined;
  const gender = genderByRelative(reading, end) ?? genderByNoun(reading, at) ?? genderByApposition(reading, end);
  if (gender === undefined && !isBesideParty(reading, end) && !isBesideSpeech(reading, at, end)) return undefined;
  const named = {
    persons: [],
    firstName: wordsOf(reading, at, end - 1),
    surname: wordsOf(reading, end - 1, end),
    risky: false,
    gender: gender ?? null,
  };
  return { named, end, genitive: false };
}

type Gender = 'male' | 'female' | null;

function endOfName(reading: Reading, at: number): number | undefined {
  if (reading.timed.words[at - 1]?.category === 'name' && isAdjacent(reading, at - 1)) return undefined;
  const limit = Math.min(sentenceEndOf(reading, at), at + 3);
  let end = at + 1;
  while (end < limit && isAdjacent(reading, end - 1) && isForeignWord(reading, end)) end += 1;
  if (end === at + 1) return undefined;
  // "Eurico Guterres" is nobody of the registry; a city or a body is no surname.
  const isSurname = namesAt(reading, end - 1).every(({ entry }) => entry.kind === 'surname');
  return isSurname ? end : undefined;
}

function isForeignWord(reading: Reading, at: number): boolean {
  const { words } = reading.timed;
  if (words[at]?.category !== 'name' || !isNameWord(reading, at)) return false;
  return (
    /^\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?$|^a[ln]-\p{Lu}/u.test(reading.tokens[at]!.text) &&
    !isCommonNoun(reading, at)
  );
}

function isAdjacent({ tokens }: Reading, at: number): boolean {
  return tokens[at + 1]?.start === tokens[at]!.end + 1;
}

// "Stalin González, der ...": a relative pronoun tells the gender.
function genderByRelative(reading: Reading, end: number): Gender | undefined {
  if (reading.tokens[end]?.text !== ',') return undefined;
  const pronoun = reading.tokens[end + 1]?.text ?? '';
  const next = reading.timed.words[end + 2]?.category;
  // "der Chef der Behörde" is an apposition.
  if (!/^(?:der|die|dessen|deren)$/.test(pronoun) || next === 'noun' || next === 'adjective') return undefined;
  return /^(?:der|dessen)$/.test(pronoun) ? 'male' : 'female';
}

// "der Flughafenmanager Vedat Muftuoglu", "die Anwältin Mara Siebenrock": a noun for a person right before.
function genderByNoun(reading: Reading, at: number): Gender | undefined {
  if (reading.timed.words[at - 1]?.category !== 'noun') return undefined;
  const noun = reading.tokens[at - 1]!.text;
  if (!PERSON_NOUN_ENDINGS.test(noun) || THING_NOUN_ENDINGS.test(noun)) return undefined;
  return noun.endsWith('in') ? 'female' : 'male';
}

// "Sun Laiyan, dem Chef der Raumfahrtbehörde", "Ksenia Orynchak, Direktorin der Vereinigung", "..., ein früherer Minister"
function genderByApposition(reading: Reading, end: number): Gender | undefined {
  if (reading.tokens[end]?.text !== ',') return undefined;
  for (let at = end + 1; at <= end + 4; at += 1) {
    const office = readOfficeAt(reading, at)?.word;
    if (office)
      return office.number === 'plural' ? undefined : (office.gender ?? genderOfArticle(reading.lower[end + 1]!));
    const category = reading.timed.words[at]?.category;
    if (
      category === 'noun' &&
      PERSON_NOUN_ENDINGS.test(reading.tokens[at]!.text) &&
      !THING_NOUN_ENDINGS.test(reading.tokens[at]!.text)
    )
      return reading.tokens[at]!.text.endsWith('in') ? 'female' : 'male';
    if (category !== 'article' && category !== 'adjective') return undefined;
  }
  return undefined;
}

function genderOfArticle(article: string): Gender {
  if (/^(?:der|dem|den|ein|einem|einen)$/.test(article)) return 'male';
  return /^(?:die|eine|einer)$/.test(article) ? 'female' : null;
}

// "Mara Siebenrock (Grüne)", "Ants Tamm (Estland)", "Jurgis Kalnins (45)"
function isBesideParty(reading: Reading, end: number): boolean {
  const [opener, inside, closer] = [reading.tokens[end], reading.tokens[end + 1], reading.tokens[end + 2]];
  if (opener?.text !== '(' || closer?.text !== ')') return false;
  return (
    /^[1-9]\d$/.test(inside!.text) ||
    namesAt(reading, end + 1).some(
      ({ entry }) => entry.kind === 'state' || (entry.kind === 'body' && entry.body.kind === 'party'),
    )
  );
}

// "sagte Ipek Tarhan", "so Ipek Tarhan.", "Ipek Tarhan warnte": bodies are said to inform, only people to say.
function isBesideSpeech(reading: Reading, at: number, end: number): boolean {
  const before = reading.lower[at - 1] ?? '';
  const after = reading.tokens[end]?.text ?? '';
  if (SAYING_FORMS.test(before) || (SAYING_FORMS.test(after) && speaksAlone(reading, at))) return true;
  if (before === 'so' || before === 'laut')
    return /^[.,:]$/.test(after) && reading.timed.words[at - 2]?.category === 'mark';
  return isPartner(reading, at);
}

function speaksAlone(reading: Reading, at: number): boolean {
  return (
    reading.timed.words[at - 1]?.category === 'mark' ||
    reading.timed.sentences[reading.tokens[at]!.sentence]!.firstToken === at
  );
}

// "traf sich mit Tomas Zdechow": whoever one meets is a person.
function isPartner(reading: Reading, at: number): boolean {
  if (reading.lower[at - 1] !== 'mit') return false;
  const { timed } = reading;
  const lemma = timed.clauses[timed.clauseOfToken[at] ?? -1]?.verb?.lemma ?? '';
  return MEETING_VERBS.has(lemma);
}
