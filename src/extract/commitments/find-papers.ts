import { type Clause, type Phrase, subjectOf } from '../../core/clause.ts';
import { AGREEMENT_STEMS, COMMITMENT_VERBS, PLAN_STEMS } from '../../german/commitment-verbs.ts';
import { CONTAINING_VERBS } from '../../german/commitment-words.ts';
import type { ClauseReading } from './clause-reading.ts';
import { findContentClauses } from './find-content.ts';
import { findMatters } from './find-matters.ts';
import { findClauseBefore } from './find-referred-content.ts';
import { isAsserted } from './find-spoken.ts';
import { type Content, rangeOfPhrase, type Telling } from './telling.ts';

/** Commitments told through the paper that holds them: an agreement that runs out, a plan and what it provides for. */
export function findPapers(reading: ClauseReading): readonly Telling[] {
  return reading.annotated.clauses
    .filter(({ verb }) => verb !== undefined && !verb.negated)
    .flatMap((clause) => [
      ...readInForce(reading, clause),
      ...readPlan(reading, clause),
      ...readProvided(reading, clause),
      ...readSigned(reading, clause),
      ...readExtended(reading, clause),
    ]);
}

/** "Am Samstag läuft die Vereinbarung aus"; "Das Abkommen ist seit Juli in Kraft". */
function readInForce(reading: ClauseReading, clause: Clause): readonly Telling[] {
  if (clause.verb === undefined || clause.verb.modal !== undefined) return [];
  if (!IN_FORCE_VERBS.has(clause.verb.lemma) && !hasForce(reading, clause)) return [];
  const subject = subjectOf(clause);
  if (subject === undefined || !hasStem(reading, subject, AGREEMENT_STEMS)) return [];
  return [telling(clause, { range: rangeOfPhrase(subject), phrase: subject }, 'agreement', 'inForce', 'paper:inForce')];
}

/** "Der Plan sieht eine Pufferzone vor"; "ein Friedensplan, der einen Waffenstillstand umfassen könnte". */
function readPlan(reading: ClauseReading, clause: Clause): readonly Telling[] {
  if (clause.verb === undefined || !CONTAINING_VERBS.has(clause.verb.lemma)) return [];
  if (!isAboutPlan(reading, clause) || isOfSigned(reading, clause)) return [];
  const contents: readonly Content[] = [
    ...findContentClauses(reading, clause),
    ...clause.phrases
      .filter((phrase) => phrase.preposition === undefined && phrase.role !== 'subject')
      .filter((phrase) => findMatters(reading.annotated, rangeOfPhrase(phrase)).length > 0)
      .map((phrase) => ({ range: { first: afterAnd(reading, clause, phrase), end: phrase.endToken } })),
  ];
  const subject = subjectOf(clause);
  const agreed = subject !== undefined && hasStem(reading, subject, AGREEMENT_STEMS);
  return contents.map((content) =>
    agreed
      ? telling(clause, content, 'agreement', 'agreed', 'paper:terms')
      : { ...telling(clause, content, 'offer', 'proposed', 'paper:plan'), by: subject ? [rangeOfPhrase(subject)] : [] },
  );
}

/** "Vorgesehen sind Übergangsstellen und eine Kontrolle durch die OSZE". */
function readProvided(reading: ClauseReading, clause: Clause): readonly Telling[] {
  const { verb } = clause;
  if (verb === undefined) return [];
  const provides = verb.tokens.some((index) => PROVIDED.has(reading.lower[index]!));
  if (!provides) return [];
  const first = verb.tokens.at(-1)! + 1;
  const end = clause.parts.at(-1)?.end ?? 0;
  if (first >= end || findMatters(reading.annotated, { first, end }).length === 0) return [];
  return [telling(clause, { range: { first, end } }, 'agreement', 'agreed', 'paper:provided')];
}

/** "Das Getreideabkommen wird um 60 Tage verlängert". */
function readExtended(reading: ClauseReading, clause: Clause): readonly Telling[] {
  const { verb } = clause;
  if (verb?.lemma !== 'verlängern' || (verb.modal !== undefined && verb.modal !== 'wollen')) return [];
  const paper = clause.phrases.find(
    (phrase) => phrase.preposition === undefined && hasStem(reading, phrase, AGREEMENT_STEMS),
  );
  if (paper === undefined || !isAsserted(reading, clause)) return [];
  const subject = subjectOf(clause);
  const content = {
    range: { first: paper.firstToken, end: clause.parts.at(-1)?.end ?? paper.endToken },
    phrase: paper,
  };
  const by = subject && subject !== paper ? [rangeOfPhrase(subject)] : [];
  const status = verb.modal === undefined ? 'agreed' : 'announced';
  return [{ ...telling(clause, content, 'agreement', status, 'paper:extended'), by }];
}

