import type { Extraction } from '../../core/analysis.ts';
import { type Anchor, contains, toAnchor } from '../../core/anchor.ts';
import type { AnnotatedDocument } from '../../core/annotated.ts';
import type { Denial, DenialTarget } from '../../core/denial.ts';
import { type ClauseReading, readClauses } from '../commitments/clause-reading.ts';
import { isDamaged } from '../commitments/find-anchors.ts';
import { sidesIn } from '../commitments/is-diplomacy.ts';
import type { DenialTelling } from './denial-telling.ts';
import { findDenialNouns } from './find-denial-nouns.ts';
import { findDenialVerbs } from './find-denial-verbs.ts';
import { findException } from './find-exception.ts';
import { findLabels } from './find-label.ts';
import { findNegatedStatements } from './find-negated-statements.ts';
import { findRefuted } from './find-refuted.ts';
import { findSilence } from './find-silence.ts';
import { findUntrue } from './find-untrue.ts';
import { linkDenial } from './link-denial.ts';

/** Who denies what, linked to the entries of the same document that are denied. */
export function findDenials(annotated: AnnotatedDocument, told: Omit<Extraction, 'denials'>): readonly Denial[] {
  const reading = readClauses(annotated, told.quotations, told.contacts);
  const tellings = [
    ...findDenialVerbs(reading),
    ...findNegatedStatements(reading),
    ...findLabels(reading),
    ...findRefuted(reading),
    ...findDenialNouns(reading),
    ...findUntrue(reading),
    ...findSilence(reading),
  ]
    .filter((telling) => !isDamaged(annotated, [telling.span]) && isBetweenSides(reading, telling))
    .filter((telling) => telling.rule !== 'negated:act' || telling.aboutNobody || isDisputed(reading, telling, told))
    .sort((left, right) => left.span.start - right.span.start);
  return joinDenials(
    tellings.map((telling) => ({ denial: toDenial(reading, telling, told), sentence: telling.clause.sentence })),
  );
}

/** "man habe nicht telefoniert" denies only what another reports: a contact that is alleged, or told by another side. */
function isDisputed(reading: ClauseReading, telling: DenialTelling, told: Omit<Extraction, 'denials'>): boolean {
  const target = linkDenial(reading, telling, told);
  const contact = target.type === 'contact' ? told.contacts[target.index] : undefined;
  if (contact === undefined) return false;
  const own = telling.by.state ?? telling.by.key;
  return contact.status !== 'held' || contact.reportedBy.some((one) => (one.state ?? one.key) !== own);
}

/** "Die Ministerin verneinte, dass es eine Liste gebe": at home; a second side must be named nearby. */
function isBetweenSides(reading: ClauseReading, telling: DenialTelling): boolean {
  const { sentences } = reading.annotated;
  const first = sentences[Math.max(0, telling.clause.sentence - REACH)]!;
  const last = sentences[Math.min(sentences.length - 1, telling.clause.sentence + REACH)]!;
  const sides = new Set(sidesIn(reading, { first: first.firstToken, end: last.endToken }));
  sides.add(telling.by.state ?? telling.by.key);
  return sides.size >= 2;
}

function toDenial(reading: ClauseReading, telling: DenialTelling, told: Omit<Extraction, 'denials'>): Denial {
  const exception = findException(reading, telling);
  return {
    by: telling.by,
    // "keine Gespräche, abgesehen von einem Telefonat": what is left out was so.
    kind: telling.kind === 'flat' && exception !== null ? 'partial' : telling.kind,
    of: linkDenial(reading, telling, told),
    exception,
    anchors: [toAnchor(reading.annotated.document.text, shorten(reading, telling))],
    rule: telling.rule,
  };
}

interface PlacedDenial {
  readonly denial: Denial;
  /** Index of the sentence of its last telling. */
  readonly sentence: number;
}

/** "wies Berichte zurück. Seit der Wahl habe es kein Telefonat gegeben": one denial by one side of one thing. */
function joinDenials(placed: readonly PlacedDenial[]): readonly Denial[] {
  const joined: PlacedDenial[] = [];
  for (const next of placed) {
    const place = joined.findIndex((known) => isSame(known.denial, next.denial) || isExplained(known, next));
    const known = joined[place];
    if (known === undefined) joined.push(next);
    else joined[place] = { denial: joinTwo(known.denial, next.denial), sentence: next.sentence };
  }
  return joined.map((one) => one.denial);
}

function joinTwo(known: Denial, next: Denial): Denial {
  // What the first names in words, a later one may tie to an entry; words of the later are further off.
  const of = known.of.type === 'words' && next.of.type !== 'words' ? next.of : known.of;
  return { ...known, of, anchors: unite(known.anchors, next.anchors) };
}

function isSame(left: Denial, right: Denial): boolean {
  if (
    left.anchors.some((anchor) => right.anchors.some((other) => contains(anchor, other) || contains(other, anchor)))
  ) {
    return true;
  }
  if (left.exception !== null || right.exception !== null || !sameTarget(left.of, right.of)) return false;
  // "Ein Regierungssprecher" without a known state, on the same contact, speaks for the side that denied it before.
  const sameSide =
    isSameSide(left, right) || (left.of.type === 'contact' && (left.by.state === null || right.by.state === null));
  return sameSide && (left.kind === right.kind || right.kind === 'label');
}

/** A denial by a verb and, in the next sentence at most, what the same side says instead. */
function isExplained(left: PlacedDenial, right: PlacedDenial): boolean {
  if (!left.denial.rule.startsWith('verb:') || left.denial.kind !== 'flat') return false;
  if (!isSameSide(left.denial, right.denial) || right.sentence - left.sentence > 1) return false;
  return right.denial.kind === 'flat' || right.denial.kind === 'label';
}

function isSameSide(left: Denial, right: Denial): boolean {
  return left.by.key === right.by.key || (left.by.state !== null && left.by.state === right.by.state);
}

function sameTarget(left: DenialTarget, right: DenialTarget): boolean {
  if (left.type === 'words' && right.type === 'words') return shareNouns(left.anchor.exact, right.anchor.exact);
  return left.type !== 'words' && right.type !== 'words' && left.type === right.type && left.index === right.index;
}

/** "bestreitet Unterstützung Russlands im Krieg", "bestreitet, Russland im Krieg zu unterstützen": two nouns in common. */
function shareNouns(left: string, right: string): boolean {
  const stems = (words: string) => new Set((words.match(NOUN) ?? []).map((noun) => noun.slice(0, STEM)));
  const known = stems(left);
  return [...stems(right)].filter((stem) => known.has(stem)).length >= 2;
}

/** Enough of a noun to tell it apart and to leave its ending: "Russland", "Russlands". */
const STEM = 6;
const NOUN = /\p{Lu}\p{L}{3,}/gu;

function unite(left: readonly Anchor[], right: readonly Anchor[]): readonly Anchor[] {
  return [...left, ...right.filter((anchor) => !left.some((known) => contains(known, anchor)))];
}

function shorten(reading: ClauseReading, telling: DenialTelling): { readonly start: number; readonly end: number } {
  const { start, end } = telling.span;
  if (end - start <= LONGEST) return telling.span;
  const cut = reading.annotated.document.text.lastIndexOf(' ', start + LONGEST);
  return { start, end: cut > start ? cut : start + LONGEST };
}

const LONGEST = 400;
/** How many sentences away the other side may be named. */
const REACH = 2;
