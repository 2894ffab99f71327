import type { SegmentedDocument } from '../../core/segmented.ts';
import type { Draft } from './draft.ts';

/** Which drafts have words in which sentence, by sentence index. */
export type DraftsBySentence = Map<number, Draft[]>;

/** Enters drafts under every sentence that their quoted words touch, and under the one where their frame ends. */
export function enterDrafts({ tokens }: SegmentedDocument, drafts: readonly Draft[], into: DraftsBySentence): void {
  for (const draft of drafts) {
    const sentences = new Set<number>();
    const last = tokens[draft.quote.at(-1)!]!.sentence;
    for (let index = tokens[draft.quote[0]!]!.sentence; index <= last; index += 1) sentences.add(index);
    const frameEnd = draft.frame.at(-1);
    if (frameEnd !== undefined) sentences.add(tokens[frameEnd]!.sentence);
    for (const index of sentences) {
      const entered = into.get(index);
      if (entered) entered.push(draft);
      else into.set(index, [draft]);
    }
  }
}
