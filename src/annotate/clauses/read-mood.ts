import type { VerbComplex } from '../../core/clause.ts';
import { PLAIN_SUBORDINATORS } from '../../german/closed-word-classes.ts';
import type { Draft } from './draft.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';

/** The mood of a finite verb in its clause: "habe" is subjunctive unless "ich" is the subject; "haben" tells only outside reported speech. */
export function readMood(view: SentenceView, draft: Draft, finite: number): VerbComplex['mood'] {
  const readings = view.words[finite]!.readings.filter(({ form }) => form === 'finite');
  const sure = readings[0]?.mood;
  if (sure !== undefined && readings.every(({ mood }) => mood === sure)) return sure;
  const parts = draft.helperFrom ? [...draft.parts, ...draft.helperFrom.parts] : draft.parts;
  const isFirstPerson = parts.some((part) => hasWord(view, part, 'ich'));
  const fitting = readings.filter(({ person, number }) => number === 'plural' || (person === 1) === isFirstPerson);
  const moods = new Set((fitting.length > 0 ? fitting : readings).map(({ mood }) => mood!));
  if (moods.size === 1) return [...moods][0]!;
  // "sollte" says as often what ought to be as what was planned.
  const isOpen = readings[0]?.lemma === 'sollen' && moods.has('subjunctive2');
  if (moods.has('indicative') && !isOpen && !mayBeReported(view, draft)) return 'indicative';
  return 'ambiguous';
}

// Plural "haben" after "dass" or beside a saying clause may be either mood; in a clause of its own it is taken as it stands.
function mayBeReported(view: SentenceView, draft: Draft): boolean {
  const { start } = view.tokens[draft.parts[0]!.first]!;
  // What is quoted word for word is in the speaker's own mood.
  if (view.quotedRegions.some((region) => region.start <= start && start < region.end)) return false;
  if (draft.opener !== undefined)
    return PLAIN_SUBORDINATORS.has(lowerAt(view, draft.opener)) || draft.kind === 'relative';
  return draft.parent !== undefined;
}

function hasWord(view: SentenceView, part: { readonly first: number; readonly end: number }, word: string): boolean {
  for (let token = part.first; token < part.end; token++) if (lowerAt(view, token) === word) return true;
  return false;
}
