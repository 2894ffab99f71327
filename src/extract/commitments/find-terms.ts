import { type Clause, subjectOf } from '../../core/clause.ts';
import { AGREEING_VERBS, CHANGING_ACTS } from '../../german/deal-words.ts';
import type { ClauseReading } from './clause-reading.ts';
import type { Draft } from './draft.ts';
import { toReferences } from './find-parties.ts';
import { isByPaper } from './is-by-paper.ts';
import { hasBound, isBoth, isTerm } from './is-term.ts';
import { ownRange } from './read-act.ts';
import { rangeOfPhrase, type Telling } from './telling.ts';
import { tellsOfDeal } from './tells-of-deal.ts';

/** The terms of a deal in plain sentences behind it: "Beide einigten sich. Binnen 30 Tagen müssen sie abziehen. Die Zäune werden ab Mai abgebaut." */
export function findTerms(reading: ClauseReading, drafts: readonly Draft[]): readonly Telling[] {
  const deals = drafts.filter(({ commitment }) => commitment.kind === 'agreement' && commitment.status === 'agreed');
  const told = reading.annotated.clauses.filter((clause) => tellsOfDeal(reading, clause));
  const sides = sidesOfDeals(reading, deals, told);
  if (sides.size < 2 && deals.length === 0) return [];
  const open = new Set([...deals.map(({ telling }) => telling.clause), ...told].map(({ sentence }) => sentence));
  const tellings: Telling[] = [];
  let last = Number.NEGATIVE_INFINITY;
  let deal: Clause | undefined;
  for (const clause of reading.annotated.clauses) {
    const byPaper = isByPaper(reading, clause) || isToldByPaper(reading, clause);
    const distance = clause.sentence - last;
    const isNear = distance > 0 && distance <= REACH;
    const isBehind =
      isNear || byPaper || isBesideDeal(reading, clause, deal) || (distance > REACH && isPlainTerm(reading, clause));
    if (isBehind && isTerm(reading, clause, { sides, byPaper })) {
      tellings.push(toTelling(reading, clause, deal));
      last = Math.max(last, clause.sentence - 1);
    }
    if (told.includes(clause)) deal = clause;
    if (byPaper || open.has(clause.sentence)) last = clause.sentence;
  }
  return tellings;
}

/**
 * "Am Ende stand eine Einigung: Beide Länder senken ...", "Kuba und die USA nehmen Beziehungen auf, gaben beide bekannt", "Beide sind sich
 * einig, dass Übergänge geöffnet werden sollen": in the deal's own sentence or as what it says.
 */
function isBesideDeal(reading: ClauseReading, clause: Clause, deal: Clause | undefined): boolean {
  const parent = clause.parent === undefined ? undefined : reading.annotated.clauses[clause.parent];
  if (parent !== undefined)
    return parent.verb !== undefined && !AGREEING_VERBS.has(parent.verb.lemma) && tellsOfDeal(reading, parent);
  return deal?.sentence === clause.sentence;
}

/** Keys of those who take part in the agreements and contacts of the text or are said to agree, and of their states. */
function sidesOfDeals(reading: ClauseReading, deals: readonly Draft[], told: readonly Clause[]): ReadonlySet<string> {
  const sides = new Set(reading.inContact);
  const makers = told.flatMap((clause) => clause.phrases.filter(({ role }) => role === 'subject').map(rangeOfPhrase));
  const parties = [...deals.flatMap(({ commitment }) => commitment.parties), ...toReferences(reading, makers)];
  for (const { key, state } of [...parties, ...reading.contacts.flatMap(({ mediators }) => mediators)]) {
    sides.add(key).add(state ?? key);
  }
  return sides;
}

/** "Binnen drei Monaten soll eine Kommission berichten", "Die beiden Länder richten einen Mechanismus ein": a term wherever a text about a deal tells of it. */
function isPlainTerm(reading: ClauseReading, clause: Clause): boolean {
  const { verb } = clause;
  if (verb === undefined || /^subjunctive/.test(verb.mood)) return false;
  if (verb.modal === 'sollen') return verb.tense === 'present' && hasBound(reading, clause);
  const subject = subjectOf(clause);
  return subject !== undefined && CHANGING_ACTS.has(verb.lemma) && isBoth(reading, subject);
}

/** "Man werde sich nicht bedrohen, heißt es in der Erklärung": what the paper says stands in a clause of its own. */
function isToldByPaper(reading: ClauseReading, { parent, kind }: Clause): boolean {
  const telling = parent === undefined || kind !== 'main' ? undefined : reading.annotated.clauses[parent]!;
  return telling?.verb !== undefined && PAPER_TELLING.has(telling.verb.lemma) && isByPaper(reading, telling);
}

/** By its own subject, or by those who made the deal. */
function toTelling(reading: ClauseReading, clause: Clause, deal: Clause | undefined): Telling {
  const subject = clause.verb?.voice === 'passive' ? undefined : subjectOf(clause);
  const makers = deal && subjectOf(deal);
  const acts = subject !== undefined && toReferences(reading, [rangeOfPhrase(subject)]).length > 0;
  const isOfMakers = makers !== undefined && toReferences(reading, [rangeOfPhrase(makers)]).length > 1;
  return {
    kind: 'agreement',
    status: 'agreed',
    clause,
    content: { range: ownRange(clause), clause },
    by: acts ? [rangeOfPhrase(subject)] : isOfMakers ? [rangeOfPhrase(makers)] : [],
    to: [],
    binds: 'subject',
    rule: 'shall:terms',
  };
}

const PAPER_TELLING: ReadonlySet<string> = new Set(['heißen', 'stehen', 'lauten', 'vorsehen']);
/** The terms of a deal follow it in the next sentences, one behind the other. */
const REACH = 4;
