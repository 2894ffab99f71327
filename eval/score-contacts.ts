import { join } from 'node:path';
import type { Analysis } from '../src/core/analysis.ts';
import { type Anchor, isSound } from '../src/core/anchor.ts';
import type { Contact } from '../src/core/contact.ts';
import { analyzePaths } from '../src/pipeline/intake/analyze-paths.ts';
import { assign } from './assign.ts';
import { type GoldContact, type GoldDocument, type GoldSet, publishedOf } from './gold.ts';
import { isSameDate, minutesOf } from './match-dates.ts';
import { countShared } from './match-names.ts';

/** An anchor this near to the gold evidence (UTF-16 units) speaks of the same contact. */
const reach = 200;
/** A longer anchor points at nothing. */
const longestAnchor = 400;

/** Precision, recall and F1 of one kind of entry, 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What one annotated set scores. Counts unless said otherwise. */
export interface ContactScores {
  readonly documents: number;
  readonly unread: number;
  readonly brokenAnchors: number;
  readonly contacts: Score;
  readonly missed: number;
  readonly invented: number;
  readonly kindRight: number;
  readonly statusRight: number;
  /** Share of matched contacts in which all participants are named right and nobody is left out; 1 where none matched. */
  readonly names: number;
  readonly wrongDates: number;
  readonly durationsWrong: number;
  readonly daysWithoutPublication: number;
  readonly commitments: Score;
  readonly denials: Score;
  readonly speakers: Score;
  readonly fromDamage: number;
}

interface Tally {
  found: number;
  gold: number;
  hit: number;
}

/** Scores the analysis of an annotated set. `undated` withholds the publication days. */
export async function scoreContacts(set: GoldSet, { undated = false } = {}): Promise<ContactScores> {
  const tallies = { contacts: emptyTally(), commitments: emptyTally(), denials: emptyTally(), speakers: emptyTally() };
  const counts = { unread: 0, brokenAnchors: 0, kindRight: 0, statusRight: 0, wrongDates: 0, durationsWrong: 0 };
  const named = { namesRight: 0 };
  let daysWithoutPublication = 0;
  let fromDamage = 0;
  for (const document of set.documents) {
    const analysis = await analyzeOne(set, document, undated);
    if (!analysis) counts.unread += 1;
    const text = analysis?.annotated.document.text ?? '';
    const contacts = analysis?.contacts ?? [];
    counts.brokenAnchors += analysis ? countBrokenAnchors(analysis) : 0;
    if (undated && !document.publishedInText)
      daysWithoutPublication += contacts.filter((contact) => (contact.date?.edtf ?? '').length >= 10).length;
    scoreContactsOf(document, { text, contacts }, { tally: tallies.contacts, counts, named });
    for (const kind of ['commitments', 'denials'] as const)
      scoreEntries(analysis?.[kind] ?? [], document[kind] ?? [], { text, tally: tallies[kind] });
    for (const trap of document.mustNotYield ?? [])
      fromDamage += [...(analysis?.denials ?? []), ...(analysis?.commitments ?? [])].filter((entry) =>
        isNear(entry.anchors, trap.evidence, { text, within: 0 }),
      ).length;
    scoreSpeakers(analysis, document, tallies.speakers);
  }
  const { contacts, commitments, denials, speakers } = tallies;
  return {
    documents: set.documents.length,
    ...counts,
    names: contacts.hit === 0 ? 1 : named.namesRight / contacts.hit,
    contacts: toScore(contacts),
    missed: contacts.gold - contacts.hit,
    invented: contacts.found - contacts.hit,
    daysWithoutPublication,
    commitments: toScore(commitments),
    denials: toScore(denials),
    speakers: toScore(speakers),
    fromDamage,
  };
}

async function analyzeOne(set: GoldSet, document: GoldDocument, undated: boolean): Promise<Analysis | null> {
  const published = undated ? undefined : publishedOf(document);
  for await (const result of analyzePaths([join(set.folder, `${document.id}.txt`)], { published }))
    if (result.kind === 'analysed') return result.analysis;
  return null;
}

