import type { PageElement } from './build-tree.ts';
import type { TextBlock } from './find-text-blocks.ts';
import { isProseBlock } from './weigh-prose.ts';

/**
 * The blocks of a container that lie in boxes made of links, with their headings and captions: lists of other articles
 * that no class name gives away. A box that holds a paragraph is none.
 */
export function findLinkBoxes(blocks: readonly TextBlock[], container: PageElement): ReadonlySet<TextBlock> {
  const sums = new Map<PageElement, { length: number; linked: number; blocks: number; prose: boolean }>();
  const boxesOf = new Map<TextBlock, readonly PageElement[]>();
  for (const block of blocks) {
    const boxes = boxesAround(block.element, container);
    boxesOf.set(block, boxes);
    for (const box of boxes) {
      const sum = sums.get(box) ?? { length: 0, linked: 0, blocks: 0, prose: false };
      sum.length += block.length;
      sum.linked += block.linked;
      sum.blocks++;
      sum.prose ||= isProseBlock(block);
      sums.set(box, sum);
    }
  }
  const isLinkBox = (box: PageElement) => {
    const sum = sums.get(box)!;
    return !sum.prose && sum.blocks > 1 && sum.linked > sum.length * mostlyLinks;
  };
  return new Set(blocks.filter((block) => boxesOf.get(block)!.some(isLinkBox)));
}

// Beside the links a box has its heading, and times or names below each of them.
const mostlyLinks = 0.5;

// None where the block lies outside of the container.
function boxesAround(element: PageElement, container: PageElement): PageElement[] {
  const boxes: PageElement[] = [];
  for (let at: PageElement | undefined = element; at; at = at.parent) {
    if (at === container) return boxes;
    boxes.push(at);
  }
  return [];
}
