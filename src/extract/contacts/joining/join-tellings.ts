import { stateOfKey } from '../links/state-table.ts';
import { sideOf } from '../links/to-party-actors.ts';
import type { Party, Telling } from '../telling.ts';
import { haveSameParties, isSame, TOLD_AS_PAST } from './is-same-contact.ts';
import { begin, type Joined, merge } from './merge-tellings.ts';

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
    else if (telling.pointing === null || (telling.pointing === 'back' && telling.parties.length > 1))
      joined.push(begin(telling));
    else {
      const told = telling.pointing === 'back' ? findPair(telling) : partiesOfLatest(joined, telling);
      const parties = told.length > 1 ? told : supplyPartner(joined, telling);
      if (parties.length > 1) joined.push(begin({ ...telling, parties }));
      // "Fünf Stunden saßen sie sich gegenüber: Macron und Putin haben ..."
      else if (telling.pointing === 'back' && (telling.parties.length > 0 || telling.duration)) waiting.push(telling);
    }
  }
  for (const telling of waiting) {
    const isNear = ({ tellings: [first] }: Joined) =>
      telling.parties.length > 0 || first!.sentence === telling.sentence;
    const at = joined.findIndex((candidate) => isNear(candidate) && isSame(candidate, telling));
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
  const isOfAll = telling.trigger.shape === 'verb' && telling.parties.length === 0;
  if (TOLD_AS_PAST.has(telling.status) && telling.status !== 'denied' && !isOfAll) return [];
  // "sprach getrennt mit beiden. Das nächste Treffen ist vereinbart": not of the one who came last
  const isApart = ({ tellings }: Joined) => tellings.every(({ apart }) => apart);
  const latest = joined.findLast(
    (candidate) => haveSameParties(candidate.parties, telling.parties) && !isApart(candidate),
  );
  // "rief ihn an und bot ein Gespräch an": still the same exchange
  if (latest?.tellings.some(({ span }) => span.start === telling.span.start)) return [];
  // who was to come was to come to the other state
  if (telling.trigger.shape === 'travel') return latest ? hostedBy(latest.parties, telling.parties) : [];
  // delegations of their states go on talking, not the persons themselves
  const isProcess = telling.trigger.noun?.sort === 'process';
  const goesOn = telling.trigger.word === 'weitersprechen' && telling.kind === 'talks';
  return latest ? (isProcess || goesOn ? toStates(latest.parties) : latest.parties) : [];
}

/** How many sentences back the exchange may stand whose partner goes on to another. */
const PARTNER_REACH = 5;

/**
 * "Xi empfing von der Leyen. Am Nachmittag schlossen sich Beratungen mit Ministerpräsident Li an", "Eine Zusammenkunft mit
 * Kurti kam nicht zustande": the other side is that of the exchange told before, the one named last.
 */
function supplyPartner(joined: readonly Joined[], telling: Telling): readonly Party[] {
  const latest = joined.at(-1);
  if (!telling.isTopic || telling.parties.length !== 1 || telling.parties[0]!.actor.kind !== 'person' || !latest)
    return [];
  if (telling.sentence - latest.tellings.at(-1)!.sentence > PARTNER_REACH) return [];
  const side = sideOf(telling.parties[0]!.actor);
  const others = latest.parties.filter(({ actor }) => actor.kind === 'person' && sideOf(actor) !== side);
  const lastNamed = ({ mentions }: Party) => Math.max(...mentions.map(({ firstToken }) => firstToken));
  const last = others.toSorted((left, right) => lastNamed(right) - lastNamed(left))[0];
  if (!last) return [];
  // hosts of the same state share their guests; else only the guest of both can be meant
  const isShared = latest.parties.some(({ actor }) => sideOf(actor) === side);
  const own = isShared
    ? others
    : others.filter(({ actor }) => sideOf(actor) === sideOf(telling.lastSubject ?? last.actor));
  return own.length > 0 ? [...own, ...telling.parties] : [];
}

/** The guest and the one other state of an exchange. */
function hostedBy(parties: readonly Party[], guests: readonly Party[]): readonly Party[] {
  const own = new Set(guests.map(({ actor }) => sideOf(actor)));
  const hosts = toStates(parties.filter(({ actor }) => !own.has(sideOf(actor))));
  return new Set(hosts.map(({ actor }) => actor.key)).size === 1 ? [...guests, hosts[0]!] : [];
}

function toStates(parties: readonly Party[]): readonly Party[] {
  return parties.flatMap(({ actor, mentions }) => {
    const state = actor.kind === 'person' && actor.state ? stateOfKey(actor.state) : actor;
    return state ? [{ actor: state, mentions }] : [];
  });
}
