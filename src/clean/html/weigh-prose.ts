import type { PageElement } from './build-tree.ts';
import type { TextBlock } from './find-text-blocks.ts';

/** What the paragraphs in each element weigh together: by their length, or as `weightOf` says. */
export function weighProse(
  blocks: readonly TextBlock[],
  weightOf: (block: TextBlock) => number = lengthWeight,
): ReadonlyMap<PageElement, number> {
  const weights = new Map<PageElement, number>();
  for (const block of blocks) {
    if (!isProseBlock(block)) continue;
    const weight = weightOf(block);
    for (let element: PageElement | undefined = block.element; element; element = element.parent) {
      weights.set(element, (weights.get(element) ?? 0) + weight);
    }
  }
  return weights;
}

// Beyond 400 letters a paragraph is no more certain to be one.
const certainLength = 400;

// A list of teasers has more items than an article has paragraphs, but an item is rarely a paragraph.
const shareOfItem = 0.3;

function lengthWeight(block: TextBlock): number {
  return Math.min(block.length, certainLength) * (block.role === 'listItem' ? shareOfItem : 1);
}

/** Whether a block reads like a paragraph of a story: long enough, and not made of links. */
export function isProseBlock(block: TextBlock): boolean {
  if (block.role === 'caption' || (block.role === 'heading' && block.length < longHeading)) return false;
  return block.length >= 80 && block.linked < block.length * 0.4;
}

// No headline has more letters; beyond them the element was chosen for its looks.
const longHeading = 160;
