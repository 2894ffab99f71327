import type { TimedDocument } from '../../core/annotated.ts';
import { rememberByForm } from '../../core/form.ts';
import { LEADS_TO_MEDIUM, NOUN_OF_MEDIUM, NOUNS_OF_MEDIA, VERBS_OF_MEDIA } from '../../german/media-names.ts';
import { COMING_WORDS, COUNT_WORDS, FORMER_WORDS, NAMING_DETERMINERS } from '../../german/naming-words.ts';
import { foldName } from './fold-name.ts';
import { isHeadWord } from './is-head-word.ts';
import { joinAppositions } from './join-appositions.ts';
import { joinPairs } from './join-pairs.ts';
import { isNameWord } from './name-words.ts';
import { type NamedPerson, type Naming, plainNaming } from './naming.ts';
import { readEpithet } from './read-epithet.ts';
import { readGroup } from './read-group.ts';
import { readPersonName, toPersonNaming } from './read-person-name.ts';
import { readPronoun } from './read-pronoun.ts';
import { readReport } from './read-report.ts';
import { readRolePhrase } from './read-role-phrase.ts';
import { readTrait } from './read-trait.ts';
import { readUnlistedPlace } from './read-unlisted-place.ts';
import { adjectiveStatesAt, isFirstName, type NameHit, namesAt, type Reading, withoutGenitive } from './reading.ts';

/** All words that name somebody or something, in text order and without overlap. */
export function findNamings(reading: Reading): readonly Naming[] {
  const namings: Naming[] = [];
  const timeEnds = endsOfTimes(reading.timed);
  for (let at = 0; at < reading.tokens.length; ) {
    const timeEnd = timeEnds.get(at);
    if (timeEnd !== undefined) {
      at = timeEnd;
      continue;
    }
    const naming = reading.tokens[at]!.kind === 'word' ? readNaming(reading, at) : undefined;
    if (naming) namings.push(naming);
    at = naming ? naming.end : at + 1;
  }
  return withLocalSurnames(reading, joinPairs(reading, joinAppositions(reading, namings)));
}

// "Brücker" alone, after or before "Energieminister Jonas Brücker": people of this document only are known by surname too.
function withLocalSurnames(reading: Reading, namings: readonly Naming[]): readonly Naming[] {
  const locals = new Map<string, NamedPerson>();
  for (const { named } of namings) {
    if (named && named.persons.length === 0)
      locals.set(foldName(named.surname), { ...named, firstName: '', gender: null });
  }
  if (locals.size === 0) return namings;
  const all: Naming[] = [];
  let at = 0;
  for (const naming of [...namings, undefined]) {
    for (; at < (naming?.first ?? reading.tokens.length); at += 1) {
      const local = readLocalSurname(reading, at, locals);
      if (local) all.push(local);
    }
    if (naming) all.push(naming);
    at = naming?.end ?? at;
  }
  return all;
}

function readLocalSurname(reading: Reading, at: number, locals: ReadonlyMap<string, NamedPerson>): Naming | undefined {
  const word = reading.folded[at]!;
  const stem = withoutGenitive(word);
  const named = locals.get(word) ?? (stem === undefined ? undefined : locals.get(stem));
  if (!named || reading.tokens[at]!.kind !== 'word') return undefined;
  // "der Koch", "das Gericht": a noun with its article, in a text with a Mr. Koch.
  if (reading.timed.words[at]?.category === 'noun' && reading.timed.words[at - 1]?.category === 'article')
    return undefined;
  return {
    ...plainNaming,
    first: at,
    end: at + 1,
    nameFirst: at,
    nameEnd: at + 1,
    kind: 'person',
    named,
    genitive: !locals.has(word),
  };
}

// "August", "Mai" in dates are no names.
function endsOfTimes(timed: TimedDocument): ReadonlyMap<number, number> {
  return new Map(timed.times.filter((time) => time.type === 'DATE').map((time) => [time.firstToken, time.endToken]));
}

function readNaming(reading: Reading, at: number): Naming | undefined {
  return isCapital(reading.tokens[at]!) ? readAtCapital(reading, at) : readAtSmall(reading, at);
}

const isCapital = rememberByForm((text) => text[0]! !== text[0]!.toLowerCase());

function readAtCapital(reading: Reading, at: number): Naming | undefined {
  if (isMereNoun(reading, at)) return undefined;
  return (
    readListedName(reading, at, true) ??
    readKnownPerson(reading, at) ??
    readReport(reading, at) ??
    readGroup(reading, at) ??
    readRolePhrase(reading, at) ??
    readPerson(reading, at) ??
    readListedName(reading, at, false) ??
    readEpithet(reading, at) ??
    readTrait(reading, at) ??
    readPronoun(reading, at) ??
    readUnlistedPlace(reading, at)
  );
}

// "Treffen", "Waffenruhe": nouns that name nobody.
function isMereNoun(reading: Reading, at: number): boolean {
  if (reading.timed.words[at]?.category !== 'noun' || namesAt(reading, at).length > 0) return false;
  return !isFirstName(reading.tokens[at]!) && !isHeadWord(reading.tokens[at]!);
}

