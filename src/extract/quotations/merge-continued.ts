import type { AnnotatedDocument } from '../../core/annotated.ts';
import type { Draft } from './draft.ts';

/** Neighbouring sentences of free indirect speech by the same speaker are one quotation. */
export function mergeContinued({ tokens, sentences }: AnnotatedDocument, drafts: readonly Draft[]): readonly Draft[] {
  const ordered = [...drafts].sort((left, right) => left.quote[0]! - right.quote[0]!);
  const merged: Draft[] = [];
  for (const draft of ordered) {
    const last = merged.at(-1);
    const sameParagraph = (left: number, right: number) =>
      sentences[tokens[left]!.sentence]!.paragraph === sentences[tokens[right]!.sentence]!.paragraph;
    const continues =
      last &&
      (draft.form === 'indirectFreeIndirect' || draft.form === 'freeIndirect') &&
      last.form === draft.form &&
      last.quote.at(-1)! + 1 === draft.quote[0] &&
      sameParagraph(last.quote.at(-1)!, draft.quote[0]!);
    if (continues) merged[merged.length - 1] = { ...last, quote: [...last.quote, ...draft.quote] };
    else merged.push(draft);
  }
  return merged;
}
