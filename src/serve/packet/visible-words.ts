import { Parser } from 'htmlparser2';

/** The words that a browser shows of markup, with single spaces: what `textContent` gives it. */
export function visibleWords(markup: string): string {
  const words: string[] = [];
  const parser = new Parser({ ontext: (text) => void words.push(text) }, { decodeEntities: true });
  parser.end(markup);
  return words.join('').replace(/\s+/g, ' ').trim();
}
