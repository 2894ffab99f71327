import type { SentenceView } from './sentence-view.ts';

/** Whether a token is a quotation mark. */
export function isQuoteMark(view: SentenceView, token: number): boolean {
  return quoteMarks.has(view.tokens[token]!.text);
}

const quoteMarks = new Set('„“”"»«‚‘');

/** Whether a token can close a quotation. */
export function isClosingQuote(view: SentenceView, token: number): boolean {
  return closingQuotes.has(view.tokens[token]!.text);
}

const closingQuotes = new Set('“”"»«‘');

/** Whether a quotation mark stands among the tokens. */
export function hasOpeningQuote(view: SentenceView, first: number, end: number): boolean {
  for (let token = first; token < end; token++) if (isQuoteMark(view, token)) return true;
  return false;
}
