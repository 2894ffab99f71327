import type { PageElement } from './build-tree.ts';
import type { TextBlock } from './find-text-blocks.ts';
import { weighProse } from './weigh-prose.ts';

/**
 * The element that holds the article. Each paragraph counts for all elements around it; from the top the way leads
 * down as long as one child holds nearly all that its parent holds. Where it forks, the article's parts lie side by side.
 */
export function findContainer(blocks: readonly TextBlock[]): PageElement | undefined {
  const weights = weighProse(blocks);
  const counts = weighProse(blocks, () => 1);
  let container: PageElement | undefined;
  for (const element of weights.keys()) if (!element.parent) container = element;
  while (container) {
    const heaviest = heaviestChild(container, weights);
    if (!heaviest || weights.get(heaviest)! < weights.get(container)! * shareToDescend) return container;
    // One paragraph in a box of its own has its brothers in boxes beside it.
    if (counts.get(heaviest) === 1 && counts.get(container)! > 1) return container;
    // Parts of a kit stand side by side: text, picture, text, each in a box of the same class.
    if (hasTwin(heaviest, weights)) return container;
    container = heaviest;
  }
  return undefined;
}

// Three quarters: comments and teasers that no class name gives away hold up to a quarter of a page's prose.
const shareToDescend = 0.75;

function hasTwin(element: PageElement, weights: ReadonlyMap<PageElement, number>): boolean {
  const label = element.attributes.class;
  if (!label || !textLabel.test(label)) return false;
  return element.parent!.children.some(
    (child) => child.kind === 'element' && child !== element && child.attributes.class === label && weights.has(child),
  );
}

// Teasers have the same class too, but are not called text.
const textLabel =
  /(?:^|[\s_-])(?:text|textblock|text-?block|paragraph|absatz|copytext|rich-?text|body-?text)(?=$|[\s_-])/i;

function heaviestChild(element: PageElement, weights: ReadonlyMap<PageElement, number>): PageElement | undefined {
  let best: PageElement | undefined;
  for (const child of element.children) {
    // A paragraph on its own is never the whole container: short ones stand beside it.
    if (child.kind !== 'element' || /^(?:p|li|td|dd|blockquote|h[1-6])$/.test(child.name)) continue;
    const weight = weights.get(child);
    if (weight !== undefined && (!best || weight > weights.get(best)!)) best = child;
  }
  return best;
}
