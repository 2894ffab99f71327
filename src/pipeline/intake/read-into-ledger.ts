import type { Rejection } from '../../core/rejection.ts';
import type { Ledger } from '../../store/ledger.ts';
import { forgetUnread, listUnread, recordUnread } from '../../store/unread.ts';
import { type Ingested, ingestPrepared } from '../ingest.ts';
import type { PreparedIntake } from './prepare-intake.ts';
import type { InputOptions } from './read-inputs.ts';

/** A document that was read into the ledger, with what became of it. */
export interface ReadDocument extends Ingested {
  readonly kind: 'read';
  readonly path: string;
  /** How many contacts it tells of. */
  readonly contacts: number;
}

/** How inputs are read into a ledger. */
export interface ReadingOptions extends InputOptions {
  /** ISO 8601. */
  readonly now: () => string;
  /** Reads, analyses and prepares the paths in order; `preparePaths` unless given. */
  readonly prepare?: (paths: readonly string[], options: InputOptions) => AsyncIterable<Rejection | PreparedIntake>;
}

/**
 * Reads, analyses and stores the inputs one by one; each is on the disk before it is yielded. What cannot be read is
 * remembered until it can.
 */
export async function* readIntoLedger(
  ledger: Ledger,
  paths: readonly string[],
  options: ReadingOptions,
): AsyncGenerator<ReadDocument | Rejection> {
  const { now, prepare = await loadPreparer(), ...inputOptions } = options;
  const unread = new Set((await listUnread(ledger)).map(({ path }) => path));
  for await (const result of prepare(paths, inputOptions)) {
    if (result.kind === 'rejection') {
      await noteUnread(ledger, result, options);
      yield result;
      continue;
    }
    const { snapshot, analysis } = result;
    const ingested = await ingestPrepared(ledger, { ...result, receivedAt: snapshot.receivedAt ?? now() });
    if (unread.delete(snapshot.path)) await forgetUnread(ledger, snapshot.path);
    yield { kind: 'read', path: snapshot.path, contacts: analysis.contacts.length, ...ingested };
  }
}

/** Where the analysis runs in other threads, it need not be loaded in this one. */
async function loadPreparer() {
  return (await import('./prepare-paths.ts')).preparePaths;
}

async function noteUnread(
  ledger: Ledger,
  { path, reason, detail }: Rejection,
  { published, manifest, plain, allowHosts, now }: ReadingOptions,
): Promise<void> {
  // Repeated records of an archive are no loss, and standard input cannot be read again.
  if (reason === 'skipped' || path === '-') return;
  const name = path.split(/[/\\]/).at(-1)!;
  const given = { published: manifest?.[path] ?? manifest?.[name] ?? published, plain, allowHosts };
  await recordUnread(ledger, { path, reason, detail, given, notedAt: now() });
}
