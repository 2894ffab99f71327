import type { Chunk } from './cut-chunks.ts';
import { type ChunkShape, describeChunk } from './describe-chunk.ts';
import { type Draft, extendDraft, lacksFullVerb, makeDraft, sharesHelper } from './draft.ts';
import { lowerAt, type SentenceView, verbAt } from './sentence-view.ts';

/** The clauses of a sentence as drafts: each chunk opens one, goes on with one that waits for its verb, or joins the last. */
export function joinChunks(view: SentenceView, chunks: readonly Chunk[]): readonly Draft[] {
  const state: State = { view, drafts: [], open: [], last: undefined };
  for (const chunk of chunks) placeChunk(state, chunk, describeChunk(view, chunk));
  return settleFallbacks(state.drafts);
}

interface State {
  readonly view: SentenceView;
  readonly drafts: Draft[];
  /** Clauses that later pieces may go on with, outermost first. */
  open: Draft[];
  last: Draft | undefined;
}

function placeChunk(state: State, chunk: Chunk, shape: ChunkShape): void {
  if (chunk.markBefore === ':' || chunk.markBefore === ';') closeLevel(state, chunk.level);
  if (shape.kind === 'opened') openDependent(state, chunk, shape);
  else if (shape.kind === 'finite') placeFinite(state, chunk, shape);
  else if (shape.kind === 'infinitive') placeInfinitive(state, chunk);
  else placeVerbless(state, chunk, shape);
}

// "hat X getroffen | und Y besucht": the last clause, if its auxiliary or modal serves this chunk too.
function findHelper(state: State, chunk: Chunk, nonfinite: readonly string[]): Draft | undefined {
  return chunk.isSplit && state.last && sharesHelper(state.view, state.last, nonfinite) ? state.last : undefined;
}

// Nothing before a colon or semicolon waits any longer.
function closeLevel(state: State, level: number): void {
  state.open = state.open.filter((draft) => draft.level !== level);
}

function openDependent(state: State, chunk: Chunk, shape: Extract<ChunkShape, { kind: 'opened' }>): void {
  const draft = makeDraft(chunk, shape.opener.kind);
  draft.opener = shape.opener.token;
  draft.hasVerb = shape.isComplete;
  const sibling = shape.isCoordinated ? lastDependent(state, shape.opener.kind) : undefined;
  draft.parent = sibling ? sibling.parent : state.last;
  push(state, draft);
}

function lastDependent(state: State, kind: Draft['kind']): Draft | undefined {
  return state.last?.kind === kind ? state.last : state.open.findLast((draft) => draft.kind === kind);
}

// "hat X getroffen | und Y besucht"
function addWithHelper(state: State, chunk: Chunk, helperFrom: Draft): void {
  const draft = makeDraft(chunk, helperFrom.kind);
  draft.hasVerb = true;
  draft.helperFrom = helperFrom.helperFrom ?? helperFrom;
  draft.parent = helperFrom.parent;
  push(state, draft);
}

function placeFinite(state: State, chunk: Chunk, shape: Extract<ChunkShape, { kind: 'finite' }>): void {
  const helper = shape.isAmbiguous ? findHelper(state, chunk, shape.nonfinite) : undefined;
  const waiting = helper ? undefined : findWaiting(state, chunk, shape);
  const sibling = shape.isCoordinated && shape.isVerbFinal ? lastSubordinate(state) : undefined;
  if (helper) addWithHelper(state, chunk, helper);
  else if (waiting) goOn(state, waiting, chunk);
  else if (sibling) addSibling(state, chunk, sibling);
  else addMain(state, chunk, shape);
}

function addMain(state: State, chunk: Chunk, shape: Extract<ChunkShape, { kind: 'finite' }>): void {
  const draft = makeDraft(chunk, 'main');
  const interrupted = state.drafts.findLast((earlier) => earlier.kind === 'main' && earlier.hasVerb);
  draft.hasVerb = true;
  draft.isVerbFirst = shape.isVerbFirst && !shape.isCoordinated;
  const isInserted = draft.isVerbFirst && chunk.markBefore !== ':' && chunk.markBefore !== ';';
  if (isInserted && interrupted && !interrupted.isVerbFirst && isCondition(state.view, shape.finite)) {
    draft.kind = 'subordinate';
    draft.parent = interrupted;
  } else if (isInserted && interrupted) {
    draft.isCue = true;
  }
  if (!draft.isCue) state.open = state.open.filter((open) => open.level !== chunk.level || open.isCue);
  push(state, draft);
}

