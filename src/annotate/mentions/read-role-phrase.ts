import { COMING_WORDS, COUNT_WORDS, FORMER_WORDS, NAMING_DETERMINERS } from '../../german/naming-words.ts';
import type { OfficeWord } from './lexicon.ts';
import { type NamedOffice, type NamedPerson, type Naming, plainNaming } from './naming.ts';
import { readOfficeAt } from './read-office.ts';
import { readPersonName } from './read-person-name.ts';
import { adjectiveStatesAt, namesAt, type Reading, sentenceEndOf } from './reading.ts';
import type { StateRecord } from './registry.ts';

/** A noun phrase whose head is an office, a body of a state, its inhabitant, an envoy or an unnamed source, with the name in it. */
export function readRolePhrase(reading: Reading, first: number): Naming | undefined {
  const opening = readOpening(reading, first);
  if (!opening) return undefined;
  return (
    readOffice(reading, first, opening) ?? readStateBody(reading, first, opening) ?? readPeople(reading, first, opening)
  );
}

/** What stands before the head: "der frühere russische", "Omans", "zwei mit der Sache vertraute". */
interface Opening {
  readonly head: number;
  readonly states: readonly StateRecord[];
  readonly determiner: Naming['determiner'];
  readonly count: number | null;
  readonly former: boolean;
  readonly coming: boolean;
  readonly owner?: NamedPerson;
}

// Longer openings do not occur before an office ("der neue amtierende russische und weißrussische ...").
const longestOpening = 7;

function readOpening(reading: Reading, first: number): Opening | undefined {
  let at = first;
  const end = Math.min(sentenceEndOf(reading, first), first + longestOpening);
  const word = reading.tokens[at]!.text.toLowerCase();
  const determiner = NAMING_DETERMINERS.get(word) ?? null;
  let count = COUNT_WORDS.get(word) ?? null;
  if (determiner) at += 1;
  const states: StateRecord[] = [];
  let owner: NamedPerson | undefined;
  let former = false;
  let coming = false;
  while (at < end) {
    const text = reading.tokens[at]!.text;
    const lower = text.toLowerCase();
    const adjectiveStates = adjectiveStatesAt(reading, at);
    if (adjectiveStates.length > 0 && reading.folded[at] !== undefined && !isHead(reading, at)) {
      states.push(...adjectiveStates);
      at += 1;
    } else if (COUNT_WORDS.has(lower) && at > first) {
      count = COUNT_WORDS.get(lower)!;
      at += 1;
    } else if (at === first && determiner === null && COUNT_WORDS.has(lower)) at += 1;
    else if (FORMER_WORDS.has(lower) || COMING_WORDS.has(lower)) {
      former ||= FORMER_WORDS.has(lower);
      coming ||= COMING_WORDS.has(lower);
      at += 1;
    } else if (isPlainAdjective(reading, at, at > first) || isJoint(reading, at, first)) at += 1;
    else {
      const genitive = states.length === 0 && !owner ? readGenitive(reading, at) : undefined;
      if (!genitive) break;
      states.push(...genitive.states);
      owner = genitive.owner;
      at = genitive.end;
    }
  }
  return at < sentenceEndOf(reading, first)
    ? { head: at, states, determiner, count, former, coming, ...(owner && { owner }) }
    : undefined;
}

function isHead(reading: Reading, at: number): boolean {
  return reading.lexicon.inhabitants.has(reading.tokens[at]!.text) && /^\p{Lu}/u.test(reading.tokens[at]!.text);
}

// "neue", "außenpolitischer", "47." - small words with an ending, inside the phrase or opening a bare one ("außenpolitischer Berater").
function isPlainAdjective(reading: Reading, at: number, inside: boolean): boolean {
  const { text, kind } = reading.tokens[at]!;
  if (kind !== 'word' || !/^[a-zäöü][\p{L}-]{3,}(?:e|er|en|em|es)$/u.test(text)) return false;
  const category = reading.timed.words[at]?.category;
  if (category === 'adjective') return true;
  return inside && (category === 'unknown' || category === undefined);
}

// "die russischen und chinesischen Staatschefs"
function isJoint(reading: Reading, at: number, first: number): boolean {
  const text = reading.tokens[at]!.text;
  return (
    at > first &&
    (text === 'und' || text === ',') &&
    adjectiveStatesAt(reading, at - 1).length > 0 &&
    adjectiveStatesAt(reading, at + 1).length > 0
  );
}

