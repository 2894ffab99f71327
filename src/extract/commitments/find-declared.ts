import { type Clause, type Phrase, subjectOf } from '../../core/clause.ts';
import { PROPOSAL_STEMS } from '../../german/commitment-verbs.ts';
import { DECLARED_STATES } from '../../german/commitment-words.ts';
import { actingSubjectOf, type ClauseReading, tokensOf, wordsOf } from './clause-reading.ts';
import { rangeWithAttributes } from './find-content.ts';
import { findMatters } from './find-matters.ts';
import { isAsserted } from './find-spoken.ts';
import { ownRange } from './read-act.ts';
import { rangeOfPhrase, type Telling } from './telling.ts';

/** Acts done by declaring them: "erklärte den Luftraum für gesperrt", "ein Abzug komme nicht infrage". */
export function findDeclared(reading: ClauseReading): readonly Telling[] {
  return reading.annotated.clauses
    .filter(({ verb }) => verb !== undefined && DECLARING_VERBS.has(verb.lemma))
    .flatMap((clause) => [
      ...readDeclared(reading, clause),
      ...readOutOfQuestion(reading, clause),
      ...readUnacceptable(reading, clause),
      ...readCalled(reading, clause),
    ]);
}

const DECLARING_VERBS: ReadonlySet<string> = new Set(['erklären', 'kommen', 'sein', 'nennen', 'bezeichnen']);

function readDeclared(reading: ClauseReading, clause: Clause): readonly Telling[] {
  if (clause.verb?.lemma !== 'erklären' || clause.verb.negated || !isAsserted(reading, clause)) return [];
  if (!isDeclaring(reading, clause)) return [];
  const object = clause.phrases.find((phrase) => phrase.role === 'object' && hasMatter(reading, phrase));
  if (object === undefined) return [];
  const subject = actingSubjectOf(reading, clause);
  const range = { first: object.firstToken, end: ownRange(clause).end };
  return [
    {
      kind: 'promise',
      status: 'announced',
      clause,
      content: { range, phrase: object },
      by: subject ? [rangeOfPhrase(subject)] : [],
      to: [],
      binds: 'subject',
      rule: 'declared',
    },
  ];
}

/** "Eine Aufgabe der besetzten Gebiete komme für Kiew nicht infrage". */
function readOutOfQuestion(reading: ClauseReading, clause: Clause): readonly Telling[] {
  if (clause.verb?.lemma !== 'kommen' || !clause.verb.negated || !isAsserted(reading, clause)) return [];
  const words = wordsOf(reading, clause);
  if (!/infrage|in frage|in betracht/.test(words.join(' '))) return [];
  const subject = subjectOf(clause);
  if (subject === undefined || reading.annotated.words[subject.head]?.category !== 'noun') return [];
  return [toRefusal(clause, subject)];
}

/** "Für Kiew sei der Plan inakzeptabel": refused by whoever it is so for. */
function toRefusal(clause: Clause, subject: Phrase): Telling {
  const holder = clause.phrases.find((phrase) => phrase.preposition === 'für');
  return {
    kind: 'refusal',
    status: 'refused',
    clause,
    content: { range: rangeOfPhrase(subject), phrase: subject },
    by: holder ? [rangeOfPhrase(holder)] : [],
    to: [],
    binds: 'subject',
    rule: 'declared:out',
  };
}

/** "Eine Vereinbarung ohne die Inseln sei nicht verhandelbar", "Ein Abzug sei ausgeschlossen": in the words of a side. */
function readUnacceptable(reading: ClauseReading, clause: Clause): readonly Telling[] {
  const { verb } = clause;
  if (verb?.lemma !== 'sein' || verb.modal !== undefined || verb.mood !== 'subjunctive1') return [];
  const words = wordsOf(reading, clause);
  const refuses = words.some((word) => (verb.negated ? ACCEPTABLE.test(word) : UNACCEPTABLE.test(word)));
  const subject = refuses && isAsserted(reading, clause) ? subjectOf(clause) : undefined;
  // "Angriffe seien inakzeptabel" blames
  if (subject === undefined || isBlamed(reading, subject)) return [];
  if (!hasMatter(reading, subject) && !isProposal(reading, subject)) return [];
  return [toRefusal(clause, subject)];
}

/** "Wang Yi nannte die Bedingungen der USA unannehmbar". */
function readCalled(reading: ClauseReading, clause: Clause): readonly Telling[] {
  const { verb } = clause;
  if (verb === undefined || !/^(nennen|bezeichnen)$/.test(verb.lemma) || verb.negated || verb.voice === 'passive')
    return [];
  if (!wordsOf(reading, clause).some((word) => UNACCEPTABLE.test(word)) || !isAsserted(reading, clause)) return [];
  const subject = actingSubjectOf(reading, clause);
  const object = clause.phrases.find(
    (phrase) => phrase !== subject && phrase.preposition === undefined && isProposal(reading, phrase),
  );
  if (subject === undefined || object === undefined) return [];
  return [
    {
      kind: 'refusal',
      status: 'refused',
      clause,
      content: { range: rangeWithAttributes(reading, clause, object), phrase: object },
      by: [rangeOfPhrase(subject)],
      to: [],
      binds: 'subject',
      rule: 'declared:out',
    },
  ];
}

function isProposal(reading: ClauseReading, { head }: Phrase): boolean {
  return PROPOSAL_STEMS.some((stem) => (reading.lower[head] ?? '').includes(stem));
}

function isBlamed(reading: ClauseReading, phrase: Phrase): boolean {
  return findMatters(reading.annotated, rangeOfPhrase(phrase)).some((matter) => matter === 'hostilities');
}

const ACCEPTABLE = /^(verhandelbar|akzeptabel|annehmbar|denkbar|vorstellbar)$/;
const UNACCEPTABLE = /^(inakzeptabel|unannehmbar|unakzeptabel|ausgeschlossen|indiskutabel|undenkbar|unverhandelbar)$/;

function hasMatter(reading: ClauseReading, phrase: Phrase): boolean {
  return findMatters(reading.annotated, rangeOfPhrase(phrase)).length > 0;
}

/** "für gesperrt": the preposition with a state after it. */
function isDeclaring(reading: ClauseReading, clause: Clause): boolean {
  const tokens = tokensOf(clause).map((index) => reading.annotated.tokens[index]!.lower);
  return tokens.some((word, place) => word === 'für' && DECLARED_STATES.has(tokens[place + 1] ?? ''));
}
