import { AsyncLocalStorage } from 'node:async_hooks';
import type { LedgerDocument, LedgerDocumentReference } from '../../core/ledger.ts';

const beginnings = new AsyncLocalStorage<ReadonlyMap<string, string>>();

/** Renders with texts without a title named by their first words, given by the texts' ids. */
export function withBeginnings<Result>(known: ReadonlyMap<string, string>, work: () => Result): Result {
  return beginnings.run(known, work);
}

/** As `withBeginnings`, where the texts themselves are at hand. */
export function withTexts<Result>(
  documents: readonly { readonly document: Pick<LedgerDocument, 'documentId' | 'text'> }[],
  work: () => Result,
): Result {
  return withBeginnings(new Map(documents.map(({ document }) => [document.documentId, document.text])), work);
}

/** What a reader calls a text: its title, else its first words where they are known, else the name of its file. */
export function nameDocument({
  documentId,
  title,
  path,
}: Pick<LedgerDocumentReference, 'documentId' | 'title' | 'path'>): string {
  if (title) return title;
  const beginning = beginnings.getStore()?.get(documentId);
  return beginning ? nameBeginning(beginning) : nameFile(path);
}

/** The last part of a path, or an address without its protocol. */
export function nameFile(path: string): string {
  if (/^https?:/.test(path)) return path.replace(/^https?:\/\/(?:www\.)?|[?#].*$/g, '');
  return path.split(/[\\/]/).findLast((part) => part !== '') ?? path;
}

/** The first words of a text, by which one without a title is known. */
export function nameBeginning(text: string): string {
  const longest = 90;
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= longest ? flat : `${flat.slice(0, flat.lastIndexOf(' ', longest))} …`;
}
