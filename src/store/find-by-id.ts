import type { Ledger } from './ledger.ts';

/** What an id stands for. */
export interface FoundId {
  readonly type: 'contact' | 'statement' | 'commitment' | 'document';
  readonly id: string;
}

/** So many candidates are named where a beginning is not unique. */
const candidatesNamed = 10;

/** Everything whose id or former id begins so: one where it is unique, none where it is unknown. */
export async function findById({ database }: Ledger, beginning: string): Promise<readonly FoundId[]> {
  const end = `${beginning}\u{10ffff}`;
  const contacts = await database
    .selectFrom('contact_profile')
    .select('contact_id as id')
    .distinct()
    .where('contact_id', '>=', beginning)
    .where('contact_id', '<', end)
    .orderBy('contact_id')
    .limit(candidatesNamed)
    .execute();
  const documents = await database
    .selectFrom('document')
    .select('id')
    .where('id', '>=', beginning)
    .where('id', '<', end)
    .orderBy('id')
    .limit(candidatesNamed)
    .execute();
  const groups = await database
    .selectFrom('grouped_entry')
    .select(['type', 'group_id as id'])
    .distinct()
    .where('group_id', '>=', beginning)
    .where('group_id', '<', end)
    .orderBy('group_id')
    .limit(candidatesNamed)
    .execute();
  const found: readonly FoundId[] = [
    ...contacts.map(({ id }) => ({ type: 'contact' as const, id })),
    ...documents.map(({ id }) => ({ type: 'document' as const, id })),
    ...groups.map(({ type, id }) => ({
      type: type === 'statement' ? ('statement' as const) : ('commitment' as const),
      id,
    })),
  ];
  if (found.length > 0) return found;
  const aliases = await database
    .selectFrom('alias')
    .select('id')
    .distinct()
    .where('alias', '>=', beginning)
    .where('alias', '<', end)
    .limit(candidatesNamed)
    .execute();
  return aliases.map(({ id }) => ({ type: typeOfLetter[id[0]], id }));
}

const typeOfLetter: Readonly<Record<string, FoundId['type']>> = {
  c: 'contact',
  s: 'statement',
  m: 'commitment',
  d: 'document',
};
