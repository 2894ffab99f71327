import { type NamedStateBody, type Naming, plainNaming } from './naming.ts';
import { type Complement, type ComplementMode, readComplement } from './read-complement.ts';
import type { Opening } from './read-opening.ts';
import { readPersonName, toPersonNaming } from './read-person-name.ts';
import { isCapitalWord, type Reading } from './reading.ts';
import { type BodyRecord, getRegistry, type StateRecord } from './registry.ts';

/** A body of a state with what says whose it is: "das türkische Präsidialamt", "US-Regierung", "die Delegationen aus Washington und Teheran". */
export function readBodyPhrase(reading: Reading, opening: Opening): Naming | undefined {
  const token = reading.tokens[opening.head]!;
  if (!isCapitalWord(token)) return undefined;
  const cut = token.text.lastIndexOf('-');
  const stateBody = reading.lexicon.stateBodies.get(token.text.slice(cut + 1));
  if (!stateBody) return undefined;
  const named =
    stateBody.noun === 'Medien' && isStateOwned(reading, opening) ? { ...stateBody, noun: 'Staatsmedien' } : stateBody;
  const prefix = cut > 0 ? stateOfPrefix(reading, token.text.slice(0, cut)) : undefined;
  const body = cut > 0 && !prefix ? bodyOfPrefix(reading, token.text.slice(0, cut)) : undefined;
  // "Hamas-Delegation": of a body; but "UN-Sicherheitsrat", "EU-Parlament" are names of their own.
  if (cut > 0 && !prefix && (!body || stateBody.noun !== '')) return undefined;
  // "Trumps Team"; "das russische Team" may be one of athletes.
  if (token.text === 'Team' && opening.owner?.kind !== 'person') return undefined;
  const own = [...(prefix ? [prefix] : []), ...opening.states];
  const bare = own.length === 0 && !opening.owner;
  const complement = bare
    ? (readComplement(reading, opening.head + 1, modeOf(token.text)) ??
      readBearer(reading, opening.head + 1, stateBody))
    : undefined;
  const states = [...own, ...(complement?.states ?? [])];
  const end = complement?.end ?? opening.head + 1;
  const owner = complement?.owner ?? opening.owner;
  // "eine Botschaft von US-Präsident Trump", "Trumps Botschaft": a message.
  if (stateBody.noun === 'Botschaft' && /^(?:person|office)$/.test(owner?.kind ?? '')) return undefined;
  const { first, count, determiner } = opening;
  const number = (count ?? 1) > 1 || states.length > 1 || complement?.ofSides ? 'plural' : 'singular';
  return {
    ...plainNaming,
    first,
    end,
    nameFirst: first,
    nameEnd: end,
    kind: 'stateBody',
    stateBody: named,
    states,
    count,
    number,
    determiner,
    ...(owner && { owner }),
    ...(body && { body }),
    ...(complement?.ofSides && { ofSides: true }),
  };
}

// "Die Botschaft aus Moskau" is a message.
function modeOf(text: string): ComplementMode {
  if (text === 'Botschaft') return 'office';
  return travels.test(text) ? 'origin' : 'seat';
}

// "Die afrikanische Delegation in Kiew" is a guest there; "die Regierung in Kiew" is not.
const travels = /(?:delegation|abordnung|team|verhandler|truppen|armee|streitkräfte|botschaft)$/i;

// "die Regierung Trump", "die Administration Biden"
function readBearer(reading: Reading, at: number, { noun, kind }: NamedStateBody): Complement | undefined {
  if (noun !== '' || kind !== 'government') return undefined;
  const person = readPersonName(reading, at, false);
  if (!person || person.named.persons.length === 0) return undefined;
  const owner = toPersonNaming(at, { ...person, genitive: false });
  return { states: [], owner, end: person.end };
}

// "staatliche chinesische Medien"
function isStateOwned(reading: Reading, opening: Opening): boolean {
  return reading.tokens.slice(opening.first, opening.head).some((token) => token.text.startsWith('staatliche'));
}

/** The state that the front of a compound names: "US" in "US-Regierung". */
export function stateOfPrefix(reading: Reading, prefix: string): StateRecord | undefined {
  for (const { words, entry } of reading.lexicon.names.get(prefix) ?? []) {
    if (words.length !== 1) continue;
    if (entry.kind === 'state') return entry.state;
    // "Trump-Regierung", "Selenskyj-Berater"
    if (entry.kind === 'surname' && entry.holders.length === 1 && !entry.holders[0]!.risky) {
      return getRegistry().states.get(entry.holders[0]!.person.terms.at(-1)?.body ?? '');
    }
  }
  return undefined;
}

/** The body that the front of a compound names: "EU" in "EU-Diplomaten". */
export function bodyOfPrefix(reading: Reading, prefix: string): BodyRecord | undefined {
  for (const { words, entry } of reading.lexicon.names.get(prefix) ?? []) {
    if (words.length === 1 && entry.kind === 'body') return entry.body;
  }
  return undefined;
}
