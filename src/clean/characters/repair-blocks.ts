import type { Block } from '../article.ts';
import type { SourceRepair } from '../assemble-document.ts';
import { joinTraced, sliceTraced, substitute, type TracedText } from '../traced-text.ts';
import { repairCharacters } from './repair-characters.ts';

/** The blocks of a page with their characters repaired: judged together, as one text shows the same damage throughout. */
export function repairBlocks(blocks: readonly Block[]): {
  readonly blocks: Block[];
  readonly repairs: readonly SourceRepair[];
} {
  // No block holds a line break, and no repair takes or makes one.
  const { traced, repairs } = repairCharacters(joinTraced(blocks.flatMap((block) => [block.traced, lineBreak])));
  if (repairs.length === 0) return { blocks: [...blocks], repairs };
  const lines: TracedText[] = [];
  let start = 0;
  for (let end = traced.text.indexOf('\n'); end >= 0; end = traced.text.indexOf('\n', start)) {
    lines.push(sliceTraced(traced, start, end));
    start = end + 1;
  }
  return { blocks: blocks.map((block, index) => ({ ...block, traced: lines[index]! })), repairs };
}

/** A short text such as a title out of a page's head, repaired; `context` is text whose damage tells about its own. */
export function repairString(text: string, context: string): string {
  const bytes = Uint32Array.from({ length: text.length + context.length + 1 }, (_nothing, index) => index);
  const traced = { text: `${text}\n${context}`, starts: bytes, ends: bytes.map((byte) => byte + 1) };
  return repairCharacters(traced).traced.text.split('\n', 1)[0]!;
}

const lineBreak = substitute('\n', 0, 0);
