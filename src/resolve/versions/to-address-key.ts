import type { Document } from '../../core/document.ts';
import type { Snapshot } from '../../core/snapshot.ts';

/**
 * What a text is known by when it comes again: the address that its page gives as its own, else the one it was received
 * from, else its path. Null where it has none (standard input). Only the same text is meant by one address, so what does
 * not change the page is left out: fragment, tracking parameters, "www.", the slash at the end.
 */
export function toAddressKey(
  snapshot: Pick<Snapshot, 'path' | 'address'>,
  document: Pick<Document, 'canonicalAddress'>,
): string | null {
  const own = document.canonicalAddress ? normalizeAddress(document.canonicalAddress) : null;
  // A page that calls the home page its own address would be one text with all others of its outlet.
  if (own !== null && /^[^/]+\/./.test(own)) return own;
  if (snapshot.address) return normalizeAddress(snapshot.address);
  return snapshot.path === '-' ? null : (normalizeAddress(snapshot.path) ?? snapshot.path);
}

/** The address in one spelling, without its scheme; null where it is none. */
export function normalizeAddress(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const { hostname, port, pathname, searchParams } = new URL(address);
  const kept = [...searchParams]
    .filter(([name]) => !tracking.test(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const search = kept.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  const host = hostname.replace(/^www\./, '') + (port === '' ? '' : `:${port}`);
  return `${host}${pathname.replace(/\/+$/, '')}${search === '' ? '' : `?${search}`}`;
}

// What says where a reader came from.
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|wt_\w+|wtmc|xtor|ref|referrer|igshid|cmpid|_ga|at_\w+)$/i;
