import type { Chunk } from './cut-chunks.ts';
import { type Draft, extendDraft, makeDraft } from './draft.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';

/** What joining the chunks of a sentence has come to so far. */
export interface JoinState {
  readonly view: SentenceView;
  readonly drafts: Draft[];
  /** Clauses that later pieces may go on with, outermost first. */
  open: Draft[];
  last: Draft | undefined;
  /** A later chunk of the sentence brings a finite verb. */
  isVerbAhead: boolean;
}

/** Adds a new clause. */
export function pushDraft(state: JoinState, draft: Draft): void {
  state.drafts.push(draft);
  state.open.push(draft);
  state.last = draft;
}

/** Adds a chunk that brings the verb to a clause that waits for it; what was opened inside it is closed. */
export function goOn(state: JoinState, draft: Draft, chunk: Chunk): void {
  extendDraft(draft, chunk);
  draft.hasVerb = true;
  draft.fallback = undefined;
  state.open = state.open.slice(0, state.open.indexOf(draft) + 1);
  state.last = draft;
}

/** Adds a clause that goes on with the kind and place of another: "dass Kiew zahle | und Rom liefere". */
export function addSibling(state: JoinState, chunk: Chunk, sibling: Draft): void {
  const draft = makeDraft(chunk, sibling.kind);
  draft.hasVerb = true;
  draft.opener = sibling.opener;
  draft.parent = sibling.parent;
  pushDraft(state, draft);
}

/** Adds a clause whose auxiliary stands in another: "hat X getroffen | und Y besucht". */
export function addWithHelper(state: JoinState, chunk: Chunk, helperFrom: Draft): void {
  const draft = makeDraft(chunk, helperFrom.kind);
  draft.hasVerb = true;
  draft.helperFrom = helperFrom.helperFrom ?? helperFrom;
  draft.parent = helperFrom.parent;
  pushDraft(state, draft);
}

/** The clauses of a level that are still open. */
export function openAt(state: JoinState, level: number): readonly Draft[] {
  return state.open.filter((draft) => draft.level === level);
}

/** Whether a piece begins with an article or pronoun in another case than the nominative: "dem 3. November". */
export function startsOblique(view: SentenceView, draft: Draft): boolean {
  return /^(?:dem|den|des|einem|einen|eines|seinem|seinen|ihrem|ihren|diesem|diesen)$/.test(
    lowerAt(view, draft.parts[0]!.first),
  );
}
