import type { Insertable, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Rows a statement: few sizes, so that each statement is prepared once, and far below the limit of parameters. */
const rowsPerStatement = [64, 16, 4, 1];

/** Inserts rows of one table; none is no statement. */
export async function insertRows<Name extends keyof Tables>(
  transaction: Transaction<Tables>,
  table: Name,
  rows: readonly Insertable<Tables[Name]>[],
): Promise<void> {
  let done = 0;
  while (done < rows.length) {
    const size = rowsPerStatement.find((count) => count <= rows.length - done)!;
    await transaction
      .insertInto(table)
      .values(rows.slice(done, done + size) as never)
      .execute();
    done += size;
  }
}
