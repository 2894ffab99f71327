import type { Sentence } from '../../../core/segmented.ts';
import { readCarriers } from '../chains/read-carriers.ts';
import { type Draft, toDraft, tokenRange } from '../draft.ts';
import { type Reading, textAt } from '../reading.ts';

/** "Hintergrund ist *ein Bericht der Agentur Reuters*. ... Er soll Tipps gegeben haben": the report that hearsay goes back to. */
export function findReportBefore(reading: Reading, sentence: Sentence): Draft | undefined {
  const { sentences } = reading.annotated;
  // Two sentences: farther back the hearsay may be anybody's.
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 2); index -= 1) {
    const before = sentences[index]!;
    if (before.paragraph !== sentence.paragraph) return undefined;
    const speaker = findReport(reading, before);
    if (speaker.length > 0) return toDraft({ form: 'reported', quote: [], speaker, rule: 'report-before' });
  }
  return undefined;
}

function findReport(reading: Reading, { firstToken, endToken }: Sentence): readonly number[] {
  for (let token = firstToken; token < endToken; token += 1) {
    if (!/^(\p{L}*[bB]ericht|Recherche|Recherchen|Meldung|Artikel|Enthüllung)$/u.test(textAt(reading, token))) continue;
    if (!/^(der|des|von|im|in)$/.test(textAt(reading, token + 1))) continue;
    // Six tokens: "der amerikanischen Nachrichtenagentur Associated Press".
    const named = tokenRange(token + 1, Math.min(endToken, token + 7));
    const [carrier] = readCarriers(reading, named);
    const last = carrier?.anchors.at(-1);
    if (!last) continue;
    return tokenRange(token, endToken).filter((inside) => reading.annotated.tokens[inside]!.end <= last.end);
  }
  return [];
}
