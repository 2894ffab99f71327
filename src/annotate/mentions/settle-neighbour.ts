import { chooseRecord, type DocumentPerson, peopleNamed } from './document-people.ts';
import { foldName } from './fold-name.ts';
import type { Naming } from './naming.ts';
import { findHolders, findNeighbour, isFarAhead, toHolder } from './office-holders.ts';
import type { PersonRecord } from './registry.ts';
import { termOn } from './settle.ts';
import { mentionPerson } from './settle-person.ts';
import type { Settled, Settling } from './settling.ts';

/** "Putins Vorgänger", "sein Nachfolger", "der Amtsvorgänger des US-Präsidenten": who held the same office before or after. */
export function settleNeighbour(
  settling: Settling,
  naming: Naming,
  { owner, day }: { owner: DocumentPerson | undefined; day: string | null },
): Settled {
  const open: Settled = { actor: null, how: 'office', type: 'PER' };
  const record = owner?.record ?? recordOfOwner(settling, naming.owner, day);
  const term = record && leadingTermOf(record, day);
  if (!record || !term) return open;
  const side = naming.office!.classes.includes('predecessor') ? 'predecessor' : 'successor';
  // In June 2024 nobody knows yet who will follow.
  if (side === 'successor' && isFarAhead(term, day)) return open;
  const neighbour = findNeighbour(record, term, side);
  if (!neighbour || (naming.gender !== null && neighbour.gender !== naming.gender)) return open;
  return { ...mentionPerson(settling, naming, toHolder(neighbour, [], day)), how: 'office' };
}

function recordOfOwner(settling: Settling, owner: Naming | undefined, day: string | null): PersonRecord | undefined {
  if (owner?.kind === 'person') {
    const known = peopleNamed(settling.people, foldName(owner.named!.surname));
    if (known.length > 0) return known.length === 1 ? (known[0]!.record ?? undefined) : undefined;
    return chooseRecord(owner.named!.persons, owner, day);
  }
  if (owner?.kind !== 'office' || owner.office!.former || owner.office!.coming) return undefined;
  const holders = findHolders(owner.states[0]?.code ?? owner.office!.body, owner.office!.classes, day);
  return holders.length === 1 ? holders[0] : undefined;
}

// The office held on the day; of somebody out of office the last one ("Merkels Nachfolger" in 2025).
function leadingTermOf(record: PersonRecord, day: string | null) {
  const term = day === null ? undefined : termOn(record, day);
  if (term || day === null) return term;
  return record.terms.findLast(({ to }) => to !== '' && to < day);
}
