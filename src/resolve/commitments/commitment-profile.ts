import type { ActorReference } from '../../core/actor.ts';
import type { Commitment, CommitmentKind } from '../../core/commitment.ts';
import type { Matter } from '../../german/commitment-matters.ts';
import { type ContactProfile, type DayWindow, tierOf } from '../contact-profile.ts';
import type { JudgedActors } from '../judge-actors.ts';
import { sideOf } from '../match-participants.ts';
import { findMatters } from './find-matters.ts';

/** What is offered, promised or agreed may be one told three ways; what is demanded is not yet promised. */
export type CommitmentSort = 'pledge' | 'demand' | 'threat' | 'refusal';

/** A contact that a commitment is told about: who spoke, and the days on which that can have been. */
export interface Occasion extends DayWindow {
  /** States, or actors that act for none; sorted. */
  readonly sides: readonly string[];
}

/** What decides with which other tellings a commitment is one. */
export interface CommitmentProfile {
  readonly sort: CommitmentSort;
  /** Sides that are bound, sorted; none where the text leaves it open. */
  readonly bound: readonly string[];
  /** Sides that offer, demand, refuse or threaten. */
  readonly by: readonly string[];
  readonly matters: readonly Matter[];
  /** Lower case; null where none is told. */
  readonly scope: string | null;
  readonly quantity: ProfileQuantity | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly occasions: readonly Occasion[];
}

/** "30 Tage" and "ein Monat" are times; "175 Gefangene" are none. */
export interface ProfileQuantity {
  readonly value: number;
  readonly isTime: boolean;
}

/** The profile of a commitment that is told about some contacts of its document. */
export function toCommitmentProfile(
  { kind, parties, by, action, scope, quantity, start, end }: Commitment,
  occasions: readonly ContactProfile[],
  judged: JudgedActors,
): CommitmentProfile {
  const sidesOf = (actors: readonly ActorReference[]) =>
    [...new Set(actors.map(({ state, key }) => state ?? judged.keyFor(key)))].sort();
  return {
    sort: sorts[kind],
    bound: sidesOf(parties),
    by: sidesOf(by),
    matters: findMatters(`${action} ${scope ?? ''}`),
    scope: scope?.toLowerCase() ?? null,
    quantity: quantity && toProfileQuantity(quantity.value, quantity.unit),
    start,
    end,
    occasions: occasions.flatMap(toOccasion),
  };
}

const sorts: Readonly<Record<CommitmentKind, CommitmentSort>> = {
  offer: 'pledge',
  promise: 'pledge',
  agreement: 'pledge',
  demand: 'demand',
  threat: 'threat',
  refusal: 'refusal',
};

/** What had been before the news, or at a time that nothing bounds, tells no two commitments apart. */
function toOccasion(profile: ContactProfile): readonly Occasion[] {
  if (profile.window === null || profile.background || tierOf(profile) === 'floating') return [];
  const sides = [...new Set(profile.participants.map(sideOf))].sort();
  return sides.length < 2 ? [] : [{ sides, ...profile.window }];
}

/** Days in a unit of time; a month is told as thirty days as often as not. */
const daysOf: Readonly<Record<string, number>> = { Stunden: 1 / 24, Tage: 1, Wochen: 7, Monate: 30, Jahre: 365 };

function toProfileQuantity(value: number, unit: string): ProfileQuantity {
  const days = daysOf[unit];
  return days === undefined ? { value, isTime: false } : { value: value * days, isTime: true };
}
