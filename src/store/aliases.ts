import type { Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** From now on, `former` is found as `id`; so is everything that was found as `former`. */
export async function setAlias(transaction: Transaction<Tables>, former: string, id: string): Promise<void> {
  await transaction.updateTable('alias').set({ id }).where('id', '=', former).execute();
  await transaction.deleteFrom('alias').where('alias', 'in', [former, id]).execute();
  await transaction.insertInto('alias').values({ alias: former, id }).execute();
}

/** An id is in use again: it is no alias any more. */
export async function clearAlias(transaction: Transaction<Tables>, id: string): Promise<void> {
  await transaction.deleteFrom('alias').where('alias', '=', id).execute();
}
