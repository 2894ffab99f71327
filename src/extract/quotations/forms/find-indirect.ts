import type { Clause } from '../../../core/clause.ts';
import type { Sentence } from '../../../core/segmented.ts';
import { readCarriers } from '../chains/read-carriers.ts';
import { readNamedSource } from '../chains/read-named-source.ts';
import { type Draft, tokenRange } from '../draft.ts';
import { contentEnd, type Reading, textAt, tokensOfClause } from '../reading.ts';
import { isNamed } from '../speakers/is-named.ts';
import { buildIndirect, type FrameClause, type Place } from './build-indirect.ts';
import { canSpeak } from './can-speak.ts';
import { contentEndAfter, findContentStart } from './find-content.ts';
import { findCue } from './find-cue.ts';
import { findCueByMood } from './find-cue-by-mood.ts';
import { findFrameAround, readFrameAround } from './find-frame-around.ts';
import { findNounCue } from './find-noun-cue.ts';

/** Indirect speech of one sentence under a verb of saying: "X sagte, dass ...", "..., sagte X", "Wie X mitteilt, ...". */
export function findIndirect(reading: Reading, sentence: Sentence): readonly Draft[] {
  // Frames behind their content go first: in "Sie verlange Ruhe, sagte X" the content has a verb of saying too.
  const behind = readClauses(reading, sentence, { found: [], read: findFrameAround });
  const verbs = readClauses(reading, sentence, { found: behind, read: readVerb });
  const nouns = readClauses(reading, sentence, { found: verbs, read: readNoun });
  const relying = readClauses(reading, sentence, { found: nouns, read: readReliance });
  const hasMood = reading.clausesOfSentence[sentence.index]?.some(({ verb }) => verb?.mood === 'subjunctive1');
  const found = hasMood ? readClauses(reading, sentence, { found: relying, read: readMood }) : relying;
  const outer = behind.flatMap((inner) => findOuterFrame(reading, sentence, inner) ?? []);
  return [...found, ...outer, ...found.flatMap((holder) => findNested(reading, sentence, holder))];
}

/** "Die Stadt sei gefallen, sagte ein Kommandeur, *meldete die Agentur*": a second frame right behind the first. */
function findOuterFrame(reading: Reading, sentence: Sentence, inner: Draft): Draft | undefined {
  const comma = (inner.frame.at(-1) ?? -1) + 1;
  const clause = clauseOpening(reading, sentence, comma + 1);
  const cue = clause && textAt(reading, comma) === ',' ? findCue(reading, clause) : undefined;
  if (!clause || !cue || inner.rule !== 'indirect-frame-behind') return undefined;
  return readFrameAround(reading, { clause, cue, sentence, frameStart: sentence.firstToken });
}

function clauseOpening(reading: Reading, sentence: Sentence, token: number): Clause | undefined {
  return reading.clausesOfSentence[sentence.index]?.find(
    ({ parts, order, verb }) => order === 'verbFirst' && verb?.finite === token && parts[0]!.first >= token - 1,
  );
}

/** "X schrieb, man warte ab, wie die Agentur berichtet": in what the agency passes on X is quoted by name. */
function findNested(reading: Reading, sentence: Sentence, holder: Draft): readonly Draft[] {
  const inHolder = new Set(holder.quote);
  const frameStart = holder.quote[0]!;
  for (const clause of reading.clausesOfSentence[sentence.index] ?? []) {
    if (clause.kind !== 'main' || clause.verb === undefined || !inHolder.has(clause.verb.tokens[0]!)) continue;
    const draft = readVerb(reading, { clause, sentence, frameStart });
    if (!draft) continue;
    const quote = draft.quote.filter((token) => inHolder.has(token));
    const isInside = quote.length > 0 && draft.frame.every((token) => inHolder.has(token));
    if (isInside && isNamed(reading, draft.speaker))
      return [{ ...draft, quote, nested: true, passedOnBy: holder.frame }];
  }
  return [];
}

interface Pass {
  readonly found: readonly Draft[];
  readonly read: (reading: Reading, place: Place) => Draft | undefined;
}

