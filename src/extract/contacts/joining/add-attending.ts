import type { Clause } from '../../../core/clause.ts';
import { ATTENDING_VERBS, ATTENDING_WORDS, OCCASION_NOUN, PRESENCE_NOUNS } from '../../../german/attending-words.ts';
import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { antecedentLinks, subjectLinks, tokensIn, wordsIn } from '../links/read-clause.ts';
import { toParties, withoutRepresentedStates } from '../parties/read-parties.ts';
import type { Party } from '../telling.ts';
import type { Joined } from './merge-tellings.ts';

/** How many sentences behind the exchange may tell who was there. */
const REACH = 4;

/**
 * Adds the persons who were there: "Der Präsident wohnte der Zeremonie bei", "während Omans Außenminister danebenstand",
 * "im Beisein von Guterres".
 */
export function addAttending(linked: LinkedDocument, all: readonly Joined[]): readonly Joined[] {
  if (!all.some(isAttendable)) return all;
  const attending = Map.groupBy(findAttending(linked), ({ sentence }) => findAttended(all, sentence));
  return all.map((joined, index) => {
    const persons = (attending.get(index) ?? []).flatMap(({ parties }) => parties);
    const known = new Set(joined.parties.map(({ actor }) => actor.key));
    const added = persons.filter(({ actor }) => !known.has(actor.key));
    return added.length > 0
      ? { ...joined, parties: withoutRepresentedStates([...joined.parties, ...uniqueParties(added)]) }
      : joined;
  });
}

/** The exchange told last in the sentence or shortly before it, if it has been and was one in person. */
function findAttended(all: readonly Joined[], sentence: number): number {
  return all.findLastIndex(
    (joined) =>
      isAttendable(joined) &&
      joined.tellings.some((telling) => sentence - telling.sentence >= 0 && sentence - telling.sentence <= REACH),
  );
}

function isAttendable({ kind, status }: Joined): boolean {
  return (status === 'held' || status === 'ongoing') && kind !== 'message';
}

interface Attending {
  readonly sentence: number;
  readonly parties: readonly Party[];
}

function findAttending(linked: LinkedDocument): readonly Attending[] {
  return linked.clauses.flatMap((clause) => {
    const links = attendsAsSubject(linked, clause) ? subjectLinks(linked, clause.index) : presentLinks(linked, clause);
    const parties = toParties(links.filter(isOnePerson)).filter(({ actor }) => actor.state !== null);
    return parties.length > 0 ? [{ sentence: clause.sentence, parties }] : [];
  });
}

/** "wohnte der Unterzeichnung bei", "stand daneben", "war ebenfalls zugegen"; not "wohnte einer Parade bei". */
function attendsAsSubject(linked: LinkedDocument, clause: Clause): boolean {
  const { verb } = clause;
  if (!verb || verb.negated || verb.modal !== undefined || verb.tense === 'future') return false;
  const words = wordsIn(linked, clause);
  if (verb.lemma === 'beiwohnen') return words.some((word) => OCCASION_NOUN.test(word));
  // "An dem Gespräch nahmen auch Macron und Merz teil"
  if (verb.lemma === 'teilnehmen')
    return (
      words.some((word) => /^(auch|ebenfalls|zudem|außerdem)$/.test(word)) &&
      words.some((word) => OCCASION_NOUN.test(word))
    );
  if (ATTENDING_VERBS.has(verb.lemma)) return !words.includes('nicht');
  if (verb.lemma !== 'sein') return false;
  // "war dabei, Truppen abzuziehen" is something else
  return words.some((word) => ATTENDING_WORDS.has(word)) || (words.includes('dabei') && words.includes('auch'));
}

/** "im Beisein von Guterres", "in Anwesenheit des Präsidenten Erdogan", "vor den Augen Trumps". */
function presentLinks(linked: LinkedDocument, clause: Clause): readonly Link[] {
  if (!wordsIn(linked, clause).some((word) => PRESENCE_NOUNS.has(word))) return [];
  const nouns = new Set(tokensIn(linked, clause).filter((token) => PRESENCE_NOUNS.has(linked.tokens[token]!.lower)));
  // "Erdogan, vor dessen Augen unterzeichnet wurde"
  const isWhose = clause.kind === 'relative' && wordsIn(linked, clause).some((word) => /^(dessen|deren)$/.test(word));
  if (isWhose) return antecedentLinks(linked, clause);
  return (linked.linksOfClause.get(clause.index) ?? []).filter(({ noun }) => noun !== undefined && nouns.has(noun));
}

function isOnePerson({ mention, actors }: Link): boolean {
  return mention.type === 'PER' && actors.length === 1 && actors[0]!.kind === 'person';
}

function uniqueParties(parties: readonly Party[]): readonly Party[] {
  return [...new Map(parties.map((party) => [party.actor.key, party])).values()];
}
