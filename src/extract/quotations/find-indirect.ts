import type { Clause } from '../../core/clause.ts';
import type { Sentence } from '../../core/segmented.ts';
import { type Draft, toDraft, tokenRange } from './draft.ts';
import { findAddressee } from './find-addressee.ts';
import { contentEndAfter, findContentStart } from './find-content.ts';
import { type Cue, findCue } from './find-cue.ts';
import { findNounCue } from './find-noun-cue.ts';
import { findSpeaker, findSubject, findSubjectBehind } from './find-speaker.ts';
import { isNamed } from './is-named.ts';
import { clauseAt, contentEnd, type Reading, textAt, tokensOfClause } from './reading.ts';

/** Indirect speech of one sentence under a verb of saying: "X sagte, dass ...", "..., sagte X", "Wie X mitteilt, ...". */
export function findIndirect(reading: Reading, sentence: Sentence): readonly Draft[] {
  // Frames behind their content go first: in "Sie verlange Ruhe, sagte X" the content has a verb of saying too.
  const behind = readClauses(reading, sentence, { found: [], read: readFrameAround });
  const verbs = readClauses(reading, sentence, { found: behind, read: readVerb });
  const found = readClauses(reading, sentence, { found: verbs, read: readNoun });
  return [...found, ...found.flatMap((holder) => findNested(reading, sentence, holder))];
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
  const taken = drafts.flatMap(({ quote, frame }) => [...quote, ...frame]).filter((token) => token < first);
  let start = Math.max(firstToken, ...taken.map((token) => token + 1));
  for (let token = first - 1; token >= start; token -= 1) if (textAt(reading, token) === ';') start = token + 1;
  return start;
}

interface Place {
  readonly clause: Clause;
  readonly sentence: Sentence;
  /** First token that is free for this frame. */
  readonly frameStart: number;
}

interface FrameClause extends Place {
  readonly cue: Cue;
}

function readFrameAround(reading: Reading, place: Place): Draft | undefined {
  const cue = findCue(reading, place.clause);
  if (!cue) return undefined;
  if (hangsOnCondition(reading, place.clause)) return undefined;
  return findWithFrameBehind(reading, { ...place, cue }) ?? findWithWie(reading, { ...place, cue });
}

function readVerb(reading: Reading, place: Place): Draft | undefined {
  const cue = findCue(reading, place.clause);
  return cue && findWithFrameFirst(reading, { ...place, cue });
}

/** "*Wenn er verliert*, droht ihm Haft": the clause before the verb is a condition, not what is said. */
function hangsOnCondition(reading: Reading, clause: Clause): boolean {
  const before = clauseAt(reading, clause.parts[0]!.first - 2);
  if (clause.order !== 'verbFirst' || before?.kind !== 'subordinate' || before.parent !== clause.index) return false;
  const opener = before.subordinator;
  return opener === undefined || !/^(dass|daß|ob|warum|weshalb|wie|was|wer)$/i.test(textAt(reading, opener));
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
  return build(reading, { clause, cue, frame, quote: tokenRange(start, end), rule: 'indirect-frame-first' });
}

/** "Die Lage sei ruhig, sagte der Minister", also in the middle: "Die Lage, sagte er, sei ruhig". */
function findWithFrameBehind(reading: Reading, { clause, cue, sentence, frameStart }: FrameClause): Draft | undefined {
  const first = clause.parts[0]!.first;
  const finite = clause.verb?.finite;
  const comma = /^[,–-]$/.test(textAt(reading, first)) ? first : first - 1;
  if (finite === undefined) return undefined;
  // "..., so heißt es in dem Papier", "..., das meldet die Agentur".
  const isLed = finite === comma + 2 && /^(so|das|dies)$/i.test(textAt(reading, comma + 1));
  if (!isLed && (clause.order !== 'verbFirst' || finite > comma + 1)) return undefined;
  if (comma < frameStart + 1 || !/^[,–-]$/.test(textAt(reading, comma))) return undefined;
  // "X sucht einen Termin, nannte aber keinen": without a subject behind the verb it is one more predicate.
  if (cue.lemma !== 'heißen' && cue.lemma !== 'verlauten' && !hasSubjectBehind(reading, clause, finite))
    return undefined;
  return aroundFrame(reading, { clause, cue, sentence, frameStart }, comma);
}

function hasSubjectBehind(reading: Reading, clause: Clause, finite: number): boolean {
  const subject = findSubject(clause);
  if (clause.verb?.voice === 'passive' || (subject !== undefined && subject.firstToken > finite)) return true;
  return findSubjectBehind(reading, clause) !== undefined;
}

