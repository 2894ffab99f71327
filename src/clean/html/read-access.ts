import { PAYWALL_NOTICES } from '../../german/page-furniture.ts';
import type { SourceText } from '../traced-text.ts';
import { readText } from './collect-text.ts';
import type { TextBlock } from './find-text-blocks.ts';

/**
 * Whether reading the article costs something, and whether the page shows only its beginning; null where nothing says
 * so. A notice alone is enough: it stands where the text breaks off. What a page only hides is all there.
 */
export function readAccess(
  blocks: readonly TextBlock[],
  source: SourceText,
  { isFree, kept }: { readonly isFree: boolean | null; readonly kept: readonly TextBlock[] },
): 'free' | 'paid' | 'excerpt' | null {
  const own = new Set(kept);
  const notice = blocks.some(
    (block) =>
      !own.has(block) &&
      block.length < longestNotice &&
      !isHidden(block) &&
      anyNotice.test(readText(source, block.runs).toLowerCase()),
  );
  const last = kept.findLast(({ role, length }) => role !== 'caption' && role !== 'heading' && length > 20);
  const isCutOff = last !== undefined && /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/.test(readText(source, last.runs));
  const length = kept.reduce((sum, block) => sum + block.length, 0);
  if (isFree !== true && (notice || isFree === false))
    return isCutOff || (notice && length < shortestWhole) ? 'excerpt' : 'paid';
  return isFree === true ? 'free' : null;
}

const anyNotice = new RegExp(PAYWALL_NOTICES.map((words) => words.replace('?', '\\?')).join('|'));

// Longer blocks are paragraphs that happen to hold such words.
const longestNotice = 300;

// 1,500 letters: what outlets show of a paid article is two or three paragraphs, hardly an article has so few.
const shortestWhole = 1500;

function isHidden(block: TextBlock): boolean {
  for (let suspect = block.suspects; suspect; suspect = suspect.outer)
    if (/^(?:hidden|navigation|footer|dialog|noscript|comments)$/.test(suspect.reason)) return true;
  return false;
}
