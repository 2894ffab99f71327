import { type Draft, verbsOfDraft } from './draft.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';

/** Ties what is still loose: a dependent clause before its main clause, content beside its saying clause. Works in place. */
export function findParents(view: SentenceView, drafts: readonly Draft[]): void {
  tieCondition(view, drafts);
  for (let position = 0; position < drafts.length; position++) {
    const draft = drafts[position]!;
    if (draft.helperFrom) draft.parent = draft.helperFrom.parent;
    if (draft.parent) continue;
    if (draft.kind !== 'main' && draft.kind !== 'fragment') {
      draft.parent = drafts.find((later, index) => index > position && later.kind === 'main');
    } else if (draft.kind === 'main') {
      draft.parent = findSayingClause(view, drafts, position);
    }
  }
}

// "Sollte Kiew zustimmen, werde man reden", "Käme es dazu, so werde man reden": a verb-first clause before another is a condition.
function tieCondition(view: SentenceView, drafts: readonly Draft[]): void {
  const [first] = drafts;
  const next = drafts.find((draft) => draft !== first && draft.kind === 'main');
  if (!first?.isVerbFirst || !next || first.kind !== 'main') return;
  if (!next.isVerbFirst && !/^(?:so|dann)$/.test(lowerAt(view, next.parts[0]!.first))) return;
  first.kind = 'subordinate';
  first.parent = next;
  next.isCue = false;
}

// "Er sagte, er komme" and "Er komme, sagte er": a verb-second subjunctive hangs on the clause beside it that is none.
function findSayingClause(view: SentenceView, drafts: readonly Draft[], position: number): Draft | undefined {
  const draft = drafts[position]!;
  if (draft.isCue) return undefined;
  const cue = drafts.find((later, index) => index > position && later.isCue && later.kind === 'main');
  const before = drafts.findLast((earlier, index) => index < position && earlier.kind === 'main');
  const isReported = isSubjunctive(view, draft);
  if (before && !before.isCue && isReported && !isSubjunctive(view, before)) return before;
  if (cue && between(drafts, position, cue).every((main) => isReported && isSubjunctive(view, main))) return cue;
  return before && !before.isCue && isReported ? before.parent : undefined;
}

function between(drafts: readonly Draft[], position: number, cue: Draft): readonly Draft[] {
  return drafts.slice(position + 1, drafts.indexOf(cue)).filter(({ kind }) => kind === 'main');
}

function isSubjunctive(view: SentenceView, draft: Draft): boolean {
  return verbsOfDraft(view, draft).some((token) => {
    const moods = view.words[token]!.readings.filter(({ form, person }) => form === 'finite' && person === 3).map(
      ({ mood }) => mood,
    );
    return moods.length > 0 && moods.every((mood) => mood !== 'indicative') && lowerAt(view, token) !== '';
  });
}
