import type { TimeExpression } from '../../../core/time-expression.ts';
import type { LinkedDocument } from '../linked-document.ts';

/** Whether a time belongs to a noun: "nach dem Eklat im Februar", "nach seinem am Sonntag erwarteten Eintreffen". */
export function isAttributiveTime(linked: LinkedDocument, time: TimeExpression): boolean {
  const clause = linked.clauses[linked.clauseOfToken[time.firstToken] ?? 0];
  const before = time.firstToken - 1;
  // "nach dem Angriff vom Montag"
  if (/^vo[nm]$/i.test(linked.tokens[before]?.text ?? '')) return true;
  const isAdjectiveNext = linked.words[time.endToken]?.category === 'adjective';
  return (clause?.phrases ?? []).some(({ preposition, firstToken, endToken, head }) => {
    // "die | seit 1993 | geschlossene Grenze"
    if (isAdjectiveNext && firstToken < time.firstToken && time.endToken < head && head < endToken) return true;
    if (!EVENT_PREPOSITIONS.test(preposition ?? '')) return false;
    const isInside =
      firstToken < before && time.endToken <= endToken && (head < time.firstToken || head >= time.endToken);
    // "seit dem Krieg | im Juni"
    const noun = /^[ai]m$/.test(linked.tokens[before]?.lower ?? '') ? before - 1 : before;
    const follows =
      linked.words[noun]?.category === 'noun' &&
      !linked.mentionOfToken.has(noun) &&
      !linked.timeOfToken.has(noun) &&
      firstToken <= noun &&
      noun < endToken;
    return isInside || follows;
  });
}

const EVENT_PREPOSITIONS = /^(nach|vor|seit|trotz|über|wegen|zu|für|gegen|von)$/;
