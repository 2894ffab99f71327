import type { TracedText } from '../traced-text.ts';
import { collectText } from './collect-text.ts';
import type { TextBlock } from './find-text-blocks.ts';

/**
 * The headline of the page: the heading that says what the page calls itself (in its title element or its meta
 * elements), else its first main heading that is not in a menu.
 */
export function findHeadline(
  blocks: readonly TextBlock[],
  source: TracedText,
  titles: readonly (string | null)[],
): TextBlock | undefined {
  const names = titles.flatMap((title) => (title ? [toComparable(title)] : [])).filter((name) => name.length >= 8);
  const candidates = blocks.filter(
    (block) => block.length > 8 && block.length < 300 && !isIn(block, /^(?:hidden|dialog|navigation|footer)$/),
  );
  const named = candidates
    .filter((block) => block.role === 'heading' || isHeadlineLabel(block))
    .find((block) => {
      const text = toComparable(collectText(source, block.runs).text);
      // "Headline | Outlet" holds the headline; a headline with its kicker holds the page's shorter name.
      return text.length >= 8 && names.some((name) => name.includes(text) || text.includes(name));
    });
  const main = candidates.filter((block) => block.level === 1 && !isIn(block, /^relatedArticles$/));
  return named ?? main.find((block) => !block.suspects) ?? main[0];
}

function isIn(block: TextBlock, reasons: RegExp): boolean {
  for (let suspect = block.suspects; suspect; suspect = suspect.outer) if (reasons.test(suspect.reason)) return true;
  return false;
}

// "imp-h1", "article-headline", "entry-title": headings that are none by name.
function isHeadlineLabel({ element }: TextBlock): boolean {
  return /(?:^|[\s_-])(?:h1|headline|title|titel)(?=$|[\s_-])/i.test(element.attributes.class ?? '');
}

/** Letters and digits only, in lower case. */
export function toComparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
}
