import type { Clause } from '../../core/clause.ts';
import type { CommitmentKind, CommitmentStatus } from '../../core/commitment.ts';
import { COMMITMENT_ACTS, type CommitmentAct } from '../../german/commitment-acts.ts';
import { type Matter, WEAK_FOR_PLANS } from '../../german/commitment-matters.ts';
import { AGREED_STEMS, DEMANDING_STEMS, EVENT_VERBS, UNASSERTED_SUBORDINATORS } from '../../german/commitment-words.ts';
import { type ClauseReading, hasWord, subjectOf, subordinatorOf, type TokenRange } from './clause-reading.ts';
import { quotationAround } from './find-account.ts';
import { findMatters } from './find-matters.ts';
import { rangeOfPhrase, type Telling } from './telling.ts';

/** Commitments told as what somebody wants, is to do or must do: "Moskau will ... nicht mehr angreifen". */
export function findPlannedActs(reading: ClauseReading): readonly Telling[] {
  const tellings: Telling[] = [];
  for (const clause of reading.annotated.clauses) {
    const force = readForce(reading, clause);
    if (force === undefined) continue;
    const range = ownRange(clause);
    const subject = subjectOf(clause);
    tellings.push({
      ...force,
      clause,
      content: { range, clause },
      by: subject && force.binds === 'subject' ? [rangeOfPhrase(subject)] : [],
      to: subject && force.binds === 'other' ? [rangeOfPhrase(subject)] : [],
    });
  }
  return tellings;
}

type Force = Pick<Telling, 'kind' | 'status' | 'binds' | 'rule'>;

/** What the clause's modal makes of its act; undefined where it commits nobody. */
function readForce(reading: ClauseReading, clause: Clause): Force | undefined {
  const { verb } = clause;
  if (verb === undefined || verb.tense === 'perfect' || verb.tense === 'pluperfect') return undefined;
  const subordinator = subordinatorOf(reading, clause);
  if (subordinator !== undefined && UNASSERTED_SUBORDINATORS.has(subordinator)) return undefined;
  const act = COMMITMENT_ACTS.get(verb.lemma);
  const matters = findMatters(reading.annotated, ownRange(clause)).filter((matter) => !WEAK_FOR_PLANS.has(matter));
  if (verb.modal === 'sollen') return readShall(reading, clause, { act, matters });
  if (act === undefined || !fits(reading, clause, { act, matters })) return undefined;
  const refuses = isNegated(reading, clause) && act.onlyNegated !== true;
  const rule = `act:${verb.lemma}`;
  if (verb.modal === 'wollen' || (verb.modal === undefined && isPromisingForm(reading, clause))) {
    return refuses ? { ...REFUSE, rule } : { ...PROMISE, rule };
  }
  if (verb.modal === 'müssen' && !refuses && isSpoken(reading, clause)) return { ...DEMAND, rule };
  return undefined;
}

/** "soll(en)" tells of an arrangement: "Beide Seiten sollen 175 Gefangene entlassen", "soll es eine Waffenruhe geben". */
function readShall(
  reading: ClauseReading,
  clause: Clause,
  { act, matters }: { readonly act: CommitmentAct | undefined; readonly matters: readonly Matter[] },
): Force | undefined {
  const { lemma, voice } = clause.verb!;
  const rule = `shall:${lemma}`;
  if (act === undefined && !EVENT_VERBS.has(lemma)) return undefined;
  if (act === undefined && matters.length === 0) return undefined;
  if (act !== undefined && !fits(reading, clause, { act, matters })) return undefined;
  if (isNegated(reading, clause) && act?.onlyNegated !== true) return undefined;
  // "verhandelt werden soll über eine Waffenruhe": an arrangement; "X soll verhandeln": a contact.
  if (lemma === 'verhandeln' && voice !== 'passive') return undefined;
  if (clause.verb!.tense === 'past' && isNear(reading, clause, DEMANDING_STEMS)) return { ...DEMAND, rule };
  return isNear(reading, clause, AGREED_STEMS) ? { ...AGREE, rule } : { ...PROMISE, rule };
}

function fits(
  reading: ClauseReading,
  clause: Clause,
  { act, matters }: { readonly act: CommitmentAct; readonly matters: readonly Matter[] },
): boolean {
  if (act.onlyNegated === true) return isNegated(reading, clause);
  return act.needs === 'always' || matters.length > 0;
}

/** "werde schicken"; "lasse frei" in indirect speech; the present tense of a headline: "Peking schickt Delegation". */
function isPromisingForm(reading: ClauseReading, clause: Clause): boolean {
  const { tense, mood } = clause.verb!;
  if (tense === 'future') return true;
  if (tense !== 'present') return false;
  const region = reading.annotated.sentences[clause.sentence]?.region;
  return mood === 'subjunctive1' || region === 'title' || region === 'heading';
}

/** Whether somebody in the text says it: in the subjunctive of indirect speech or inside a quotation. */
function isSpoken(reading: ClauseReading, clause: Clause): boolean {
  return clause.verb?.mood === 'subjunctive1' || quotationAround(reading, ownRange(clause)) !== undefined;
}

/** The verb's own negation or a negated object: "keine Energieanlagen mehr angreifen", "weder Waffen noch Daten liefern". */
export function isNegated(reading: ClauseReading, clause: Clause): boolean {
  return clause.verb?.negated === true || hasWord(reading, clause, NEGATIONS);
}

/** Whether a word with one of the stems stands in the clause's sentence or the one before or after in its paragraph. */
function isNear(reading: ClauseReading, clause: Clause, stems: readonly string[]): boolean {
  const { sentences, document } = reading.annotated;
  const sentence = sentences[clause.sentence];
  if (sentence === undefined) return false;
  const near = [sentences[clause.sentence - 1], sentence, sentences[clause.sentence + 1]].filter(
    (other) => other?.paragraph === sentence.paragraph,
  );
  return near.some((other) => {
    const words = document.text.slice(other!.start, other!.end).toLowerCase();
    return stems.some((stem) => words.includes(stem));
  });
}

function ownRange(clause: Clause): TokenRange {
  return { first: clause.parts[0]?.first ?? 0, end: clause.parts.at(-1)?.end ?? 0 };
}

const NEGATIONS: ReadonlySet<string> = new Set([
  'nicht',
  'kein',
  'keine',
  'keinen',
  'keiner',
  'keinem',
  'keines',
  'weder',
]);
const force = (kind: CommitmentKind, status: CommitmentStatus, binds: 'subject' | 'other') => ({ kind, status, binds });
const PROMISE = force('promise', 'announced', 'subject');
const AGREE = force('agreement', 'agreed', 'subject');
const REFUSE = force('refusal', 'refused', 'subject');
const DEMAND = force('demand', 'demanded', 'other');
