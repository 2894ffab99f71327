import { createHash } from 'node:crypto';
import type { Analysis } from '../../core/analysis.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { fingerprintText } from '../../resolve/resolve.ts';
import type { StoredFingerprint } from '../../store/fingerprints.ts';
import { type PackedSnapshot, packSnapshot } from '../../store/record-receipt.ts';
import { type SearchPart, toSearchPart } from '../../store/search/search-part.ts';
import { type ToldFact, tellContacts } from '../link/tell-contacts.ts';
import type { Analysed } from './analyze-paths.ts';

/** A document with everything that the ledger keeps of it and that can be worked out without the ledger. */
export interface PreparedIntake {
  readonly kind: 'prepared';
  readonly snapshot: PackedSnapshot;
  /** Words, clauses, mentions and times of its text are not needed any more, nor is the way back to the bytes. */
  readonly analysis: Analysis;
  /** The way back to the bytes: start, end, byteStart, byteEnd of each run, as JSON. */
  readonly offsetMap: string;
  /** Publication time given from outside, if any. */
  readonly published?: string;
  readonly plain?: boolean;
  /** Alike only where the same was found in the same text. */
  readonly fingerprint: string;
  /** By which its text is known again in others. */
  readonly fingerprints: readonly StoredFingerprint[];
  readonly told: readonly ToldFact[];
  readonly searchParts: readonly SearchPart[];
}

/** What can be done for the intake of a document before the ledger is opened, by whichever thread has the time. */
export async function prepareIntake({
  snapshot,
  analysis,
  published,
  plain,
}: {
  readonly snapshot: Snapshot;
  readonly analysis: Analysis;
  readonly published?: string;
  readonly plain?: boolean;
}): Promise<PreparedIntake> {
  const { document } = analysis.annotated;
  return {
    kind: 'prepared',
    snapshot: packSnapshot(snapshot),
    analysis,
    offsetMap: JSON.stringify(
      document.offsetMap.flatMap(({ start, end, byteStart, byteEnd }) => [start, end, byteStart, byteEnd]),
    ),
    published,
    plain,
    fingerprint: toFingerprint(analysis),
    fingerprints: fingerprintText(document.text),
    told: tellContacts(analysis, document.text),
    searchParts: await toSearchParts(analysis),
  };
}

/** An input that was analysed, ready for the ledger. */
export function prepareAnalysed({ snapshot, analysis, options }: Analysed): Promise<PreparedIntake> {
  return prepareIntake({ snapshot, analysis, published: options.published, plain: options.plain });
}

function toFingerprint({ annotated, quotations, contacts, commitments, denials }: Analysis): string {
  // The path stays out: the same bytes found elsewhere are the same document.
  const { path: _path, ...document } = annotated.document;
  const content = JSON.stringify({ document, quotations, contacts, commitments, denials });
  return createHash('sha256').update(content).digest('hex');
}

/** The text is found by its words, and each quotation by its own. */
async function toSearchParts({ annotated, quotations }: Analysis): Promise<readonly SearchPart[]> {
  const quoted = quotations.map(({ quote }, position) =>
    toSearchPart(`q${position}`, quote.map(({ exact }) => exact).join(' ')),
  );
  return Promise.all([toSearchPart('', annotated.document.text), ...quoted]);
}
