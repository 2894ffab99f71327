import { haveSameParties, isSame, TOLD_AS_PAST } from './is-same-contact.ts';
import { begin, type Joined, merge } from './merge-tellings.ts';
import { stateOfKey } from './state-table.ts';
import type { Party, Telling } from './telling.ts';

/**
 * Joins the tellings of the same contact. One that points back ("In dem Telefonat") takes the latest contact that fits; where
 * there is none, a pair named before it (`findPair`), else the first later contact that names its parties, else it is dropped.
 */
export function joinTellings(
  tellings: readonly Telling[],
  findPair: (telling: Telling) => readonly Party[],
): readonly Joined[] {
  const joined: Joined[] = [];
  const waiting: Telling[] = [];
  for (const telling of tellings) {
    const at = findSame(joined, telling);
    if (at !== undefined) joined[at] = merge(joined[at]!, telling);
    else if (telling.pointing === null) joined.push(begin(telling));
    else {
      const parties = telling.pointing === 'back' ? findPair(telling) : partiesOfLatest(joined, telling);
      if (parties.length > 1) joined.push(begin({ ...telling, parties }));
      else if (telling.pointing === 'back' && telling.parties.length > 0) waiting.push(telling);
    }
  }
  for (const telling of waiting) {
    const at = joined.findIndex((candidate) => isSame(candidate, telling));
    if (at >= 0) joined[at] = merge(joined[at]!, telling);
  }
  return joined;
}

/** How many contacts back a telling is compared with: more than any report tells of. */
const MOST_CANDIDATES = 100;

/** The latest contact that a telling may be of; one with the very same partners before one of their states. */
function findSame(joined: readonly Joined[], telling: Telling): number | undefined {
  const first = Math.max(0, joined.length - MOST_CANDIDATES);
  const fitting = joined
    .slice(first)
    .flatMap((candidate, offset) => (isSame(candidate, telling) ? [first + offset] : []));
  const lastTold = (index: number) => joined[index]!.tellings.at(-1)!.trigger.token;
  fitting.sort((left, right) => lastTold(left) - lastTold(right));
  const exact = fitting.findLast((index) =>
    telling.parties.every(({ actor }) => joined[index]!.parties.some((party) => party.actor.key === actor.key)),
  );
  return exact ?? fitting.at(-1);
}

/** The partners of the latest contact that those named belong to; for what has not taken place, since else it is that contact itself. */
function partiesOfLatest(joined: readonly Joined[], telling: Telling): readonly Party[] {
  if (TOLD_AS_PAST.has(telling.status) && telling.status !== 'denied') return [];
  const latest = joined.findLast(({ parties }) => haveSameParties(parties, telling.parties));
  // "rief ihn an und bot ein Gespräch an": still the same exchange
  if (latest?.tellings.some(({ span }) => span.start === telling.span.start)) return [];
  // delegations of their states go on talking, not the persons themselves
  const isProcess = telling.trigger.noun?.sort === 'process';
  const goesOn = telling.trigger.word === 'weitersprechen' && telling.kind === 'talks';
  return latest ? (isProcess || goesOn ? toStates(latest.parties) : latest.parties) : [];
}

function toStates(parties: readonly Party[]): readonly Party[] {
  return parties.flatMap(({ actor, mentions }) => {
    const state = actor.kind === 'person' && actor.state ? stateOfKey(actor.state) : actor;
    return state ? [{ actor: state, mentions }] : [];
  });
}
