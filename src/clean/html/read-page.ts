import type { RegionType, Removal } from '../../core/document.ts';
import type { Article, Block } from '../article.ts';
import { readAgencies } from '../metadata/read-agencies.ts';
import { findFurniture } from '../plain-text/find-furniture.ts';
import { findRepetitions } from '../plain-text/find-repetitions.ts';
import type { TracedText } from '../traced-text.ts';
import { buildTree } from './build-tree.ts';
import { collectText } from './collect-text.ts';
import { findArticle, isProseBlock } from './find-article.ts';
import { findHeadline } from './find-headline.ts';
import { findTextBlocks, type TextBlock } from './find-text-blocks.ts';
import { readMetadata } from './read-metadata.ts';

/** The article of a page. It has no blocks where the page holds none. */
export function readPage(source: TracedText): Article {
  const page = buildTree(source.text);
  const textBlocks = findTextBlocks(page.root, source.text);
  const { pageTitles, ...metadata } = readMetadata(page);
  const headline = findHeadline(textBlocks, source, pageTitles);
  const { blocks: body, boilerplate } = findArticle(textBlocks, headline);
  const kept = dropFurniture(
    source,
    body.filter((block, index) => block !== headline && !isOtherHeadline(body, index)),
  );
  const found = headline ? [{ block: headline, traced: collectText(source, headline.runs) }, ...kept] : kept;
  const blocks = found.map(
    ({ block, traced }): Block => ({ type: block === headline ? 'title' : typeOf(block), traced }),
  );
  return {
    ...metadata,
    title: headline ? collectText(source, headline.runs).text : metadata.title,
    blocks: kept.length > 0 ? blocks : [],
    removed: countRemoved(textBlocks, new Set(found.map(({ block }) => block)), boilerplate),
    agencies: readAgencies(blocks.map((block) => block.traced.text)),
  };
}

// A main heading above the first paragraph that is not the headline is the name of the section or of the series.
function isOtherHeadline(body: readonly TextBlock[], index: number): boolean {
  return body[index]!.level === 1 && !body.slice(0, index).some(isProseBlock);
}

interface KeptBlock {
  readonly block: TextBlock;
  readonly traced: TracedText;
}

// "Lesen Sie auch" and what stands below it, "Anzeige", share buttons: told by their words, as in plain text.
function dropFurniture(source: TracedText, body: readonly TextBlock[]): KeptBlock[] {
  const kept = body.map((block) => ({ block, traced: collectText(source, block.runs) }));
  const lines = kept.map(({ traced }) => ({ traced, text: traced.text, blankBefore: true }));
  const reasons = findFurniture(lines);
  const own = kept.filter(({ traced }, index) => reasons[index] === undefined && traced.text !== '');
  const repeated = findRepetitions(own.map(({ traced }) => ({ traced, text: traced.text, blankBefore: true })));
  return own.filter((_block, index) => !repeated.has(index));
}

function typeOf(block: TextBlock): RegionType {
  if (block.role === 'heading' || block.role === 'caption' || block.role === 'quote' || block.role === 'listItem')
    return block.role;
  return 'paragraph';
}

function countRemoved(
  all: readonly TextBlock[],
  kept: ReadonlySet<TextBlock>,
  boilerplate: ReadonlyMap<TextBlock, string>,
): Removal[] {
  const characters = new Map<string, number>();
  for (const block of all) {
    if (kept.has(block)) continue;
    const reason = boilerplate.get(block) ?? 'outsideArticle';
    characters.set(reason, (characters.get(reason) ?? 0) + block.length);
  }
  return [...characters].map(([reason, count]) => ({ reason, characters: count }));
}
