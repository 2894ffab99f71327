import type { ActorReference } from '../../core/actor.ts';
import type { Clause } from '../../core/clause.ts';
import { COMMITMENT_VERBS } from '../../german/commitment-verbs.ts';
import { ASSERTION_STEMS, CONTACT_NOUN_STEMS, CONTEST_NOUN, DENIAL_VERBS } from '../../german/denial-words.ts';
import {
  type ClauseReading,
  rangeWithDependents,
  spanOf,
  subordinatorOf,
  type TokenRange,
  tokensOf,
  wordsOf,
} from '../commitments/clause-reading.ts';
import { isAsserted } from '../commitments/find-spoken.ts';
import type { DenialTelling } from './denial-telling.ts';
import { findDenied, isAssertion, isBare, isPointer, isPointing } from './find-denied.ts';
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
  if (verb === undefined) return undefined;
  if (!DENIAL_VERBS.has(verb.lemma) && !IDIOM_VERBS.has(verb.lemma)) return undefined;
  const words = wordsOf(reading, clause);
  const negated = isNegated(words, verb.negated);
  // "Von einer Verschiebung will er nichts wissen"
  if (verb.lemma === 'wissen') return wantsNotToKnow(clause, words) ? 'flat' : undefined;
  // "wollte den Bericht weder bestätigen noch dementieren"
  if (
    verb.voice === 'active' &&
    words.includes('weder') &&
    words.includes('noch') &&
    /bestätig|dementier/.test(words.join(' '))
  )
    return 'notConfirmed';
  const denial = DENIAL_VERBS.get(verb.lemma);
  // "wollte den Bericht nicht kommentieren", "wollte das nicht bestätigen", "konnte es nicht bestätigen"
  const refuses =
    denial?.onlyNegated === true && /^(wollen|können|mögen)$/.test(verb.modal ?? '') && verb.mood !== 'subjunctive2';
  if (!refuses && !isAsserted(reading, clause)) return undefined;
  // "Den Vorwurf ließ er nicht gelten"
  if (verb.lemma === 'lassen' || verb.lemma === 'gelten')
    return negated && words.includes('gelten') && namesAssertion(reading, clause) ? 'flat' : undefined;
  // "stellte in Abrede, ..."
  if (verb.lemma === 'stellen' && words.includes('abrede') && !negated) return 'flat';
  if (denial === undefined) return undefined;
  // "Die Angaben konnten nicht bestätigt werden": by nobody; "wird in Kigali bestritten" has its place
  if (verb.voice === 'passive' && (denial.onlyNegated === true || !namesAssertion(reading, clause))) return undefined;
  if (denial.onlyNegated === true ? !negated || onlyQuotesNot(reading, clause) : verb.negated) return undefined;
  // "verneinte die Möglichkeit einer Feuerpause" refuses
  if (verb.lemma === 'verneinen' && words.some((word) => POSSIBLE.test(word))) return undefined;
  if (denial.needsAssertion === true && !namesAssertion(reading, clause)) return undefined;
  // "Serbien bestritt sein erstes Spiel"
  if (verb.lemma === 'bestreiten' && isContest(reading, clause)) return undefined;
  // "könne Geheimdienstangelegenheiten nicht kommentieren", "kommentierte die Angaben im Einzelnen nicht"
  if (denial.kind === 'noComment' && !isCommentable(reading, clause, words)) return undefined;
  return denial.kind;
}

/** A statement, a contact or what was said before; all of it, not its details. */
function isCommentable(reading: ClauseReading, clause: Clause, words: readonly string[]): boolean {
  if (words.includes('einzelnen')) return false;
  // "wollte den Schlag nicht kommentieren": said on being asked
  if (clause.verb?.modal !== undefined) return true;
  return pointsBack(reading, clause) || deniesClause(reading, clause) || words.some((word) => isSaidOrContact(word));
}

/** Whether a word names a statement or a contact: "Angaben", "Telefonat", "Frage". */
export function isSaidOrContact(word: string): boolean {
  return (
    /^(an|nach)?fragen?$|^reise/.test(word) ||
    ASSERTION_STEMS.some((stem) => word.includes(stem)) ||
    CONTACT_NOUN_STEMS.some((stem) => word.includes(stem))
  );
}

function isContest(reading: ClauseReading, { phrases }: Clause): boolean {
  return phrases.some(
    ({ role, preposition, head }) =>
      role === 'object' && preposition === undefined && CONTEST_NOUN.test(reading.lower[head] ?? ''),
  );
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
  const isPassive = clause.verb?.voice === 'passive';
  return (
    clause.phrases.some((phrase) => (isPassive || phrase.role !== 'subject') && isAssertion(reading, phrase)) ||
    deniesClause(reading, clause) ||
    (pointsBack(reading, clause) && !followsDemand(reading, clause))
  );
}

/** "Dass Belgrad den Kosovo damit anerkenne, wies er zurück", "Nicht zwölf, sondern acht, berichtigte das Ministerium": told in a clause of its own. */
function deniesClause(reading: ClauseReading, clause: Clause): boolean {
  return (reading.childrenOf[clause.index] ?? []).some((index) => {
    const child = reading.annotated.clauses[index]!;
    // "Was da geredet werde, kommentiere er nicht"
    if (reading.lower[child.subordinator ?? -1] === 'was') return true;
    if (child.kind === 'main') return clause.order === 'verbFirst' && child.index < clause.index;
    return child.kind === 'subordinate' && /^da(ss|ß)$/.test(subordinatorOf(reading, child) ?? '');
  });
}

/** "Baku forderte einen Korridor. Eriwan wies das zurück.": refused, not denied. */
function followsDemand(reading: ClauseReading, clause: Clause): boolean {
  const before = reading.annotated.clauses[clause.index - 1];
  const kind = COMMITMENT_VERBS.get(before?.verb?.lemma ?? '')?.kind;
  return kind === 'demand' || kind === 'offer';
}

/** "Das wies Kiew zurück", "Dem widersprach Moskau", "was Kigali zurückweist", "In Kigali wird das bestritten". */
function pointsBack(reading: ClauseReading, clause: Clause): boolean {
  const isPassive = clause.verb?.voice === 'passive';
  return clause.phrases.some((phrase) => isPointing(reading, phrase) || (isPassive && isPointer(reading, phrase.head)));
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
    pointsBack: content === undefined || (namesAssertionIn(reading, content) && isBare(reading, content)),
    span: spanOf(reading.annotated, range),
    rule: `verb:${clause.verb!.lemma}`,
  };
}

function namesAssertionIn(reading: ClauseReading, { first, end }: TokenRange): boolean {
  return isAssertion(reading, { head: end - 1 }) && first < end;
}

const IDIOM_VERBS: ReadonlySet<string> = new Set(['stellen', 'wissen', 'lassen', 'gelten']);
const POSSIBLE = /^(möglichkeit|bereitschaft|aussicht|chance)/;
