import { TITLES_OF_SEVERAL_STATES } from '../../german/office-titles.ts';
import { ROLE_ENDING } from '../../german/person-endings.ts';
import { NAMED_AFTER, NAMED_THINGS } from '../../german/place-context-words.ts';
import { GERMAN_NOUN_ENDING } from '../../german/word-endings.ts';
import { addPerson, chooseRecord, type DocumentPerson, peopleNamed, toDocumentPerson } from './document-people.ts';
import { stateOfPossessor } from './find-owner.ts';
import { foldName } from './fold-name.ts';
import { isNameWord } from './name-words.ts';
import type { Naming } from './naming.ts';
import { isSentenceStart, namesAt } from './reading.ts';
import type { PersonRecord, StateRecord } from './registry.ts';
import { termOn, toPersonActor } from './settle.ts';
import { stateOfOwner } from './settle-body.ts';
import { focusOn, put, recentFocus, type Settled, type Settling } from './settling.ts';

/** A named person: by the full name, else by a surname that the document or the registry settles. */
export function settlePerson(settling: Settling, naming: Naming, day: string | null): Settled | undefined {
  if (naming.named!.firstName !== '') return mentionPerson(settling, naming, toDocumentPerson(naming, day));
  // "der Trump Tower"
  if (!naming.office && NAMED_AFTER.test(settling.reading.tokens[naming.end]?.text ?? '')) return undefined;
  const same = peopleOfSurname(settling, naming);
  if (same.length === 1) {
    const other = bearerInOffice(settling, same[0]!, { naming, day });
    if (other && !naming.office && !isOfficialToCome(settling, same[0]!, day))
      return { actor: null, candidates: putAll(settling, [same[0]!, other]), how: 'name', type: 'PER' };
    return mentionPerson(settling, naming, other ?? same[0]!);
  }
  if (same.length > 1) {
    const record = settleAmong(same, naming, day);
    if (record) return mentionPerson(settling, naming, record);
    return { actor: null, candidates: putAll(settling, same), how: 'name', type: 'PER' };
  }
  if (naming.named!.persons.length > 0) return settleRegisteredSurname(settling, naming, day);
  return naming.office ? mentionPerson(settling, naming, toDocumentPerson(naming, day)) : undefined;
}

// "Kim und Trump gaben sich die Hand. Kims Schwester Kim Yo Jong ...": she is not meant before she is named; a heading
// "Biden bekennt sich schuldig" may mean the son whom only the text names.
function isOfficialToCome(settling: Settling, { record, actor }: DocumentPerson, day: string | null): boolean {
  const isOfficial = record !== null && termOn(record, day) !== undefined;
  return isOfficial && !recentFocus(settling).some(({ key }) => key === actor.key);
}

function putAll(settling: Settling, people: readonly DocumentPerson[]): readonly string[] {
  return people.map((person) => put(settling, person.actor));
}

// "Trump" in a text that names Melania Trump in full and Donald Trump never: either; "US-Präsident Trump" is the one in office.
function bearerInOffice(
  { codes }: Settling,
  person: DocumentPerson,
  { naming, day }: { naming: Naming; day: string | null },
): DocumentPerson | undefined {
  if (day === null || naming.named!.persons.length === 0 || (person.record && isLeading(person.record, day)))
    return undefined;
  // "Kim" after South Korea's Kim Yong Hyun is not the leader of a state that the text never names.
  const isInReach = (other: PersonRecord): boolean => !other.isSurnameFirst || codes.has(termOn(other, day)!.body);
  const inOffice = naming.named!.persons.filter(
    (other) => other !== person.record && isSure(other, naming) && isLeading(other, day) && isInReach(other),
  );
  return inOffice.length === 1 ? toDocumentPerson(withPersons(naming, inOffice), day) : undefined;
}

function isLeading(person: PersonRecord, day: string): boolean {
  return /^(?:headOf|foreignMinister)/.test(termOn(person, day)?.officeClass ?? '');
}

/** The persons of the document whose surname it is and whose gender fits. */
export function peopleOfSurname(settling: Settling, naming: Naming): readonly DocumentPerson[] {
  return peopleNamed(settling.people, foldName(naming.named!.surname)).filter(
    ({ actor }) => !naming.gender || !actor.gender || actor.gender === naming.gender,
  );
}

