import type { Span } from '../../core/anchor.ts';
import { countOrigins } from '../../resolve/resolve.ts';
import { findSameAddress } from '../../store/document-addresses.ts';
import { findFingerprints } from '../../store/fingerprints.ts';
import type { Ledger } from '../../store/ledger.ts';

/** Documents that report the same, with the words that do; none where the whole document counts. */
export type Reports = readonly { readonly documentId: string; readonly anchors?: readonly Span[] }[];

/** How many of reports in these documents are independent: copies, passages taken over and versions of a text count once. */
export async function loadOrigins(
  ledger: Ledger,
  documentIds: readonly string[],
): Promise<(reports: Reports) => number> {
  const fingerprints = await findFingerprints(ledger, documentIds);
  const addresses = Map.groupBy(await findSameAddress(ledger, documentIds), ({ documentId }) => documentId);
  return (reports) =>
    countOrigins(
      reports.map(({ documentId, anchors = [] }) => ({
        fingerprints: fingerprints.get(documentId) ?? [],
        addresses: (addresses.get(documentId) ?? []).map(({ address }) => address),
        anchors,
      })),
    );
}
