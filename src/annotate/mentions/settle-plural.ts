import { type Clause, type Phrase, subjectOf } from '../../core/clause.ts';
import { HUMAN_ACTS, MEETING_VERBS } from '../../german/acting-verbs.ts';
import type { Naming } from './naming.ts';
import { isSentenceStart } from './reading.ts';
import { farthestFocus, putGroup, recentFocus, type Settled, type Settling } from './settling.ts';

/** "Merz und Tusk berieten. Danach telefonierten sie": those joined as subject right before, or who met there; nobody where it may be things. */
export function settlePlural(settling: Settling, naming: Naming): Settled | undefined {
  const { reading } = settling;
  const { timed, tokens } = reading;
  const token = tokens[naming.first]!;
  // "Sie" inside a sentence is an address.
  if (token.text === 'Sie' && !isSentenceStart(reading, naming.first)) return undefined;
  const clause = timed.clauses[timed.clauseOfToken[naming.first] ?? -1];
  // "Merz und Tusk kritisierten die Zölle. Sie schaden": only people do such things.
  if (!clause?.verb || !HUMAN_ACTS.has(clause.verb.lemma)) return undefined;
  const members = membersBefore(settling, clause);
  if (members.length < 2) return undefined;
  Object.assign(settling.pronounGroup, { sentence: token.sentence, members });
  return { actor: putGroup(settling, members), how: 'pronoun', type: 'GROUP' };
}

// The clauses before in the sentence, else those of the sentence before: the nearest that names two at once.
function membersBefore(settling: Settling, clause: Clause): readonly string[] {
  const { clauses } = settling.reading.timed;
  for (let index = clause.index - 1; index >= 0; index -= 1) {
    const earlier = clauses[index]!;
    if (earlier.sentence < clause.sentence - 1) return [];
    if (!earlier.verb || earlier.kind === 'infinitive') continue;
    const members = membersOf(settling, earlier);
    if (members.length > 1) return members;
    const group = groupIn(settling, earlier);
    if (group.length === 2) return group;
    // A clause with another plural subject takes the pronoun to itself.
    if (earlier.verb.number === 'plural' && earlier.phrases.some(({ role }) => role === 'subject')) return [];
  }
  return [];
}

function membersOf(settling: Settling, clause: Clause): readonly string[] {
  const subject = subjectOf(clause);
  if (!subject) return [];
  const acting = keysIn(settling, [subject]);
  if (acting.length > 1) return acting;
  if (acting.length === 0 || !MEETING_VERBS.has(clause.verb!.lemma)) return [];
  const partners = keysIn(
    settling,
    clause.phrases.filter(
      ({ role, preposition }) => preposition === 'mit' || role === 'object' || role === 'indirectObject',
    ),
  );
  return partners.length === 1 && partners[0] !== acting[0] ? [acting[0]!, partners[0]!] : [];
}

// "Es ist die dritte Begegnung der beiden. Zuletzt waren sie ...": whoever a group in the clause stands for.
function groupIn(settling: Settling, clause: Clause): readonly string[] {
  const inClause = recentFocus(settling).filter((item) => item.clause === clause.index);
  const firsts = new Set(inClause.map(({ first }) => first));
  return firsts.size === 1 ? [...new Set(inClause.map(({ key }) => key))] : [];
}

// Persons and, where no person is named by the same words, states.
function keysIn(settling: Settling, phrases: readonly Phrase[]): readonly string[] {
  const isInside = ({ first, end }: { first: number; end: number }): boolean =>
    phrases.some(({ firstToken, endToken }) => firstToken <= first && end <= endToken);
  const persons = recentFocus(settling).filter(isInside);
  const starts = new Set(persons.map(({ first }) => first));
  const states = settling.stateFocus.slice(-farthestFocus).filter((item) => isInside(item) && !starts.has(item.first));
  return [...new Set([...persons, ...states].map(({ key }) => key))];
}
