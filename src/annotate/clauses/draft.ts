import type { Clause } from '../../core/clause.ts';
import type { SentenceView } from './sentence-view.ts';
import { verbAt, verbsIn } from './sentence-view.ts';

/** A clause while its pieces are being gathered. Drafts live inside one sentence and are never seen outside this folder. */
export interface Draft {
  readonly parts: { first: number; end: number }[];
  kind: Clause['kind'];
  opener?: number;
  parent?: Draft;
  /** A finite verb (or the zu-infinitive of an infinitive clause) has been met. */
  hasVerb: boolean;
  readonly level: number;
  /** A verbless piece that joins this draft in the end unless a verb claims it. */
  fallback?: Draft;
  /** The clause whose auxiliary or modal serves this one too: "hat X getroffen und Y besucht". */
  helperFrom?: Draft;
  /** The verb stands first: "sagte Peskow", "Sollte Kiew zustimmen". */
  isVerbFirst: boolean;
  /** A verb-first clause set between commas: "sagte Peskow"; or an attribution: "so der Kreml". */
  isCue: boolean;
}

/** A clause over one stretch of tokens, of which nothing else is known yet. */
export function makeDraft(
  range: { readonly first: number; readonly end: number; readonly level: number },
  kind: Clause['kind'],
): Draft {
  return {
    parts: [{ first: range.first, end: range.end }],
    kind,
    opener: undefined,
    parent: undefined,
    hasVerb: false,
    level: range.level,
    fallback: undefined,
    helperFrom: undefined,
    isVerbFirst: false,
    isCue: false,
  };
}

/** Adds a token range to a draft, joined to its last part where they touch. */
export function extendDraft(draft: Draft, range: { readonly first: number; readonly end: number }): void {
  const last = draft.parts[draft.parts.length - 1];
  if (last && last.end === range.first) last.end = range.end;
  else draft.parts.push({ first: range.first, end: range.end });
}

/** Token indices of the verbs of a draft, in text order. */
export function verbsOfDraft(view: SentenceView, draft: Draft): readonly number[] {
  const [part] = draft.parts;
  if (draft.parts.length === 1) return verbsIn(view, part!.first, part!.end);
  return draft.parts.flatMap(({ first, end }) => verbsIn(view, first, end));
}

/** The forms that the full verb can have where the draft's only verb is an auxiliary or modal and the full verb is still to come: "Man werde | ... | verhandeln". */
export function lacksFullVerb(view: SentenceView, draft: Draft): readonly string[] {
  const verbs = verbsOfDraft(view, draft);
  if (verbs.length !== 1) return [];
  const { readings } = view.words[verbs[0]!]!;
  const lemma = readings[0]!.lemma;
  if (!verbAt(view, verbs[0]!)!.canBeFinite) return [];
  if (lemma === 'haben' || lemma === 'sein') return ['participle'];
  if (lemma === 'werden') return ['participle', 'infinitive'];
  return modalLike.has(lemma) ? ['infinitive'] : [];
}

/** Whether the draft's finite verb is a helper that another nonfinite form can share: "sollen die Behörde leiten – also Angebote prüfen". */
export function sharesHelper(view: SentenceView, draft: Draft, nonfinite: readonly string[]): boolean {
  if (draft.opener !== undefined) return false;
  const verbs = verbsOfDraft(view, draft);
  const finite = verbs.find((token) => verbAt(view, token)!.isOnlyFinite) ?? verbs[0];
  const lemma = finite === undefined ? '' : view.words[finite]!.readings[0]!.lemma;
  if (draft.helperFrom) return sharesHelper(view, draft.helperFrom, nonfinite);
  if (verbs.length < 2) return false;
  if (nonfinite.includes('infinitive') && modalLike.has(lemma) && lemma !== 'lassen') return true;
  // "habe nichts gewusst und nicht darauf eingehen können"
  if (lemma === 'haben') return nonfinite.length > 0;
  return nonfinite.includes('participle') && (lemma === 'sein' || lemma === 'werden');
}

const modalLike = new Set(['werden', 'können', 'müssen', 'sollen', 'wollen', 'dürfen', 'mögen', 'lassen']);
