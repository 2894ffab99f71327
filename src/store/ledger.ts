import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { ConfigError } from '../core/app-error.ts';
import { explainStoreError } from './explain-store-error.ts';
import { migrateLedger } from './migrate-ledger.ts';
import { openSqlite } from './open-sqlite.ts';
import type { Tables } from './tables.ts';

/**
 * An open ledger. Queries are one file each beside this one and take the ledger first:
 *
 * - `listContacts`, `listStatements`, `listCommitments`, `listDenials`: everything of a kind, or only the ids asked
 *   for, with entries, documents and anchors (types in core/ledger.ts)
 * - `listDocuments`, `loadDocument`: references of all documents; one with its text, regions and offset map
 * - `findById`: what an id, an alias or a unique beginning of one means
 *
 * Writing goes through pipeline/ingest.ts alone, one transaction a document.
 */
export interface Ledger {
  /** As the user gave it. */
  readonly address: string;
  readonly database: Kysely<Tables>;
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
