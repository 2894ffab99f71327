import type { Transaction } from 'kysely';
import { inPortions } from './contact-profiles.ts';
import type { Tables } from './tables.ts';

/** From now on, `former` is found as `id`; so is everything that was found as `former`. */
export async function setAlias(transaction: Transaction<Tables>, former: string, id: string): Promise<void> {
  await transaction.updateTable('alias').set({ id }).where('id', '=', former).execute();
  await transaction.deleteFrom('alias').where('alias', 'in', [former, id]).execute();
  await transaction.insertInto('alias').values({ alias: former, id }).execute();
}

/** These ids are in use: they are no aliases any more. */
export async function clearAliases(transaction: Transaction<Tables>, ids: readonly string[]): Promise<void> {
  await inPortions(ids, async (portion) => {
    await transaction.deleteFrom('alias').where('alias', 'in', portion).execute();
    return [];
  });
}
