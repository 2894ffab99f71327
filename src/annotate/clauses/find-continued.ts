import { RELATIVE_PRONOUNS } from '../../german/closed-word-classes.ts';
import type { Chunk } from './cut-chunks.ts';
import type { ChunkShape } from './describe-chunk.ts';
import { type Draft, lacksFullVerb, sharesHelper } from './draft.ts';
import { type JoinState, openAt, startsOblique } from './join-state.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';

type Finite = Extract<ChunkShape, { kind: 'finite' }>;

/** The open clause that a chunk with a finite verb goes on with; undefined where it begins one of its own. */
export function findContinued(state: JoinState, chunk: Chunk, shape: Finite): Draft | undefined {
  const isBare = !shape.isVerbFirst || chunk.to - chunk.from === 1;
  for (const draft of state.open.toReversed()) {
    // „Wir werden“, sagte er, „nicht nachgeben“: one quotation in two stretches.
    const isNear = draft.level === chunk.level || (draft.level > 0 && chunk.level > 0);
    if (isNear && shape.isAmbiguous && isBare && bringsNonfinite(state, draft, { chunk, shape })) return draft;
    if (draft.level === chunk.level && waitsForVerb(state, draft, { chunk, shape })) return draft;
  }
  return shape.isVerbFinal && shape.hasNonfiniteBefore ? reviveRelative(state, chunk) : undefined;
}

interface Candidate {
  readonly chunk: Chunk;
  readonly shape: Finite;
}

// "Man werde, sagte er, | weiter verhandeln", "sollen die Behörde leiten – | also Angebote prüfen": the verb that looks finite is not.
function bringsNonfinite(state: JoinState, draft: Draft, { chunk, shape }: Candidate): boolean {
  const lacking = draft.hasVerb ? lacksFullVerb(state.view, draft) : [];
  if (shape.nonfinite.some((form) => lacking.includes(form))) return true;
  return !chunk.isSplit && draft === state.last && sharesHelper(state.view, draft, shape.nonfinite);
}

function waitsForVerb(state: JoinState, draft: Draft, { chunk, shape }: Candidate): boolean {
  if (draft.hasVerb || draft.kind === 'infinitive' || draft.kind === 'fragment') return false;
  // "Weitere Meldungen – Ein Bericht zeigt ..." are two; "Im Mai – kurz vor der Wahl – hat ..." goes on.
  if (/^(?:–|—|-|--)$/.test(chunk.markBefore) && !shape.isVerbFirst && draft.kind === 'main') return false;
  if (!draft.fallback) return !(draft.kind === 'main' && isContentOfNoun(state, { chunk, shape }));
  // ", Rama, der in Bern sei, | komme morgen": a loose piece is the subject of a verb that has none after it.
  // "Er sagte, in den Ländern, in denen ..., | sei die Zahl gestiegen": a subjunctive is never the saying clause.
  const isOpen = !shape.hasSubjectAfterVerb || (shape.isReported && draft !== state.last);
  return shape.isVerbFirst && isOpen && !shape.isCoordinated && !startsOblique(state.view, draft);
}

// "Die Hoffnung, | sein Leben werde sich wenden, | erfüllte sich nicht"; but "Russland, | China und Iran seien bereit, | sagte er"
function isContentOfNoun(state: JoinState, { chunk, shape }: Candidate): boolean {
  if (!shape.isReported || shape.isVerbFirst || !state.isVerbAhead || chunk.markBefore !== ',') return false;
  for (let token = chunk.from; token < shape.finite; token++) {
    if (state.view.words[token]!.category === 'conjunction') return false;
  }
  return true;
}

// ", durch die Tausende Roma, die ..., | bewegt werden sollen": the verb at the end shows that the loose piece opened a relative clause.
function reviveRelative(state: JoinState, chunk: Chunk): Draft | undefined {
  const { view } = state;
  const piece = openAt(state, chunk.level).findLast((draft) => draft.fallback && relativeAt(view, draft) !== undefined);
  if (!piece) return undefined;
  piece.kind = 'relative';
  piece.opener = relativeAt(view, piece);
  piece.parent = piece.fallback;
  return piece;
}

function relativeAt(view: SentenceView, draft: Draft): number | undefined {
  const { first } = draft.parts[0]!;
  const token = view.words[first]!.category === 'preposition' ? first + 1 : first;
  return RELATIVE_PRONOUNS.has(lowerAt(view, token)) ? token : undefined;
}
