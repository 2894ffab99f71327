import { CONSENT_WORDS } from '../../german/page-furniture.ts';
import type { SourceText } from '../traced-text.ts';
import type { PageElement } from './build-tree.ts';
import { readText } from './collect-text.ts';
import type { TextBlock } from './find-text-blocks.ts';
import { isProseBlock } from './weigh-prose.ts';

/**
 * The blocks of boxes that ask for consent, by their words, where no class name gives them away. A box that holds most
 * of the prose of the page is an article about such boxes.
 */
export function findConsentTexts(blocks: readonly TextBlock[], source: SourceText): ReadonlySet<TextBlock> {
  const boxes = new Map<PageElement, TextBlock[]>();
  for (const block of blocks) {
    const box = block.element.parent;
    if (!box) continue;
    const others = boxes.get(box);
    if (others) others.push(block);
    else boxes.set(box, [block]);
  }
  const total = lengthOf(blocks.filter(isProseBlock));
  const found = new Set<TextBlock>();
  for (const box of boxes.values()) {
    const prose = box.filter(isProseBlock);
    if (prose.length === 0 || lengthOf(prose) * 2 > total) continue;
    const asking = prose.filter((block) => isAsking(readText(source, block.runs)));
    if (asking.length * 2 >= prose.length) for (const block of box) found.add(block);
  }
  return found;
}

// "Wir und unsere Partner verwenden Cookies ...": one of these words is in many a story, two of them hardly.
function isAsking(text: string): boolean {
  return new Set(text.toLowerCase().match(anyConsentWord)).size >= 2;
}

const anyConsentWord = new RegExp(CONSENT_WORDS.join('|'), 'g');

function lengthOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.length, 0);
}
