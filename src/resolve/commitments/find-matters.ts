import { MATTER_PHRASES, MATTER_STEMS, type Matter } from '../../german/commitment-matters.ts';

/** What the words of a commitment are about, each matter once, sorted. */
export function findMatters(words: string): readonly Matter[] {
  const matters = new Set<Matter>();
  for (const word of words.match(/[\p{L}\p{N}-]+/gu) ?? [])
    if (canName(word)) for (const matter of mattersOf(word.toLowerCase())) matters.add(matter);
  const lower = words.toLowerCase();
  for (const [matter, phrase] of MATTER_PHRASES) if (lower.includes(phrase)) matters.add(matter);
  return [...matters].sort();
}

/** Nouns, and adjectives of some length ("humanitäre"): "gas" is in "gaschen", but nobody writes that. */
function canName(word: string): boolean {
  return word[0] !== word[0].toLowerCase() || word.length >= 8;
}

const patterns = MATTER_STEMS.map(({ matter, anywhere = [], prefix = [], exact = [] }) => ({
  matter,
  pattern: new RegExp(
    [...anywhere, ...prefix.map((stem) => `^${stem}`), ...exact.map((word) => `^${word}$`)].join('|'),
  ),
}));

function mattersOf(word: string): readonly Matter[] {
  return patterns.filter(({ pattern }) => pattern.test(word)).map(({ matter }) => matter);
}
