import type { ContactProfile } from './contact-profile.ts';
import { matchParticipants } from './match-participants.ts';

/** How well two compatible profiles fit: the same people weigh more than the same kind, and that more than the rest. */
export function scoreMatch(left: ContactProfile, right: ContactProfile): number {
  const same = matchParticipants(left, right)?.same ?? 0;
  const samePlace = left.place !== null && left.place === right.place;
  return (
    same * 4 +
    Number(left.kind === right.kind) * 3 +
    Number(samePlace) * 2 +
    Number(left.status === right.status) +
    Number(left.ordinal !== null && left.ordinal === right.ordinal)
  );
}
