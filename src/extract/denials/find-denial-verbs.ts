import type { ActorReference } from '../../core/actor.ts';
import type { Clause, Phrase } from '../../core/clause.ts';
import { COMMITMENT_VERBS } from '../../german/commitment-verbs.ts';
import { ASSERTION_STEMS, DENIAL_VERBS } from '../../german/denial-words.ts';
import {
  type ClauseReading,
  rangeWithDependents,
  spanOf,
  subjectOf,
  subordinatorOf,
  type TokenRange,
  tokensOf,
  wordsOf,
} from '../commitments/clause-reading.ts';
import { isAsserted } from '../commitments/find-spoken.ts';
import type { DenialTelling } from './denial-telling.ts';
import { findDenier } from './find-denier.ts';

/** Denials told by a verb: "bestritt das", "wies Berichte zurück", "bestätigte der Kreml zunächst nicht". */
export function findDenialVerbs(reading: ClauseReading): readonly DenialTelling[] {
  return reading.annotated.clauses.flatMap((clause) => {
    const kind = readKind(reading, clause);
    if (kind === undefined) return [];
    const by = findDenier(reading, clause);
    return by === undefined ? [] : [toTelling(reading, clause, { kind, by })];
  });
}

type Kind = DenialTelling['kind'];

function readKind(reading: ClauseReading, clause: Clause): Kind | undefined {
  const { verb } = clause;
  if (verb === undefined || verb.voice === 'passive') return undefined;
  if (!DENIAL_VERBS.has(verb.lemma) && verb.lemma !== 'stellen' && verb.lemma !== 'wissen') return undefined;
  const words = wordsOf(reading, clause);
  const negated = isNegated(words, verb.negated);
  // "Von einer Verschiebung will er nichts wissen"
  if (verb.lemma === 'wissen') return wantsNotToKnow(clause, words) ? 'flat' : undefined;
  // "wollte den Bericht weder bestätigen noch dementieren"
  if (words.includes('weder') && words.includes('noch') && /bestätig|dementier/.test(words.join(' ')))
    return 'notConfirmed';
  const denial = DENIAL_VERBS.get(verb.lemma);
  // "wollte den Bericht nicht kommentieren", "wollte das nicht bestätigen", "konnte es nicht bestätigen"
  const refuses =
    denial?.onlyNegated === true && /^(wollen|können|mögen)$/.test(verb.modal ?? '') && verb.mood !== 'subjunctive2';
  if (!refuses && !isAsserted(reading, clause)) return undefined;
  // "stellte in Abrede, ..."
  if (verb.lemma === 'stellen' && words.includes('abrede') && !negated) return 'flat';
  if (denial === undefined) return undefined;
  if (denial.onlyNegated === true ? !negated || onlyQuotesNot(reading, clause) : verb.negated) return undefined;
  // "verneinte die Möglichkeit einer Feuerpause" refuses
  if (verb.lemma === 'verneinen' && words.some((word) => POSSIBLE.test(word))) return undefined;
  if (denial.needsAssertion === true && !namesAssertion(reading, clause)) return undefined;
  return denial.kind;
}

function wantsNotToKnow(clause: Clause, words: readonly string[]): boolean {
  return (
    clause.verb!.modal === 'wollen' && words.includes('nichts') && words.some((word) => /^(davon|von|vom)$/.test(word))
  );
}

/** 'bestätigte eine Absprache "für den Süden, nicht für den Norden"': the word of no stands in what is quoted. */
function onlyQuotesNot({ annotated }: ClauseReading, clause: Clause): boolean {
  const denying = tokensOf(clause)
    .map((index) => annotated.tokens[index]!)
    .filter(({ lower }) => /^(nicht|nie|weder|kein)/.test(lower));
  const quoted = denying.filter(({ start }) =>
    annotated.quotedRegions.some((region) => region.start < start && start < region.end),
  );
  return denying.length > 0 && quoted.length === denying.length;
}

/** Whether a clause says no: by its verb, by "kein" or by "weder". */
export function isNegated(words: readonly string[], verbNegated: boolean): boolean {
  return verbNegated || words.includes('weder') || words.some((word) => word.startsWith('kein'));
}

function namesAssertion(reading: ClauseReading, clause: Clause): boolean {
  return (
    clause.phrases.some((phrase) => phrase.role !== 'subject' && isAssertion(reading, phrase)) ||
    deniesClause(reading, clause) ||
    (hasPronoun(reading, clause) && !followsDemand(reading, clause))
  );
}

/** "Dass Belgrad den Kosovo damit anerkenne, wies er zurück": what is turned down is told in a clause of its own. */
function deniesClause(reading: ClauseReading, clause: Clause): boolean {
  return (reading.childrenOf[clause.index] ?? []).some((index) => {
    const child = reading.annotated.clauses[index]!;
    return child.kind === 'subordinate' && /^da(ss|ß)$/.test(subordinatorOf(reading, child) ?? '');
  });
}

function isAssertion(reading: ClauseReading, phrase: Phrase): boolean {
  const word = reading.annotated.tokens[phrase.head]?.lower ?? '';
  return ASSERTION_STEMS.some((stem) => word.includes(stem));
}

/** "Baku forderte einen Korridor. Eriwan wies das zurück.": refused, not denied. */
function followsDemand(reading: ClauseReading, clause: Clause): boolean {
  const before = reading.annotated.clauses[clause.index - 1];
  const kind = COMMITMENT_VERBS.get(before?.verb?.lemma ?? '')?.kind;
  return kind === 'demand' || kind === 'offer';
}

/** "Das wies Kiew zurück", "Dem widersprach Moskau". */
function hasPronoun(reading: ClauseReading, clause: Clause): boolean {
  return wordsOf(reading, clause).some((word) => POINTING.has(word));
}

/** A clause that denies by its verb, as a telling. */
export function toTelling(
  reading: ClauseReading,
  clause: Clause,
  { kind, by }: { readonly kind: Kind; readonly by: ActorReference },
): DenialTelling {
  const range = rangeWithDependents(reading, clause);
  const content = findDenied(reading, clause);
  return {
    kind,
    by,
    clause,
    content: content ?? range,
    pointsBack: content === undefined,
    span: spanOf(reading.annotated, range),
    rule: `verb:${clause.verb!.lemma}`,
  };
}

/** The clause or the phrases that name what is denied; undefined where a pronoun points back. */
function findDenied(reading: ClauseReading, clause: Clause): TokenRange | undefined {
  const child = (reading.childrenOf[clause.index] ?? [])
    .map((index) => reading.annotated.clauses[index]!)
    .find((other) => other.kind === 'subordinate' || other.kind === 'infinitive' || other.kind === 'main');
  if (child && (child.parts[0]?.first ?? 0) > (clause.verb?.tokens[0] ?? 0)) return rangeWithDependents(reading, child);
  const subject = subjectOf(clause);
  const phrases = clause.phrases.filter((phrase) => phrase !== subject && !isPronoun(reading, phrase));
  const first = phrases[0];
  const last = phrases.at(-1);
  return first && last && clause.verb?.lemma !== 'äußern' ? { first: first.firstToken, end: last.endToken } : undefined;
}

function isPronoun(reading: ClauseReading, phrase: Phrase): boolean {
  return reading.annotated.words[phrase.head]?.category === 'pronoun';
}

const POSSIBLE = /^(möglichkeit|bereitschaft|aussicht|chance)/;
const POINTING: ReadonlySet<string> = new Set(['das', 'dies', 'dem', 'diesem', 'dagegen', 'beides', 'was', 'dieses']);
