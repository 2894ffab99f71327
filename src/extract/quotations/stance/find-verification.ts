import type { AnnotatedDocument } from '../../../core/annotated.ts';
import type { Draft } from '../draft.ts';

/**
 * "Die Angaben konnten nicht unabhängig überprüft werden": said of the quotations before it in its paragraph, or of the
 * paragraph before where it opens its own.
 */
export function findVerification({
  document,
  sentences,
  paragraphs,
  tokens,
}: AnnotatedDocument): (draft: Draft) => boolean {
  // Per paragraph, the end token of the last notice that reaches it.
  const reach = new Map<number, number>();
  // Hardly a text says so: one look at all of it.
  for (const sentence of independent.test(document.text) ? sentences : []) {
    if (!isVerificationNotice(document.text.slice(sentence.start, sentence.end))) continue;
    const { index, firstSentence } = paragraphs[sentence.paragraph]!;
    reach.set(index, sentence.endToken);
    if (firstSentence === sentence.index) reach.set(index - 1, sentence.endToken);
  }
  return ({ quote }) => {
    const first = quote[0]!;
    const end = reach.get(sentences[tokens[first]!.sentence]!.paragraph);
    return end !== undefined && first < end;
  };
}

const independent = /unabhängig/i;

/** Whether a sentence says that something could not be checked independently. */
export function isVerificationNotice(text: string): boolean {
  if (!independent.test(text) || !/(überprüf|bestätig|verifizier|geprüft|prüfen|prüfbar)/i.test(text)) return false;
  return /(nicht|kaum|ohne|weder|unmöglich|\bkeine[nr]?\b)/i.test(text);
}
