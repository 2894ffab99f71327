import type { Span } from '../core/anchor.ts';
import type { Document } from '../core/document.ts';
import { lookUpForm } from '../core/form.ts';
import type { Paragraph, QuotedRegion, SegmentedDocument, Sentence, Token } from '../core/segmented.ts';
import { findQuotedRegions } from './find-quoted-regions.ts';
import { type Block, splitParagraphs } from './split-paragraphs.ts';
import { splitSentences } from './split-sentences.ts';
import { splitTokens } from './split-tokens.ts';

/** A document cut into paragraphs, sentences, tokens and quoted regions. */
export function segment(document: Document): SegmentedDocument {
  const parts: Parts = { paragraphs: [], sentences: [], tokens: [], quotedRegions: [] };
  for (const block of splitParagraphs(document)) addBlock(document.text, block, parts);
  return { document, ...parts };
}

interface Parts {
  readonly paragraphs: Paragraph[];
  readonly sentences: Sentence[];
  readonly tokens: Token[];
  readonly quotedRegions: QuotedRegion[];
}

function addBlock(text: string, block: Block, parts: Parts): void {
  const quotedRegions = findQuotedRegions(text, block);
  const { tokens, ends } = splitSentences(text, splitTokens(text, block), closingMarks(quotedRegions));
  const paragraph = parts.paragraphs.length;
  const firstSentence = parts.sentences.length;
  let first = 0;
  for (const end of ends) {
    const sentence = parts.sentences.length;
    const firstToken = parts.tokens.length;
    for (let raw = first; raw < end; raw += 1) {
      const { start, end: tokenEnd, kind } = tokens[raw]!;
      const form = lookUpForm(text, start, tokenEnd);
      parts.tokens.push({
        index: parts.tokens.length,
        start,
        end: tokenEnd,
        text: form.text,
        lower: form.lower,
        form: form.number,
        kind,
        sentence,
      });
    }
    const span: Span = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
    const endToken = parts.tokens.length;
    parts.sentences.push({ ...span, index: sentence, firstToken, endToken, paragraph, region: block.region });
    first = end;
  }
  const { start, end, region } = block;
  parts.paragraphs.push({ start, end, index: paragraph, region, firstSentence, endSentence: parts.sentences.length });
  for (const quotedRegion of quotedRegions) parts.quotedRegions.push(quotedRegion);
}

/** Where closing quotation marks stand, which may follow the end of a sentence: "Wir gehen.“". */
function closingMarks(quotedRegions: readonly QuotedRegion[]): ReadonlySet<number> {
  return new Set(quotedRegions.filter(({ closed }) => closed !== 'missingClose').map(({ inner }) => inner.end));
}
