import type { ContactProfile, ProfileParticipant } from './contact-profile.ts';
import { stateOfPlace } from './match-places.ts';

/** What two lists of participants have in common. */
export interface ParticipantMatch {
  /** Participants that are the same person or body. */
  readonly same: number;
  /** Participants of which one stands for the other: "Russland" for "Wladimir Putin". */
  readonly standing: number;
}

/**
 * How the participants of two profiles match, or null where they speak of different people.
 * Nobody may be left over but mediators, hosts and companions of somebody who is matched.
 */
export function matchParticipants(left: ContactProfile, right: ContactProfile): ParticipantMatch | null {
  const openLeft = new Set(left.participants);
  const openRight = new Set(right.participants);
  const same = takePairs(openLeft, openRight, isSameActor);
  const standing = takePairs(openLeft, openRight, standsFor);
  if (same + standing < 2) return null;
  const unexplained = countUnexplained(openLeft, left, right) + countUnexplained(openRight, right, left);
  return unexplained <= mayBeLeftOut(same + standing) ? { same, standing } : null;
}

/** A list of five heads of government is shortened differently by each report; one of two is never left out. */
function mayBeLeftOut(matched: number): number {
  return matched >= 3 ? Math.floor(matched / 3) : 0;
}

function takePairs(
  openLeft: Set<ProfileParticipant>,
  openRight: Set<ProfileParticipant>,
  matches: (left: ProfileParticipant, right: ProfileParticipant) => boolean,
): number {
  let count = 0;
  for (const left of [...openLeft]) {
    const partner = [...openRight].find((right) => matches(left, right));
    if (!partner) continue;
    openLeft.delete(left);
    openRight.delete(partner);
    count++;
  }
  return count;
}

/** Same key, or names of which one is part of the other and nothing known against it. */
function isSameActor(left: ProfileParticipant, right: ProfileParticipant): boolean {
  if (left.key === right.key) return true;
  if (left.name === null || right.name === null) return false;
  if (left.apart?.includes(right.key) || right.apart?.includes(left.key)) return false;
  if (left.state !== null && right.state !== null && left.state !== right.state) return false;
  const leftWords = left.name.split(' ');
  const rightWords = right.name.split(' ');
  const [shorter, longer] = leftWords.length <= rightWords.length ? [leftWords, rightWords] : [rightWords, leftWords];
  return shorter.at(-1) === longer.at(-1) && shorter.every((word) => longer.includes(word));
}

/** A state or body for one of its people, a government for its ministry; two people or two ministries never. */
function standsFor(left: ProfileParticipant, right: ProfileParticipant): boolean {
  if (left.state === null || left.state !== right.state) return false;
  if (left.level === 'state' || right.level === 'state') return true;
  if (left.level === 'person' && right.level === 'person') return false;
  return left.kind !== right.kind;
}

function countUnexplained(open: ReadonlySet<ProfileParticipant>, own: ContactProfile, other: ContactProfile): number {
  const sides = new Set(
    own.participants.filter((participant) => !open.has(participant)).map((participant) => sideOf(participant)),
  );
  const hosts = [stateOfPlace(own.place), stateOfPlace(other.place)];
  // Whoever is named as mediator by either telling is no party: "zu einem Dreiertreffen mit dem EU-Ratspräsidenten".
  const mediators = [...own.mediators, ...other.mediators];
  return [...open].filter(
    (participant) =>
      !sides.has(sideOf(participant)) &&
      !mediators.includes(participant.key) &&
      !(participant.state !== null && mediators.includes(participant.state)) &&
      !(participant.state !== null && hosts.includes(participant.state)),
  ).length;
}

/** The state that a participant acts for, or itself where it acts for none. */
export function sideOf(participant: ProfileParticipant): string {
  return participant.state ?? participant.key;
}
