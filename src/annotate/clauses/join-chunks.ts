import type { WordCategory } from '../../core/clause.ts';
import type { Chunk } from './cut-chunks.ts';
import { type ChunkShape, describeChunk } from './describe-chunk.ts';
import { type Draft, lacksFullVerb, makeDraft, sharesHelper } from './draft.ts';
import { findContinued } from './find-continued.ts';
import { addSibling, addWithHelper, goOn, type JoinState, pushDraft } from './join-state.ts';
import { placeInfinitive, placeVerbless } from './place-loose.ts';
import { lowerAt, type SentenceView, verbAt } from './sentence-view.ts';
import { settleLoose } from './settle-loose.ts';

/** The clauses of a sentence as drafts: each chunk opens one, goes on with one that waits for its verb, or joins the last. */
export function joinChunks(view: SentenceView, chunks: readonly Chunk[]): readonly Draft[] {
  const state: JoinState = { view, drafts: [], open: [], last: undefined, isVerbAhead: true };
  const shapes = chunks.map((chunk) => describeChunk(view, chunk));
  const lastFinite = shapes.findLastIndex(({ kind }) => kind === 'finite');
  for (const [position, chunk] of chunks.entries()) {
    state.isVerbAhead = lastFinite > position;
    placeChunk(state, chunk, shapes[position]!);
  }
  return settleLoose(state.drafts);
}

type Finite = Extract<ChunkShape, { kind: 'finite' }>;
type Opened = Extract<ChunkShape, { kind: 'opened' }>;

function placeChunk(state: JoinState, chunk: Chunk, shape: ChunkShape): void {
  // Nothing before a colon or semicolon waits any longer.
  if (chunk.markBefore === ':' || chunk.markBefore === ';')
    state.open = state.open.filter((draft) => draft.level !== chunk.level);
  const nonfinite = shape.kind === 'verbless' || (shape.kind === 'finite' && shape.isAmbiguous) ? shape.nonfinite : [];
  const { last } = state;
  if (chunk.isSplit && last && sharesHelper(state.view, last, nonfinite)) addWithHelper(state, chunk, last);
  else if (shape.kind === 'opened') placeOpened(state, chunk, shape);
  else if (shape.kind === 'finite') placeFinite(state, chunk, shape);
  else if (shape.kind === 'infinitive') placeInfinitive(state, chunk);
  else placeVerbless(state, chunk, shape);
}

function placeOpened(state: JoinState, chunk: Chunk, shape: Opened): void {
  const waiting = state.open.findLast(
    (draft) => draft.level === chunk.level && draft.opener !== undefined && !draft.hasVerb,
  );
  // "ob der Rat, in dem ..., dem Gesetz zustimmen muss": what looks like a relative clause brings the last verb that is still wanted.
  const isWanted = shape.isDoubtful && shape.isComplete && (!state.isVerbAhead || isObjectWithVerb(state.view, chunk));
  if (waiting && waiting.kind !== 'infinitive' && isWanted) {
    goOn(state, waiting, chunk);
    return;
  }
  const interrupted = findLacking(state, chunk, shape);
  if (interrupted) {
    goOn(state, interrupted, chunk);
    return;
  }
  const draft = makeDraft(chunk, shape.opener.kind);
  draft.opener = shape.opener.token;
  draft.hasVerb = shape.isComplete;
  const sibling = shape.isCoordinated ? lastOfKind(state, shape.opener.kind) : undefined;
  draft.parent = sibling ? sibling.parent : state.last;
  pushDraft(state, draft);
}

// "wie der Chef, Karl Meier, | der Zeitung „Bote“ sagte, ...": an article, its noun and the verb are no relative clause.
function isObjectWithVerb(view: SentenceView, { from, to }: Chunk): boolean {
  let token = from + 1;
  while (token < to && objectWords.has(view.words[token]!.category)) token++;
  return token === to - 1 && token > from + 1 && verbAt(view, token)?.canBeFinite === true;
}

const objectWords: ReadonlySet<WordCategory> = new Set(['noun', 'name', 'adjective', 'mark']);

// "hat den Chef des Stabs, General Ka, | über die Lage unterrichtet": the auxiliary before still wants its verb.
function findLacking({ view, open, last }: JoinState, chunk: Chunk, { nonfinite }: Opened): Draft | undefined {
  if (nonfinite.length === 0) return undefined;
  return open.findLast(
    (draft) =>
      draft.level === chunk.level &&
      (draft === last || last?.fallback === draft) &&
      lacksFullVerb(view, draft).some((form) => nonfinite.some((own) => own === form)),
  );
}

function lastOfKind(state: JoinState, kind: Draft['kind']): Draft | undefined {
  return state.last?.kind === kind ? state.last : state.open.findLast((draft) => draft.kind === kind);
}

function placeFinite(state: JoinState, chunk: Chunk, shape: Finite): void {
  // „Wir werden nicht gehen“, so Rama, „und auch nicht verhandeln“
  const isPair = shape.isAmbiguous && shape.isCoordinated;
  const helper = isPair
    ? state.open.findLast((draft) => !draft.isCue && sharesHelper(state.view, draft, shape.nonfinite))
    : undefined;
  if (helper) {
    addWithHelper(state, chunk, helper);
    return;
  }
  const continued = findContinued(state, chunk, shape);
  const isSibling =
    shape.isCoordinated && shape.isVerbFinal && state.last?.opener !== undefined && state.last.kind !== 'infinitive';
  if (continued) goOn(state, continued, chunk);
  else if (isSibling) addSibling(state, chunk, state.last!);
  else addMain(state, chunk, shape);
}

function addMain(state: JoinState, chunk: Chunk, shape: Finite): void {
  const draft = makeDraft(chunk, 'main');
  const interrupted = state.drafts.findLast((earlier) => earlier.kind === 'main' && earlier.hasVerb);
  draft.hasVerb = true;
  draft.isVerbFirst = shape.isVerbFirst && !shape.isCoordinated;
  const isInserted = draft.isVerbFirst && chunk.markBefore !== ':' && chunk.markBefore !== ';';
  if (isInserted && interrupted && !interrupted.isVerbFirst && isCondition(state.view, shape.finite)) {
    draft.kind = 'subordinate';
    draft.parent = interrupted;
  } else if (isInserted && interrupted && shape.hasSubject && !shape.isReported) {
    draft.isCue = true;
  }
  // "Die Hoffnung, | er werde kommen, | schwand": the noun's clause still waits.
  const mayWait = (open: Draft): boolean => shape.isReported && state.isVerbAhead && !open.hasVerb && !open.fallback;
  if (!draft.isCue) state.open = state.open.filter((open) => open.level !== chunk.level || open.isCue || mayWait(open));
  pushDraft(state, draft);
}

// "Er hält das für möglich, sollte Kiew zustimmen": a modal or subjunctive in first place after the main clause says "if".
function isCondition(view: SentenceView, finite: number): boolean {
  const { readings } = view.words[finite]!;
  const lemma = readings[0]!.lemma;
  if (lemma === 'sollen') return lowerAt(view, finite).startsWith('sollte');
  return ['haben', 'sein', 'werden', 'können'].includes(lemma) && readings.some(({ mood }) => mood === 'subjunctive2');
}
