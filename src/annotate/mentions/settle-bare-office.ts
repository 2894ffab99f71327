import type { DocumentPerson } from './document-people.ts';
import { findOutOfOffice } from './find-out-of-office.ts';
import type { Naming } from './naming.ts';
import { mentionPerson } from './settle-person.ts';
import { put, recentFocus, type Settled, type Settling } from './settling.ts';

/** An office without a state, "der Präsident": the one of such an office last spoken of. */
export function settleBareOffice(
  settling: Settling,
  naming: Naming,
  { known, classes, day }: { known: readonly DocumentPerson[]; classes: readonly string[]; day: string | null },
): Settled | undefined {
  if (naming.determiner === null && !naming.owner) return undefined;
  const open: Settled = {
    actor: null,
    candidates: known.map((person) => put(settling, person.actor)),
    how: 'office',
    type: 'PER',
  };
  const { former, coming, noun } = naming.office!;
  if (former || coming) {
    const other = findOutOfOffice(settling, naming, { code: '', classes, day });
    return other ? mentionOffice(settling, naming, other) : open;
  }
  // "der Amtsinhaber" is said of whoever is up for election, here or elsewhere.
  if (noun === 'Amtsinhaber' && known.length > 1) return open;
  const latest = recentFocus(settling).findLast(({ key }) => known.some((person) => person.actor.key === key));
  return latest ? mentionOffice(settling, naming, settling.people.byKey.get(latest.key)!) : open;
}

/** Keeps a person, named by office, as the latest spoken of. */
export function mentionOffice(settling: Settling, naming: Naming, person: DocumentPerson): Settled {
  return { ...mentionPerson(settling, naming, person), how: 'office' };
}
