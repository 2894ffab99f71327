import { DATIVE_PREPOSITIONS, DATIVE_VERBS, PAST_ADVERBS } from '../../german/naming-words.ts';
import type { OfficeWord } from './lexicon.ts';
import { type NamedOffice, type NamedPerson, type Naming, plainNaming } from './naming.ts';
import { qualifyOffice } from './qualify-office.ts';
import { readBodyPhrase } from './read-body-phrase.ts';
import { type Complement, readComplement } from './read-complement.ts';
import { readOfficeAt } from './read-office.ts';
import { type Opening, readOpening } from './read-opening.ts';
import { readPeople } from './read-people.ts';
import { readPersonName } from './read-person-name.ts';
import { isBeforeHead, namesAt, type Reading } from './reading.ts';

/** A noun phrase whose head is an office, a body of a state, its inhabitant, an envoy or an unnamed source, with the name in it. */
export function readRolePhrase(reading: Reading, first: number): Naming | undefined {
  const opening = isBeforeHead(reading, first) ? readOpening(reading, first) : undefined;
  if (!opening || hidesLongName(reading, opening)) return undefined;
  return readOffice(reading, opening) ?? readBodyPhrase(reading, opening) ?? readPeople(reading, opening);
}

// "der Deutschen Presse-Agentur" is no German; "den Vereinten Nationen Vertreter" has none inside.
function hidesLongName(reading: Reading, opening: Opening): boolean {
  for (let at = opening.first + 1; at <= opening.head; at += 1) {
    for (const { end, entry } of namesAt(reading, at)) if (end > at + 1 && entry.kind === 'body') return true;
  }
  return false;
}

function readOffice(reading: Reading, opening: Opening): Naming | undefined {
  const hit = readOfficeAt(reading, opening.head);
  if (!hit || isPredicate(reading, opening)) return undefined;
  // "seine Amtskollegen aus Litauen und Lettland"
  const areFromStates = hit.word.classes.some((officeClass) => ofStates.test(officeClass));
  const complement = readColleagues(reading, hit.end, areFromStates) ?? readComplement(reading, hit.end, 'office');
  const plain = complement?.owner ? skipBodyName(reading, complement.end) : (complement?.end ?? hit.end);
  const states = [...hit.states, ...opening.states, ...(complement?.states ?? [])];
  const owner = complement?.owner ?? opening.owner;
  // "der Kommissionspräsident der Afrikanischen Union": the body behind the title counts for more than the one it has by itself.
  const body = owner?.body?.code || hit.body || '';
  const office: NamedOffice = {
    ...qualifyOffice(reading, opening, hit.word),
    body,
    former: opening.former || hit.former || isOnce(reading, opening.first),
    coming: opening.coming,
  };
  // "ranghohe Berater beider Seiten": two at least.
  const isOfBoth = complement?.ofSides === true && opening.determiner === null && hit.word.number === 'both';
  const number = isOfBoth ? 'plural' : numberOf(reading, opening, { word: hit.word, states: states.length });
  const { first, determiner, count } = opening;
  const sides = complement?.ofSides && { ofSides: true };
  const shared = { ...plainNaming, first, office, states, determiner, ...(owner && { owner }), ...sides };
  const name =
    (count === null || count === 1) && hit.word.number !== 'plural'
      ? (readNameAfter(reading, skipShortName(reading, plain)) ?? readNameAfter(reading, skipPurpose(reading, plain)))
      : undefined;
  if (name) {
    const gender = hit.word.gender ?? name.named.gender ?? genderByArticle(reading, opening);
    return {
      ...shared,
      end: name.end,
      nameFirst: name.first,
      nameEnd: name.end,
      kind: 'person',
      named: name.named,
      gender,
      genitive: name.genitive,
    };
  }
  const kind = number === 'plural' ? 'group' : 'office';
  return {
    ...shared,
    end: plain,
    nameFirst: first,
    nameEnd: plain,
    kind,
    number,
    gender: hit.word.gender ?? genderByArticle(reading, opening),
    count,
  };
}

