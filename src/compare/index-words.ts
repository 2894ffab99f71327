import type { DocumentAnchor } from '../core/account.ts';

/** Finds what stands in the documents of given words, in the order in which it was added. */
export interface WordIndex<Held> {
  readonly add: (anchors: readonly DocumentAnchor[], held: Held) => void;
  readonly inDocumentsOf: (anchors: readonly DocumentAnchor[]) => readonly Held[];
}

/** An empty index by document: only words of one document can hold each other or overlap. */
export function createWordIndex<Held>(): WordIndex<Held> {
  const byDocument = new Map<string, Held[]>();
  const order = new Map<Held, number>();
  return {
    add: (anchors, held) => {
      if (!order.has(held)) order.set(held, order.size);
      for (const documentId of new Set(anchors.map((anchor) => anchor.documentId))) {
        const list = byDocument.get(documentId);
        if (list) list.push(held);
        else byDocument.set(documentId, [held]);
      }
    },
    inDocumentsOf: (anchors) => {
      const found = new Set(anchors.flatMap(({ documentId }) => byDocument.get(documentId) ?? []));
      return [...found].sort((left, right) => order.get(left)! - order.get(right)!);
    },
  };
}
