import { AsyncLocalStorage } from 'node:async_hooks';
import type { Anchor } from '../../core/anchor.ts';

/** Where links lead: to pages of the server, or to places of the one file that an evidence packet is. */
export type LinkStyle = 'pages' | 'packet';

const linkStyle = new AsyncLocalStorage<LinkStyle>();

/** Renders with links of another style. */
export function withLinks<Result>(style: LinkStyle, work: () => Result): Result {
  return linkStyle.run(style, work);
}

const asOfLinks = new AsyncLocalStorage<string | undefined>();

/** Renders with links to contacts as they stood at a moment. */
export function withLinksAsOf<Result>(asOf: string | undefined, work: () => Result): Result {
  return asOfLinks.run(asOf, work);
}

/** The address of a contact's page. Addresses are stable: a contact's id stays, and former ids lead on. */
export function contactAddress(id: string): string {
  if (isPacket()) return '#contact';
  const asOf = asOfLinks.getStore();
  return `/contacts/${encodeURIComponent(id)}${asOf ? `?asOf=${encodeURIComponent(asOf)}` : ''}`;
}

export function actorAddress(key: string): string {
  return isPacket() ? '#participants' : `/actors/${encodeURIComponent(key)}`;
}

export function documentAddress(documentId: string): string {
  return isPacket() ? `#${documentId}` : `/documents/${encodeURIComponent(documentId)}`;
}

/** The marked words in the page of their document. */
export function evidenceAddress(documentId: string, anchor: Pick<Anchor, 'start' | 'end'>): string {
  const mark = `#${toMarkId(documentId, anchor)}`;
  return isPacket() ? mark : `${documentAddress(documentId)}${mark}`;
}

/** The fragment at which the words of an anchor stand. */
export function toMarkId(documentId: string, { start, end }: Pick<Anchor, 'start' | 'end'>): string {
  return isPacket() ? `${documentId}-${start}-${end}` : `w-${start}-${end}`;
}

function isPacket(): boolean {
  return linkStyle.getStore() === 'packet';
}