// "Trump" in a text with Donald and Melania Trump: the one in office, or the one of the role beside the name.
function settleAmong(
  people: readonly DocumentPerson[],
  naming: Naming,
  day: string | null,
): DocumentPerson | undefined {
  const ofRole = naming.office
    ? people.filter((person) => naming.office!.classes.some((officeClass) => person.classes.has(officeClass)))
    : people;
  const known = (ofRole.length > 0 ? ofRole : people).filter((person) => person.record !== null);
  if (known.length === 1) return known[0];
  const inOffice = known.filter((person) => termOn(person.record!, day) !== undefined);
  if (inOffice.length === 1) return inOffice[0];
  // Out of office the one who once led a state: "Trump" in 2023.
  const leaders = known.filter((person) => person.record!.terms.some((term) => term.officeClass.startsWith('headOf')));
  return leaders.length === 1 ? leaders[0] : undefined;
}

function settleRegisteredSurname(settling: Settling, naming: Naming, day: string | null): Settled | undefined {
  const named = naming.named!;
  if (!naming.office && isPartOfThing(settling, naming)) return undefined;
  const colleague = named.risky && !naming.office ? findColleague(settling, naming, day) : undefined;
  if (colleague) return mentionPerson(settling, naming, toDocumentPerson(withPersons(naming, [colleague]), day));
  if (named.risky && !naming.office && !isLikelyName(settling, naming, day)) return undefined;
  if (!naming.office && (isBehindUnknownName(settling, naming) || isBeforeUnknownName(settling, naming)))
    return undefined;
  // Bearers whose surname is risky count where the office is theirs: "Bundespräsident Merz" of Switzerland.
  const persons = named.risky
    ? named.persons
    : named.persons.filter((person) => isSure(person, naming) || hasHeld(person, naming));
  const record = chooseRecord(persons, naming, day, settling.codes);
  if (record && (!naming.office || fitsOffice(record, naming)))
    return mentionPerson(settling, naming, toDocumentPerson(withPersons(naming, [record]), day));
  if (naming.office) return mentionPerson(settling, naming, toDocumentPerson(withPersons(naming, []), day));
  return {
    actor: null,
    candidates: persons.map((person) => put(settling, toPersonActor(person, day))),
    how: 'name',
    type: 'PER',
  };
}

// "Olly Medwedew gewann": behind an unknown word that is no German one, it is somebody else's surname. "der Wahlsieger Trump"
// has an article, "auf Geheiß Putins" a genitive.
function isBehindUnknownName({ reading, namings, position }: Settling, naming: Naming): boolean {
  // "hat in New York Trump getroffen"
  if (namings[position.index - 1]?.end === naming.first) return false;
  const { words } = reading.timed;
  const at = naming.first - 1;
  if (naming.genitive || words[at]?.category !== 'name' || !isNameWord(reading, at)) return false;
  if (namesAt(reading, at).length > 0 || ROLE_ENDING.test(reading.tokens[at]!.text)) return false;
  const before = words[at - 1]?.category;
  return (
    reading.tokens[at]!.sentence === reading.tokens[naming.first]!.sentence &&
    before !== 'article' &&
    before !== 'adjective'
  );
}

// "Kim Kardashian", "Harris Street": before such a word it is a first name or part of another name.
function isBeforeUnknownName({ reading }: Settling, naming: Naming): boolean {
  const { tokens, timed } = reading;
  const [last, next] = [tokens[naming.end - 1]!, tokens[naming.end]];
  if (naming.genitive || !next || next.sentence !== last.sentence || next.start !== last.end + 1) return false;
  if (timed.words[naming.end]?.category !== 'name' || !isNameWord(reading, naming.end)) return false;
  return namesAt(reading, naming.end).length === 0 && !GERMAN_NOUN_ENDING.test(next.text);
}

// "der Arzneihersteller Merz", "der Buchstabe Xi": a firm's or a thing's name.
function isPartOfThing({ reading }: Settling, naming: Naming): boolean {
  const { tokens, timed } = reading;
  const at = naming.first - 1;
  return !naming.genitive && timed.words[at]?.category === 'noun' && NAMED_THINGS.test(tokens[at]!.text);
}

function withPersons(naming: Naming, persons: readonly PersonRecord[]): Naming {
  return { ...naming, named: { ...naming.named!, persons } };
}

function isSure(person: PersonRecord, naming: Naming): boolean {
  const surname = foldName(naming.named!.surname);
  return person.surnames.some((form) => !form.risky && form.form === surname);
}

