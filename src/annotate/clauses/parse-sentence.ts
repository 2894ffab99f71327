import type { Clause, Phrase, VerbComplex } from '../../core/clause.ts';
import type { Sentence } from '../../core/segmented.ts';
import { assignRoles } from './assign-roles.ts';
import { cutChunks } from './cut-chunks.ts';
import type { Draft } from './draft.ts';
import { findParents } from './find-parents.ts';
import { findPhrases } from './find-phrases.ts';
import { findVerbComplex } from './find-verb-complex.ts';
import { joinChunks } from './join-chunks.ts';
import { type SentenceView, verbAt, verbsIn, viewSentence } from './sentence-view.ts';

/** The clauses of one sentence in text order, numbered from `firstIndex`. */
export function parseSentence(
  document: Pick<SentenceView, 'tokens' | 'words' | 'quotedRegions' | 'loneNames'>,
  sentence: Sentence,
  firstIndex: number,
): readonly Clause[] {
  const view = viewSentence(document, sentence.firstToken, sentence.endToken);
  const drafts = draftClauses(view);
  const indexByDraft = new Map(drafts.map((draft, position) => [draft, firstIndex + position]));
  return drafts.map((draft, position) =>
    toClause(view, draft, { sentence: sentence.index, index: firstIndex + position, indexByDraft }),
  );
}

// Longer than this is no sentence but a table or damage; read in stretches, so that the cost stays in step with the length.
const longestSentence = 80;

function draftClauses(view: SentenceView): readonly Draft[] {
  const chunks = cutChunks(view);
  const drafts: Draft[] = [];
  for (let first = 0; first < chunks.length; first += longestSentence) {
    const stretch = [...joinChunks(view, chunks.slice(first, first + longestSentence))];
    stretch.sort((left, right) => left.parts[0]!.first - right.parts[0]!.first);
    findParents(view, stretch);
    for (const draft of stretch) drafts.push(draft);
  }
  return drafts;
}

function toClause(
  view: SentenceView,
  draft: Draft,
  place: { readonly sentence: number; readonly index: number; readonly indexByDraft: ReadonlyMap<Draft, number> },
): Clause {
  const complex = findVerbComplex(view, draft);
  const parent = draft.parent === undefined ? undefined : place.indexByDraft.get(draft.parent);
  const phrases = assignRoles(view, draft, { phrases: findPhrases(view, draft), verb: complex });
  const verb = complex && settleFuture(view, complex, phrases);
  // Every clause has all its fields, so that the many readers of clauses meet one shape of object.
  return {
    index: place.index,
    sentence: place.sentence,
    start: view.tokens[draft.parts[0]!.first]!.start,
    end: view.tokens[draft.parts[draft.parts.length - 1]!.end - 1]!.end,
    parts: draft.parts,
    kind: kindOf(draft, verb),
    order: orderOf(view, draft, verb),
    subordinator: draft.opener,
    parent: parent === place.index ? undefined : parent,
    verb,
    phrases,
  };
}

// "wird den Gast empfangen": beside an object the form that is participle and infinitive alike is no passive.
function settleFuture(view: SentenceView, verb: VerbComplex, phrases: readonly Phrase[]): VerbComplex {
  if (verb.voice !== 'passive' || verb.tense !== 'present' || verb.modal !== undefined) return verb;
  const full = verb.tokens.find((token) => token !== verb.finite);
  if (full === undefined || !verbAt(view, full)?.canBeInfinitive) return verb;
  const hasObject = phrases.some(({ role }) => role === 'object');
  const hasAgent = phrases.some(({ preposition }) => preposition === 'von' || preposition === 'durch');
  return hasObject && !hasAgent ? { ...verb, tense: 'future', voice: 'active' } : verb;
}

function kindOf(draft: Draft, verb: VerbComplex | undefined): Clause['kind'] {
  return draft.kind === 'main' && verb?.finite === undefined ? 'fragment' : draft.kind;
}

function orderOf(view: SentenceView, draft: Draft, verb: VerbComplex | undefined): Clause['order'] {
  if (verb?.finite === undefined) return 'none';
  if (draft.opener !== undefined) return 'verbFinal';
  const { first } = draft.parts[0]!;
  for (let token = first; token < verb.finite; token++) {
    const { category } = view.words[token]!;
    if (category !== 'mark' && category !== 'conjunction') return 'verbSecond';
  }
  return verbsIn(view, first, verb.finite).length > 0 ? 'verbSecond' : 'verbFirst';
}
