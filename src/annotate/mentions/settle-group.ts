import { LED_BY_HEAD_OF_GOVERNMENT } from '../../german/states.ts';
import { addPerson } from './document-people.ts';
import { findOwner } from './find-owner.ts';
import { findLatestTwo } from './latest-persons.ts';
import { findLatestSides } from './latest-sides.ts';
import type { Naming } from './naming.ts';
import { findHolders, isHolder, mayHoldOn, toHolder } from './office-holders.ts';
import { joinedPairs } from './prefer-pair.ts';
import { type BodyRecord, getRegistry } from './registry.ts';
import { toBodyActor, toStateActor } from './settle.ts';
import {
  farthestFocus,
  focusOn,
  put,
  putGroup,
  putState,
  recentFocus,
  type Settled,
  type Settling,
  stateOfKey,
} from './settling.ts';

/** "beide Seiten", "die drei Länder": the states last spoken of, as many as are counted. */
export function settleSides(settling: Settling, naming: Naming): Settled {
  const count = naming.count ?? 2;
  const members = findLatestSides(settling, naming, count).map((key) => putSide(settling, key));
  if (members.length === count) return { actor: putGroup(settling, members), how: 'group', type: 'GROUP' };
  return { actor: null, candidates: members, how: 'group', type: 'GROUP' };
}

function putSide(settling: Settling, key: string): string {
  const state = stateOfKey(key);
  return state ? put(settling, toStateActor(state)) : key;
}

/** Several persons: holders by state ("die Präsidenten der USA und Russlands"), else those last spoken of. */
export function settleGroup(settling: Settling, naming: Naming, day: string | null): Settled | undefined {
  if (naming.office?.classes.includes('counterpart') && naming.states.length > 0) {
    // "seine Amtskollegen aus Litauen und Lettland": the same office as his.
    const classes = [...(findOwner(settling, naming)?.classes ?? [])];
    if (classes.length === 0) return { actor: null, how: 'group', type: 'GROUP' };
    return settleHolders(settling, { ...naming, office: { ...naming.office, classes } }, day);
  }
  if (naming.office && naming.states.length > 0) return settleHolders(settling, naming, day);
  const body = bodyOfGroup(naming);
  if (body) return { actor: put(settling, toBodyActor(body)), how: 'description', type: 'GROUP' };
  if (naming.office && naming.ofSides) {
    // "die Einsatzleiter beider Länder" in a text that has joined more than two: an office that says nothing of its state.
    const isVague = naming.office.classes.some((officeClass) => officeClass === 'other' || officeClass === 'commander');
    if (isVague && joinedPairs(settling, settling.stateFocus.slice(-farthestFocus)).length > 1)
      return { actor: null, how: 'group', type: 'GROUP' };
    // "die Außenminister beider Länder"
    const states = findLatestSides(settling, naming, 2).map((key) => stateOfKey(key));
    return settleHolders(settling, { ...naming, states: states.filter((state) => state !== undefined) }, day);
  }
  const { count } = naming;
  if (count === null) return naming.office ? { actor: null, how: 'group', type: 'GROUP' } : undefined;
  const fitting =
    count > 2
      ? wholeRound(settling, naming, count)
      : findLatestTwo(settling, naming, (key) => fits(settling, key, naming));
  if (fitting.length === count) return toGroup(settling, naming, fitting);
  return {
    actor: null,
    candidates: fitting.map((key) => put(settling, settling.people.byKey.get(key)!.actor)),
    how: 'group',
    type: 'GROUP',
  };
}

// "die wichtigsten Taliban-Führer": the armed group itself; "die EU-Außenminister" meet each other.
function bodyOfGroup({ office, count }: Naming): BodyRecord | undefined {
  const body = count === null && office?.body ? getRegistry().bodies.get(office.body) : undefined;
  if (body?.kind !== 'armedGroup') return undefined;
  return office!.classes.some((officeClass) => leadingClasses.test(officeClass)) ? body : undefined;
}

const leadingClasses = /^(?:leader|headOf\w+|minister|\w*Minister|ambassador|commander|envoy)$/;