// "Er hält das für möglich, sollte Kiew zustimmen": a modal or subjunctive in first place after the main clause says "if".
function isCondition(view: SentenceView, finite: number): boolean {
  const { readings } = view.words[finite]!;
  const lemma = readings[0]!.lemma;
  return (
    lemma === 'sollen' ||
    (['haben', 'sein', 'werden', 'können'].includes(lemma) && readings.some(({ mood }) => mood === 'subjunctive2'))
  );
}

// The innermost clause of this level that still waits for its verb; a loose piece only where the verb has no subject of its own.
function findWaiting(state: State, chunk: Chunk, shape: Extract<ChunkShape, { kind: 'finite' }>): Draft | undefined {
  const { view } = state;
  for (let index = state.open.length - 1; index >= 0; index--) {
    const draft = state.open[index]!;
    if (draft.level !== chunk.level) continue;
    if (shape.isAmbiguous && draft.hasVerb && !shape.isVerbFirst) {
      const lacking = lacksFullVerb(view, draft);
      if (lacking && shape.nonfinite.includes(lacking)) return draft;
    }
    if (
      shape.isAmbiguous &&
      !shape.isVerbFirst &&
      !chunk.isSplit &&
      draft === state.last &&
      sharesHelper(view, draft, shape.nonfinite)
    )
      return draft;
    if (draft.hasVerb || draft.kind === 'infinitive' || draft.kind === 'fragment') continue;
    // "Weitere Meldungen – Ein Bericht zeigt ..." are two; "Im Mai – kurz vor der Wahl – hat ..." goes on.
    if (isDash(chunk.markBefore) && !shape.isVerbFirst && draft.kind === 'main') continue;
    if (draft.fallback && (!shape.isVerbFirst || shape.hasSubjectAfterVerb || shape.isCoordinated)) continue;
    return draft;
  }
  return undefined;
}

function isDash(mark: string): boolean {
  return mark === '–' || mark === '—' || mark === '-' || mark === '--';
}

function goOn(state: State, draft: Draft, range: Chunk): void {
  extendDraft(draft, range);
  draft.hasVerb = true;
  draft.fallback = undefined;
  state.open = state.open.slice(0, state.open.indexOf(draft) + 1);
  state.last = draft;
}

function lastSubordinate(state: State): Draft | undefined {
  const { last } = state;
  return last && last.opener !== undefined && last.kind !== 'infinitive' ? last : undefined;
}

// "dass Putin komme und Trump gehe"
function addSibling(state: State, chunk: Chunk, sibling: Draft): void {
  const draft = makeDraft(chunk, sibling.kind);
  draft.hasVerb = true;
  draft.opener = sibling.opener;
  draft.parent = sibling.parent;
  push(state, draft);
}

// ", sich den Verhandlungen mit Iran, Israel und den USA anzuschließen": a loose piece right before goes with the infinitive.
function placeInfinitive(state: State, chunk: Chunk): void {
  const { last, view } = state;
  const loose = last?.level === chunk.level ? firstLoose(last) : undefined;
  const isBare = lowerAt(view, chunk.from) === 'zu' || verbAt(view, chunk.from)?.isZuInfinitive;
  if (loose?.fallback && (isBare || !isNominal(view, loose.parts[0]!.first))) {
    loose.kind = 'infinitive';
    loose.parent = loose.fallback;
    goOn(state, loose, chunk);
    return;
  }
  const waiting = state.open.findLast(
    (draft) => draft.kind === 'infinitive' && !draft.hasVerb && draft.level === chunk.level,
  );
  if (waiting) {
    goOn(state, waiting, chunk);
    return;
  }
  const draft = makeDraft(chunk, 'infinitive');
  draft.hasVerb = true;
  draft.parent = state.last;
  push(state, draft);
}

function mergeParts(draft: Draft): void {
  const parts = draft.parts.splice(0).sort((left, right) => left.first - right.first);
  for (const part of parts) extendDraft(draft, part);
}