// "Russlands", "Kiews", "Trumps" before a noun.
function readGenitive(
  reading: Reading,
  at: number,
): { states: readonly StateRecord[]; owner?: NamedPerson; end: number } | undefined {
  for (const hit of namesAt(reading, at)) {
    if (!hit.genitive) continue;
    if (hit.entry.kind === 'state' || hit.entry.kind === 'capital') return { states: [hit.entry.state], end: hit.end };
  }
  const person = readPersonName(reading, at, false);
  return person?.genitive && !person.named.risky ? { states: [], owner: person.named, end: person.end } : undefined;
}

function readOffice(reading: Reading, first: number, opening: Opening): Naming | undefined {
  const hit = readOfficeAt(reading, opening.head);
  if (!hit) return undefined;
  const states = [...hit.states, ...opening.states];
  let end = hit.end;
  const complement = readComplement(reading, end);
  if (complement) {
    states.push(...complement.states);
    end = complement.end;
  }
  const office: NamedOffice = {
    classes: hit.word.classes,
    noun: hit.word.noun,
    body: hit.body,
    former: opening.former || hit.former,
    coming: opening.coming,
  };
  const number = numberOf(reading, first, opening, hit.word, states.length);
  const name = number === 'singular' || opening.count === null ? readNameAfter(reading, end) : undefined;
  if (name) {
    return {
      ...plainNaming,
      first,
      end: name.end,
      nameFirst: name.first,
      nameEnd: name.end,
      kind: 'person',
      named: name.named,
      office,
      states,
      gender: hit.word.gender ?? name.named.gender,
      determiner: opening.determiner,
      genitive: name.genitive,
      ...(opening.owner && { owner: opening.owner }),
    };
  }
  return {
    ...plainNaming,
    first,
    end,
    nameFirst: first,
    nameEnd: end,
    kind: number === 'plural' ? 'group' : 'office',
    office,
    states,
    number,
    gender: hit.word.gender ?? genderOf(reading, first, opening),
    count: opening.count,
    determiner: opening.determiner,
    ...(opening.owner && { owner: opening.owner }),
  };
}

// "der Ukraine", "Russlands", "von Belarus", "der USA und Russlands", "in Kiew"
function readComplement(reading: Reading, at: number): { states: readonly StateRecord[]; end: number } | undefined {
  const states: StateRecord[] = [];
  let end = at;
  let next = at;
  for (;;) {
    const text = reading.tokens[next]?.text;
    const article =
      text === 'der' || text === 'des' || text === 'von' || text === 'vom' || (text === 'in' && states.length === 0);
    const from = article ? next + 1 : next;
    const hit = namesAt(reading, from).find(
      ({ entry, genitive }) =>
        (entry.kind === 'state' || (entry.kind === 'capital' && text !== 'der')) && (article || genitive),
    );
    if (hit?.entry.kind !== 'state' && hit?.entry.kind !== 'capital') break;
    if (sentenceEndOf(reading, at) < hit.end) break;
    states.push(hit.entry.state);
    end = hit.end;
    const joint = reading.tokens[end]?.text;
    if (joint !== 'und' && joint !== ',') break;
    next = end + 1;
  }
  return states.length > 0 ? { states, end } : undefined;
}

function readNameAfter(
  reading: Reading,
  end: number,
): { first: number; end: number; named: NamedPerson; genitive: boolean } | undefined {
  const direct = readPersonName(reading, end, true);
  if (direct) return { first: end, ...direct };
  if (reading.tokens[end]?.text !== ',') return undefined;
  // "der Außenminister Saudi-Arabiens, Faisal bin Farhan, sagte"
  const apposed = readPersonName(reading, end + 1, false);
  const after = apposed && reading.tokens[apposed.end]?.text;
  if (!apposed || apposed.named.firstName === '' || apposed.genitive) return undefined;
  return after === ',' || after === '.' || after === ':' ? { first: end + 1, ...apposed } : undefined;
}

