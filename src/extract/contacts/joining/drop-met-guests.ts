import type { LinkedDocument } from '../linked-document.ts';
import { sideOf } from '../links/to-party-actors.ts';
import type { Joined } from './merge-tellings.ts';

/** How many sentences an invitation may stand from the meeting to which it led. */
const REACH = 4;

/**
 * Leaves out invitations that only say who brought about the meeting that is told: "A und B trafen sich im Weißen Haus. Trump,
 * der die beiden eingeladen hatte, war Zeuge".
 */
export function dropMetGuests(linked: LinkedDocument, all: readonly Joined[]): readonly Joined[] {
  const invitations = all.filter((joined) => isBareInvitation(linked, joined));
  if (invitations.length === 0) return all;
  return all.filter((joined) => !invitations.includes(joined) || !all.some((other) => hasMet(joined, other)));
}

/** Nothing is told but who had invited whom: no purpose, no goal. */
function isBareInvitation({ clauses }: LinkedDocument, { tellings }: Joined): boolean {
  return tellings.every(({ trigger, place, date }) => {
    const { verb, phrases } = clauses[trigger.clause]!;
    return (
      trigger.word === 'einladen' &&
      verb?.tense === 'pluperfect' &&
      !place &&
      !date &&
      phrases.every(({ preposition }) => preposition === undefined)
    );
  });
}

function hasMet(invitation: Joined, { kind, status, parties, tellings }: Joined): boolean {
  if (status !== 'held' || (kind !== 'meeting' && kind !== 'talks' && kind !== 'visit')) return false;
  const distance = Math.min(...tellings.map(({ sentence }) => Math.abs(sentence - invitation.tellings[0]!.sentence)));
  const sides = new Set(parties.map(({ actor }) => sideOf(actor)));
  const [, ...guests] = invitation.parties;
  const wanted = guests.length > 1 ? guests : invitation.parties;
  return distance <= REACH && wanted.length > 1 && wanted.every(({ actor }) => sides.has(sideOf(actor)));
}
