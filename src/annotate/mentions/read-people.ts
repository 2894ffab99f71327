import { rememberByForm } from '../../core/form.ts';
import type { Token } from '../../core/segmented.ts';
import { SOURCE_ENDING } from '../../german/person-endings.ts';
import { getLexicon, type PeopleNoun } from './lexicon.ts';
import { type NamedOffice, type Naming, plainNaming } from './naming.ts';
import { bodyOfPrefix, stateOfPrefix } from './read-body-phrase.ts';
import { readComplement } from './read-complement.ts';
import type { Opening } from './read-opening.ts';
import { readPersonName } from './read-person-name.ts';
import { numberByArticle } from './read-role-phrase.ts';
import type { PersonHit } from './reading.ts';
import { isCapitalWord, namesAt, type Reading } from './reading.ts';

/** People without a name: envoys ("Vertreter Kiews"), unnamed sources ("zwei US-Beamte"), inhabitants ("der Ukrainer"). */
export function readPeople(reading: Reading, opening: Opening): Naming | undefined {
  const token = reading.tokens[opening.head]!;
  if (!isCapitalWord(token)) return undefined;
  return readUnnamed(reading, opening, token.text) ?? readInhabitant(reading, opening, token.text);
}

function readUnnamed(reading: Reading, opening: Opening, text: string): Naming | undefined {
  const cut = text.lastIndexOf('-');
  const prefix = cut > 0 ? stateOfPrefix(reading, text.slice(0, cut)) : undefined;
  const body = cut > 0 && !prefix ? bodyOfPrefix(reading, text.slice(0, cut)) : undefined;
  if (cut > 0 && !prefix && !body) return undefined;
  const noun = peopleNoun(reading, reading.tokens[opening.head]!, text.slice(cut + 1));
  if (!noun) return undefined;
  // "drei Personen wurden verletzt": only those who know something are sources.
  if (anybody.test(noun.singular) && !opening.familiar) return undefined;
  const complement = readComplement(reading, opening.head + 1, 'origin');
  const end = complement?.end ?? opening.head + 1;
  const states = [...(prefix ? [prefix] : []), ...opening.states, ...(complement?.states ?? [])];
  const { first, count, determiner } = opening;
  const number = numberOf(reading, opening, noun);
  const owner = complement?.owner ?? opening.owner;
  const shared = {
    ...plainNaming,
    first,
    states,
    determiner,
    ...(body && { body }),
    ...(owner && { owner }),
    ...(complement?.ofSides && { ofSides: true }),
  };
  const name = readNameAfter(reading, opening, { end, number });
  if (name)
    return {
      ...shared,
      end: name.end,
      nameFirst: end,
      nameEnd: name.end,
      kind: 'person',
      named: name.named,
      office: toOffice(noun, { body: body?.code ?? owner?.body?.code ?? '', former: opening.former }),
      gender: noun.gender ?? name.named.gender,
      genitive: name.genitive,
    };
  const kind = noun.representative ? 'representative' : 'anonymous';
  return {
    ...shared,
    end,
    nameFirst: first,
    nameEnd: end,
    kind,
    number,
    count,
    gender: noun.gender,
    noun: number === 'plural' ? noun.plural : noun.singular,
  };
}

function toOffice({ singular }: PeopleNoun, { body, former }: { body: string; former: boolean }): NamedOffice {
  return { classes: ['other'], noun: singular, body, former, coming: false };
}

const anybody = /^(?:Person|Mitarbeiter|Beobachter|Experte|Augenzeuge|Funktionär)$/;

// "der Diplomat Michail Uljanow"; without an article only a name in full or of the registry ("Unterhändler Héctor Rodríguez").
function readNameAfter(
  reading: Reading,
  opening: Opening,
  { end, number }: { end: number; number: Naming['number'] },
): PersonHit | undefined {
  if (number === 'plural' && (opening.determiner !== null || opening.count !== null)) return undefined;
  const name = readPersonName(reading, end, true);
  if (number === 'singular' || !name) return name;
  return name.named.firstName !== '' || name.named.persons.length > 0 ? name : undefined;
}

// "Spitzendiplomaten", "Verhandlungskreisen", "Regierungsinsider"
function peopleNoun(reading: Reading, token: Token, text: string): PeopleNoun | undefined {
  const listed = reading.lexicon.people.get(text);
  if (listed || !endsLikePeople(token)) return listed;
  const ending = SOURCE_ENDING.exec(text)?.[0];
  if (!ending || ending.length === text.length) return undefined;
  const noun = reading.lexicon.people.get(ending[0]!.toUpperCase() + ending.slice(1));
  const front = text.slice(0, -ending.length);
  return noun && { ...noun, singular: front + noun.singular.toLowerCase(), plural: front + noun.plural.toLowerCase() };
}

const endsLikePeople = rememberByForm((text) => SOURCE_ENDING.test(text));

const inhabitantOf = rememberByForm((text) => getLexicon().inhabitants.get(text));

function readInhabitant(reading: Reading, opening: Opening, text: string): Naming | undefined {
  const inhabitant = inhabitantOf(reading.tokens[opening.head]!);
  if (!inhabitant) return undefined;
  // "Polen", "Schweden" are states unless something before makes them people.
  const alsoState = namesAt(reading, opening.head).some((hit) => hit.entry.kind === 'state');
  if (alsoState && opening.head === opening.first) return undefined;
  // "die Schweizer Bank": the form is an adjective there.
  if (text.endsWith('er') && reading.timed.words[opening.head + 1]?.category === 'noun') return undefined;
  // "die Deutsche Bahn": with a capital before a noun the adjective is part of a name.
  if (/^Deutsche[nmrs]?$/.test(text) && /^(?:noun|name)$/.test(reading.timed.words[opening.head + 1]?.category ?? ''))
    return undefined;
  const { first, count, determiner } = opening;
  const end = opening.head + 1;
  const number =
    count !== null
      ? count > 1
        ? 'plural'
        : 'singular'
      : inhabitant.number === 'both'
        ? numberOfInhabitant(reading, opening)
        : inhabitant.number;
  return {
    ...plainNaming,
    first,
    end,
    nameFirst: first,
    nameEnd: end,
    kind: 'inhabitant',
    states: [inhabitant.state],
    number,
    gender: inhabitant.gender,
    count,
    determiner,
  };
}

// "der Ukrainer" is one, "Ukrainer" without an article several.
function numberOfInhabitant(reading: Reading, opening: Opening): 'singular' | 'plural' {
  return opening.determiner === null ? 'plural' : numberByArticle(reading, opening);
}

function numberOf(reading: Reading, opening: Opening, noun: PeopleNoun): 'singular' | 'plural' {
  if (opening.count !== null) return opening.count > 1 ? 'plural' : 'singular';
  if (noun.number !== 'both') return noun.number;
  // "US-Beamte sagten", "Vertreter Kiews": without an article several.
  return opening.determiner === null ? 'plural' : numberByArticle(reading, opening);
}
