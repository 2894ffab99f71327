import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { StoreError } from '../../core/app-error.ts';
import type { Tables } from '../tables.ts';
import { migrateCatalogue } from './migrate-catalogue.ts';
import { migrateCharset } from './migrate-charset.ts';
import { migrateCommitmentProfiles } from './migrate-commitment-profiles.ts';
import { migrateCommitmentSides } from './migrate-commitment-sides.ts';
import { migrateContactHistories } from './migrate-contact-histories.ts';
import { migrateDeniedStatements } from './migrate-denied-statements.ts';
import { migrateEventKinds } from './migrate-event-kinds.ts';
import { migrateEvents } from './migrate-events.ts';
import { migrateFirstLedger } from './migrate-first-ledger.ts';
import { migrateGroupIndex } from './migrate-group-index.ts';
import { migrateHeadlines } from './migrate-headlines.ts';
import { migrateJudgedFacts } from './migrate-judged-facts.ts';
import { migrateJudgements } from './migrate-judgements.ts';
import { migrateKnownFrom } from './migrate-known-from.ts';
import { migrateLists } from './migrate-lists.ts';
import { migrateSearch } from './migrate-search.ts';
import { migrateSearchStems } from './migrate-search-stems.ts';
import { migrateVersions } from './migrate-versions.ts';
import { migrateWatching } from './migrate-watching.ts';

/** In order of their names; one that was released is never changed again. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-ledger': { up: (database) => migrateFirstLedger(database, true) },
  '0002-judgements': { up: migrateJudgements },
  '0003-catalogue': { up: migrateCatalogue },
  '0004-judged-facts': { up: migrateJudgedFacts },
  '0005-versions-and-reprints': { up: migrateVersions },
  '0006-search': { up: migrateSearch },
  '0007-events': { up: migrateEvents },
  '0008-watching': { up: migrateWatching },
  '0009-charset': { up: migrateCharset },
  '0010-group-index': { up: migrateGroupIndex },
  '0011-lists': { up: migrateLists },
  '0012-commitment-profiles': { up: migrateCommitmentProfiles },
  '0013-event-kinds': { up: migrateEventKinds },
  '0014-known-from': { up: migrateKnownFrom },
  '0015-search-stems': { up: migrateSearchStems },
  '0016-contact-histories': { up: migrateContactHistories },
  '0017-commitment-sides': { up: migrateCommitmentSides },
  '0018-demanders-and-headlines': { up: migrateHeadlines },
  '0019-denied-statements': { up: migrateDeniedStatements },
};

/** Brings the tables up to this version. Throws StoreError `store-newer` where a later version made them. */
export async function migrateLedger(database: Kysely<Tables>, address: string): Promise<void> {
  if (await isUpToDate(database, address)) return;
  const { Migrator } = await import('kysely/migration');
  await database.connection().execute(async (connection) => {
    // The write lock: of two processes that open a new ledger at once, one creates it and the other finds it created.
    await sql`begin immediate`.execute(connection);
    try {
      const migrator = new Migrator({
        db: connection,
        provider: { getMigrations: async () => migrations },
        disableTransactions: true,
      });
      const { error } = await migrator.migrateToLatest();
      if (error) throw error;
      await sql`commit`.execute(connection);
    } catch (error) {
      // Where the disk is full the transaction is over already; what matters is the first error.
      await sql`rollback`.execute(connection).catch(() => undefined);
      throw error;
    }
  });
}

async function isUpToDate(database: Kysely<Tables>, address: string): Promise<boolean> {
  const applied = await findAppliedMigrations(database);
  const newer = applied.find((name) => !Object.hasOwn(migrations, name));
  if (newer)
    throw new StoreError(
      'store-newer',
      `The ledger in ${address} was written by a later version (${newer}).`,
      'Update lesart, or give another folder with --store.',
    );
  return applied.length === Object.keys(migrations).length;
}

async function findAppliedMigrations(database: Kysely<Tables>): Promise<readonly string[]> {
  try {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(database);
    return rows.map((row) => row.name);
  } catch (error) {
    // A new ledger has no such table yet; asking first would double the time that opening takes.
    const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
    if (tables.some((table) => table.name === 'kysely_migration')) throw error;
    return [];
  }
}