/** "setzten ihre Unterschriften unter ein Abkommen". */
function readSigned(reading: ClauseReading, clause: Clause): readonly Telling[] {
  if (clause.verb?.lemma !== 'setzen') return [];
  if (!clause.phrases.some((phrase) => hasStem(reading, phrase, ['unterschrift']))) return [];
  const paper = clause.phrases.find(
    (phrase) => phrase.preposition === 'unter' && hasStem(reading, phrase, AGREEMENT_STEMS),
  );
  const subject = subjectOf(clause);
  if (paper === undefined) return [];
  // "Die Ukraine kann wieder Getreide ausführen. Vertreter ... unterschrieben entsprechende Abkommen"
  const [referred] = isReferring(reading, paper) ? findClauseBefore(reading, clause) : [];
  const content = referred ?? { range: rangeOfPhrase(paper), phrase: paper };
  const by = subject ? [rangeOfPhrase(subject)] : [];
  return [{ ...telling(clause, content, 'agreement', 'agreed', 'paper:signed'), by }];
}

/** "entsprechende Abkommen": the paper's content was told before. */
function isReferring(reading: ClauseReading, phrase: Phrase): boolean {
  const words = reading.annotated.tokens.slice(phrase.firstToken, phrase.endToken);
  return words.some((token) => /^(entsprechend|derartig|solch)/i.test(token.text));
}

function telling(
  clause: Clause,
  content: Content,
  ...[kind, status, rule]: [Telling['kind'], Telling['status'], string]
): Telling {
  return { kind, status, clause, content, by: [], to: [], binds: 'subject', rule };
}

/** "unterzeichneten ein Abkommen, das die Ausfuhr erlaubt": the signing tells of it already. */
function isOfSigned(reading: ClauseReading, clause: Clause): boolean {
  const parent = clause.parent === undefined ? undefined : reading.annotated.clauses[clause.parent];
  return clause.kind === 'relative' && COMMITMENT_VERBS.get(parent?.verb?.lemma ?? '')?.kind === 'agreement';
}

/** "... und die Schaffung einer 800 Meilen langen Zone": the item begins after the "und" before its phrase. */
function afterAnd(reading: ClauseReading, clause: Clause, phrase: Phrase): number {
  const first = clause.parts[0]?.first ?? phrase.firstToken;
  for (let index = phrase.firstToken - 1; index > first; index--) {
    const word = reading.lower[index]!;
    if (word === 'und' || word === 'sowie') return index + 1;
    if (reading.annotated.words[index]?.category === 'verb') break;
  }
  return phrase.firstToken;
}

/** The subject is a plan, or the relative pronoun stands for one. */
function isAboutPlan(reading: ClauseReading, clause: Clause): boolean {
  const subject = subjectOf(clause);
  if (subject && hasStem(reading, subject, PLAN_STEMS)) return true;
  if (clause.kind !== 'relative') return false;
  const start = clause.parts[0]?.first ?? 0;
  for (let index = start - 1; index >= Math.max(0, start - ANTECEDENT_REACH); index--) {
    const word = reading.lower[index]!;
    if (PLAN_STEMS.some((stem) => word.includes(stem))) return true;
  }
  return false;
}

function hasStem(reading: ClauseReading, phrase: Phrase, stems: readonly string[]): boolean {
  const word = reading.lower[phrase.head] ?? '';
  return stems.some((stem) => word.includes(stem));
}

function hasForce(reading: ClauseReading, clause: Clause): boolean {
  return clause.phrases.some(
    (phrase) => phrase.preposition === 'in' && reading.annotated.tokens[phrase.head]?.text === 'Kraft',
  );
}

/** "ein Friedensplan für die Ukraine nach, der ...": the plan may stand some words before its relative clause. */
const ANTECEDENT_REACH = 6;
const IN_FORCE_VERBS: ReadonlySet<string> = new Set(['auslaufen', 'gelten', 'halten', 'ablaufen']);
const PROVIDED: ReadonlySet<string> = new Set(['vorgesehen', 'vereinbart', 'verabredet']);
