import type { PageElement } from './build-tree.ts';
import type { TextBlock } from './find-text-blocks.ts';

/**
 * Whether what was found is a list of other articles, as on front pages and in sections: most of its paragraphs stand
 * each below a heading of its own that is a link.
 */
export function isIndexPage(blocks: readonly TextBlock[], article: readonly TextBlock[]): boolean {
  const paragraphs = article.filter(
    (block) => block.role !== 'heading' && block.role !== 'caption' && block.length >= 60,
  );
  if (paragraphs.length < fewestTeasers) return false;
  const linkedHeadings = blocks.filter(isLinkedHeading);
  if (linkedHeadings.length < fewestTeasers) return false;
  const headingsOf = countByBox(linkedHeadings);
  const paragraphsOf = countByBox(paragraphs);
  // A teaser's box holds its one heading and hardly any text.
  const isTeaser = (box: PageElement) => headingsOf.get(box) === 1 && paragraphsOf.get(box)! <= 2;
  const teasers = paragraphs.filter((block) => boxesAround(block.element).some(isTeaser));
  return teasers.length > paragraphs.length * 0.7;
}

function countByBox(blocks: readonly TextBlock[]): ReadonlyMap<PageElement, number> {
  const counts = new Map<PageElement, number>();
  for (const block of blocks) for (const box of boxesAround(block.element)) counts.set(box, (counts.get(box) ?? 0) + 1);
  return counts;
}

// Articles that quote others carry two or three such boxes; the shortest section pages have ten.
const fewestTeasers = 5;

function isLinkedHeading(block: TextBlock): boolean {
  return (
    block.length > 15 &&
    block.linked > block.length * 0.8 &&
    (block.role === 'heading' || isInsideHeading(block.element))
  );
}

function isInsideHeading(element: PageElement): boolean {
  return /^h[2-4]$/.test(element.name) || /^h[2-4]$/.test(element.parent?.name ?? '');
}

// The boxes that a teaser may be: an article, a list item or a small division around both heading and text.
function boxesAround(element: PageElement): PageElement[] {
  const boxes: PageElement[] = [];
  for (let at: PageElement | undefined = element, steps = 0; at && steps < 4; at = at.parent, steps++) {
    if (/^(?:article|li|section|div|a)$/.test(at.name)) boxes.push(at);
  }
  return boxes;
}