// The first of the loose pieces that stand in a row up to this one.
function firstLoose(draft: Draft): Draft {
  let first = draft;
  while (first.fallback?.fallback) first = first.fallback;
  return first;
}

function isNominal(view: SentenceView, token: number): boolean {
  const { category } = view.words[token]!;
  return category === 'noun' || category === 'name' || category === 'conjunction';
}

function placeVerbless(state: State, chunk: Chunk, shape: Extract<ChunkShape, { kind: 'verbless' }>): void {
  const helper = findHelper(state, chunk, shape.nonfinite);
  const outer = state.open.findLast((draft) => draft.level === chunk.level);
  const startsAnew = state.last?.level !== chunk.level || chunk.markBefore === ':' || chunk.markBefore === ';';
  const interrupted = findInterrupted(state, chunk, shape);
  if (helper) addWithHelper(state, chunk, helper);
  else if (startsAnew && !outer) push(state, makeDraft(chunk, 'main'));
  else if (shape.isAttribution) addAttribution(state, chunk);
  else if (interrupted) {
    extendDraft(interrupted, chunk);
    state.last = interrupted;
  } else {
    const draft = makeDraft(chunk, 'main');
    draft.fallback = state.last?.level === chunk.level ? state.last : outer;
    push(state, draft);
  }
}

// ", so der Kreml"
function addAttribution(state: State, chunk: Chunk): void {
  const draft = makeDraft(chunk, 'fragment');
  draft.parent = state.last;
  draft.isCue = true;
  push(state, draft);
}

// Where a piece without verb goes back to: "Man sei | , sagte Peskow, | zu Gesprächen bereit", "Putin, der ..., | Präsident Russlands, | sagte".
function findInterrupted(
  state: State,
  chunk: Chunk,
  shape: Extract<ChunkShape, { kind: 'verbless' }>,
): Draft | undefined {
  const { open, last, view } = state;
  const candidates = open.filter((draft) => draft.level === chunk.level);
  if (shape.nonfinite.length > 0) {
    const lacking = candidates.findLast((draft) => {
      const form = lacksFullVerb(view, draft);
      return form !== undefined && shape.nonfinite.includes(form);
    });
    if (lacking) return lacking;
  }
  if (last && !last.hasVerb && last.kind !== 'fragment' && last.level === chunk.level)
    return last.fallback ? undefined : last;
  const waiting = candidates.findLast(
    (draft) => !draft.hasVerb && !draft.fallback && draft.kind !== 'infinitive' && draft.kind !== 'fragment',
  );
  if (waiting) return waiting;
  // "das Kraftwerk bleibt, das vom Bund betrieben wird, außer Betrieb"
  if (
    last?.kind === 'relative' &&
    last.hasVerb &&
    last.parent &&
    !last.parent.fallback &&
    candidates.includes(last.parent)
  )
    return last.parent;
  // "Die Lage sei, wie das Amt mitteilte, ernst"
  const isAside = last?.kind === 'subordinate' && last.hasVerb && last.opener !== undefined;
  const closesAside = isAside && (lowerAt(view, last.opener!) === 'wie' || !shape.isNounPhrase);
  if (closesAside && last.parent && !last.parent.fallback && candidates.includes(last.parent)) return last.parent;
  if (last?.isCue && !shape.isNounPhrase) return candidates.findLast((draft) => draft !== last && !draft.isCue);
  return undefined;
}

function push(state: State, draft: Draft): void {
  state.drafts.push(draft);
  state.open.push(draft);
  state.last = draft;
}

// A loose piece that no verb claimed joins the clause before it.
function settleFallbacks(drafts: readonly Draft[]): readonly Draft[] {
  const target = (draft: Draft): Draft => {
    let found = draft;
    while (found.fallback) found = found.fallback;
    return found;
  };
  for (const draft of drafts) {
    if (draft.fallback) for (const part of draft.parts) extendDraft(target(draft), part);
    if (draft.parent) draft.parent = target(draft.parent);
  }
  const kept = drafts.filter((draft) => !draft.fallback);
  for (const draft of kept) mergeParts(draft);
  return kept;
}