// Most words are small and begin no naming; only articles, adjectives, numbers, pronouns and name particles do.
function readAtSmall(reading: Reading, at: number): Naming | undefined {
  if (opensNaming(reading.tokens[at]!)) {
    return (
      readGroup(reading, at) ??
      readRolePhrase(reading, at) ??
      readEpithet(reading, at) ??
      readTrait(reading, at) ??
      readPronoun(reading, at)
    );
  }
  const category = reading.timed.words[at]?.category;
  if (category === 'pronoun') return readPronoun(reading, at);
  if (namesAt(reading, at).length > 0 || isNameWord(reading, at)) {
    return (
      readListedName(reading, at, true) ??
      readRolePhrase(reading, at) ??
      readPerson(reading, at) ??
      readListedName(reading, at, false)
    );
  }
  if (category === 'adjective' || isFormerOrComing(reading.tokens[at]!) || adjectiveStatesAt(reading, at).length > 0) {
    return readReport(reading, at) ?? readRolePhrase(reading, at);
  }
  return readPronoun(reading, at);
}

const opensNaming = rememberByForm(
  (_, lower) => NAMING_DETERMINERS.has(lower) || COUNT_WORDS.has(lower) || lower === 'alle',
);
const isFormerOrComing = rememberByForm((_, lower) => FORMER_WORDS.has(lower) || COMING_WORDS.has(lower));

function readPerson(reading: Reading, at: number): Naming | undefined {
  const hit = readPersonName(reading, at, false);
  return hit && toPersonNaming(at, hit);
}

// "Marine Le Pen" is no navy.
function readKnownPerson(reading: Reading, at: number): Naming | undefined {
  if (!isFirstName(reading.tokens[at]!) || !isHeadWord(reading.tokens[at]!)) return undefined;
  const hit = readPersonName(reading, at, false);
  return hit && !hit.genitive && hit.named.persons.length > 0 && hit.named.firstName !== ''
    ? toPersonNaming(at, hit)
    : undefined;
}

// Names of several words win over roles and surnames inside them: "Washington Post", "Weißes Haus", "Saudi Arabien".
function readListedName(reading: Reading, at: number, severalWords: boolean): Naming | undefined {
  const hit = namesAt(reading, at).find(({ entry }) => entry.kind !== 'surname' && entry.kind !== 'person');
  if (!hit || (severalWords && hit.end === at + 1)) return undefined;
  if (severalWords && hit.genitive) return undefined;
  // "Hussein al Huthi" is a man of that name.
  if (hit.entry.kind === 'body' && /^(?:al|el)$/.test(reading.tokens[at - 1]?.text ?? '')) return undefined;
  if (hit.entry.kind === 'body' && hit.entry.risky && !isMedium(reading, at, hit.end)) return undefined;
  return toListedNaming(hit, at);
}

// "wie der „Spiegel“ schreibt", "der Zeitung Bild": a common word is a medium only so.
function isMedium(reading: Reading, first: number, end: number): boolean {
  // "Der Spiegel" is listed with its article.
  const at = reading.folded[first] === 'Der' ? first + 1 : first;
  const before = reading.tokens[at - 1]?.text ?? '';
  // "sagte er dem Spiegel", "der Spiegel berichtet", "laut einem Bericht des Spiegel"; "der Spiegel im Flur" is a mirror.
  if (reading.folded[at] === 'Spiegel' && isReporting(reading, at, before)) return true;
  if (NOUN_OF_MEDIUM.test(before)) return true;
  return /^[„“"«»‚‘']$/.test(before) && /^[„“”"«»‘’']$/.test(reading.tokens[end]?.text ?? '');
}

function isReporting(reading: Reading, at: number, before: string): boolean {
  const ahead = reading.tokens[at - 2]?.text ?? '';
  if (before === 'dem') return !/^(?:vor|in|hinter|aus|neben|an|auf)$/i.test(ahead);
  if (before === 'des') return NOUNS_OF_MEDIA.has(ahead);
  if (!/^[Dd]er$/.test(before)) return false;
  return VERBS_OF_MEDIA.has(reading.tokens[at + 1]?.text ?? '') || LEADS_TO_MEDIUM.has(ahead.toLowerCase());
}

function toListedNaming({ entry, end, genitive }: NameHit, at: number): Naming | undefined {
  const span = { ...plainNaming, first: at, end, nameFirst: at, nameEnd: end, genitive };
  if (entry.kind === 'state') return { ...span, kind: 'state', states: [entry.state], place: entry.state.name };
  if (entry.kind === 'capital') return { ...span, kind: 'capital', states: [entry.state], place: entry.place };
  if (entry.kind === 'place')
    return { ...span, kind: 'place', states: entry.state ? [entry.state] : [], place: entry.place };
  if (entry.kind === 'body') return { ...span, kind: 'body', body: entry.body };
  return undefined;
}
