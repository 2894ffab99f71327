import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { ConfigError } from '../core/app-error.ts';
import { explainStoreError } from './explain-store-error.ts';
import { migrateLedger } from './migrations/migrate-ledger.ts';
import { openSqlite } from './open-sqlite.ts';
import type { Tables } from './tables.ts';

/**
 * An open ledger. The queries are one file each beside this one and take the ledger first. What most callers want is
 * made from them in `pipeline/`:
 *
 * - `listContacts`, `listStatements`, `listCommitments` (all, or those with the ids given) and `eachContact` and so on,
 *   which load one portion after the other: with entries, documents and anchors, as in core/ledger.ts
 * - `listDenials`: with the ledger id of what each denies
 * - `eachComparedContact`, `loadHoldings`, `loadHoldingsOf`: contacts with all that is said about them
 * - `readIntoLedger`, `ingest`: the only ways in, one transaction a document
 * - `verifyLedger`: every anchor against text and bytes
 *
 * and here: `listDocuments`, `loadDocument`, `loadSnapshot`, `findById` (an id, a former id, or the beginning of one).
 */
export interface Ledger {
  /** As the user gave it. */
  readonly address: string;
  readonly database: Kysely<Tables>;
  /** Where set, the ledger as it stood then (ISO 8601): all lists leave out what was published later. */
  readonly asOf?: string;
  /** Where set, lists show also what people hold to be wrong. */
  readonly withWrong?: boolean;
  readonly close: () => Promise<void>;
}

/**
 * Opens the ledger at an address, a folder, and creates it on first use. Several processes may hold it open and write.
 * Throws ConfigError for addresses that cannot be a ledger, StoreError where it cannot be opened.
 */
export async function openLedger(address: string): Promise<Ledger> {
  if (/^postgres(ql)?:/.test(address))
    throw new ConfigError(
      'store-postgres',
      `A ledger in PostgreSQL (${address.replace(/\/\/.*@/, '//')}) is not built yet.`,
      'Give a folder instead: --store ledger.',
    );
  const database = openSqlite(join(address, 'ledger.sqlite'), address);
  try {
    await migrateLedger(database, address);
  } catch (error) {
    await database.destroy().catch(() => undefined);
    throw explainStoreError(error, address);
  }
  return { address, database, close: () => database.destroy() };
}