/** Who acts for a state; "Politiker aus Polen und Ungarn" do not. */
const ofStates = /^(?:counterpart|adviser|minister|envoy|ambassador|commander|headOf\w+|\w+(?:Minister|Adviser))$/;

// "Abubakar, einst selbst Präsident Nigerias": no longer.
function isOnce({ lower }: Reading, first: number): boolean {
  const before = lower[first - 1] ?? '';
  return PAST_ADVERBS.has(before === 'selbst' ? (lower[first - 2] ?? '') : before);
}

// "Beratern aus Deutschland und Frankreich": several of each, or one.
function readColleagues(reading: Reading, at: number, areFromStates: boolean): Complement | undefined {
  const complement = areFromStates ? readComplement(reading, at, 'origin') : undefined;
  return complement && complement.states.length > 1 ? complement : undefined;
}

// "der Chef des US-Geheimdienstes CIA, Bill Burns": the body's own name after the noun for it.
function skipBodyName(reading: Reading, at: number): number {
  return namesAt(reading, at).find(({ entry }) => entry.kind === 'body')?.end ?? at;
}

// "der Präsident der Afrikanischen Union (AU), Moussa Faki,"
function skipShortName(reading: Reading, at: number): number {
  const [opener, short, closer] = [reading.tokens[at], reading.tokens[at + 1], reading.tokens[at + 2]];
  const isShort = opener?.text === '(' && closer?.text === ')' && /^\p{Lu}[\p{Lu}\p{Ll}\d-]{1,5}$/u.test(short!.text);
  return isShort ? at + 3 : at;
}

// "zu Gast in Berlin", "war Gast der Konferenz": nobody in particular.
function isPredicate(reading: Reading, opening: Opening): boolean {
  return opening.determiner === null && opening.states.length === 0 && reading.tokens[opening.head]!.text === 'Gast';
}

// "der Sondergesandte für den Nahen Osten, Steve Witkoff", "der Botschafter in Berlin, ...": the purpose stands before the name.
function skipPurpose(reading: Reading, at: number): number {
  const opener = reading.tokens[at]?.text ?? '';
  if (!/^(?:für|in|bei|im|der|des)$/.test(opener)) return at;
  // "Danach will der US-Präsident in einer Telefonkonferenz Angela Merkel unterrichten": no place of his office.
  if (/^(?:in|bei|im)$/.test(opener) && !isPlaceAt(reading, at + 1)) return skipChamber(reading, at);
  // "für die Gemeinsame Außen- und Sicherheitspolitik der EU, Josep Borrell,"
  const farthest = opener === 'für' ? 10 : 5;
  for (let end = at + 2; end <= at + farthest; end += 1) {
    const text = reading.tokens[end]?.text ?? '';
    if (text === ',') return end;
    if (!/^\p{L}/u.test(text) || reading.timed.words[end]?.category === 'verb') return at;
    // After a genitive only a comma tells the name from its attributes ("der Chef der Region Belgorod, Wjatscheslaw Gladkow,").
    if (opener !== 'der' && opener !== 'des' && readPersonName(reading, end, false)?.named.firstName) return end;
  }
  return at;
}

// "Ihr Anführer im Repräsentantenhaus, Mara Siebenrock, sagte": a chamber and a comma, then a name between commas.
function skipChamber(reading: Reading, at: number): number {
  const isClosed = reading.tokens[at + 2]?.text === ',' && reading.timed.words[at + 1]?.category === 'noun';
  const name = isClosed && reading.tokens[at]!.text === 'im' ? readPersonName(reading, at + 3, true) : undefined;
  return name && name.named.firstName !== '' && reading.tokens[name.end]?.text === ',' ? at + 2 : at;
}