// "Regierungssprecher Schulz" is not Martin Schulz: a term must be of the state or of the office.
function fitsOffice(record: PersonRecord, naming: Naming): boolean {
  // "Prinz Hassan" is not a minister of that surname.
  if (naming.office!.noun === 'Prinz')
    return record.terms.some(({ officeClass }) => officeClass === 'crownPrince' || officeClass === 'king');
  const codes = [...naming.states.map((state) => state.code), naming.office!.body];
  // "Bundespräsident Merz" in 2009 is not the later chancellor.
  if (TITLES_OF_SEVERAL_STATES.has(naming.office!.noun)) return hasHeld(record, naming);
  return (
    isSure(record, naming) ||
    record.terms.some((term) => codes.includes(term.body) || naming.office!.classes.includes(term.officeClass))
  );
}

function hasHeld(record: PersonRecord, { office }: Naming): boolean {
  return office !== undefined && record.terms.some((term) => office.classes.includes(term.officeClass));
}

/**
 * A surname that is a common word too ("Michel", "Wang", "Kurz") stands alone for its bearer only in a text that names the
 * bearer's state or body, while the bearer is in office, and where it is no first name and no adverb at a sentence's start.
 */
function isLikelyName(settling: Settling, naming: Naming, day: string | null): boolean {
  const { reading, codes } = settling;
  if (
    isNameWord(reading, naming.end) ||
    (naming.first > 0 && isNameWord(reading, naming.first - 1) && !isSentenceStart(reading, naming.first))
  )
    return false;
  const bearer = naming.named!.persons.some((person) => {
    const term = termOn(person, day);
    return term !== undefined && codes.has(term.body);
  });
  if (!bearer) return false;
  if (isSentenceStart(reading, naming.first)) return reading.timed.words[naming.end]?.category === 'verb';
  const before = reading.timed.words[naming.first - 1]?.category;
  return before !== 'article' && before !== 'adjective' && before !== 'number';
}

// "Lawrow und Wang waren gelandet": joined with somebody who holds the same kind of office on the day.
function findColleague(settling: Settling, naming: Naming, day: string | null): PersonRecord | undefined {
  if (day === null) return undefined;
  const { namings, position, reading } = settling;
  const [before, after] = [namings[position.index - 1], namings[position.index + 1]];
  const colleagues = [
    before?.end === naming.first - 1 && reading.tokens[before.end]!.text === 'und' ? before : undefined,
    after?.first === naming.end + 1 && reading.tokens[naming.end]!.text === 'und' ? after : undefined,
  ].flatMap((colleague) => (colleague?.named && !colleague.named.risky ? colleague.named.persons : []));
  const ranks = new Set(colleagues.map((person) => rankOn(person, day)));
  const bearers = naming.named!.persons.filter((person) => {
    const rank = rankOn(person, day);
    return rank !== undefined && ranks.has(rank);
  });
  return bearers.length === 1 ? bearers[0] : undefined;
}

function rankOn(person: PersonRecord, day: string): string | undefined {
  const officeClass = termOn(person, day)?.officeClass;
  if (officeClass?.startsWith('headOf')) return 'head';
  return officeClass?.endsWith('Minister') ? officeClass : undefined;
}

/** Keeps a person, joined with what is known of them, as the latest spoken of. */
export function mentionPerson(settling: Settling, naming: Naming, person: DocumentPerson): Settled {
  addPerson(settling.people, withOwnersState(settling, naming, person));
  const key = put(settling, settling.people.byKey.get(person.actor.key)!.actor);
  focusOn(settling, naming, key);
  return { actor: key, how: 'name', type: 'PER' };
}

// "Selenskyj schickte seinen Berater Taras Melnyk", "Rohanis Stabschef Mahmud Waesi": nobody of the registry, who acts for whom the other does.
function withOwnersState(settling: Settling, naming: Naming, person: DocumentPerson): DocumentPerson {
  const { owner, determiner, kind, office } = naming;
  if (person.record !== null || person.actor.state !== null || kind !== 'person' || !office) return person;
  if (office.classes.includes('counterpart') || (!owner && determiner !== 'possessive')) return person;
  const state = stateOfOwner(settling, naming) ?? nearPossessor(settling, naming);
  return state ? { ...person, actor: { ...person.actor, state: state.key } } : person;
}

// "Goïta kam. Infantino und sein Berater Marco Bello ...": whose he is must stand in the sentence.
function nearPossessor(settling: Settling, naming: Naming): StateRecord | undefined {
  const state = stateOfPossessor(settling, naming);
  const { sentence } = settling.reading.tokens[naming.first]!;
  const isNear = settling.stateFocus
    .slice(-mostInSentence)
    .some((item) => item.key === state?.key && item.sentence === sentence);
  return isNear ? state : undefined;
}

// States that one sentence speaks of, at most.
const mostInSentence = 12;
