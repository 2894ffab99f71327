import type { RegionType, Removal } from '../../core/document.ts';
import type { Article, Block } from '../article.ts';
import { readAgencies } from '../metadata/read-agencies.ts';
import type { TracedText } from '../traced-text.ts';
import { buildTree } from './build-tree.ts';
import { collectText } from './collect-text.ts';
import { findArticle, findHeadline } from './find-article.ts';
import { findTextBlocks, type TextBlock } from './find-text-blocks.ts';
import { readMetadata } from './read-metadata.ts';

/** The article of a page. It has no blocks where the page holds none. */
export function readPage(source: TracedText): Article {
  const page = buildTree(source.text);
  const textBlocks = findTextBlocks(page.root, source.text);
  const metadata = readMetadata(page, textBlocks, source);
  const { blocks: body, boilerplate } = findArticle(textBlocks);
  const headline = findHeadline(textBlocks);
  const found = headline ? [headline, ...body.filter((block) => block !== headline)] : body;
  const blocks = found.map(
    (block): Block => ({ type: block === headline ? 'title' : typeOf(block), traced: collectText(source, block.runs) }),
  );
  return {
    ...metadata,
    blocks: body.length > 0 ? blocks : [],
    removed: countRemoved(textBlocks, found, boilerplate),
    agencies: readAgencies(blocks.map((block) => block.traced.text)),
  };
}

function typeOf(block: TextBlock): RegionType {
  if (block.role === 'heading' || block.role === 'caption' || block.role === 'quote' || block.role === 'listItem')
    return block.role;
  return 'paragraph';
}

function countRemoved(
  all: readonly TextBlock[],
  kept: readonly TextBlock[],
  boilerplate: ReadonlyMap<TextBlock, string>,
): Removal[] {
  const keptBlocks = new Set(kept);
  const characters = new Map<string, number>();
  for (const block of all) {
    if (keptBlocks.has(block)) continue;
    const reason = boilerplate.get(block) ?? 'outsideArticle';
    characters.set(reason, (characters.get(reason) ?? 0) + block.length);
  }
  return [...characters].map(([reason, count]) => ({ reason, characters: count }));
}
