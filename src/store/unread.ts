import type { Ledger } from './ledger.ts';

/** An input that could not be read, with what was given with it. */
export interface Unread {
  readonly path: string;
  readonly reason: string;
  readonly detail: string;
  readonly given: UnreadOptions;
  /** ISO 8601. */
  readonly notedAt: string;
}

/** Options that are needed to read it again in the same way. */
export interface UnreadOptions {
  readonly published?: string;
  readonly plain?: boolean;
  readonly allowHosts?: readonly string[];
}

/** Remembers that an input could not be read; the latest attempt counts. */
export async function recordUnread({ database }: Ledger, unread: Unread): Promise<void> {
  const row = {
    path: unread.path,
    reason: unread.reason,
    detail: unread.detail,
    given: JSON.stringify(unread.given),
    noted_at: unread.notedAt,
  };
  const { path: _path, ...rest } = row;
  await database
    .insertInto('unread')
    .values(row)
    .onConflict((conflict) => conflict.column('path').doUpdateSet(rest))
    .execute();
}

/** Forgets inputs that were read by now. */
export async function forgetUnread({ database }: Ledger, path: string): Promise<void> {
  await database.deleteFrom('unread').where('path', '=', path).execute();
}

/** All inputs that could not be read, by path. */
export async function listUnread({ database }: Ledger): Promise<readonly Unread[]> {
  const rows = await database.selectFrom('unread').selectAll().orderBy('path').execute();
  return rows.map(({ path, reason, detail, given, noted_at }) => ({
    path,
    reason,
    detail,
    given: JSON.parse(given) as UnreadOptions,
    notedAt: noted_at,
  }));
}
