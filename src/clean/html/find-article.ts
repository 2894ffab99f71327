import type { PageElement } from './build-tree.ts';
import type { TextBlock } from './find-text-blocks.ts';

/** What became of the blocks of a page: those of its article in reading order, and why each other one is none of it. */
export interface FoundArticle {
  /** Empty where the page holds no article. */
  readonly blocks: readonly TextBlock[];
  /** Those of them that stand between headline and text. */
  readonly lead: readonly TextBlock[];
  readonly boilerplate: ReadonlyMap<TextBlock, string>;
}

/** The article among the blocks of a page. */
export function findArticle(blocks: readonly TextBlock[], headline: TextBlock | undefined): FoundArticle {
  const boilerplate = judgeSuspects(blocks, headline);
  const wanted = blocks.filter((block) => !boilerplate.has(block));
  const container = findContainer(weigh(wanted));
  if (!container) return { blocks: [], lead: [], boilerplate };
  const inside = trimEnds(wanted.filter((block) => isInside(block.element, container) && isArticleText(block)));
  const above = findLead(blocks, { headline, first: inside[0] }, boilerplate);
  const labelled = inside.slice(0, 3).filter(isLabelledLead);
  return { blocks: [...above, ...inside], lead: [...above, ...labelled], boilerplate };
}

// Many pages set the lead apart from the text: between the headline and the first paragraph, often as "teaser".
function findLead(
  blocks: readonly TextBlock[],
  { headline, first }: { headline: TextBlock | undefined; first: TextBlock | undefined },
  boilerplate: ReadonlyMap<TextBlock, string>,
): TextBlock[] {
  if (!headline || !first) return [];
  const start = blocks.indexOf(headline);
  const end = blocks.indexOf(first);
  return blocks.slice(start + 1, Math.max(start + 1, end)).filter((block) => {
    const reason = boilerplate.get(block);
    if (reason !== undefined && reason !== 'relatedArticles') return false;
    if (block.role === 'caption' || block.role === 'listItem' || block.role === 'cell') return false;
    return block.length >= shortestLead && block.linked < block.length * 0.3 && !hasLinkAround(block);
  });
}

// "article-intro", "entry-excerpt": a lead that stands in the text's own box.
function isLabelledLead(block: TextBlock): boolean {
  const label = `${block.element.attributes.class ?? ''} ${block.element.parent?.attributes.class ?? ''}`;
  return block.role !== 'caption' && block.length < 700 && leadLabel.test(label);
}

const leadLabel =
  /(?:^|[\s_-])(?:lead|intro|introduction|vorspann|abstract|excerpt|summary|standfirst|chapo|subtitle|subline|teaser-?text)(?=$|[\s_-])/i;

// Sixty letters: shorter lines between headline and text are dates, names and places.
const shortestLead = 60;

function hasLinkAround(block: TextBlock): boolean {
  for (let at: PageElement | undefined = block.element; at; at = at.parent) if (at.name === 'a') return true;
  return false;
}

// An element may carry a label like "teaser" or "layer" and still hold the article: then it holds most of the prose.
function judgeSuspects(blocks: readonly TextBlock[], headline: TextBlock | undefined): ReadonlyMap<TextBlock, string> {
  const weights = weigh(blocks);
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

// Long discussions hold more prose than the story above them.
const neverArticle = new Set(['comments', 'footer', 'navigation']);

/** Whether a block reads like a paragraph of a story: long enough, and not made of links. */
export function isProseBlock(block: TextBlock): boolean {
  if (block.role === 'caption' || (block.role === 'heading' && block.length < longHeading)) return false;
  return block.length >= 80 && block.linked < block.length * 0.4;
}

// No headline has more letters; beyond them the element was chosen for its looks.
const longHeading = 160;

// Each paragraph counts for all elements around it; from the top the way leads down as long as one child holds
// nearly all that its parent holds. Where it forks the article's parts lie side by side.
function findContainer(weights: ReadonlyMap<PageElement, number>): PageElement | undefined {
  let container: PageElement | undefined;
  for (const element of weights.keys()) if (!element.parent) container = element;
  while (container) {
    const heaviest = heaviestChild(container, weights);
    if (!heaviest || weights.get(heaviest)! < weights.get(container)! * shareToDescend) return container;
    container = heaviest;
  }
  return undefined;
}

function weigh(blocks: readonly TextBlock[]): ReadonlyMap<PageElement, number> {
  const weights = new Map<PageElement, number>();
  for (const block of blocks) {
    if (!isProseBlock(block)) continue;
    // Beyond 400 letters a paragraph is no more certain to be one.
    const weight = Math.min(block.length, 400);
    for (let element: PageElement | undefined = block.element; element; element = element.parent) {
      weights.set(element, (weights.get(element) ?? 0) + weight);
    }
  }
  return weights;
}

// Three quarters: comments and teasers that no class name gives away hold up to a quarter of a page's prose.
const shareToDescend = 0.75;

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
