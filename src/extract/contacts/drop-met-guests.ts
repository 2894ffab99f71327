import type { Joined } from './merge-tellings.ts';
import { sideOf } from './to-party-actors.ts';

/** How many sentences an invitation may stand from the meeting to which it led. */
const REACH = 4;

/**
 * Leaves out invitations that only say who brought about the meeting that is told: "A und B trafen sich im Weißen Haus. Trump,
 * der die beiden eingeladen hatte, war Zeuge".
 */
export function dropMetGuests(all: readonly Joined[]): readonly Joined[] {
  const invitations = all.filter(isBareInvitation);
  if (invitations.length === 0) return all;
  return all.filter((joined) => !invitations.includes(joined) || !all.some((other) => hasMet(joined, other)));
}

/** Nothing is told but who invited whom, further back. */
function isBareInvitation({ tellings }: Joined): boolean {
  return tellings.every(
    ({ trigger, place, date, rule }) => trigger.word === 'einladen' && !place && !date && !rule.includes('future'),
  );
}

function hasMet(invitation: Joined, { kind, status, parties, tellings }: Joined): boolean {
  if (status !== 'held' || (kind !== 'meeting' && kind !== 'talks' && kind !== 'visit')) return false;
  const distance = Math.min(...tellings.map(({ sentence }) => Math.abs(sentence - invitation.tellings[0]!.sentence)));
  const sides = new Set(parties.map(({ actor }) => sideOf(actor)));
  const [, ...guests] = invitation.parties;
  return distance <= REACH && guests.length > 0 && guests.every(({ actor }) => sides.has(sideOf(actor)));
}
