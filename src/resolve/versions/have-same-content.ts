import { PLAIN_NEGATIONS } from '../../german/closed-word-classes.ts';
import { SMALL_WORDS } from '../../german/empty-words.ts';
import { wordsOf } from './to-comparable-facts.ts';

/**
 * Whether two wordings say the same, as far as single words tell: typing errors that were mended ("Anuf", "Anruf"), other
 * endings ("griechische", "Griechenlands") and small words make no difference; figures, "nicht" and "kein" always do.
 */
export function haveSameContent(former: string, later: string, elsewhere: ReadonlySet<string> = new Set()): boolean {
  const [before, after] = [contentOf(former, elsewhere), contentOf(later, elsewhere)];
  const gone = before.filter((word) => !after.includes(word));
  const come = after.filter((word) => !before.includes(word));
  const left = [...come];
  for (const word of gone) {
    const at = left.findIndex((other) => isSameWord(word, other));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}

function contentOf(text: string, elsewhere: ReadonlySet<string>): readonly string[] {
  return wordsOf(text).filter(
    (word) =>
      !elsewhere.has(word) && (negations.has(word) || /\d/.test(word) || (word.length > 3 && !SMALL_WORDS.has(word))),
  );
}

const negations = PLAIN_NEGATIONS.union(new Set(['ohne']));

/** Two thirds of a word tell its stem; five letters at least, since shorter beginnings are prefixes. */
function isSameWord(former: string, later: string): boolean {
  if (/\d/.test(former + later) || negations.has(former) || negations.has(later)) return false;
  const longest = Math.max(former.length, later.length);
  let common = 0;
  while (common < longest && former[common] === later[common]) common++;
  if (common >= 5 && common * 2 >= longest) return true;
  return longest >= 4 && isOneSlipApart(former, later);
}

/** One letter too much, too few, wrong, or two in the wrong order. */
function isOneSlipApart(former: string, later: string): boolean {
  const [short, long] = former.length <= later.length ? [former, later] : [later, former];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  if (long.length > short.length) return short.slice(start) === long.slice(start + 1);
  const isSwapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  return (
    short.slice(start + 1) === long.slice(start + 1) || (isSwapped && short.slice(start + 2) === long.slice(start + 2))
  );
}
