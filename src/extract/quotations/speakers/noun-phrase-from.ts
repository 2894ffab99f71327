import type { Sentence } from '../../../core/segmented.ts';
import { findQuotedMedium } from '../chains/find-quoted-medium.ts';
import { tokenRange } from '../draft.ts';
import { isCapitalAt, mentionsIn, type Reading, textAt } from '../reading.ts';

/** The naming that begins at a token, up to a mark or a verb: fourteen tokens reach over "sechs namentlich nicht genannte Quellen im Weißen Haus". */
export function nounPhraseFrom(reading: Reading, first: number, sentence: Sentence): readonly number[] {
  const { words } = reading.annotated;
  let end = first;
  while (end < Math.min(first + 14, sentence.endToken)) {
    const isVerb =
      words[end]!.category === 'verb' &&
      /^\p{Ll}/u.test(textAt(reading, end)) &&
      words[end]!.readings.some(({ form }) => form === 'finite' || form === 'participle');
    // "drei mit den Plänen *vertraute* Personen" reads as a verb too.
    const isAttribute = isCapitalAt(reading, end + 1) && /(te|en)[nr]?$/.test(textAt(reading, end));
    if (isVerb && !isAttribute && end > first + 1) break;
    const title = findQuotedMedium(reading, end);
    if (title) {
      end = title.end;
      continue;
    }
    if (/^[,;:.!?„“"»«()–]$/.test(textAt(reading, end)) && !isInsideName(reading, end)) break;
    end += 1;
  }
  return tokenRange(first, end);
}

/** "den Leiter des Amtes*,* Karl Meier": the comma before the name that the office belongs to. */
function isInsideName(reading: Reading, token: number): boolean {
  if (textAt(reading, token) !== ',') return false;
  const [mention] = mentionsIn(reading, token, token + 1);
  return mention?.how === 'name' && mention.type === 'PER' && token > mention.firstToken;
}
