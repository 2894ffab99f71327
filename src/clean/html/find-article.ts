import type { SourceText } from '../traced-text.ts';
import type { PageElement } from './build-tree.ts';
import { findConsentTexts } from './find-consent-texts.ts';
import { findContainer } from './find-container.ts';
import { findLead } from './find-lead.ts';
import { findLinkBoxes } from './find-link-boxes.ts';
import { findTeaserLists } from './find-teaser-lists.ts';
import type { TextBlock } from './find-text-blocks.ts';
import { judgeSuspects, neverArticle } from './judge-suspects.ts';
import { isProseBlock } from './weigh-prose.ts';

/** What became of the blocks of a page: those of its article in reading order, and why each other one is none of it. */
export interface FoundArticle {
  /** Empty where the page holds no article. */
  readonly blocks: readonly TextBlock[];
  /** Those of them that stand between headline and text. */
  readonly lead: readonly TextBlock[];
  readonly boilerplate: ReadonlyMap<TextBlock, string>;
}

/** The article among the blocks of a page. */
export function findArticle(
  blocks: readonly TextBlock[],
  source: SourceText,
  headline: TextBlock | undefined,
): FoundArticle {
  const boilerplate = new Map(judgeSuspects(blocks, headline));
  const remaining = blocks.filter((block) => !boilerplate.has(block));
  for (const block of findConsentTexts(remaining, source)) boilerplate.set(block, 'dialog');
  const wanted = blocks.filter((block) => !boilerplate.has(block));
  const container = findContainer(wanted, headline);
  const inContainer = container ? wanted.filter((block) => isInside(block.element, container)) : [];
  const links = container ? findLinkBoxes(blocks, container) : undefined;
  const unlinked = inContainer.filter((block) => !links?.has(block));
  const teasers = findTeaserLists(unlinked);
  const chosen = unlinked.filter((block) => !teasers.has(block));
  const inside = trimEnds((isTooLittle(chosen) ? findFallback(blocks, chosen) : chosen).filter(isArticleText));
  if (inside.length === 0) return { blocks: [], lead: [], boilerplate };
  const { above, labelled } = findLead(blocks, { headline, inside }, boilerplate);
  const lead = [...above, ...labelled];
  return { blocks: [...above, ...inside], lead: lead.length > mostLeads ? lead.slice(0, 1) : lead, boilerplate };
}

// A page that calls more paragraphs its lead calls all its text so.
const mostLeads = 2;

function isTooLittle(blocks: readonly TextBlock[]): boolean {
  return blocks.filter(isProseBlock).reduce((sum, block) => sum + block.length, 0) < shortestArticle;
}

// 250 letters: two sentences. The shortest news items have three.
const shortestArticle = 250;

// Where the labels leave nothing, they lie: then the element with the most paragraphs of its own is the article, if it
// is no menu, footer or discussion.
function findFallback(blocks: readonly TextBlock[], chosen: readonly TextBlock[]): readonly TextBlock[] {
  const groups = new Map<PageElement, TextBlock[]>();
  for (const block of blocks) {
    if (!isProseBlock(block) || isHidden(block) || !block.element.parent) continue;
    const group = groups.get(block.element.parent);
    if (group) group.push(block);
    else groups.set(block.element.parent, [block]);
  }
  // A very short item has no long paragraph at all.
  const short = blocks.filter(
    (block) => block.element.name === 'p' && block.length >= 40 && block.linked === 0 && !isHidden(block),
  );
  let best: readonly TextBlock[] = chosen.some(isProseBlock) || totalLength(short) < shortestItem ? chosen : short;
  for (const group of groups.values())
    if (totalLength(group) > Math.max(shortestArticle, totalLength(best))) best = group;
  return best;
}

// A hundred letters: less is an error message or a caption.
const shortestItem = 100;

function totalLength(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.length, 0);
}

function isHidden(block: TextBlock): boolean {
  for (let suspect = block.suspects; suspect; suspect = suspect.outer) {
    if (neverArticle.has(suspect.reason) || /^(?:hidden|form|newsletter|dialog|author)$/.test(suspect.reason))
      return true;
  }
  return false;
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

// Headings and short lines behind the last paragraph belong to what follows it, unless they are paragraphs of their own
// beside it: "„Gerne. Bis morgen.“" at the end of an interview.
function trimEnds(blocks: readonly TextBlock[]): TextBlock[] {
  let last = blocks.findLastIndex((block) => isProseBlock(block) || (block.role !== 'heading' && block.length > 40));
  const { parent } = blocks[last]?.element ?? {};
  const isClosing = ({ element, linked }: TextBlock) =>
    element.name === 'p' && element.parent === parent && linked === 0;
  while (blocks[last + 1] && isClosing(blocks[last + 1]!)) last++;
  return blocks.slice(0, last + 1);
}