/** "Wie der Minister mitteilte, ist ...", "..., wie der Minister mitteilte". */
function findWithWie(reading: Reading, frameClause: FrameClause): Draft | undefined {
  const { clause, sentence, frameStart } = frameClause;
  if (clause.subordinator === undefined || textAt(reading, clause.subordinator).toLowerCase() !== 'wie')
    return undefined;
  // "wie Europa sie gefordert hatte" compares: its verb has an object of its own.
  if (hasOwnObject(reading, clause) || directiveOnly.has(frameClause.cue.lemma)) return undefined;
  if (clause.subordinator <= sentence.firstToken + 1) return aroundFrame(reading, frameClause, sentence.firstToken);
  const comma = clause.subordinator - 1;
  return textAt(reading, comma) === ',' && comma > frameStart ? aroundFrame(reading, frameClause, comma) : undefined;
}

function hasOwnObject(reading: Reading, clause: Clause): boolean {
  return clause.phrases.some(
    ({ role, firstToken }) => role === 'object' && !/^(es|sich|dies|das)$/i.test(textAt(reading, firstToken)),
  );
}

/** Verbs after "wie" that say what was wished, not who said it: "wie vorgeschlagen". */
const directiveOnly = new Set([
  'anregen',
  'fordern',
  'verlangen',
  'vorschlagen',
  'wünschen',
  'hoffen',
  'erwarten',
  'planen',
  'befürchten',
]);

/** Everything in the sentence besides the frame is content. `frameFirst`: first token of the frame, its comma included. */
function aroundFrame(reading: Reading, frameClause: FrameClause, frameFirst: number): Draft | undefined {
  const { clause, cue, sentence, frameStart } = frameClause;
  const end = contentEnd(reading, sentence);
  const frameEnd = frameEndOf(reading, clause, end);
  const rest = textAt(reading, frameEnd) === ',' ? frameEnd + 1 : frameEnd;
  // "Auf den Vorwurf, es sei zu spät, entgegnete er, *dass* ...": what comes first is no content here.
  if (frameFirst > frameStart && rest < end && /^(dass|daß|ob)$/i.test(textAt(reading, rest))) return undefined;
  const opensNew =
    textAt(reading, rest) === ';' || (/^(und|aber|doch|sowie)$/.test(textAt(reading, rest)) && frameFirst > frameStart);
  const behind = rest < end && !opensNew ? tokenRange(rest, end) : [];
  const frame = tokenRange(frameFirst, behind.length > 0 ? rest : frameEnd);
  const quote = [...tokenRange(frameStart, frameFirst), ...behind];
  if (quote.length === 0) return undefined;
  return build(reading, {
    clause,
    cue,
    frame,
    quote,
    rule: behind.length > 0 ? 'indirect-frame-inside' : 'indirect-frame-behind',
  });
}

/** End of the frame: its clause with the relative and adverbial clauses that hang on it. */
function frameEndOf(reading: Reading, clause: Clause, sentenceEnd: number): number {
  let end = Math.max(...clause.parts.map((part) => part.end));
  for (const other of reading.clausesOfSentence[clause.sentence] ?? []) {
    if (
      other.parent === clause.index &&
      other.parts[0]!.first >= clause.parts[0]!.first &&
      isAttached(reading, other)
    ) {
      end = Math.max(end, ...other.parts.map((part) => part.end));
    }
  }
  while (end > 0 && /^[,.]$/.test(textAt(reading, end - 1))) end -= 1;
  return Math.min(end, sentenceEnd);
}

function isAttached(reading: Reading, clause: Clause): boolean {
  if (clause.kind === 'relative') return true;
  return (
    clause.kind === 'subordinate' &&
    clause.subordinator !== undefined &&
    !/^(dass|daß|ob)$/.test(textAt(reading, clause.subordinator))
  );
}

/** "*Wie* die Ministerin *mitteilte*": the word belongs to the cue. */
function withWie(reading: Reading, clause: Clause, tokens: readonly number[]): readonly number[] {
  const { subordinator } = clause;
  return subordinator !== undefined && /^wie$/i.test(textAt(reading, subordinator))
    ? [subordinator, ...tokens]
    : tokens;
}

interface Parts {
  readonly clause: Clause;
  readonly cue: Cue;
  readonly frame: readonly number[];
  readonly quote: readonly number[];
  readonly rule: string;
}

function build(reading: Reading, { clause, cue, frame, quote, rule }: Parts): Draft {
  return toDraft({
    form: 'indirect',
    medium: cue.medium,
    quote,
    frame,
    cue: withWie(reading, clause, cue.tokens).filter((token) => frame.includes(token)),
    speaker: findSpeaker(reading, clause),
    addressee: findAddressee(reading, clause),
    denies: cue.denies,
    rule,
  });
}
