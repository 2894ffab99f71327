import type { ActorReference } from '../../core/actor.ts';
import type { Commitment } from '../../core/commitment.ts';
import { LOOSE_MATTERS, type Matter, NARROWING_MATTERS } from '../../german/commitment-matters.ts';
import type { Draft } from './draft.ts';

/** Whether two drafts tell of one commitment: same sort of act, same matter and scope, sides and numbers that agree. */
export function isSameCommitment(left: Draft, right: Draft): boolean {
  if (isSameContent(left, right) || isInReturn(left, right)) return true;
  if (areOneSigning(left, right)) return true;
  if (sortOf(left) !== sortOf(right) || !datesAgree(left.commitment, right.commitment)) return false;
  // An offer is often accepted by the other side and in other words: its parties and scope need not be the same.
  const taken = left.telling.kind === 'offer' || right.telling.kind === 'offer';
  if (!shareMatter(left.matters, right.matters, taken) || !numbersAgree(left, right)) return false;
  if (areTwoTerms(left, right)) return false;
  // What Macron demands and what the Pope demands are two.
  if (left.telling.binds === 'other' && !sidesAgree(left.parties.by, right.parties.by)) return false;
  if (asksAgain(left, right)) return true;
  if (isLoose(left) && (left.parties.bound.length === 0 || right.parties.bound.length === 0)) return false;
  const open = left.parties.bound.length === 0 || right.parties.bound.length === 0;
  // The same one asks for the same thing: who is asked may be named only once.
  const asked = left.telling.binds === 'other' && left.parties.by.length > 0 && right.parties.by.length > 0;
  if (open && !asked && !isNear(left, right) && !haveSameMatters(left, right)) return false;
  if (taken && isNear(left, right) && isAnswered(left, right)) return true;
  if (taken) return sidesAgree(everybody(left), everybody(right));
  return sidesAgree(left.parties.bound, right.parties.bound);
}

/** "unterzeichneten ein Partnerschaftsabkommen", "unterzeichneten einen Vertrag mit Beistand": two sides sign one paper in a text, whatever it is called. */
function areOneSigning(left: Draft, right: Draft): boolean {
  if (!SIGNING.test(left.telling.rule) || !SIGNING.test(right.telling.rule)) return false;
  if (left.telling.status !== right.telling.status || !datesAgree(left.commitment, right.commitment)) return false;
  const sides = ({ parties }: Draft) => [...new Set(parties.bound.map(sideOf))].sort().join();
  return sides(left) !== '' && sides(left).includes(',') && sides(left) === sides(right);
}

/** "nehmen Beziehungen auf. Bis Mai sollen die Botschaften öffnen": points of one deal, each its own but where they name one thing. */
function areTwoTerms(left: Draft, right: Draft): boolean {
  if (left.telling.rule !== TERM && right.telling.rule !== TERM) return false;
  if (left.telling.clause === right.telling.clause) return false;
  const stems = ({ commitment }: Draft) => (commitment.action.match(NOUN) ?? []).map((noun) => noun.slice(0, STEM));
  const known = new Set(stems(left));
  return !stems(right).some((stem) => known.has(stem));
}

/** "Ghana verlangt Beobachtermission", "verlangt die Entsendung einer Beobachtermission": one asks for one thing twice. */
function asksAgain(left: Draft, right: Draft): boolean {
  if (left.telling.kind !== 'demand' || left.parties.by.length === 0 || right.parties.by.length === 0) return false;
  const nouns = (draft: Draft): readonly string[] => draft.commitment.action.match(LONG_NOUN) ?? [];
  return nouns(left).some((noun) => nouns(right).includes(noun));
}

/** "bat um Unterstützung, die Peking ablehnte": asked for and refused are one. */
function isSameContent(left: Draft, right: Draft): boolean {
  const sorts = [sortOf(left), sortOf(right)];
  if (!sorts.includes('refusal') || sorts[0] === sorts[1] || left.telling.content.phrase === undefined) return false;
  // "eine Waffenruhe, wie Kiew sie angenommen hatte, lehnt Moskau ab": two sides, two answers.
  if (sorts.includes('accepted') && left.telling.kind !== 'offer' && right.telling.kind !== 'offer') return false;
  const a = left.telling.content.range;
  const b = right.telling.content.range;
  return a.first === b.first && a.end === b.end;
}

