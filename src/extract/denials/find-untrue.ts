import { type Clause, type Phrase, subjectOf, type VerbComplex } from '../../core/clause.ts';
import type { Quotation } from '../../core/quotation.ts';
import {
  CALLING_VERBS,
  DISTORTING_VERBS,
  FACTS,
  JUDGING_WORDS,
  TRUE_WORDS,
  UNTRUE_IDIOM,
  UNTRUE_NOUN,
  UNTRUE_WORDS,
} from '../../german/denial-words.ts';
import {
  type ClauseReading,
  hasWord,
  rangeWithDependents,
  spanOf,
  subordinatorOf,
  type TokenRange,
  wordsOf,
} from '../commitments/clause-reading.ts';
import { quotationAround } from '../commitments/find-account.ts';
import { toReferences } from '../commitments/find-parties.ts';
import { ownRange } from '../commitments/read-act.ts';
import { rangeOfPhrase } from '../commitments/telling.ts';
import type { DenialTelling } from './denial-telling.ts';
import { isAssertion, isBare, isPointer, isPointing, withExplanation } from './find-denied.ts';
import { findDenier, speakerOf } from './find-denier.ts';

/** Denials that call an assertion untrue: "bezeichnete die Berichte als Lüge", "Das sei falsch, sagte ...". */
export function findUntrue(reading: ClauseReading): readonly DenialTelling[] {
  return reading.annotated.clauses.flatMap((clause) => {
    const { verb } = clause;
    if (verb === undefined || !maySayUntrue(reading, clause, verb)) return [];
    const range = ownRange(clause);
    const quotation = quotationAround(reading, range);
    const by = isCalled(reading, clause)
      ? findDenier(reading, clause)
      : isSaid(reading, clause, quotation)
        ? speakerOf(reading, quotation!)
        : undefined;
    if (by === undefined) return [];
    const span = spanOf(reading.annotated, range);
    const content = findCalledUntrue(reading, clause);
    // "Peking verdrehe die Tatsachen" is the denial in full
    const pointsBack = !DISTORTING_VERBS.has(verb.lemma) && (content === undefined || isBare(reading, content));
    const told = {
      kind: 'flat',
      by,
      clause,
      content: content ?? range,
      pointsBack,
      span,
      rule: 'verb:untrue',
    } as const;
    return [told];
  });
}

/** By its verb, or by a word of truth or talk beside a negated one; looked at first, for speed. */
function maySayUntrue(reading: ClauseReading, clause: Clause, { lemma, negated, modal }: VerbComplex): boolean {
  if (SAYING_UNTRUE.has(lemma)) return true;
  return (negated || modal === 'können') && hasWord(reading, clause, TRUTH_OR_TALK);
}

/** What is called untrue: "von einem Ultimatum" of which there can be no talk, the clause behind "Es treffe nicht zu", the report that is named. */
function findCalledUntrue(reading: ClauseReading, clause: Clause): TokenRange | undefined {
  if (hasWord(reading, clause, TALK)) {
    const about = clause.phrases.find(({ preposition }) => preposition === 'von');
    return about && withExplanation(reading, clause, about);
  }
  const child = findThat(reading, clause);
  if (child !== undefined) return rangeWithDependents(reading, child);
  const subject = subjectOf(clause);
  const points = subject !== undefined && (isPointer(reading, subject.head) || IT.has(reading.lower[subject.head]!));
  // "Das ist falsch, sagte Peskow zu dem Bericht über ein Telefonat": what it is said to
  const parent = points && clause.parent !== undefined ? reading.annotated.clauses[clause.parent]! : undefined;
  const at = parent ?? clause;
  const asserted = at.phrases.find(
    (phrase) => isAssertion(reading, phrase) && (!points || phrase.preposition === 'zu'),
  );
  return asserted && withExplanation(reading, at, asserted);
}

/** "nannte die Meldung eine Erfindung", "wies die Angaben als falsch zurück". */
function isCalled(reading: ClauseReading, clause: Clause): boolean {
  const { verb } = clause;
  if (verb === undefined || verb.negated || verb.voice === 'passive') return false;
  if (verb.lemma === 'sein' || !CALLING_VERBS.has(verb.lemma)) return false;
  const words = wordsOf(reading, clause);
  // "sprach von einer Falschmeldung"
  if (verb.lemma === 'sprechen')
    return clause.phrases.some(
      ({ preposition, head }) => preposition === 'von' && UNTRUE_NOUN.test(reading.lower[head]!),
    );
  if (verb.lemma === 'verweisen') return UNTRUE_IDIOM.test(words.join(' '));
  // "erklärte die Meldung für falsch"
  if (verb.lemma === 'erklären' && !words.includes('für')) return false;
  if (UNTRUE_IDIOM.test(words.join(' '))) return namesAssertion(reading, clause);
  // "hielt die Berichte für erfunden", "Dass sie es weitergegeben hätten, hielt er für ausgeschlossen"
  if (verb.lemma === 'halten')
    return (
      words.includes('für') &&
      (isUntrue(reading, clause) || words.includes('ausgeschlossen')) &&
      (namesAssertion(reading, clause) || findThat(reading, clause) !== undefined)
    );
  if (!isUntrue(reading, clause)) return false;
  return namesAssertion(reading, clause) || (pointsBack(clause, reading) && !hasWord(reading, clause, JUDGING_WORDS));
}

