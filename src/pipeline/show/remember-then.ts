import { sql } from 'kysely';
import type { ListedContact } from '../../core/listed.ts';
import type { Ledger } from '../../store/ledger.ts';

/** Some megabytes: the pages of some dozen moments. */
const mostRemembered = 5000;

type Contacts = Map<string, ListedContact | null>;

interface Remembered {
  /** Another one as soon as anybody wrote into the ledger. */
  readonly stamp: string;
  readonly contacts: Contacts;
}

const rememberedOf = new WeakMap<Ledger['database'], Remembered>();

/**
 * Contacts as they stood at the ledger's moment, by id; null where nobody had told of one. Whoever looks at a moment turns
 * pages and narrows, and its timeline stands on each: what was put together once is kept until the ledger changes.
 */
export async function rememberThen(
  ledger: Ledger,
  ids: readonly string[],
  load: (ids: readonly string[]) => Promise<readonly ListedContact[]>,
): Promise<ReadonlyMap<string, ListedContact | null>> {
  const contacts = await findRemembered(ledger);
  const keyOf = (id: string) => `${id} ${ledger.withWrong ?? false} ${ledger.asOf}`;
  const missing = ids.filter((id) => !contacts.has(keyOf(id)));
  const loaded = new Map((missing.length > 0 ? await load(missing) : []).map((contact) => [contact.id, contact]));
  const found = new Map(ids.map((id) => [id, loaded.get(id) ?? contacts.get(keyOf(id)) ?? null]));
  if (contacts.size + missing.length > mostRemembered) contacts.clear();
  for (const id of missing) contacts.set(keyOf(id), found.get(id) ?? null);
  return found;
}

async function findRemembered({ database }: Ledger): Promise<Contacts> {
  // The first counts what others wrote, the second what this connection did.
  const { rows } = await sql<{ others: number; own: number }>`
    select data_version as others, total_changes() as own from pragma_data_version`.execute(database);
  const stamp = `${rows[0].others} ${rows[0].own}`;
  const known = rememberedOf.get(database);
  if (known?.stamp === stamp) return known.contacts;
  const fresh = { stamp, contacts: new Map() };
  rememberedOf.set(database, fresh);
  return fresh.contacts;
}