/** "verlangte, dass ..., und forderte dafür Garantien": the guarantees are of that demand. */
function isInReturn(left: Draft, right: Draft): boolean {
  const sameSentence = left.telling.clause.sentence === right.telling.clause.sentence;
  return sameSentence && left.telling.kind === 'demand' && right.telling.kind === 'demand' && right.isInReturn;
}

/** Nothing but matters that say little: "Hilfe", "Abkommen". */
function isLoose(draft: Draft): boolean {
  return draft.telling.kind !== 'agreement' && draft.matters.every((matter) => LOOSE_MATTERS.has(matter));
}

function sortOf({ telling }: Draft): 'accepted' | 'demand' | 'refusal' | 'threat' {
  if (telling.kind === 'demand' || telling.kind === 'refusal' || telling.kind === 'threat') return telling.kind;
  return 'accepted';
}

function shareMatter(left: readonly Matter[], right: readonly Matter[], loosely: boolean): boolean {
  const narrow = (matters: readonly Matter[]) =>
    matters
      .filter((matter) => NARROWING_MATTERS.has(matter))
      .sort()
      .join();
  const shared = left.filter((matter) => right.includes(matter));
  if (narrow(left) !== narrow(right) && !(loosely && narrow(shared) !== '')) return false;
  if (loosely && narrow(shared) === '' && left.length !== right.length) return false;
  if (shared.some((matter) => !LOOSE_MATTERS.has(matter))) return true;
  return (
    shared.length > 0 &&
    left.every((matter) => LOOSE_MATTERS.has(matter)) &&
    right.every((matter) => LOOSE_MATTERS.has(matter))
  );
}

/** Whether two quantities can be of one commitment; open ones agree with all. */
export function numbersAgree(left: Draft, right: Draft): boolean {
  const a = left.commitment.quantity;
  const b = right.commitment.quantity;
  if (a === null || b === null || a.value === b.value) return true;
  // 90 Häftlinge and 2000 Gefangene are two releases; 90 Häftlinge within 30 Tage may be one.
  return isTime(a.unit) !== isTime(b.unit);
}

/** "im Februar 2023 unterzeichnet" and "sollen 2027 beginnen" are two; a day lies in its month. */
function datesAgree({ start: left }: Commitment, { start: right }: Commitment): boolean {
  return left === null || right === null || left.startsWith(right) || right.startsWith(left);
}

function isTime(unit: string): boolean {
  return /^(Minuten|Stunden|Tage|Wochen|Monate|Jahre)$/.test(unit);
}

/** Open sides agree with all; else a person or state must stand on both. */
function sidesAgree(left: readonly ActorReference[], right: readonly ActorReference[]): boolean {
  if (left.length === 0 || right.length === 0) return true;
  return left.some((one) => right.some((other) => one.key === other.key || sideOf(one) === sideOf(other)));
}

/** Far apart and with open sides only the very same matters are one: "Gefangenenaustausch" in headline and body. */
function haveSameMatters(left: Draft, right: Draft): boolean {
  const strong = ({ matters }: Draft) =>
    matters
      .filter((matter) => !LOOSE_MATTERS.has(matter))
      .sort()
      .join();
  return strong(left) === strong(right);
}

/** An offer of one side and the other's yes. */
function isAnswered(left: Draft, right: Draft): boolean {
  return (
    left.telling.kind === 'agreement' || right.telling.kind === 'agreement' || isPromised(left) || isPromised(right)
  );
}

/** "Darauf ließ sich Putin ein", "sagte zu": a promise by a verb of consent. */
function isPromised({ telling }: Draft): boolean {
  return telling.rule === 'verb:zusagen' || telling.rule === 'verb:verzichten';
}

/** "Trump schlug eine Pause vor. Putin stimmte zu": an answer follows the offer. */
function isNear(left: Draft, right: Draft): boolean {
  return Math.abs(left.telling.clause.sentence - right.telling.clause.sentence) <= ANSWER_REACH;
}

/** Long enough to name one thing: "Friedensmission", not "Ukraine". */
const LONG_NOUN = /\p{Lu}[\p{L}-]{11,}/gu;
const ANSWER_REACH = 2;
const TERM = 'shall:terms';
const SIGNING = /^verb:(unterzeichnen|unterschreiben)$/;
/** Enough of a noun to tell it apart and to leave its ending. */
const STEM = 6;
const NOUN = /\p{Lu}\p{L}{3,}/gu;

function everybody({ parties }: Draft): readonly ActorReference[] {
  return [...parties.by, ...parties.to, ...parties.bound];
}

function sideOf(reference: ActorReference): string {
  return reference.state ?? reference.key;
}
