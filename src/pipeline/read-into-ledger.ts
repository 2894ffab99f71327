import type { Rejection } from '../core/rejection.ts';
import type { Ledger } from '../store/ledger.ts';
import { analyzePaths, type InputOptions } from './analyze-paths.ts';
import { type Ingested, ingest } from './ingest.ts';

/** A document that was read into the ledger, with what became of it. */
export interface ReadDocument extends Ingested {
  readonly kind: 'read';
  readonly path: string;
  /** How many contacts it tells of. */
  readonly contacts: number;
}

/** Reads, analyses and stores the inputs one by one; each is on the disk before it is yielded. `now` gives ISO 8601. */
export async function* readIntoLedger(
  ledger: Ledger,
  paths: readonly string[],
  options: InputOptions & { readonly now: () => string },
): AsyncGenerator<ReadDocument | Rejection> {
  for await (const result of analyzePaths(paths, options)) {
    if (result.kind === 'rejection') {
      yield result;
      continue;
    }
    const { snapshot, analysis, options: used } = result;
    const ingested = await ingest(ledger, {
      snapshot,
      analysis,
      published: used.published,
      plain: used.plain,
      receivedAt: snapshot.receivedAt ?? options.now(),
    });
    yield { kind: 'read', path: snapshot.path, contacts: analysis.contacts.length, ...ingested };
  }
}