function settleHolders(settling: Settling, naming: Naming, day: string | null): Settled {
  const holders = naming.states.map((state) => holderOf(settling, naming, { code: state.code, day }));
  const keys = holders.filter((key) => key !== undefined);
  if (naming.states.length < 2) return { actor: null, candidates: keys, how: 'group', type: 'GROUP' };
  if (keys.length === naming.states.length) return toGroup(settling, naming, keys);
  // "die Außenminister Deutschlands und Tongas": whose minister nobody knows is there as a state.
  const members = naming.states.map((state, index) => holders[index] ?? putState(settling, naming, state));
  for (const key of keys) focusOn(settling, naming, key);
  return { actor: putGroup(settling, members), how: 'group', type: 'GROUP' };
}

function toGroup(settling: Settling, naming: Naming, keys: readonly string[]): Settled {
  for (const key of keys) focusOn(settling, naming, key);
  return { actor: putGroup(settling, keys), how: 'group', type: 'GROUP' };
}

function holderOf(
  settling: Settling,
  naming: Naming,
  { code, day }: { readonly code: string; readonly day: string | null },
): string | undefined {
  const { classes } = naming.office!;
  const known = [...settling.people.byKey.values()].filter(
    (person) => isHolder(person, { ...naming, gender: null }, { code, classes }) && mayHoldOn(person, classes, day),
  );
  if (known.length === 1) return put(settling, known[0]!.actor);
  for (const officeClass of inRank(classes, code)) {
    const holders = findHolders(code, [officeClass], day);
    if (holders.length !== 1) continue;
    const person = toHolder(holders[0]!, classes, day);
    addPerson(settling.people, person);
    return put(settling, settling.people.byKey.get(person.actor.key)!.actor);
  }
  return undefined;
}

// "die Staats- und Regierungschefs von Armenien und Aserbaidschan": of a state with both, who speaks for it abroad.
function inRank(classes: readonly string[], code: string): readonly string[] {
  if (!classes.includes('headOfState') || !classes.includes('headOfGovernment')) return classes;
  return LED_BY_HEAD_OF_GOVERNMENT.has(code)
    ? ['headOfGovernment', 'headOfState']
    : ['headOfState', 'headOfGovernment'];
}

// "die vier Staatschefs": the heads of state and government of the document, if it names just so many.
function wholeRound(settling: Settling, naming: Naming, count: number): readonly string[] {
  // "Macron, Scholz und Tusk reisten an. Die drei ...": those of the sentence before, if just so many.
  const lastSentence = settling.focus.at(-1)?.sentence;
  const together = new Set(
    recentFocus(settling)
      .filter((item) => item.sentence === lastSentence)
      .map((item) => item.key),
  );
  if (together.size === count && [...together].every((key) => fits(settling, key, naming))) return [...together];
  // "er und die vier": who is named beside them is not one of them, the rest of the sentence before are.
  const clause = settling.reading.timed.clauseOfToken[naming.first] ?? -1;
  const apart = new Set(
    recentFocus(settling)
      .filter((item) => item.clause === clause)
      .map((item) => item.key),
  );
  const sentence = settling.reading.tokens[naming.first]!.sentence;
  const others = new Set(
    recentFocus(settling)
      .filter((item) => item.sentence === sentence - 1 && !apart.has(item.key))
      .map((item) => item.key),
  );
  if (others.size === count && [...others].every((key) => fits(settling, key, naming))) return [...others];
  const leaders = [...settling.people.byKey.values()].filter(
    (person) => fits(settling, person.actor.key, naming) && isLeader(person.classes),
  );
  const round = leaders.length === count ? leaders : leaders.filter((person) => !apart.has(person.actor.key));
  return round.length === count ? round.map((person) => put(settling, person.actor)) : [];
}

function isLeader(classes: ReadonlySet<string>): boolean {
  return classes.has('headOfState') || classes.has('headOfGovernment');
}

function fits(settling: Settling, key: string, naming: Naming): boolean {
  const classes = naming.office?.classes ?? ['other'];
  if (classes.includes('other') || classes.includes('counterpart')) return true;
  const held = settling.people.byKey.get(key)?.classes;
  if (held === undefined) return false;
  // "Beide Minister" of two foreign ministers.
  if (classes.includes('minister')) return [...held].some((officeClass) => officeClass.endsWith('Minister'));
  // "die beiden Staatschefs" of a chancellor and a president; "Beide Führer" of presidents too.
  const ofLeaders = classes.includes('leader') || isLeader(new Set(classes));
  return classes.some((officeClass) => held.has(officeClass)) || (ofLeaders && isLeader(held));
}
