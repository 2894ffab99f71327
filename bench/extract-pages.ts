import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { clean } from '../src/clean/clean.ts';

/** A program that takes the article out of a page. */
export interface Extractor {
  readonly name: string;
  /** The article as text or as HTML; the empty text where it finds none. This is what the clock measures. */
  readonly extract: (bytes: Buffer) => Promise<string>;
  readonly gives: 'text' | 'html';
  /** Whether it is worth measuring more than once. */
  readonly isQuick: boolean;
}

/** The programs that are measured against one another. */
export const extractors: readonly Extractor[] = [
  { name: 'Lesart', gives: 'text', isQuick: true, extract: async (bytes) => extractOurs(bytes) },
  {
    name: 'Readability.js 0.6.0 + linkedom',
    gives: 'html',
    isQuick: true,
    extract: async (bytes) => new Readability(toDom(bytes) as never).parse()?.content ?? '',
  },
  {
    name: 'Defuddle 0.19.4 + linkedom',
    gives: 'html',
    isQuick: false,
    extract: async (bytes) => (await Defuddle(toDom(bytes), 'https://example.org/artikel')).content,
  },
];

/** The text of what an extractor gives, its blocks on lines of their own. */
export function toText(extracted: string, { gives }: Extractor): string {
  if (gives === 'text' || extracted === '') return extracted;
  const lines = extracted.replace(
    /<(?:\/?(?:p|div|h\d|li|ul|ol|blockquote|section|article|figure|figcaption|table|tr|td|th|dd|dt)\b[^>]*|br\s*\/?)>/gi,
    '\n$&',
  );
  return parseHTML(`<html><body>${lines}</body></html>`).document.body.textContent ?? '';
}

// As the scorers compare it: without title and captions, which the annotated bodies do not have.
function extractOurs(bytes: Buffer): string {
  const document = clean({ path: 'page.html', bytes, hash: '', mediaType: 'text/html' });
  if (document.kind === 'rejection') return '';
  return document.regions
    .filter(({ type }) => type !== 'title' && type !== 'caption')
    .map(({ start, end }) => document.text.slice(start, end))
    .join('\n\n');
}

// Scripts and styles are cut first: they make linkedom slow, and fail on some pages. Linked data stays.
function toDom(bytes: Buffer): ReturnType<typeof parseHTML>['document'] {
  const lean = bytes
    .toString('utf8')
    .replace(
      /<(script(?![^>]*ld\+json)|style|svg|iframe|template)\b[\s\S]*?<\/(?:script|style|svg|iframe|template)>|<!--[\s\S]*?-->/gi,
      '',
    );
  return parseHTML(lean).document;
}
