import type { Commitment } from '../../core/commitment.ts';
import type { Matter } from '../../german/commitment-matters.ts';
import { type ClauseReading, hasWord, subordinatorOf, type TokenRange } from './clause-reading.ts';
import { describeAction, describeScope } from './describe-action.ts';
import { quotationAround } from './find-account.ts';
import { findAnchors } from './find-anchors.ts';
import { findCondition } from './find-condition.ts';
import { findDeadline } from './find-deadline.ts';
import { findMatters } from './find-matters.ts';
import { findParties, type Parties, toSpeakers } from './find-parties.ts';
import { findQuantity } from './find-quantity.ts';
import { findWindow } from './find-window.ts';
import { readAct } from './read-act.ts';
import type { Telling } from './telling.ts';

/** A commitment as one place tells of it, with what the joining of places asks for. */
export interface Draft {
  readonly telling: Telling;
  readonly parties: Parties;
  readonly matters: readonly Matter[];
  /** Whether its clause says "dafür": asked for to secure what was asked before. */
  readonly isInReturn: boolean;
  readonly commitment: Commitment;
}

/** Reads all fields of a commitment from one telling. */
export function draftCommitment(reading: ClauseReading, telling: Telling): Draft {
  const { annotated } = reading;
  const matters = mattersOf(reading, telling);
  const parties = findParties(reading, telling);
  const deadline = findDeadline(reading, telling);
  const anchors = [...findAnchors(reading, telling), ...(deadline ? [deadline.anchor] : [])];
  const range = actRange(telling);
  const counted = matters.some((matter) => COUNTED.has(matter));
  const commitment: Commitment = {
    kind: telling.kind,
    status: telling.status,
    parties: parties.bound,
    by: telling.kind === 'demand' || telling.kind === 'offer' || telling.kind === 'threat' ? parties.by : [],
    to: parties.to,
    action: describeAction(reading, telling),
    scope: describeScope(reading, telling.content.range),
    condition: findCondition(reading, telling),
    quantity: findQuantity(annotated, range, counted ? 'count' : 'duration') ?? deadline?.quantity ?? null,
    ...leaveOpenBehind(reading, readWindow(reading, telling, range)),
    accordingTo: findAccount(reading, telling),
    anchors,
    rule: telling.rule,
  };
  return { telling, parties, matters, isInReturn: hasWord(reading, telling.clause, IN_RETURN), commitment };
}

/** From when to when it runs; what runs out on a day ends there ("Am Samstag läuft die Vereinbarung aus"). */
function readWindow(reading: ClauseReading, telling: Telling, range: TokenRange): Pick<Commitment, 'start' | 'end'> {
  if (ENDING_VERBS.has(telling.clause.verb?.lemma ?? '') && telling.rule === 'paper:inForce')
    return { start: null, end: findWindow(reading, clauseRange(telling)).end };
  return findWindow(
    reading,
    isSelfTold(telling) ? range : isSigned(telling) ? clauseRange(telling) : telling.content.range,
  );
}

/** "sagte zu, im Herbst abzuziehen", told in May: a season or month that lies behind is not the one that is meant. */
function leaveOpenBehind(
  reading: ClauseReading,
  window: Pick<Commitment, 'start' | 'end'>,
): Pick<Commitment, 'start' | 'end'> {
  const today = reading.annotated.referenceTime?.value.slice(0, 10) ?? '';
  const last = window.end?.split('/').at(-1) ?? '';
  return last.length === 7 && last < today.slice(0, 7) ? { start: null, end: null } : window;
}

/** The matters of the content's own words. */
function mattersOf(reading: ClauseReading, telling: Telling): readonly Matter[] {
  const { content } = telling;
  if (content.clause === undefined) return findMatters(reading.annotated, content.range);
  const matters = new Set<Matter>();
  for (const part of content.clause.parts) {
    for (const matter of findMatters(reading.annotated, part)) matters.add(matter);
  }
  const read = readAct(reading, content.clause);
  if (read !== undefined && read.act.needs !== 'withMatter') matters.add(read.act.matter);
  if (read?.lemma === 'verhandeln') matters.add('talks');
  return [...matters];
}

/** Whether the clause is itself the act ("will ... freilassen"), so that its numbers and dates belong to it. */
function isSelfTold(telling: Telling): boolean {
  return telling.content.clause === telling.clause;
}

/** The day of signing is the day from which a paper stands. */
function isSigned(telling: Telling): boolean {
  return /^verb:(unterzeichnen|unterschreiben|schließen|abschließen)$/.test(telling.rule);
}

/** Where the quantity may stand: the content, and the rest of its clause where the content is a phrase. */
function actRange(telling: Telling): TokenRange {
  const { content, clause } = telling;
  if (content.phrase === undefined) return content.range;
  const end = Math.max(content.range.end, clause.parts.at(-1)?.end ?? 0);
  const self = SELF_ACTING.has(clause.verb?.lemma ?? '');
  return { first: self ? (clause.parts[0]?.first ?? content.range.first) : content.range.first, end };
}

/** Whose account it is: the speakers of the quotations that hold its words. */
function findAccount(reading: ClauseReading, telling: Telling): Commitment['accordingTo'] {
  const around = quotationAround(reading, telling.content.range) ?? quotationAround(reading, clauseRange(telling));
  // "schlug ein Treffen vor, statt auf eine Pause einzugehen, wie Europa sie angeregt hatte": not the account of who turned it down
  const isPast = around?.form === 'reported' && subordinatorOf(reading, telling.clause) === 'wie';
  return around === undefined || isPast ? [] : toSpeakers(reading, around);
}

function clauseRange(telling: Telling): TokenRange {
  return { first: telling.clause.parts[0]?.first ?? 0, end: telling.clause.parts.at(-1)?.end ?? 0 };
}

const ENDING_VERBS: ReadonlySet<string> = new Set(['auslaufen', 'ablaufen', 'enden']);
const IN_RETURN: ReadonlySet<string> = new Set(['dafür', 'hierfür']);
/** Matters of which a number of heads or miles is told before a length of time. */
const COUNTED: ReadonlySet<Matter> = new Set<Matter>([
  'prisoners',
  'remains',
  'wounded',
  'zone',
  'forces',
  'militaryAid',
]);
/** Verbs that are the act itself: "verzichtet für die kommenden 30 Tage auf Schläge". */
const SELF_ACTING: ReadonlySet<string> = new Set(['verzichten']);
