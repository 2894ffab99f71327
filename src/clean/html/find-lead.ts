import type { PageElement } from './build-tree.ts';
import type { TextBlock } from './find-text-blocks.ts';
import { isProseBlock } from './weigh-prose.ts';

/**
 * The lead of an article. Many pages set it apart from the text, between the headline and the first paragraph, often
 * as "teaser": `above`. In others it stands in the text's own box: `labelled`.
 */
export function findLead(
  blocks: readonly TextBlock[],
  { headline, inside }: { readonly headline: TextBlock | undefined; readonly inside: readonly TextBlock[] },
  boilerplate: ReadonlyMap<TextBlock, string>,
): { readonly above: readonly TextBlock[]; readonly labelled: readonly TextBlock[] } {
  const above = inside[0] ? findAbove(blocks, { headline, first: inside[0] }, boilerplate) : [];
  return { above, labelled: findLabelled(inside.slice(0, 3)) };
}

// Nothing below the first paragraph of the story is its lead.
function findLabelled(beginning: readonly TextBlock[]): TextBlock[] {
  const end = beginning.findIndex((block) => isProseBlock(block) && !isLabelledLead(block));
  return beginning.slice(0, end < 0 ? beginning.length : end).filter(isLabelledLead);
}

function findAbove(
  blocks: readonly TextBlock[],
  { headline, first }: { readonly headline: TextBlock | undefined; readonly first: TextBlock },
  boilerplate: ReadonlyMap<TextBlock, string>,
): TextBlock[] {
  const end = blocks.indexOf(first);
  const above = headline ? blocks.indexOf(headline) : -1;
  const isBelowHeadline = above >= 0 && above < end;
  // Without a headline above it only a label close to the text tells a lead.
  const start = isBelowHeadline ? above : Math.max(-1, end - 6);
  return blocks.slice(start + 1, Math.max(start + 1, end)).filter((block) => {
    if (!isBelowHeadline && !isLabelledLead(block)) return false;
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
  /(?:^|[\s_-])(?:lead|intro|introduction|vorspann|abstract|excerpt|summary|standfirst|chapo|subtitle|subline|teaser-?text|teaser-?intro|article-?teaser)(?=$|[\s_-])/i;

// Sixty letters: shorter lines between headline and text are dates, names and places.
const shortestLead = 60;

function hasLinkAround(block: TextBlock): boolean {
  for (let at: PageElement | undefined = block.element; at; at = at.parent) if (at.name === 'a') return true;
  return false;
}
