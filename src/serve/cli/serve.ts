import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Command } from 'commander';
import { ConfigError } from '../../core/app-error.ts';
import { refreshCatalogue } from '../../pipeline/show/refresh-catalogue.ts';
import type { Ledger } from '../../store/ledger.ts';
import { readAccess } from '../http/access.ts';
import { createApp } from '../http/create-app.ts';
import { say } from './language.ts';
import { addStoreOption, type StoreFlags, useLedger } from './use-ledger.ts';

interface ServeFlags extends StoreFlags {
  readonly host: string;
  readonly port: string;
  readonly tokens?: string;
}

/** `lesart serve`: pages and HTTP interface over the ledger, until it is stopped. */
export function addServe(program: Command): void {
  const command = program
    .command('serve')
    .description(say({ de: 'zeigt das Verzeichnis im Browser', en: 'shows the ledger in the browser' }))
    .option('--host <host>', say({ de: 'Adresse, an der gelauscht wird', en: 'address to listen on' }), '127.0.0.1')
    .option('--port <port>', say({ de: 'Port; 0 für einen freien', en: 'port; 0 for a free one' }), '8477')
    .option(
      '--tokens <file>',
      say({
        de: 'wer lesen oder entscheiden darf (JSON); nötig für andere Adressen als diese Maschine',
        en: 'who may read or judge (JSON); needed for addresses beyond this machine',
      }),
    )
    .addHelpText('after', '\n  lesart serve\n  lesart serve --store ledger --port 0\n');
  addStoreOption(command).action((flags: ServeFlags) => useLedger(flags, (ledger) => listen(ledger, flags)));
}

async function listen(ledger: Ledger, { host, port, tokens }: ServeFlags): Promise<void> {
  const app = createApp({
    ledger,
    now: () => new Date().toISOString(),
    access: await readAccess(host, tokens),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  const portNumber = Number(port);
  if (!Number.isInteger(portNumber) || portNumber < 0 || portNumber > 65_535)
    throw new ConfigError('port-wrong', `${port} is no port.`, 'Give --port a number from 0 to 65535.');
  // What was read since the lists were last looked at is listed now, not while the first reader waits.
  await refreshCatalogue(ledger);
  await new Promise<void>((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port: portNumber }, (address: AddressInfo) =>
      process.stderr.write(`http://${host}:${address.port}/\n`),
    );
    server.once('error', reject);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => resolve()));
  });
}
