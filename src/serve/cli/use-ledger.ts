import type { Command } from 'commander';
import { ConfigError } from '../../core/app-error.ts';
import { toLastInstant } from '../../core/moment.ts';
import { findById } from '../../store/find-by-id.ts';
import { type Ledger, openLedger } from '../../store/ledger.ts';
import { say } from './language.ts';

/** The option that says where the ledger is, as commander gives it. */
export interface StoreFlags {
  readonly store?: string;
  readonly asOf?: string;
}

/** Adds `--store` to a command. */
export function addStoreOption(command: Command): Command {
  return command.option(
    '--store <folder>',
    say({
      de: 'Ordner des Verzeichnisses (sonst LESART_STORE, sonst .lesart hier)',
      en: "the ledger's folder (else LESART_STORE, else .lesart here)",
    }),
  );
}

/** Adds `--as-of` to a command that lists what the ledger holds. */
export function addAsOfOption(command: Command): Command {
  return command.option(
    '--as-of <moment>',
    say({
      de: 'wie es damals stand: nur was bis zu diesem Tag oder Zeitpunkt veröffentlicht war',
      en: 'as it stood then: only what had been published by this day or time',
    }),
  );
}

/** Opens the ledger that the flags name, does the work and closes it, also where the work fails. */
export async function useLedger<Result>(
  { store, asOf }: StoreFlags,
  work: (ledger: Ledger) => Promise<Result>,
): Promise<Result> {
  if (asOf !== undefined && toLastInstant(asOf) === null)
    throw new ConfigError(
      'as-of-unreadable',
      `${asOf} is no day or time.`,
      'Write it as 2025-03-18, 2025-03-18T20:51 or 2025-03-18T20:51+01:00.',
    );
  const ledger = await openLedger(store ?? (process.env.LESART_STORE || '.lesart'));
  try {
    return await work(asOf === undefined ? ledger : { ...ledger, asOf });
  } finally {
    await ledger.close();
  }
}

/** The one contact that an id or the beginning of one means. Throws ConfigError where there is none or several. */
export async function findContactId(ledger: Ledger, beginning: string): Promise<string> {
  const found = (await findById(ledger, beginning)).filter(({ type }) => type === 'contact');
  if (found.length === 1) return found[0].id;
  throw new ConfigError(
    found.length === 0 ? 'id-unknown' : 'id-ambiguous',
    found.length === 0
      ? say({ de: `Kein Kontakt hat die Kennung ${beginning}.`, en: `No contact has the id ${beginning}.` })
      : say({ de: `${beginning} beginnt mehrere Kennungen.`, en: `${beginning} begins several ids.` }),
    found.length === 0
      ? say({ de: '"lesart contacts" listet alle.', en: '"lesart contacts" lists them all.' })
      : found.map(({ id }) => id).join(', '),
  );
}
