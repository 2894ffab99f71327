import type { Rejection } from '../../core/rejection.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { createVisitor, type Visitor } from '../../read/create-visitor.ts';
import { expandBytes } from '../../read/expand-bytes.ts';
import { openFeed } from '../../read/open-feed.ts';
import { readEntry } from '../../read/read-feed.ts';
import type { Ledger } from '../../store/ledger.ts';
import { findVisit, noteVisit } from '../../store/watching.ts';
import { analyze } from '../analyze.ts';
import { ingest } from '../ingest.ts';
import type { ReadDocument } from './read-into-ledger.ts';
import { rejectFailure } from './reject-failure.ts';

/** How feeds are asked again and again. */
export interface PollOptions {
  /** Hosts of a private network that may be read from all the same. */
  readonly allowHosts?: readonly string[];
  /** A page that is still in a feed is asked for again after so long: outlets edit silently. */
  readonly revisitAfterMs: number;
  /** Pause between two requests to one host; a second where nothing is said. */
  readonly delayMs?: number;
  /** ISO 8601. */
  readonly now: () => string;
}

/** A list of lists of feeds is a mistake or a trap. */
const deepestList = 2;

/**
 * Reads once what is new in the feeds: each entry's text, or the page it points at, asked for only if it has changed.
 * What is on the disk is not asked for twice; a run that breaks off is made up for by the next.
 */
export async function* pollFeeds(
  ledger: Ledger,
  sources: readonly string[],
  options: PollOptions,
): AsyncGenerator<ReadDocument | Rejection> {
  const visit = createVisitor({ allowHosts: options.allowHosts, delayMs: options.delayMs });
  for (const source of sources) yield* pollSource({ ledger, visit, options }, source, 0);
}

interface Polling {
  readonly ledger: Ledger;
  readonly visit: Visitor;
  readonly options: PollOptions;
}

async function* pollSource(polling: Polling, source: string, depth: number): AsyncGenerator<ReadDocument | Rejection> {
  const { ledger, visit, options } = polling;
  const opened = await openFeed(source, visit, (await findVisit(ledger, source)) ?? undefined);
  if (opened.kind === 'rejection') yield opened;
  else if (opened.kind === 'list') {
    if (depth < deepestList) for (const address of opened.addresses) yield* pollSource(polling, address, depth + 1);
  } else if (opened.kind === 'feed') {
    let isDone = true;
    for (const [index, entry] of opened.entries.entries()) {
      const found = readEntry(source, entry, index + 1);
      if (!('kind' in found)) yield await take(ledger, found, options);
      else if (found.kind === 'rejection') yield found;
      else if (await isDue(polling, found.address)) yield* visitPage(polling, found.address);
      else isDone = false;
    }
    // While pages of it wait to be asked for again, the feed itself must not count as done.
    if (isDone) await noteVisit(ledger, source, { ...opened.validators, visitedAt: options.now() });
  }
}

async function isDue({ ledger, options }: Polling, address: string): Promise<boolean> {
  const last = await findVisit(ledger, address);
  return last === null || Date.parse(options.now()) - Date.parse(last.visitedAt) >= options.revisitAfterMs;
}

async function* visitPage(
  { ledger, visit, options }: Polling,
  address: string,
): AsyncGenerator<ReadDocument | Rejection> {
  const last = await findVisit(ledger, address);
  const page = await visit(address, last ?? undefined);
  if (page.kind === 'rejection') {
    yield page;
    return;
  }
  const receivedAt = options.now();
  if (page.status === 200) {
    const origin = { address: page.address, receivedAt, charset: page.charset, withoutArchives: true };
    for await (const found of expandBytes(address, page.bytes, origin))
      yield 'kind' in found ? found : await take(ledger, found, options);
  } else if (page.status !== 304)
    yield {
      kind: 'rejection',
      path: address,
      reason: 'unreachable',
      detail: `The server answers with status ${page.status}.`,
    };
  const validators = page.status === 304 && last ? last : page.validators;
  await noteVisit(ledger, address, { ...validators, visitedAt: receivedAt });
}

async function take(ledger: Ledger, snapshot: Snapshot, { now }: PollOptions): Promise<ReadDocument | Rejection> {
  const { published } = snapshot;
  const analysis = rejectFailure(snapshot, () => analyze(snapshot, { published }));
  if (analysis.kind === 'rejection') return analysis;
  const receivedAt = snapshot.receivedAt ?? now();
  const ingested = await ingest(ledger, { snapshot, analysis, published, receivedAt });
  return { kind: 'read', path: snapshot.path, contacts: analysis.contacts.length, ...ingested };
}
