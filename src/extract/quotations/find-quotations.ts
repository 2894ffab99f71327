import type { AnnotatedDocument } from '../../core/annotated.ts';
import type { Quotation } from '../../core/quotation.ts';
import type { Sentence } from '../../core/segmented.ts';
import { continueLast } from './continue-last.ts';
import type { Draft } from './draft.ts';
import { type DraftsBySentence, enterDrafts } from './drafts-by-sentence.ts';
import { finishQuotations } from './finish-quotations.ts';
import { findAfterMark } from './forms/find-after-mark.ts';
import { findAttributed } from './forms/find-attributed.ts';
import { findDirect } from './forms/find-direct.ts';
import { findFreeIndirect } from './forms/find-free-indirect.ts';
import { findIndirect } from './forms/find-indirect.ts';
import { findInterview } from './forms/find-interview.ts';
import { findPartial } from './forms/find-partial.ts';
import { findReportBefore } from './forms/find-report-before.ts';
import { findReported } from './forms/find-reported.ts';
import { findSourceBefore } from './forms/find-source-before.ts';
import { findSubjunctiveClause } from './forms/find-subjunctive-clause.ts';
import { findThatSaid } from './forms/find-that-said.ts';
import { findUnconfirmed } from './forms/find-unconfirmed.ts';
import { findUnverified } from './forms/find-unverified.ts';
import { findWonach, pointsAtSource } from './forms/find-wonach.ts';
import { mergeContinued } from './merge-continued.ts';
import { type Reading, toReading } from './reading.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import { isNamed, isSpeakerNamed } from './speakers/is-named.ts';

/** The quotations of a document, in text order of their first anchor. */
export function findQuotations(annotated: AnnotatedDocument): readonly Quotation[] {
  const reading = toReading(annotated);
  const turns = findInterview(reading);
  const isSaid = new Set(turns.flatMap(({ quote }) => quote));
  const direct = [...turns, ...findDirect(reading).filter(({ quote }) => !isSaid.has(quote[0]!))];
  const drafts: Draft[] = direct.filter(({ rule }) => rule !== 'direct-alone');
  const alone = direct.filter(({ rule }) => rule === 'direct-alone');
  const inUtterance = new Set(direct.flatMap((draft) => [...draft.quote, ...draft.frame]));
  const spoken: DraftsBySentence = new Map();
  enterDrafts(annotated, drafts, spoken);
  const enter = (found: readonly Draft[]) => {
    enterDrafts(annotated, found, spoken);
    drafts.push(...found);
  };
  let next = 0;
  for (const sentence of annotated.sentences) {
    // "Demnach" alone in a headline has a frame but no content.
    enter(readOne(reading, sentence, { inUtterance, spoken }).filter(({ quote }) => quote.length > 0));
    for (; next < alone.length && alone[next]!.quote[0]! < sentence.endToken; next += 1) {
      enter([continueLast(reading, alone[next]!, spoken)]);
    }
  }
  const merged = mergeContinued(annotated, withoutUnclaimed(drafts));
  return finishQuotations(reading, [...merged, ...findPartial(reading, merged)]);
}

/** "*Man werde antworten.* So äußerte sich Meier": speech without a speaker that the next sentence gives to somebody. */
function withoutUnclaimed(drafts: readonly Draft[]): readonly Draft[] {
  const claimed = new Set(drafts.flatMap(({ rule, quote }) => (rule === 'that-said' ? [quote[0]!] : [])));
  return drafts.filter(
    ({ form, speaker, quote }) => form !== 'indirectFreeIndirect' || speaker.length > 0 || !claimed.has(quote[0]!),
  );
}

interface Known {
  readonly inUtterance: ReadonlySet<number>;
  readonly spoken: DraftsBySentence;
}

function readOne(reading: Reading, sentence: Sentence, { inUtterance, spoken }: Known): readonly Draft[] {
  if (sentence.region === 'caption' || !isReadable(sentence)) return [];
  if (isOpen(sentence, inUtterance)) return readSentence(reading, sentence, spoken);
  return findBesideDirect(reading, sentence, spoken.get(sentence.index) ?? []);
}

/** Three hundred tokens without a full stop are a list or a page gone wrong, not a sentence with a frame. */
function isReadable(sentence: Sentence): boolean {
  return sentence.endToken - sentence.firstToken <= 300;
}

/** Whether words of the sentence are still unexplained by whole direct quotations. */
function isOpen(sentence: Sentence, inUtterance: ReadonlySet<number>): boolean {
  for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
    if (inUtterance.has(token)) return false;
  }
  return true;
}

