import { peopleOfSurname } from './settle-person.ts';
import type { Settling } from './settling.ts';

/** "Er sprach mit Putin": keys of whoever is named later in the same clause, who is somebody else. */
export function keysAfter(settling: Settling, clause: number): readonly string[] {
  const keys: string[] = [];
  for (const later of settling.namings.slice(settling.position.index + 1, settling.position.index + 12)) {
    if (settling.reading.timed.clauseOfToken[later.first] !== clause || later.kind !== 'person') break;
    keys.push(...peopleOfSurname(settling, later).map((person) => person.actor.key));
  }
  return keys;
}
