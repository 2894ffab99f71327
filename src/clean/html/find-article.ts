import type { PageElement } from './build-tree.ts';
import type { TextBlock } from './find-text-blocks.ts';

/** The blocks of the article among the blocks of a page, in reading order; empty where the page holds none. */
export function findArticle(blocks: readonly TextBlock[]): TextBlock[] {
  const wanted = blocks.filter((block) => block.boilerplate === undefined);
  const container = findContainer(wanted);
  if (!container) return [];
  const inside = wanted.filter((block) => isInside(block.element, container));
  return trimEnds(inside.filter(isArticleText));
}

/** Whether a block reads like a paragraph of a story: long enough, and not made of links. */
export function isProseBlock(block: TextBlock): boolean {
  if (block.role === 'heading' || block.role === 'caption') return false;
  return block.length >= 80 && block.linked < block.length * 0.4;
}

// Each paragraph counts for all elements around it; from the top the way leads down as long as one child holds
// nearly all that its parent holds. Where it forks the article's parts lie side by side.
function findContainer(blocks: readonly TextBlock[]): PageElement | undefined {
  const weights = new Map<PageElement, number>();
  let root: PageElement | undefined;
  for (const block of blocks) {
    if (!isProseBlock(block)) continue;
    // Beyond 400 letters a paragraph is no more certain to be one.
    const weight = Math.min(block.length, 400);
    for (let element: PageElement | undefined = block.element; element; element = element.parent) {
      weights.set(element, (weights.get(element) ?? 0) + weight);
      root = element;
    }
  }
  if (!root) return undefined;
  let container = root;
  for (;;) {
    const heaviest = heaviestChild(container, weights);
    if (!heaviest) return container;
    const share = weights.get(heaviest)! / weights.get(container)!;
    if (share < shareToDescend) return container;
    container = heaviest;
  }
}

// Three quarters: comments and teasers that no class name gives away hold up to a quarter of a page's prose.
const shareToDescend = 0.75;

function heaviestChild(element: PageElement, weights: ReadonlyMap<PageElement, number>): PageElement | undefined {
  let best: PageElement | undefined;
  for (const child of element.children) {
    if (child.kind !== 'element') continue;
    const weight = weights.get(child);
    if (weight !== undefined && (!best || weight > weights.get(best)!)) best = child;
  }
  return best;
}

function isInside(element: PageElement, container: PageElement): boolean {
  for (let at: PageElement | undefined = element; at; at = at.parent) if (at === container) return true;
  return false;
}

function isArticleText(block: TextBlock): boolean {
  if (block.length === 0) return false;
  // A line that is a link leads away from the article.
  return block.linked < block.length * 0.5;
}

// Headings behind the last paragraph belong to what follows it.
function trimEnds(blocks: readonly TextBlock[]): TextBlock[] {
  const last = blocks.findLastIndex((block) => isProseBlock(block) || (block.role !== 'heading' && block.length > 40));
  return blocks.slice(0, last + 1);
}
