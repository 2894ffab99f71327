import { listRegistry } from '../../annotate/list-registry.ts';
import { countContactsOfActors } from '../../store/catalogue/browse-groups.ts';
import type { Ledger } from '../../store/ledger.ts';
import { findActorKey } from '../judge/find-actor-key.ts';

/** Whom a name means: a person or body that takes part itself, or a side, which is all who act for a state. */
export interface Party {
  readonly key: string;
  readonly isSide: boolean;
}

/** Whom the words of a reader mean: who types "Russland" or "Kreml" looks for the contacts of its people too. */
export async function findParty(ledger: Ledger, words: string): Promise<Party> {
  const key = await findActorKey(ledger, words);
  const known = listRegistry().find((actor) => actor.key === key);
  if (!known?.state || known.kind === 'person') return { key, isSide: false };
  if (known.kind === 'state') return { key, isSide: true };
  // A seat of power seldom takes part itself.
  const [counted] = await countContactsOfActors(ledger, { keys: [key], limit: 1 });
  return counted ? { key, isSide: false } : { key: known.state, isSide: true };
}