function isUntrue(reading: ClauseReading, clause: Clause): boolean {
  return hasWord(reading, clause, UNTRUE_WORDS) || hasWord(reading, clause, JUDGING_WORDS);
}

/** "bezeichnete das als unwahr"; what is called absurd may be a plan. */
function pointsBack({ phrases }: Clause, reading: ClauseReading): boolean {
  return phrases.some((phrase) => isPointing(reading, phrase));
}

/** "Das sei falsch", "Dies entspreche nicht der Wahrheit", "Von Verhandlungen könne keine Rede sein" in the words of a side. */
function isSaid(reading: ClauseReading, clause: Clause, quotation: Quotation | undefined): boolean {
  const { verb } = clause;
  if (verb === undefined || quotation === undefined) return false;
  const words = wordsOf(reading, clause);
  if (words.includes('rede') && words.includes('keine') && verb.modal === 'können') return true;
  // "Von Handelsfragen sei in keinem der Gespräche die Rede gewesen"
  if (words.includes('rede') && verb.lemma === 'sein' && verb.tense === 'perfect' && verb.negated) return true;
  if (DISTORTING_VERBS.has(verb.lemma)) return distorts(reading, clause, quotation);
  const subject = subjectOf(clause);
  const about = subject && reading.annotated.tokens[subject.head]!.lower;
  // "Manches aus den Aufnahmen sei Fälschung"
  const isForged = verb.lemma === 'sein' && verb.mood === 'subjunctive1' && !verb.negated;
  if (isForged && clause.phrases.some((phrase) => phrase !== subject && isForgery(reading, phrase))) return true;
  // "Nichts davon sei wahr", "Daran stimme nichts"
  if (about === 'nichts') return /^(zutreffen|stimmen)$/.test(verb.lemma) || hasWord(reading, clause, TRUE_WORDS);
  // "Es handle sich um eine Erfindung"
  if (verb.lemma === 'handeln' && !verb.negated && /^(es|dabei)$/.test(about ?? ''))
    return clause.phrases.some(
      ({ preposition, head }) => preposition === 'um' && UNTRUE_NOUN.test(reading.lower[head]!),
    );
  const points =
    about !== undefined &&
    (/^(das|dies|beides)$/.test(about) || isAssertion(reading, subject!) || findThat(reading, clause) !== undefined);
  // "Es darf doch nicht wahr sein" is a cry
  if (!points || verb.modal === 'dürfen') return false;
  if (!verb.negated && UNTRUE_IDIOM.test(words.join(' '))) return true;
  // "Das treffe nicht zu", "Die Angaben stimmten nicht"
  if (verb.negated && /^(zutreffen|stimmen)$/.test(verb.lemma)) return true;
  if (verb.lemma === 'sein' && !verb.negated) return hasWord(reading, clause, UNTRUE_WORDS);
  return verb.negated && hasWord(reading, clause, TRUE_WORDS);
}

function isForgery(reading: ClauseReading, { head, preposition }: Phrase): boolean {
  return preposition === undefined && FORGERY.test(reading.lower[head] ?? '');
}

/** "Peking verdrehe die Tatsachen", "Washington verbreite Lügen": said of another side. */
function distorts(reading: ClauseReading, clause: Clause, quotation: Quotation): boolean {
  const { verb } = clause;
  const subject = subjectOf(clause);
  if (verb === undefined || verb.negated || verb.modal !== undefined || subject === undefined) return false;
  const own = quotation.speakerActor?.state ?? quotation.speakerActor?.key;
  const [accused] = toReferences(reading, [rangeOfPhrase(subject)]);
  if (accused === undefined || (accused.state ?? accused.key) === own) return false;
  if (verb.lemma === 'lügen') return true;
  return clause.phrases.some(({ role, head }) => {
    const word = reading.lower[head] ?? '';
    return role === 'object' && (verb.lemma === 'verbreiten' ? UNTRUE_NOUN.test(word) : FACTS.has(word));
  });
}

/** "Es treffe nicht zu, dass ..." */
function findThat(reading: ClauseReading, clause: Clause): Clause | undefined {
  return (reading.childrenOf[clause.index] ?? [])
    .map((index) => reading.annotated.clauses[index]!)
    .find((child) => /^da(ss|ß)$/.test(subordinatorOf(reading, child) ?? ''));
}

function namesAssertion(reading: ClauseReading, clause: Clause): boolean {
  const inClause = (one: Clause) => one.phrases.some((phrase) => isAssertion(reading, phrase));
  if (inClause(clause)) return true;
  // "Berichte der Zeitung, die beiden hätten telefoniert, nannte ein Sprecher falsch"
  const before = reading.annotated.clauses[clause.index - 1];
  return clause.order === 'verbFirst' && before?.sentence === clause.sentence && inClause(before);
}

const SAYING_UNTRUE: ReadonlySet<string> = new Set([...CALLING_VERBS, ...DISTORTING_VERBS, 'stimmen', 'zutreffen']);
const FORGERY = /^(fälschung|erfindung|falschmeldung|lüge|fake|fiktion)(en|n|s)?$/;
const IT: ReadonlySet<string> = new Set(['es', 'nichts']);
const TRUTH_OR_TALK: ReadonlySet<string> = new Set([...TRUE_WORDS, 'rede']);
const TALK: ReadonlySet<string> = new Set(['rede']);
