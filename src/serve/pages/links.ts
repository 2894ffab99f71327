import type { Anchor } from '../../core/anchor.ts';

/** Addresses of the server's pages. They are stable: a contact's id stays, and former ids lead on. */
export function contactAddress(id: string): string {
  return `/contacts/${encodeURIComponent(id)}`;
}

export function actorAddress(key: string): string {
  return `/actors/${encodeURIComponent(key)}`;
}

export function documentAddress(documentId: string): string {
  return `/documents/${encodeURIComponent(documentId)}`;
}

export function statementAddress(id: string): string {
  return `/statements/${encodeURIComponent(id)}`;
}

/** The marked words in the page of their document. */
export function evidenceAddress(documentId: string, anchor: Pick<Anchor, 'start' | 'end'>): string {
  return `${documentAddress(documentId)}#${toMarkId(anchor)}`;
}

/** The fragment at which the words of an anchor stand in the page of their document. */
export function toMarkId({ start, end }: Pick<Anchor, 'start' | 'end'>): string {
  return `w-${start}-${end}`;
}
