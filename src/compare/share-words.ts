import type { DocumentAnchor } from '../core/account.ts';
import { contains, overlaps } from '../core/anchor.ts';

/** Whether two lists of words stand at the same place of one document. */
export function shareWords(left: readonly DocumentAnchor[], right: readonly DocumentAnchor[]): boolean {
  return left.some((one) => right.some((other) => one.documentId === other.documentId && overlaps(one, other)));
}

/** Whether all words of `inner` lie within those of `outer`. */
export function holdsWords(outer: readonly DocumentAnchor[], inner: readonly DocumentAnchor[]): boolean {
  return inner.every((one) => outer.some((other) => one.documentId === other.documentId && contains(other, one)));
}
