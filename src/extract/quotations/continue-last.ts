import { type Draft, toDraft } from './draft.ts';
import type { DraftsBySentence } from './drafts-by-sentence.ts';
import type { Reading } from './reading.ts';

/** A direct quotation without words around it goes on with who spoke last, if that was in the sentence or paragraph before. */
export function continueLast(reading: Reading, draft: Draft, spoken: DraftsBySentence): Draft {
  const { tokens, sentences } = reading.annotated;
  const first = draft.quote[0]!;
  const sentence = sentences[tokens[first]!.sentence]!;
  for (let index = sentence.index; index >= Math.max(0, sentence.index - 3); index -= 1) {
    if (sentence.paragraph - sentences[index]!.paragraph > 1) break;
    const last = spoken
      .get(index)
      ?.findLast((other) => other.quote[0]! < first && other.speaker.length > 0 && !other.nested);
    if (!last) continue;
    const { cue, frame } = last.cue.length > 0 ? last : (last.source ?? last);
    const { speaker, medium } = last;
    return toDraft({
      form: 'direct',
      quote: draft.quote,
      speaker,
      cue,
      frame,
      medium,
      source: last,
      rule: 'direct-continued',
    });
  }
  return draft;
}
