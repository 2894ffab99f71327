import { type Draft, extendDraft } from './draft.ts';

/** The drafts of a sentence with every loose piece that no verb claimed joined to the clause before it. */
export function settleLoose(drafts: readonly Draft[]): readonly Draft[] {
  for (const draft of drafts) {
    if (draft.fallback) for (const part of draft.parts) extendDraft(targetOf(draft), part);
    if (draft.parent) draft.parent = targetOf(draft.parent);
  }
  const kept = drafts.filter((draft) => !draft.fallback);
  for (const draft of kept) mergeParts(draft);
  return kept;
}

function targetOf(draft: Draft): Draft {
  let target = draft;
  while (target.fallback) target = target.fallback;
  return target;
}

function mergeParts(draft: Draft): void {
  if (draft.parts.length === 1) return;
  const parts = draft.parts.splice(0).sort((left, right) => left.first - right.first);
  for (const part of parts) extendDraft(draft, part);
}
