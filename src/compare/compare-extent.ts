import type { ReasonOutcome, RelationReason } from '../core/account.ts';
import { CLAIM_WORDS } from '../german/claim-words.ts';
import type { Claim } from './claim.ts';
import { compareMembers } from './compare-members.ts';
import { compareNumbers } from './compare-numbers.ts';
import { compareAtoms, readScope, type ScopeRelation } from './compare-scopes.ts';
import { findMatters } from './find-matters.ts';
import { findWords } from './find-words.ts';
import { rememberByClaim } from './remember-by-claim.ts';

/**
 * The scope calculus: one reason per dimension in which two tellings of one undertaking differ or are the same: what
 * is covered, where, whether all of it, how much, for how long, with what limit, on what condition. README.md has the table.
 */
export function compareExtent(left: Claim, right: Claim): readonly RelationReason[] {
  const objects = compareObjects(left, right);
  return [
    objects,
    compareWhole(left, right),
    ...compareNumbers(left, right),
    compareLimit(left, right),
    // Where the tables know what is covered, the list of it says no more.
    objects === null || objects.outcome === 'same' ? compareMembers(left, right) : null,
    compareRestriction(left, right),
    compareCondition(left, right),
  ].filter((reason) => reason !== null);
}

/** What all reasons together say of the first telling; null where they say nothing. */
export function sumOutcomes(reasons: readonly RelationReason[]): ReasonOutcome | null {
  const outcomes = new Set(reasons.map(({ outcome }) => outcome));
  if (outcomes.size === 0) return null;
  if (outcomes.has('apart')) return 'apart';
  if (outcomes.has('partly') || (outcomes.has('more') && outcomes.has('less'))) return 'partly';
  return outcomes.has('more') ? 'more' : outcomes.has('less') ? 'less' : 'same';
}

/** "Energie und Infrastruktur" against "Energieanlagen", for what fire is held on. */
function compareObjects(left: Claim, right: Claim): RelationReason | null {
  if (!isHoldingFire(left) || !isHoldingFire(right)) return null;
  const relation = compareAtoms(atomsOf(left), atomsOf(right));
  const outcome = outcomeOfScopes[relation];
  return outcome && { aspect: 'objects', outcome, words: [scopeWords(left), scopeWords(right)] };
}

const outcomeOfScopes: Readonly<Record<ScopeRelation, ReasonOutcome | null>> = {
  equal: 'same',
  wider: 'more',
  narrower: 'less',
  overlapping: 'partly',
  disjoint: null,
  unknown: null,
};

/** "keine Energieeinrichtungen mehr beschießen" is a promise, whatever its negation. */
export function isNegatedPromise({ terms, folded }: Claim): boolean {
  return /verschon/.test(folded) || terms.has('Angriffe');
}

/** "Waffenruhe", "Angriffe auf ... aussetzen", "... verschonen". */
export function isHoldingFire(claim: Claim): boolean {
  return rememberByClaim(claim, 'holds fire', () => readHoldingFire(claim));
}

function readHoldingFire({ text, folded, points }: Claim): boolean {
  const matters = findMatters(text).map(({ matter }) => matter);
  return (
    matters.includes('Waffenruhe') ||
    (matters.includes('Angriffe') &&
      (/nicht|aussetz|einstell|verzicht|stopp|beend/.test(folded) || points.some(({ commitment }) => commitment))) ||
    /verschon|\bschonen|nicht (?:mehr|langer) beschoss/.test(folded)
  );
}

function atomsOf(claim: Claim): readonly string[] {
  return rememberByClaim(claim, 'atoms', () => readScope(claim.text));
}

function scopeWords({ text, points }: Claim): string {
  const scope = points.find((point) => point.commitment?.scope)?.commitment?.scope;
  return scope && readScope(scope).length > 0 ? scope : text;
}

/** "bestimmte Frontabschnitte" against "vollständig"; "in der Provinz Aleppo" against "im ganzen Land". */
function compareWhole(left: Claim, right: Claim): RelationReason | null {
  const [leftWhole, rightWhole] = [findWhole(left), findWhole(right)];
  const [leftPart, rightPart] = [findWords(left, CLAIM_WORDS.part), findWords(right, CLAIM_WORDS.part)];
  const [leftAll, rightAll] = [findAllOf(left, right), findAllOf(right, left)];
  if (leftAll) return { aspect: 'extent', outcome: 'more', words: leftAll };
  if (rightAll) return { aspect: 'extent', outcome: 'less', words: [rightAll[1], rightAll[0]] };
  if (leftWhole && rightPart && !rightWhole)
    return { aspect: 'extent', outcome: 'more', words: [leftWhole, rightPart] };
  if (rightWhole && leftPart && !leftWhole) return { aspect: 'extent', outcome: 'less', words: [leftPart, rightWhole] };
  return null;
}

/** "alle Konsulate" against "fünf Konsulate". */
function findAllOf(claim: Claim, other: Claim): readonly [string, string] | null {
  for (const { words, unit, isTime } of other.quantities) {
    const all = isTime ? null : findWords(claim, `alle[nr]? (?:\\p{Ll}+ )?${unit}\\p{L}*`);
    if (all) return [all, words];
  }
  return null;
}

function findWhole(claim: Claim): string | null {
  return findWords(claim, CLAIM_WORDS.whole);
}

/** "bei Aufenthalten bis zu 15 Tagen" against no limit. */
function compareLimit(left: Claim, right: Claim): RelationReason | null {
  const [leftLimit, rightLimit] = [findWords(left, CLAIM_WORDS.limit), findWords(right, CLAIM_WORDS.limit)];
  if (Boolean(leftLimit) === Boolean(rightLimit)) return null;
  const silent = leftLimit ? right : left;
  // A number of its own is compared as a number.
  if (silent.quantities.length > 0) return null;
  return { aspect: 'limit', outcome: leftLimit ? 'less' : 'more', words: [leftLimit, rightLimit] };
}

/** "den Luftraum für zivile Flüge zu öffnen" against "den Luftraum zu öffnen". */
function compareRestriction(left: Claim, right: Claim): RelationReason | null {
  const [leftWords, rightWords] = [left, right].map(({ text }) => restriction.exec(text)?.[0] ?? null);
  if (Boolean(leftWords) === Boolean(rightWords)) return null;
  const [wide, narrow] = leftWords ? [right, left] : [left, right];
  const isWithin = [...wide.terms].every(([key, { kind }]) => kind === 'general' || narrow.terms.has(key));
  if (!isWithin || wide.terms.size === 0) return null;
  return { aspect: 'restriction', outcome: leftWords ? 'less' : 'more', words: [leftWords, rightWords] };
}

const restriction = /\b(?:nur |lediglich |ausschließlich )?für (?:\p{Ll}+e[nrs]? )+\p{Lu}[\p{L}-]+/u;

/** "sofern die Kämpfe aufhörten" against a promise without a condition. */
function compareCondition(left: Claim, right: Claim): RelationReason | null {
  const [leftIf, rightIf] = [conditionOf(left), conditionOf(right)];
  if (Boolean(leftIf) === Boolean(rightIf)) return null;
  return { aspect: 'condition', outcome: leftIf ? 'less' : 'more', words: [leftIf, rightIf] };
}

function conditionOf(claim: Claim): string | null {
  return findWords(claim, CLAIM_WORDS.unconditional) ? null : findWords(claim, CLAIM_WORDS.condition);
}
