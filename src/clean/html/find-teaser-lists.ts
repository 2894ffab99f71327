import type { PageElement } from './build-tree.ts';
import type { TextBlock } from './find-text-blocks.ts';
import { isProseBlock } from './weigh-prose.ts';

/**
 * The blocks of lists of other articles below the story that no class name gives away: "<li><a href="/b"><img></a> a
 * headline, a date and the first sentence</li>", many of a kind. A story told in a list stands in long items, or in
 * nothing else.
 */
export function findTeaserLists(blocks: readonly TextBlock[]): ReadonlySet<TextBlock> {
  const items = new Map<PageElement, { length: number; readonly blocks: TextBlock[] }>();
  let told = 0;
  for (const block of blocks) {
    const item = itemAround(block.element);
    if (!item) {
      if (isProseBlock(block)) told += block.length;
    } else if (told >= leastStory) {
      const sum = items.get(item) ?? { length: 0, blocks: [] };
      sum.length += block.length;
      sum.blocks.push(block);
      items.set(item, sum);
    }
  }
  const teasers = [...items].filter(([item, { length }]) => length <= longestTeaser && hasPictureAndLink(item));
  const lists = Map.groupBy(teasers, ([item]) => item.parent);
  return new Set([...lists.values()].filter((list) => list.length >= leastTeasers).flatMap(toBlocks));
}

function toBlocks(list: readonly (readonly [PageElement, { readonly blocks: readonly TextBlock[] }])[]): TextBlock[] {
  return list.flatMap(([, { blocks }]) => blocks);
}

/** Letters of the story above: two sentences, as the shortest articles have. */
const leastStory = 250;
/** Headline, date and teaser; an item of a story that has a picture has more to say. */
const longestTeaser = 400;
/** Three pictures with a link each may be a part of the story. */
const leastTeasers = 4;

function itemAround(element: PageElement): PageElement | undefined {
  for (let at: PageElement | undefined = element; at; at = at.parent) if (at.name === 'li') return at;
  return undefined;
}

function hasPictureAndLink(item: PageElement): boolean {
  const inside = descendantsOf(item);
  return inside.some(({ name }) => name === 'img') && inside.some(leadsAway);
}

// A link to a place of the same page, or to a picture, leads nowhere else.
function leadsAway({ name, attributes }: PageElement): boolean {
  const { href = '#' } = attributes;
  return name === 'a' && !href.startsWith('#') && !/\.(?:jpe?g|png|webp|gif)\b/i.test(href);
}

function descendantsOf(element: PageElement): PageElement[] {
  const children = element.children.filter((child) => child.kind === 'element');
  return [...children, ...children.flatMap(descendantsOf)];
}
