import type { Naming } from './naming.ts';
import { getRegistry, type StateRecord } from './registry.ts';
import { recentFocus, type Settling, stateOfKey } from './settling.ts';

/** The one state that this sentence so far and the one before name in any way; undefined where they name several or none. */
export function findOnlyState(settling: Settling, naming: Naming): StateRecord | undefined {
  const { namings, position, reading } = settling;
  const { sentence } = reading.tokens[naming.first]!;
  const states = new Map<string, StateRecord>();
  let isNamed = false;
  for (let index = position.index - 1; index >= 0; index -= 1) {
    const earlier = namings[index]!;
    if (reading.tokens[earlier.first]!.sentence < sentence - 1) break;
    isNamed ||= earlier.kind === 'state' || earlier.kind === 'capital';
    for (const state of statesOf(settling, earlier)) states.set(state.code, state);
    if (states.size > 1) return undefined;
  }
  // Where only its people are named, nothing tells that the state is meant.
  return isNamed ? [...states.values()][0] : undefined;
}

// Names, capitals, adjectives before bodies and offices; persons count for the state they act for.
function statesOf(settling: Settling, naming: Naming): readonly StateRecord[] {
  if (naming.states.length > 0) return naming.states;
  const seat = getRegistry().states.get(naming.body?.state ?? '');
  if (seat) return [seat];
  const spoken = recentFocus(settling).find(({ first }) => first === naming.first);
  const state = spoken && stateOfKey(settling.people.byKey.get(spoken.key)?.actor.state ?? null);
  return state ? [state] : [];
}
