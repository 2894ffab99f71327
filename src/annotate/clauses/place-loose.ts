import type { Chunk } from './cut-chunks.ts';
import type { ChunkShape } from './describe-chunk.ts';
import { type Draft, extendDraft, lacksFullVerb, makeDraft } from './draft.ts';
import { goOn, type JoinState, openAt, pushDraft } from './join-state.ts';
import { lowerAt, type SentenceView, verbAt } from './sentence-view.ts';

type Verbless = Extract<ChunkShape, { kind: 'verbless' }>;

/** Places a chunk without finite verb: an attribution, the rest of an interrupted clause, or a loose piece that a later verb may claim. */
export function placeVerbless(state: JoinState, chunk: Chunk, shape: Verbless): void {
  const outer = openAt(state, chunk.level).at(-1);
  const startsAnew = state.last?.level !== chunk.level || chunk.markBefore === ':' || chunk.markBefore === ';';
  const interrupted = findInterrupted(state, chunk, shape);
  if (shape.isAttribution) addAttribution(state, chunk);
  else if (startsAnew && !outer) pushDraft(state, makeDraft(chunk, 'main'));
  else if (interrupted) {
    extendDraft(interrupted, chunk);
    state.last = interrupted;
  } else {
    const draft = makeDraft(chunk, 'main');
    draft.fallback = state.last?.level === chunk.level ? state.last : outer;
    pushDraft(state, draft);
  }
}

/** Places a zu-infinitive: with the loose pieces right before it ("sich den Gesprächen mit Iran, Oman und Katar anzuschließen"), an open "um", or alone. */
export function placeInfinitive(state: JoinState, chunk: Chunk): void {
  const { last, view } = state;
  const loose = last?.level === chunk.level ? firstLoose(last) : undefined;
  const isBare = lowerAt(view, chunk.from) === 'zu' || verbAt(view, chunk.from)?.isZuInfinitive;
  const waiting = openAt(state, chunk.level).findLast((draft) => draft.kind === 'infinitive' && !draft.hasVerb);
  if (loose?.fallback && (isBare || !isNominal(view, loose.parts[0]!.first))) {
    loose.kind = 'infinitive';
    loose.parent = loose.fallback;
    goOn(state, loose, chunk);
  } else if (waiting) {
    goOn(state, waiting, chunk);
  } else {
    const draft = makeDraft(chunk, 'infinitive');
    draft.hasVerb = true;
    draft.parent = last;
    pushDraft(state, draft);
  }
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

// ", so der Kreml"
function addAttribution(state: JoinState, chunk: Chunk): void {
  const draft = makeDraft(chunk, 'fragment');
  // After a whole sentence it is about all of it; inside a clause that still waits, about that clause.
  let said = state.last;
  while (said?.hasVerb && said.parent && said.kind !== 'main') said = said.parent;
  draft.parent = said;
  draft.isCue = true;
  pushDraft(state, draft);
}

// Where a piece without verb goes back to: "Man sei | , sagte Peskow, | zu Gesprächen bereit", "Putin, der ..., | Präsident Russlands, | sagte".
function findInterrupted(state: JoinState, chunk: Chunk, shape: Verbless): Draft | undefined {
  const { last, view } = state;
  const candidates = openAt(state, chunk.level);
  const lacking = candidates.findLast((draft) => {
    const forms = shape.nonfinite.length > 0 ? lacksFullVerb(view, draft) : [];
    return shape.nonfinite.some((form) => forms.includes(form));
  });
  if (lacking) return lacking;
  if (last && isWaiting(last) && last.level === chunk.level) return last.fallback ? undefined : last;
  const waiting = candidates.findLast((draft) => isWaiting(draft) && !draft.fallback && draft.kind !== 'infinitive');
  if (waiting) return waiting;
  if (last?.isCue && !shape.isNounPhrase) return candidates.findLast((draft) => draft !== last && !draft.isCue);
  const parent = last?.parent;
  if (!parent || parent.fallback || !candidates.includes(parent) || !last.hasVerb) return undefined;
  // "Das Werk bleibt, das dem Bund gehört, | außer Betrieb", "Die Lage sei, wie das Amt mitteilte, | ernst"
  const isAside = last.kind === 'subordinate' && last.opener !== undefined;
  const isClosed = isAside && (lowerAt(view, last.opener!) === 'wie' || !shape.isNounPhrase);
  return last.kind === 'relative' || isClosed ? parent : undefined;
}

function isWaiting(draft: Draft): boolean {
  return !draft.hasVerb && draft.kind !== 'fragment';
}
