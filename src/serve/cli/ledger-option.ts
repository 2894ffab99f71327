import type { Command } from 'commander';
import { type Ledger, openLedger } from '../../store/ledger.ts';
import { say } from './language.ts';

/** The option that names the ledger. */
export interface StoreFlags {
  readonly store?: string;
}

/** Adds `--store` to a command. */
export function addStoreOption(command: Command): Command {
  return command.option(
    '--store <folder>',
    say({
      de: 'Ordner des Verzeichnisses (sonst LESART_STORE, sonst .lesart)',
      en: 'folder of the ledger (else LESART_STORE, else .lesart)',
    }),
  );
}

/** Opens the ledger that the options name, works with it, and closes it whatever happens. */
export async function withLedger<Result>(
  { store }: StoreFlags,
  work: (ledger: Ledger) => Promise<Result>,
): Promise<Result> {
  const ledger = await openLedger(store ?? (process.env.LESART_STORE || '.lesart'));
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}
