import { type Anchor, toAnchor } from '../../core/anchor.ts';
import { EXCEPTION_OPENERS } from '../../german/denial-words.ts';
import { type ClauseReading, spanOf } from '../commitments/clause-reading.ts';
import type { DenialTelling } from './denial-telling.ts';

/** What a denial leaves out: "abgesehen von Gefangenenaustauschen", "bis auf ein Telefonat"; up to the next mark. */
export function findException(reading: ClauseReading, telling: DenialTelling): Anchor | null {
  const { tokens, sentences, document } = reading.annotated;
  const sentence = sentences[telling.clause.sentence]!;
  const first = Math.min(telling.content.first, telling.clause.parts[0]?.first ?? telling.content.first);
  for (let index = first; index < sentence.endToken; index++) {
    const opens = EXCEPTION_OPENERS.some((words) =>
      words.every((word, offset) => tokens[index + offset]?.lower === word),
    );
    if (!opens) continue;
    let end = index + 1;
    // Up to the next mark or the verb: "Außer über Gefangene habe man nicht verhandelt".
    while (end < sentence.endToken && tokens[end]!.kind !== 'mark' && end !== telling.clause.verb?.finite) end++;
    return toAnchor(document.text, spanOf(reading.annotated, { first: index, end }));
  }
  return null;
}
