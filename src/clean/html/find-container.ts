import type { PageElement } from './build-tree.ts';
import type { TextBlock } from './find-text-blocks.ts';
import { weighProse } from './weigh-prose.ts';

/**
 * The element that holds the article. Each paragraph counts for all elements around it; from the top the way leads
 * down as long as one child holds nearly all that its parent holds. Where it forks, the article's parts lie side by side.
 */
export function findContainer(blocks: readonly TextBlock[], headline?: TextBlock): PageElement | undefined {
  const weights = weighProse(blocks);
  const unlisted = weighProse(blocks, (block) => (isBoxInItem(block) ? 0 : block.length));
  const aroundHeadline = ancestorsOf(headline?.element);
  const counts = weighProse(blocks, () => 1);
  let container: PageElement | undefined;
  for (const element of weights.keys()) if (!element.parent) container = element;
  while (container) {
    const story = storyChild(container, { aroundHeadline, unlisted, weights });
    const heaviest = story ?? heaviestChild(container, weights);
    if (!heaviest) return container;
    if (!story && weights.get(heaviest)! < weights.get(container)! * shareToDescend) return container;
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

// What holds the headline and nearly all that stands in no list holds the story, however long the list beside it.
function storyChild(
  container: PageElement,
  page: { aroundHeadline: ReadonlySet<PageElement>; unlisted: Weights; weights: Weights },
): PageElement | undefined {
  const child = container.children.find(
    (one): one is PageElement => one.kind === 'element' && page.aroundHeadline.has(one),
  );
  if (!child || !page.weights.has(child)) return undefined;
  const isStory =
    page.unlisted.get(child)! >= page.unlisted.get(container)! * nearlyAll &&
    page.weights.get(child)! > page.weights.get(container)! * leastShare;
  return isStory ? child : undefined;
}

const nearlyAll = 0.95;

// A fifth: a list may be the story itself, with no more than its first paragraph beside the headline.
const leastShare = 0.2;

type Weights = ReadonlyMap<PageElement, number>;

// "<li><h3>...</h3><p>...</p></li>": a box like those of teasers, other than an item of plain text.
function isBoxInItem({ role, element }: TextBlock): boolean {
  return role === 'listItem' && element.name !== 'li';
}

function ancestorsOf(element: PageElement | undefined): ReadonlySet<PageElement> {
  const ancestors = new Set<PageElement>();
  for (let at = element; at; at = at.parent) ancestors.add(at);
  return ancestors;
}

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
