import type { ContactStatus } from '../core/contact.ts';
import type { LedgerActor, LifeStep } from '../core/ledger.ts';

/** A step of a life as far as it decides what the contact's status is. */
export type StatusStep = Pick<LifeStep, 'status' | 'reportedBy' | 'denials'>;

/**
 * The status of a contact after the steps of its life so far, for lists to show. Later words go before earlier ones, but
 * nothing undoes that it took place: what one side tells and the other denies is `alleged`, which is no verdict.
 */
export function settleStatus(life: readonly StatusStep[], participants: readonly LedgerActor[]): ContactStatus {
  const happened = life.filter(({ status }) => status === 'held' || status === 'ongoing');
  if (happened.length > 0) {
    if (isDisputed(life, participants)) return 'alleged';
    return happened.some(({ status }) => status === 'held') ? 'held' : 'ongoing';
  }
  let current: ContactStatus | undefined;
  for (const step of life) current = follow(current, step);
  return current ?? 'proposed';
}

function follow(current: ContactStatus | undefined, step: StatusStep): ContactStatus {
  const { status } = step;
  if (current === undefined) return status === 'planned' && isRumour(step) ? 'alleged' : status;
  if (status === 'proposed') return current;
  // "Ein Eingeweihter sprach von einem Telefonat am Dienstag" makes no announcement of what was announced less firmly.
  if (status === 'planned') return isRumour(step) && current !== 'proposed' ? current : 'planned';
  // Announced by one, denied by another: disputed.
  if (status === 'denied') return current === 'denied' ? 'denied' : 'alleged';
  return status;
}

/** Only unnamed people or another medium say so: "meldete ein Portal unter Berufung auf zwei Eingeweihte". */
function isRumour({ reportedBy }: StatusStep): boolean {
  return reportedBy.length > 0 && reportedBy.every(({ kind }) => kind === 'anonymous' || kind === 'outlet');
}

/** Whether a side that took part denies the contact and has not told of it afterwards. */
function isDisputed(life: readonly StatusStep[], participants: readonly LedgerActor[]): boolean {
  const sides = new Set(participants.map(sideOf));
  return life.some(({ status, denials, reportedBy }, at) => {
    if (status !== 'denied') return false;
    const deniers = denials.length > 0 ? denials.map(({ by }) => by) : reportedBy;
    return deniers
      .map(sideOf)
      .some((side) => sides.has(side) && !life.slice(at + 1).some((later) => isToldBy(later, side)));
  });
}

function isToldBy({ status, reportedBy }: StatusStep, side: string): boolean {
  return (status === 'held' || status === 'ongoing') && reportedBy.some((actor) => sideOf(actor) === side);
}

function sideOf({ key, state }: LedgerActor): string {
  return state ?? key;
}