function scoreContactsOf(
  document: GoldDocument,
  { text, contacts }: { readonly text: string; readonly contacts: readonly Contact[] },
  {
    tally,
    counts,
    named,
  }: {
    readonly tally: Tally;
    readonly counts: Record<string, number>;
    readonly named: { namesRight: number };
  },
): void {
  const weights = contacts.map((contact) => document.contacts.map((gold) => weighPair(contact, gold, text)));
  const pairs = assign(weights).filter(([row, column]) => weights[row][column] > 0);
  const matched = new Set(pairs.map(([, column]) => column));
  tally.found += contacts.length;
  tally.gold += document.contacts.filter((gold, column) => !gold.optional || matched.has(column)).length;
  tally.hit += pairs.length;
  for (const [row, column] of pairs) {
    const [contact, gold] = [contacts[row], document.contacts[column]];
    counts.kindRight += Number(contact.kind === gold.kind);
    counts.statusRight += Number(contact.status === gold.status);
    named.namesRight += Number(areNamesRight(contact, gold));
    const told = contact.date?.edtf;
    const trueDate = /\d{4}(?:-\d\d){0,2}/.exec(gold.contactId ?? '')?.[0];
    counts.wrongDates += Number(!!told && !isSameDate(told, gold.date) && !isSameDate(told, trueDate));
    const minutes = gold.durationMinutes ?? minutesOf(gold.duration?.iso);
    const found = minutesOf(contact.duration?.iso);
    counts.durationsWrong += Number(!!minutes && (found === null || Math.abs(found - minutes) > 5));
  }
}

function weighPair(contact: Contact, gold: GoldContact, text: string): number {
  const names = contact.participants.map((participant) => participant.name);
  const options = [gold.participants, ...(gold.participantsAlso ?? [])];
  const [common, size] = options
    .map((option) => [countShared(names, option), option.length])
    .sort((left, right) => right[0] - left[0] || right[1] - left[1])[0];
  if (common < 2 || common / (names.length + size - common) < 0.5) return 0;
  if (contact.kind !== gold.kind && ![contact.kind, gold.kind].includes('unspecified')) return 0;
  if (!isNear(contact.anchors, gold.evidence, { text, within: reach })) return 0;
  const weight = 1 + (0.1 * common) / Math.max(names.length, size) + 0.1 * Number(contact.kind === gold.kind);
  return (
    weight + 0.2 * Number(isSameDate(contact.date?.edtf, gold.date)) + 0.05 * Number(contact.status === gold.status)
  );
}

function areNamesRight(contact: Contact, gold: GoldContact): boolean {
  const names = contact.participants.map((participant) => participant.name);
  return [gold.participants, ...(gold.participantsAlso ?? [])].some(
    (option) => option.length === names.length && countShared(names, option) === option.length,
  );
}

function scoreEntries(
  found: readonly { readonly anchors: readonly Anchor[] }[],
  gold: readonly { readonly evidence: string }[],
  { text, tally }: { readonly text: string; readonly tally: Tally },
): void {
  const weights = found.map((entry) =>
    gold.map(({ evidence }) => Number(isNear(entry.anchors, evidence, { text, within: 0 }))),
  );
  tally.found += found.length;
  tally.gold += gold.length;
  tally.hit += assign(weights).filter(([row, column]) => weights[row][column] > 0).length;
}

function scoreSpeakers(analysis: Analysis | null, document: GoldDocument, tally: Tally): void {
  const names = new Set((analysis?.quotations ?? []).flatMap(({ speakerActor }) => speakerActor?.name ?? []));
  tally.found += names.size;
  tally.gold += document.speakers?.length ?? 0;
  tally.hit += countShared([...names], document.speakers ?? []);
}

function isNear(
  anchors: readonly Anchor[],
  evidence: string,
  { text, within }: { readonly text: string; readonly within: number },
): boolean {
  const start = text.replace(/\s/g, ' ').indexOf(evidence.replace(/\s/g, ' '));
  if (start < 0) return false;
  return anchors
    .filter((anchor) => isSound(text, anchor) && anchor.end - anchor.start <= longestAnchor)
    .some((anchor) => anchor.start - within < start + evidence.length && start < anchor.end + within);
}

function countBrokenAnchors({ annotated, quotations, contacts, commitments, denials }: Analysis): number {
  let broken = 0;
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (node !== null && typeof node === 'object') {
      if ('exact' in node) broken += Number(!isSound(annotated.document.text, node as Anchor));
      Object.values(node).forEach(visit);
    }
  };
  visit([annotated.times, annotated.mentions, quotations, contacts, commitments, denials]);
  return broken;
}

function emptyTally(): Tally {
  return { found: 0, gold: 0, hit: 0 };
}

/** Precision, recall and F1 of a tally; 0 where nothing was found or annotated. */
export function toScore({ found, gold, hit }: Readonly<Tally>): Score {
  const precision = hit / Math.max(1, found);
  const recall = hit / Math.max(1, gold);
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}
