import type { Naming } from './naming.ts';
import { localKey, type StateRecord } from './registry.ts';
import { plainActor } from './settle.ts';
import { stateOfOwner } from './settle-body.ts';
import { put, putGroup, putState, type Settled, type Settling } from './settling.ts';

/** Envoys stand for their state ("Vertreter Kiews"); unnamed sources are anonymous actors ("drei US-Beamte"). */
export function settlePeople(settling: Settling, naming: Naming): Settled | undefined {
  const states =
    naming.states.length > 0 ? naming.states : [stateOfOwner(settling, naming)].filter((state) => state !== undefined);
  const several = naming.number === 'plural';
  if (naming.kind === 'representative' && several && states.length > 1) {
    return {
      actor: putGroup(
        settling,
        states.map((state) => putState(settling, naming, state)),
      ),
      how: 'group',
      type: 'GROUP',
    };
  }
  // "Vertreter Kiews", "die Unterhändler aus den USA" act for the state; "drei Vertreter der Regierung" and "ein Vertreter" are sources.
  if (
    naming.kind === 'representative' &&
    several &&
    naming.count === null &&
    states.length === 1 &&
    naming.determiner !== 'indefinite'
  ) {
    return { actor: putState(settling, naming, states[0]!), how: 'description', type: 'GROUP' };
  }
  if (
    naming.kind === 'representative' &&
    states.length === 0 &&
    naming.count === null &&
    naming.determiner === 'definite'
  )
    return undefined;
  return settleAnonymous(settling, naming, states[0]);
}

/** An anonymous actor: named by noun and state, one for each naming that is not the same words again. */
export function settleAnonymous(settling: Settling, naming: Naming, state: StateRecord | undefined): Settled {
  const name = nameOfUnnamed(naming, state);
  const number = naming.count ?? (naming.number === 'singular' ? 1 : null);
  const actor = {
    ...plainActor,
    key: `${localKey(`anonymous:${name}`)}${naming.count ?? ''}`,
    kind: 'anonymous',
    name,
    state: state?.key ?? null,
    number,
  } as const;
  return { actor: put(settling, actor), how: 'description', type: naming.number === 'plural' ? 'GROUP' : 'PER' };
}

// "iranische Regierungsvertreter", "US-Beamte", "chinesischer Spitzendiplomat", "ein Diplomat"
function nameOfUnnamed(naming: Naming, state: StateRecord | undefined): string {
  const noun = naming.noun ?? '';
  const several = naming.number === 'plural';
  if (state?.code === 'US') return `US-${noun}`;
  const adjective = state?.adjectives[0];
  if (adjective) return `${adjective}${several ? 'e' : naming.gender === 'female' ? 'e' : 'er'} ${noun}`;
  return several ? noun : `${naming.gender === 'female' ? 'eine' : 'ein'} ${noun}`;
}
