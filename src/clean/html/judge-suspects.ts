import type { PageElement } from './build-tree.ts';
import type { TextBlock } from './find-text-blocks.ts';
import { weighProse } from './weigh-prose.ts';

/**
 * Why each block that lies in a suspect element is no part of the article. An element may carry a label like "teaser"
 * or "layer" and still hold the article: then it holds most of the prose, or the headline.
 */
export function judgeSuspects(
  blocks: readonly TextBlock[],
  headline: TextBlock | undefined,
): ReadonlyMap<TextBlock, string> {
  const weights = weighProse(blocks);
  let total = 0;
  for (const weight of weights.values()) total = Math.max(total, weight);
  const found = new Map<TextBlock, string>();
  const aroundHeadline = ancestorsOf(headline?.element);
  for (const block of blocks) {
    for (let suspect = block.suspects; suspect; suspect = suspect.outer) {
      // What holds the headline holds the story, whatever else it is called after.
      if (aroundHeadline.has(suspect.element)) continue;
      const share = (weights.get(suspect.element) ?? 0) / Math.max(1, total);
      if (share < (neverArticle.has(suspect.reason) ? 0.85 : 0.5)) found.set(block, suspect.reason);
    }
  }
  return found;
}

function ancestorsOf(element: PageElement | undefined): ReadonlySet<PageElement> {
  const ancestors = new Set<PageElement>();
  for (let at = element; at; at = at.parent) ancestors.add(at);
  return ancestors;
}

/** Reasons that hold however much prose stands there: long discussions hold more than the story above them. */
export const neverArticle: ReadonlySet<string> = new Set(['comments', 'footer', 'navigation']);