function readSentence(reading: Reading, sentence: Sentence, before: DraftsBySentence): readonly Draft[] {
  const unverified = findUnverified(reading, sentence);
  if (unverified) return [unverified];
  const said = findThatSaid(reading, sentence, before);
  if (said) {
    const afterSaid = findAfterMark(reading, sentence, new Set(said.quote));
    return afterSaid ? [said, afterSaid] : [said];
  }
  const source = mayGoOn(reading, sentence) ? findSourceBefore(reading, sentence, before) : undefined;
  const phrased = [...findAttributed(reading, sentence), ...findWonach(reading, sentence, source)];
  const isSpoken = source !== undefined && source.quote.length > 0;
  const isHearsay = (reading.clausesOfSentence[sentence.index] ?? []).some(({ verb }) => verb?.modal === 'sollen');
  const report = isHearsay && !isSpoken ? findReportBefore(reading, sentence) : undefined;
  const free = findFreeIndirect(reading, sentence, report ?? source);
  // "Er gehe davon aus, dass ..." goes on with somebody's speech: the frame is itself in the subjunctive.
  if (free?.form === 'indirectFreeIndirect' && source && source.quote.length > 0 && phrased.length === 0)
    return [
      free,
      ...withoutDoubles([...findInside(reading, sentence), ...findReportedInside(reading, sentence, free)]),
    ];
  const framed = resolveOverlaps(phrased, findIndirect(reading, sentence));
  // "Berichte, wonach ..., *dementierte die Regierung*": around the reports somebody may speak himself.
  const taken = new Set(
    framed.flatMap(({ quote, frame, cue, rule }) => [...quote, ...(rule === 'wonach' ? cue : frame)]),
  );
  const reported = findReported(reading, sentence, taken);
  const afterMark = findAfterMark(reading, sentence, taken);
  const passedOn = framed.flatMap((holder) => (holder.nested ? [] : findReportedInside(reading, sentence, holder)));
  const rest = [
    ...(afterMark ? [cutBefore(reported, afterMark), afterMark].flat() : reported),
    ...withoutKnown(passedOn, framed),
  ];
  if (framed.length > 0 || rest.length > 0) return [...framed, ...rest];
  const silent = findUnconfirmed(reading, sentence);
  if (silent) return [silent];
  return free ? [free] : findSubjunctiveClause(reading, sentence);
}

/** Whether the sentence can be somebody's whom it does not name: by the mood of a verb, "soll", or a word that points back. */
function mayGoOn(reading: Reading, sentence: Sentence): boolean {
  const isTold = (reading.clausesOfSentence[sentence.index] ?? []).some(
    ({ verb }) => verb?.mood === 'subjunctive1' || verb?.mood === 'subjunctive2' || verb?.modal === 'sollen',
  );
  return isTold || pointsAtSource(reading, sentence);
}

/** „...“, sagte X *und betonte, dass ...*: indirect speech in what is left of a sentence with direct speech. */
function findBesideDirect(reading: Reading, sentence: Sentence, direct: readonly Draft[]): readonly Draft[] {
  const found = findIndirect(reading, sentence).filter(({ rule }) => rule === 'indirect-frame-first');
  if (found.length === 0) return found;
  const said = new Set(direct.flatMap(({ quote, cue }) => [...quote, ...cue]));
  return found.filter(({ quote, cue }) => ![...quote, ...cue].some((token) => said.has(token)));
}

/** "Trump habe zugesagt, ... zu helfen": inside free indirect speech somebody else is quoted by name. */
function findInside(reading: Reading, sentence: Sentence): readonly Draft[] {
  const drafts = findIndirect(reading, sentence).filter(
    ({ speaker, rule }) => rule === 'indirect-frame-first' && isNamed(reading, speaker),
  );
  return drafts.map((draft) => ({ ...draft, nested: true }));
}

/** "Biden *drohte* laut seinem Berater *mit Strafen*": what the source passes on is itself reported speech, of somebody named. */
function findReportedInside(reading: Reading, sentence: Sentence, holder: Draft): readonly Draft[] {
  const inHolder = new Set(holder.quote);
  const drafts = findReported(reading, sentence, new Set(holder.frame));
  return drafts
    .filter(({ speaker }) => isInside(reading, holder, speaker) && speaker.every((token) => inHolder.has(token)))
    .map((draft) => ({
      ...draft,
      nested: true,
      passedOnBy: holder.frame,
      quote: draft.quote.filter((token) => inHolder.has(token)),
    }));
}

/** Under a phrase ("laut X") whoever is named; under a verb people and bodies, for what a state "offers" there is a deed. */
function isInside(reading: Reading, { rule }: Draft, speaker: readonly number[]): boolean {
  return rule.startsWith('attributed') ? isNamed(reading, speaker) : isSpeakerNamed(reading, speaker);
}

/** What is read once as indirect speech is not read again. */
function withoutKnown(drafts: readonly Draft[], known: readonly Draft[]): readonly Draft[] {
  return drafts.filter(({ speaker }) => !known.some((other) => other.nested && other.speaker[0] === speaker[0]));
}

function withoutDoubles(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((draft, index) => withoutKnown([draft], drafts.slice(0, index)).length > 0);
}

/** Reported speech ends where the subjunctive behind a mark takes over. */
function cutBefore(reported: readonly Draft[], afterMark: Draft): readonly Draft[] {
  const first = afterMark.frame[0] ?? afterMark.quote[0]!;
  const kept = reported.filter((draft) => draft.quote[0]! < first);
  return kept.map((draft) => ({ ...draft, quote: draft.quote.filter((token) => token < afterMark.quote[0]!) }));
}
