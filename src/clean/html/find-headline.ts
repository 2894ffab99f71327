import { toComparable } from '../to-comparable.ts';
import type { SourceText } from '../traced-text.ts';
import { readText } from './collect-text.ts';
import type { TextBlock } from './find-text-blocks.ts';
import { judgeSuspects } from './judge-suspects.ts';

/**
 * The headline of the page: the heading that says what the page calls itself (in its title element or its meta
 * elements), else its first main heading that is not in a menu.
 */
export function findHeadline(
  blocks: readonly TextBlock[],
  source: SourceText,
  titles: readonly string[],
): TextBlock | undefined {
  const names = titles.map(toComparable).filter((name) => name.length >= 8);
  const reasons = judgeSuspects(blocks, undefined);
  const isApart = (block: TextBlock) => /^(?:hidden|dialog|navigation|footer)$/.test(reasons.get(block) ?? '');
  const candidates = blocks.filter((block) => block.length > 8 && block.length < 300 && !isApart(block));
  const named = findNamed(
    candidates.filter((block) => block.role === 'heading' || isHeadlineLabel(block)),
    source,
    names,
  );
  const main = candidates.filter((block) => block.level === 1 && reasons.get(block) !== 'relatedArticles');
  return named ?? main.find((block) => !reasons.has(block)) ?? main[0];
}

// "Headline | Outlet" holds the headline; a headline with its kicker holds the page's shorter name. The longest match
// counts, as a kicker of its own is part of the name too.
function findNamed(blocks: readonly TextBlock[], source: SourceText, names: readonly string[]): TextBlock | undefined {
  let best: { readonly block: TextBlock; readonly length: number } | undefined;
  for (const block of blocks) {
    const text = toComparable(readText(source, block.runs));
    for (const name of text.length < 8 ? [] : names) {
      const length = name.includes(text) ? text.length : text.includes(name) ? name.length : 0;
      if (length > (best?.length ?? 0)) best = { block, length };
    }
  }
  return best?.block;
}

// "imp-h1", "article-headline", "entry-title": headings that are none by name.
function isHeadlineLabel({ element }: TextBlock): boolean {
  return /(?:^|[\s_-])(?:h1|headline|title|titel)(?=$|[\s_-])/i.test(element.attributes.class ?? '');
}