function readClauses(reading: Reading, sentence: Sentence, { found, read }: Pass): readonly Draft[] {
  const drafts = [...found];
  for (const clause of reading.clausesOfSentence[sentence.index] ?? []) {
    const token = clause.verb?.tokens[0] ?? clause.parts[0]!.first;
    if (drafts.some(({ quote, frame }) => quote.includes(token) || frame.includes(token))) continue;
    const draft = read(reading, { clause, sentence, frameStart: startOfFrame(reading, clause, drafts) });
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** First token that a frame may take: behind a semicolon and behind earlier quotations of the sentence. */
function startOfFrame(reading: Reading, clause: Clause, drafts: readonly Draft[]): number {
  const { firstToken } = reading.annotated.sentences[clause.sentence]!;
  const first = clause.parts[0]!.first;
  let start = firstToken;
  for (const { quote, frame } of drafts) {
    for (const token of quote) if (token < first && token >= start) start = token + 1;
    for (const token of frame) if (token < first && token >= start) start = token + 1;
  }
  for (const { index } of reading.semicolonsOf.get(clause.sentence) ?? []) {
    if (index >= start && index < first) start = index + 1;
  }
  return start;
}

function readVerb(reading: Reading, place: Place): Draft | undefined {
  const cue = findCue(reading, place.clause);
  return cue && findWithFrameFirst(reading, { ...place, cue });
}

/** "..., *frotzelte der Minister*": any verb, where its place and the mood beside it show that somebody speaks. */
function readMood(reading: Reading, place: Place): Draft | undefined {
  const cue = findCueByMood(reading, place.clause);
  if (!cue) return undefined;
  const draft = readFrameAround(reading, { ...place, cue }) ?? findWithFrameFirst(reading, { ...place, cue });
  // "*Laut der Zeitung* hat X Menschen erschossen, sie seien ...": the frame has a source of its own.
  const isPhrased = draft?.frame.some((token) => /^(laut|zufolge|demnach)$/i.test(textAt(reading, token)));
  return draft && !isPhrased && canSpeak(reading, draft.speaker) ? draft : undefined;
}

/** "Die Zeitung beruft sich auf zwei Beamte: *Die Brücke bleibe zu.*" */
function readReliance(reading: Reading, { clause, sentence, frameStart }: Place): Draft | undefined {
  const colon = clause.parts.at(-1)!.end - 1;
  if (clause.kind !== 'main' || !clause.verb || textAt(reading, colon) !== ':') return undefined;
  if (readNamedSource(reading, clause, sentence).length === 0) return undefined;
  const cue = {
    lemma: clause.verb.lemma,
    medium: 'speech',
    tokens: clause.verb.tokens,
    plainClause: true,
    denies: false,
  } as const;
  const quote = tokenRange(colon + 1, contentEnd(reading, sentence));
  const draft = buildIndirect(reading, {
    clause,
    cue,
    frame: tokenRange(frameStart, colon + 1),
    quote,
    rule: 'indirect-frame-first',
  });
  return quote.length > 0 && readCarriers(reading, draft.speaker).length > 0 ? draft : undefined;
}

/** "Die Forderung der Opposition, Truppen zu schicken, ...", "Er äußerte die Hoffnung, dass ...". */
function readNoun(reading: Reading, place: Place): Draft | undefined {
  const noun = findNounCue(reading, place.clause);
  if (!noun) return undefined;
  const draft = findWithFrameFirst(reading, { ...place, cue: noun.cue }, noun.last);
  return draft?.quote[0] === noun.last + 2
    ? { ...draft, cue: noun.cue.tokens, speaker: noun.speaker, rule: 'indirect-noun' }
    : undefined;
}

/** "Der Minister sagte, dass ...", "Er kündigte an, ... zu ...", "Sie meint, es sei ...". */
function findWithFrameFirst(
  reading: Reading,
  { clause, cue, sentence, frameStart }: FrameClause,
  from?: number,
): Draft | undefined {
  const start = findContentStart(reading, { clause, cue, from });
  if (start === undefined) return undefined;
  const end = contentEndAfter(reading, { clause, start, sentence });
  const resumed = tokensOfClause(clause).filter((token) => token >= end && token < contentEnd(reading, sentence));
  const frame = [...tokenRange(frameStart, start), ...resumed];
  return buildIndirect(reading, { clause, cue, frame, quote: tokenRange(start, end), rule: 'indirect-frame-first' });
}
