import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { readIntoLedger } from '../../src/pipeline/intake/read-into-ledger.ts';
import { createApp } from '../../src/serve/http/create-app.ts';
import { openLedger } from '../../src/store/ledger.ts';

const root = join(import.meta.dirname, '../..');
const shared = join(root, '../shared/gold');

/** A server over a ledger made for a test. */
export interface TestServer {
  readonly origin: string;
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** Serves a ledger of the samples and, where they lie beside the project, the reports that are ours; plus `paths`. */
export async function startServer(paths: readonly string[] = []): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'lesart-browser-'));
  const ledger = await openLedger(join(folder, 'ledger'));
  const now = () => '2025-03-20T09:00:00.000Z';
  const read = async (inputs: readonly string[], manifest?: Readonly<Record<string, string>>) => {
    for await (const result of readIntoLedger(ledger, inputs, { now, manifest }))
      if (result.kind === 'rejection') throw new Error(`${result.path}: ${result.detail}`);
  };
  await read([join(root, 'samples'), ...paths]);
  // The pictures show what a reader sees after the README's first command.
  if (existsSync(shared) && !process.env.LESART_PICTURES) await read([join(shared, 'news')], readManifest());
  const app = createApp({
    ledger,
    now,
    log: (line) => process.stderr.write(`${line}\n`),
    access: { kind: 'loopback' },
  });
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    folder,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await ledger.close();
    },
  };
}

/** Publication days of the reports, by file name. */
function readManifest(): Readonly<Record<string, string>> {
  const { documents } = JSON.parse(readFileSync(join(shared, 'news.json'), 'utf8')) as {
    documents: readonly { id: string; published?: string; publishedHint?: string }[];
  };
  return Object.fromEntries(
    documents.flatMap(({ id, published, publishedHint }) => {
      const day = published ?? publishedHint;
      return day ? [[`${id}.txt`, day]] : [];
    }),
  );
}
