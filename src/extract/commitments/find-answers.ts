import { type Clause, type Phrase, subjectOf } from '../../core/clause.ts';
import type { CommitmentKind, CommitmentStatus } from '../../core/commitment.ts';
import { AGREEMENT_STEMS, PROPOSAL_STEMS } from '../../german/commitment-verbs.ts';
import { actingSubjectOf, type ClauseReading, subordinatorOf } from './clause-reading.ts';
import { rangeWithAttributes } from './find-content.ts';
import { findMatters } from './find-matters.ts';
import { isAsserted } from './find-spoken.ts';
import { type Content, rangeOfPhrase, type Telling } from './telling.ts';

/** Answers to a paper or proposal that the text has just named: "Netanjahu willigte ein", "reiste ab, ohne zu unterschreiben", "leistete seine Unterschrift". */
export function findAnswers(reading: ClauseReading): readonly Telling[] {
  return reading.annotated.clauses
    .filter(({ verb }) => verb !== undefined && ANSWERING_VERBS.has(verb.lemma))
    .flatMap((clause) => [
      ...readBare(reading, clause),
      ...readUndone(reading, clause),
      ...readSignature(reading, clause),
    ]);
}

/** "Trump stellte seinen Plan vor. Netanjahu willigte ein.": a verb of consent with nothing but its subject and time. */
function readBare(reading: ClauseReading, clause: Clause): readonly Telling[] {
  const { verb } = clause;
  if (verb === undefined || clause.kind !== 'main' || verb.voice === 'passive' || verb.modal !== undefined) return [];
  if (!CONSENT_VERBS.has(verb.lemma) || !isAsserted(reading, clause) || !isBare(reading, clause)) return [];
  const subject = actingSubjectOf(reading, clause);
  const content = findPaperBefore(reading, clause);
  if (subject === undefined || content === undefined) return [];
  return [toAnswer(clause, { content, subject, refuses: verb.negated })];
}

/** "hat Moskau verlassen, ohne das Abkommen zu unterzeichnen". */
function readUndone(reading: ClauseReading, clause: Clause): readonly Telling[] {
  const lemma = clause.verb?.lemma ?? '';
  if (clause.kind !== 'infinitive' || !CONSENT_VERBS.has(lemma) || subordinatorOf(reading, clause) !== 'ohne')
    return [];
  const parent = clause.parent === undefined ? undefined : reading.annotated.clauses[clause.parent];
  const subject = parent && actingSubjectOf(reading, parent);
  if (parent === undefined || subject === undefined || parent.verb?.negated === true) return [];
  const named = clause.phrases.find((phrase) => phrase.preposition === undefined && isPaper(reading, phrase));
  const content =
    named === undefined
      ? findPaperBefore(reading, clause)
      : { range: rangeWithAttributes(reading, clause, named), phrase: named };
  return content === undefined ? [] : [toAnswer(clause, { content, subject, refuses: true })];
}

/** "hatte seine Unterschrift am Montag geleistet", "verweigerte die Unterschrift". */
function readSignature(reading: ClauseReading, clause: Clause): readonly Telling[] {
  const lemma = clause.verb?.lemma ?? '';
  if (!SIGNING_VERBS.has(lemma) || clause.verb!.voice === 'passive' || !isAsserted(reading, clause)) return [];
  const subject = actingSubjectOf(reading, clause);
  const signs = clause.phrases.some(
    (phrase) => phrase !== subject && /^unterschrift(en)?$/.test(reading.lower[phrase.head]!),
  );
  const content = signs && subject !== undefined ? findPaperBefore(reading, clause) : undefined;
  if (content === undefined || subject === undefined) return [];
  return [toAnswer(clause, { content, subject, refuses: clause.verb!.negated || lemma === 'verweigern' })];
}

function toAnswer(
  clause: Clause,
  { content, subject, refuses }: { readonly content: Content; readonly subject: Phrase; readonly refuses: boolean },
): Telling {
  const kind: CommitmentKind = refuses ? 'refusal' : 'agreement';
  const status: CommitmentStatus = refuses ? 'refused' : 'agreed';
  const by = [rangeOfPhrase(subject)];
  return { kind, status, clause, content, by, to: [], binds: 'subject', rule: `answer:${clause.verb!.lemma}` };
}

/** Nothing beside the subject but a time or a place: what is answered stands before. */
function isBare(reading: ClauseReading, clause: Clause): boolean {
  const subject = subjectOf(clause);
  return clause.phrases.every(
    (phrase) =>
      phrase === subject ||
      phrase.role === 'adverbial' ||
      (phrase.preposition !== undefined &&
        /^(an|in|nach|vor|seit|bei|um|gegen)$/.test(phrase.preposition) &&
        findMatters(reading.annotated, rangeOfPhrase(phrase)).length === 0),
  );
}

/** The paper or proposal that was named last, in this sentence or the two before it in the paragraph. */
function findPaperBefore(reading: ClauseReading, clause: Clause): Content | undefined {
  const { clauses, sentences } = reading.annotated;
  const paragraph = sentences[clause.sentence]?.paragraph;
  for (let index = clause.index - 1; index >= Math.max(0, clause.index - MOST_CLAUSES); index--) {
    const before = clauses[index]!;
    if (clause.sentence - before.sentence > REACH || sentences[before.sentence]?.paragraph !== paragraph)
      return undefined;
    const phrase = before.phrases.findLast((other) => isPaper(reading, other));
    if (phrase !== undefined) return { range: rangeWithAttributes(reading, before, phrase), phrase };
  }
  return undefined;
}

function isPaper(reading: ClauseReading, phrase: Phrase): boolean {
  const word = reading.lower[phrase.head] ?? '';
  return PAPERS.some((stem) => word.includes(stem));
}

/** Three sentences of news have fewer clauses. */
const MOST_CLAUSES = 40;
/** A proposal stands in the sentence before its answer, or one further. */
const REACH = 2;
/** A plea or invitation that is taken up is an exchange, no paper. */
const PAPERS: readonly string[] = [...PROPOSAL_STEMS, ...AGREEMENT_STEMS, 'papier', 'erklärung'].filter(
  (stem) => stem !== 'bitte' && stem !== 'ansinnen',
);
const CONSENT_VERBS: ReadonlySet<string> = new Set([
  'zustimmen',
  'einwilligen',
  'unterschreiben',
  'unterzeichnen',
  'annehmen',
  'akzeptieren',
  'einlenken',
]);
/** "leistete seine Unterschrift", "verweigerte die Unterschrift". */
const SIGNING_VERBS: ReadonlySet<string> = new Set(['leisten', 'verweigern']);
const ANSWERING_VERBS: ReadonlySet<string> = new Set([...CONSENT_VERBS, ...SIGNING_VERBS]);
