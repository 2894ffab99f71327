import { findOnlyState } from './find-only-state.ts';
import { stateOfPossessor } from './find-owner.ts';
import type { Naming } from './naming.ts';
import { getRegistry, type StateRecord } from './registry.ts';
import { settleState } from './settle-place.ts';
import type { Settled, Settling } from './settling.ts';

/** A state taken up: "das Emirat" the one of the kind in the text, "sein Land" the possessor's, "das Land" the only one named right before. */
export function settleEpithet(settling: Settling, naming: Naming): Settled | undefined {
  const state = stateOf(settling, naming);
  if (!state) return undefined;
  const settled = settleState(settling, { ...naming, states: [state], place: state.name });
  return { ...settled, how: settled.how === 'place' ? 'place' : 'description' };
}

function stateOf(settling: Settling, naming: Naming): StateRecord | undefined {
  const codes = naming.epithetOf!;
  if (naming.determiner === 'possessive') return stateOfPossessor(settling, naming);
  if (codes.length === 0) return findOnlyState(settling, naming);
  const named = codes.filter((code) => settling.codes.has(code));
  return named.length === 1 ? getRegistry().states.get(named[0]!) : undefined;
}
