import { AsyncLocalStorage } from 'node:async_hooks';
import type { Span } from '../../core/anchor.ts';

/** Words of each text that a file leads to, by the text's id. */
type LinkedWords = Map<string, Map<string, Span>>;

const wordsOfFile = new AsyncLocalStorage<LinkedWords>();

/** Renders with links that lead to places of the one file that an evidence packet or a report is, not to pages of the server. */
export function inOneFile<Result>(work: () => Result): Result {
  return wordsOfFile.run(new Map(), work);
}

/** The words of a text to which links of this file lead so far: texts come last in it. */
export function findLinkedWords(documentId: string): readonly Span[] {
  return [...(wordsOfFile.getStore()?.get(documentId)?.values() ?? [])];
}

const asOfLinks = new AsyncLocalStorage<string | undefined>();

/** Renders with links to contacts as they stood at a moment. */
export function withLinksAsOf<Result>(asOf: string | undefined, work: () => Result): Result {
  return asOfLinks.run(asOf, work);
}

/** The address of a contact's page. Addresses are stable: a contact's id stays, and former ids lead on. */
export function contactAddress(id: string): string {
  if (isFile()) return `#contact-${id}`;
  const asOf = asOfLinks.getStore();
  return `/contacts/${encodeURIComponent(id)}${asOf ? `?asOf=${encodeURIComponent(asOf)}` : ''}`;
}

/** The address of an actor's page; null in a file, which has none. */
export function findActorAddress(key: string): string | null {
  return isFile() ? null : actorAddress(key);
}

/** The page of an actor. */
export function actorAddress(key: string): string {
  return `/actors/${encodeURIComponent(key)}`;
}

/** The page of a document, or its place in a file that holds all of them. */
export function documentAddress(documentId: string): string {
  return isFile() ? `#${documentId}` : `/documents/${encodeURIComponent(documentId)}`;
}

/** The words in the page of their document, which marks them: they may be a part of what a fact rests on. */
export function evidenceAddress(documentId: string, { start, end }: Span): string {
  const mark = `#${toMarkId(documentId, { start, end })}`;
  const linked = wordsOfFile.getStore();
  if (!linked) return `${documentAddress(documentId)}?at=${start}-${end}${mark}`;
  const words = linked.get(documentId) ?? new Map<string, Span>();
  linked.set(documentId, words.set(mark, { start, end }));
  return mark;
}

/** The words that the address of a page asks for ("?at=423-451"); null where it asks for none, or for what is no place. */
export function readAskedWords(at: string | undefined): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '') ?? [];
  return start !== undefined && Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : null;
}

/** The fragment at which the words of an anchor stand. */
export function toMarkId(documentId: string, { start, end }: Span): string {
  return isFile() ? `${documentId}-${start}-${end}` : `w-${start}-${end}`;
}

function isFile(): boolean {
  return wordsOfFile.getStore() !== undefined;
}
