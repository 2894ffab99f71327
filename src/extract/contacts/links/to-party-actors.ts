import type { Actor, ActorKind } from '../../../core/actor.ts';
import { isPartyKey, stateOfKey } from './state-table.ts';

const BODIES: ReadonlySet<ActorKind> = new Set(['government', 'ministry', 'military', 'parliament']);
const PARTNERS: ReadonlySet<ActorKind> = new Set(['state', 'internationalBody', 'armedGroup']);

/** What a person may lead without acting for a state. */
const NO_SIDES: ReadonlySet<ActorKind> = new Set(['party', 'organisation', 'outlet', 'agency']);

/** Offices of those who act for a state, where the state itself is not told ("Außenminister Araghtschi"). */
const GOVERNING =
  /präsident|minister|premier|kanzler|könig|emir|kronprinz|sultan|botschafter|gesandte|staatschef|regierungschef|machthaber|unterhändler/i;

/**
 * The actors that an actor key brings into an exchange: members of a group one by one, a ministry as its state,
 * unnamed envoys as the state that sent them; nothing for outlets, agencies, parties and persons without an office.
 */
export function toPartyActors(actors: ReadonlyMap<string, Actor>, key: string): readonly Actor[] {
  const actor = actors.get(key);
  if (!actor) return [];
  if (actor.kind === 'group') {
    const members = actor.members.flatMap((member) => (member === key ? [] : toPartyActors(actors, member)));
    return members.length > 0 ? members : stateOf(actors, actor);
  }
  if (PARTNERS.has(actor.kind)) return [actor];
  if (BODIES.has(actor.kind)) return stateOf(actors, actor).length > 0 ? stateOf(actors, actor) : [actor];
  // "SPÖ-Chef Babler": who leads a party acts for no state
  const isOfParty =
    actor.state !== null && (isPartyKey(actor.state) || NO_SIDES.has(actors.get(actor.state)?.kind ?? 'state'));
  if (actor.kind === 'person')
    return (actor.state !== null && !isOfParty) || GOVERNING.test(actor.office ?? '') ? [actor] : [];
  if (actor.kind === 'anonymous') return stateOf(actors, actor);
  return [];
}

function stateOf(actors: ReadonlyMap<string, Actor>, actor: Actor): readonly Actor[] {
  const state = actor.state === null ? undefined : (actors.get(actor.state) ?? stateOfKey(actor.state));
  return state ? [state] : [];
}

/** The side that an actor stands for: its state, else itself; an armed group is a side of its own in its country. */
export function sideOf(actor: Actor): string {
  if (actor.kind === 'armedGroup') return actor.key;
  return actor.state ?? actor.key;
}