function readStateBody(reading: Reading, first: number, opening: Opening): Naming | undefined {
  const token = reading.tokens[opening.head]!;
  if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return undefined;
  const cut = token.text.lastIndexOf('-');
  const stateBody = reading.lexicon.stateBodies.get(token.text.slice(cut + 1));
  if (!stateBody) return undefined;
  const states = [...opening.states];
  let end = opening.head + 1;
  if (cut > 0) {
    const prefix = reading.lexicon.names
      .get(token.text.slice(0, cut))
      ?.find(({ words, entry }) => words.length === 1 && entry.kind === 'state');
    if (prefix?.entry.kind !== 'state') return undefined;
    states.push(prefix.entry.state);
  }
  const complement = states.length === 0 ? readComplement(reading, end) : undefined;
  if (complement) {
    states.push(...complement.states);
    end = complement.end;
  }
  return {
    ...plainNaming,
    first,
    end,
    nameFirst: first,
    nameEnd: end,
    kind: 'stateBody',
    stateBody,
    states,
    count: opening.count,
    number: opening.count !== null && opening.count > 1 ? 'plural' : 'singular',
    determiner: opening.determiner,
    ...(opening.owner && { owner: opening.owner }),
  };
}

function readPeople(reading: Reading, first: number, opening: Opening): Naming | undefined {
  const token = reading.tokens[opening.head]!;
  if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return undefined;
  const cut = token.text.lastIndexOf('-');
  const noun = token.text.slice(cut + 1);
  const prefix =
    cut > 0
      ? reading.lexicon.names.get(token.text.slice(0, cut))?.find(({ words }) => words.length === 1)?.entry
      : undefined;
  const states = [...opening.states, ...(prefix?.kind === 'state' ? [prefix.state] : [])];
  if (cut > 0 && states.length === 0) return undefined;
  const form = reading.lexicon.representatives.get(noun) ?? reading.lexicon.anonymous.get(noun);
  const inhabitant = reading.lexicon.inhabitants.get(token.text);
  if (!form && !inhabitant) return undefined;
  let end = opening.head + 1;
  const complement = form ? (readComplement(reading, end) ?? readOrigin(reading, end)) : undefined;
  if (complement) {
    states.push(...complement.states);
    end = complement.end;
  }
  if (inhabitant) states.push(inhabitant.state);
  const plain = form ?? inhabitant!;
  const kind = inhabitant ? 'inhabitant' : reading.lexicon.representatives.has(noun) ? 'representative' : 'anonymous';
  const number =
    opening.count === 1
      ? 'singular'
      : opening.count !== null || plain.number === 'plural'
        ? 'plural'
        : plain.number === 'singular'
          ? 'singular'
          : numberByArticle(reading, first, opening);
  return {
    ...plainNaming,
    first,
    end,
    nameFirst: first,
    nameEnd: end,
    kind,
    states,
    number,
    gender: plain.gender,
    count: opening.count,
    determiner: opening.determiner,
  };
}

// "Unterhändler aus den USA"
function readOrigin(reading: Reading, at: number): { states: readonly StateRecord[]; end: number } | undefined {
  if (reading.tokens[at]?.text !== 'aus') return undefined;
  const from = /^(?:den|der|dem)$/.test(reading.tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const entry = namesAt(reading, from).find((hit) => hit.entry.kind === 'state' || hit.entry.kind === 'capital');
  return entry && (entry.entry.kind === 'state' || entry.entry.kind === 'capital')
    ? { states: [entry.entry.state], end: entry.end }
    : undefined;
}

function numberOf(
  reading: Reading,
  first: number,
  opening: Opening,
  word: OfficeWord,
  states: number,
): 'singular' | 'plural' {
  if (opening.count !== null) return opening.count > 1 ? 'plural' : 'singular';
  if (word.number !== 'both') return word.number;
  if (states > 1) return 'plural';
  return numberByArticle(reading, first, opening);
}

// "die Minister", "den Präsidenten Russlands" - masculine nouns after "die" are plural; "den" and no article stay singular.
function numberByArticle(reading: Reading, first: number, opening: Opening): 'singular' | 'plural' {
  const article = reading.tokens[first]!.text.toLowerCase();
  if (opening.determiner === 'definite') return article === 'die' ? 'plural' : 'singular';
  if (opening.determiner === 'possessive' || opening.determiner === 'demonstrative')
    return /e$/.test(article) ? 'plural' : 'singular';
  if (opening.determiner === 'indefinite') return /^(?:ein|kein)/.test(article) ? 'singular' : 'plural';
  return 'singular';
}

function genderOf(reading: Reading, first: number, opening: Opening): 'male' | 'female' | null {
  const article = reading.tokens[first]!.text.toLowerCase();
  if (opening.determiner === 'definite') return article === 'die' ? 'female' : null;
  return null;
}
