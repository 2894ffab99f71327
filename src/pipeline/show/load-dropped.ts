import { areVersions, findDropped, type Version } from '../../resolve/resolve.ts';
import { findSameAddress } from '../../store/document-addresses.ts';
import type { Ledger } from '../../store/ledger.ts';
import { orderVersions } from './list-versions.ts';
import { loadVersions } from './load-versions.ts';

/**
 * Which facts of documents a later version of the same text no longer tells, and which version dropped them: "document
 * fact" ("d1f0 c0") to the id of the first version from which on it is missing. Such a fact stays told: the past is not
 * rewritten, but whoever lists it can say that it was taken back without a word.
 */
export async function loadDropped(
  ledger: Ledger,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const dropped = new Map<string, string>();
  const byAddress = Map.groupBy(await findSameAddress(ledger, documentIds), ({ address }) => address);
  for (const received of byAddress.values()) {
    if (received.length < 2) continue;
    const ids = (await orderVersions(ledger, received)).map(({ document }) => document.documentId);
    const versions = await loadVersions(ledger, ids);
    for (const [index, documentId] of ids.entries())
      for (const [fact, by] of findDroppedOf(ids.slice(index).map((id) => [id, versions.get(id)!] as const)))
        dropped.set(`${documentId} ${fact}`, by);
  }
  return dropped;
}

const letters = { contact: 'c', commitment: 'm', statement: 'q', denial: 'n' } as const;

/** The facts of the first version that the last one does not tell, each with the version after which none tells it. */
function findDroppedOf([first, ...later]: readonly (readonly [string, Version])[]): ReadonlyMap<string, string> {
  const by = new Map<string, string>();
  let open: ReadonlySet<string> | undefined;
  // From the last version back: what is missing in it, and in the one before it, and so on.
  for (const [documentId, version] of later.toReversed()) {
    if (!areVersions(first![1], version)) break;
    const missing = new Set(findDropped(first![1], version).map(({ type, position }) => `${letters[type]}${position}`));
    open = open === undefined ? missing : open.intersection(missing);
    for (const fact of open) by.set(fact, documentId);
  }
  return by;
}
