import type { AnnotatedDocument } from '../../core/annotated.ts';
import type { Commitment } from '../../core/commitment.ts';
import type { Contact } from '../../core/contact.ts';
import type { Quotation } from '../../core/quotation.ts';
import { type ClauseReading, readClauses } from './clause-reading.ts';
import { type Draft, draftCommitment } from './draft.ts';
import { fillParties } from './fill-parties.ts';
import { isDamaged } from './find-anchors.ts';
import { findAnswers } from './find-answers.ts';
import { findArrangements } from './find-arrangements.ts';
import { findAttributive } from './find-attributive.ts';
import { findConditions } from './find-conditions.ts';
import { findDeclared } from './find-declared.ts';
import { findFulfilled } from './find-fulfilled.ts';
import { findGifts } from './find-gifts.ts';
import { findHeldOut } from './find-held-out.ts';
import { findNominal } from './find-nominal.ts';
import { findPapers } from './find-papers.ts';
import { findHeldPlans } from './find-plan-holder.ts';
import { findPlanPoints } from './find-plan-points.ts';
import { findPlannedActs } from './find-planned-acts.ts';
import { findReadiness } from './find-readiness.ts';
import { findSpoken } from './find-spoken.ts';
import { findSuspended } from './find-suspended.ts';
import { findTerms } from './find-terms.ts';
import { findToldActs } from './find-told-acts.ts';
import { findUltimatums } from './find-ultimatums.ts';
import { isDiplomacy } from './is-diplomacy.ts';
import { joinDrafts } from './join-drafts.ts';
import { settleStatus } from './settle-status.ts';
import type { Telling } from './telling.ts';

/** One entry per commitment that the document tells of, all its mentions together. */
export function findCommitments(
  annotated: AnnotatedDocument,
  quotations: readonly Quotation[],
  contacts: readonly Contact[],
): readonly Commitment[] {
  const reading = readClauses(annotated, quotations, contacts);
  const told = toDrafts(
    reading,
    FINDERS.flatMap((find) => find(reading)),
    contacts,
  );
  const drafts = [...told, ...toDrafts(reading, findTerms(reading, told), contacts)];
  return joinDrafts(leaveOutNested(drafts).sort(byPlace));
}

function toDrafts(
  reading: ClauseReading,
  tellings: readonly Telling[],
  contacts: readonly Contact[],
): readonly Draft[] {
  return tellings
    .map((telling) => draftCommitment(reading, telling))
    .filter((draft) => draft.commitment.action !== '' && !isDamaged(reading.annotated, draft.commitment.anchors))
    .filter((draft) => isDiplomacy(reading, draft.telling, draft))
    .map((draft) => settleStatus(reading, draft, contacts))
    .flatMap((draft) => fillParties(reading, draft, contacts) ?? []);
}

const FINDERS: readonly ((reading: ClauseReading) => readonly Draft['telling'][])[] = [
  findUltimatums,
  findSpoken,
  findNominal,
  findReadiness,
  findPapers,
  findHeldPlans,
  findDeclared,
  findPlannedActs,
  findPlanPoints,
  findAttributive,
  findConditions,
  findAnswers,
  findToldActs,
  findGifts,
  findHeldOut,
  findFulfilled,
  findSuspended,
  findArrangements,
];

/** "sagte zu, auf Angriffe zu verzichten" is one promise: what is told inside the content of another is left out. */
function leaveOutNested(drafts: readonly Draft[]): Draft[] {
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const { sentence } = draft.telling.clause;
    const known = bySentence.get(sentence);
    if (known === undefined) bySentence.set(sentence, [draft]);
    else known.push(draft);
  }
  const place = new Map(drafts.map((draft, index) => [draft, index]));
  return drafts.filter((draft) => {
    const { sentence } = draft.telling.clause;
    // What is no sentence would be compared with all of itself.
    if ((bySentence.get(sentence)?.length ?? 0) > MOST_DRAFTS) return true;
    const near = [sentence - 1, sentence, sentence + 1].flatMap(
      (index) => bySentence.get(index)?.slice(0, MOST_DRAFTS) ?? [],
    );
    return !near.some((other) => other !== draft && isInside(draft, other, place.get(other)! < place.get(draft)!));
  });
}

/** The longest sentences of news tell of a handful. */
const MOST_DRAFTS = 100;

function isInside(draft: Draft, other: Draft, otherIsEarlier: boolean): boolean {
  const inner = draft.telling;
  const outer = other.telling;
  if (inner.clause === outer.clause) {
    // "werde den Vorschlag nicht annehmen": read by the verb and by its form, it is one refusal
    const isSame = inner.content.range.first === outer.content.range.first;
    return otherIsEarlier && (isSame || (inner.kind === 'refusal' && outer.kind === 'refusal'));
  }
  if (inner.kind === 'refusal' && inner.clause.kind === 'relative') return false;
  // "Baku forderte einen Korridor. Eriwan lehnte das ab.": the refusal points back to a demand that stands by itself.
  if (outer.kind === 'refusal' && outer.content.range.first < (outer.clause.parts[0]?.first ?? 0)) return false;
  const start = inner.clause.parts[0]?.first ?? 0;
  return (
    outer.content.clause !== undefined &&
    outer.content.clause !== outer.clause &&
    start >= outer.content.range.first &&
    start < outer.content.range.end
  );
}

function byPlace(left: Draft, right: Draft): number {
  return left.telling.content.range.first - right.telling.content.range.first;
}