// "Botschafter in Berlin", "Botschafter bei den Vereinten Nationen", "in der Ukraine"
function isPlaceAt(reading: Reading, at: number): boolean {
  const article = /^(?:de[mnr]|einem)$/.test(reading.tokens[at]?.text ?? '') ? 1 : 0;
  return namesAt(reading, at + article).some(({ entry }) => /^(?:state|capital|place|body)$/.test(entry.kind));
}

interface NameAfter {
  readonly first: number;
  readonly end: number;
  readonly named: NamedPerson;
  readonly genitive: boolean;
}

function readNameAfter(reading: Reading, end: number): NameAfter | undefined {
  const direct = readPersonName(reading, end, true);
  if (direct) return { first: end, ...direct };
  if (reading.tokens[end]?.text !== ',') return undefined;
  // "der Außenminister Saudi-Arabiens, Faisal bin Farhan, sagte"
  // "die Sprecherin des UNRWA, Juliette Touma, sagte": between commas two unknown words are a name as right after the office.
  const apposed = readPersonName(reading, end + 1, false) ?? readPersonName(reading, end + 1, true);
  if (!apposed || apposed.named.firstName === '' || apposed.genitive) return undefined;
  const after = reading.tokens[apposed.end]?.text;
  return after === ',' || after === '.' || after === ':' ? { first: end + 1, ...apposed } : undefined;
}

function numberOf(
  reading: Reading,
  opening: Opening,
  { word, states }: { readonly word: OfficeWord; readonly states: number },
): 'singular' | 'plural' {
  if (opening.count !== null) return opening.count > 1 ? 'plural' : 'singular';
  if (word.number !== 'both') return word.number;
  // "die Außenbeauftragte": of nouns made from adjectives, "die" has the plural in -en.
  if (/(?:te|de)$/.test(reading.tokens[opening.head]!.text) && opening.determiner === 'definite') return 'singular';
  return states > 1 ? 'plural' : numberByArticle(reading, opening);
}

/**
 * The number that an article tells where the noun has one form for both: "die Minister" are several, "der Minister",
 * "den Präsidenten" and nouns without an article one.
 */
export function numberByArticle(reading: Reading, opening: Opening): 'singular' | 'plural' {
  const article = reading.tokens[opening.first]!.lower;
  if (opening.determiner === 'definite') return isPluralArticle(reading, opening) ? 'plural' : 'singular';
  if (opening.determiner === 'possessive' || opening.determiner === 'demonstrative')
    // "einer seiner Berater": masculine nouns after "seiner" are several.
    return /er?$/.test(article) ? 'plural' : 'singular';
  if (opening.determiner === 'indefinite') return /^(?:ein|kein)/.test(article) ? 'singular' : 'plural';
  // "französische Präsidenten"
  const before = opening.head > opening.first ? reading.tokens[opening.head - 1]!.text : '';
  return /^\p{L}+sche$/u.test(before) && reading.tokens[opening.head]!.text.endsWith('en') ? 'plural' : 'singular';
}

// "die Minister"; "mit den Präsidenten", "schadet den Russen": behind such a preposition or as indirect object the dative plural.
function isPluralArticle({ lower, timed }: Reading, { first, head }: Opening): boolean {
  if (lower[first] === 'die') return true;
  if (lower[first] !== 'den') return false;
  if (DATIVE_PREPOSITIONS.has(lower[first - 1] ?? '')) return true;
  const clause = timed.clauses[timed.clauseOfToken[head] ?? -1];
  const phrase = clause?.phrases.find(({ firstToken, endToken }) => firstToken <= first && head < endToken);
  if (phrase?.head !== head || phrase.preposition) return false;
  return phrase.role === 'indirectObject' || (phrase.role === 'object' && DATIVE_VERBS.has(clause?.verb?.lemma ?? ''));
}

// "die Beauftragte": only feminine nouns follow "die" in the singular.
function genderByArticle(reading: Reading, opening: Opening): 'male' | 'female' | null {
  const article = reading.tokens[opening.first]!.lower;
  return opening.determiner === 'definite' && article === 'die' ? 'female' : null;
}
