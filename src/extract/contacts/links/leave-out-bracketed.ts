import type { AnnotatedDocument } from '../../../core/annotated.ts';

/** Leaves out what stands in brackets behind a person: "Johann Wadephul | (CDU) | und sein Kollege", "Barrot | (Frankreich) | und Lammy". */
export function leaveOutBracketed(annotated: AnnotatedDocument): AnnotatedDocument {
  const { mentions, tokens } = annotated;
  const isBracketed = (index: number): boolean => {
    const { type, firstToken, endToken } = mentions[index]!;
    const before = mentions[index - 1];
    return (
      type !== 'PER' &&
      before?.type === 'PER' &&
      before.endToken === firstToken - 1 &&
      tokens[firstToken - 1]!.text === '(' &&
      tokens[endToken]?.text === ')'
    );
  };
  const kept = mentions.filter((_, index) => !isBracketed(index));
  return kept.length === mentions.length ? annotated : { ...annotated, mentions: kept };
}
