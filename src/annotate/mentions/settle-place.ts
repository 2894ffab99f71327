import { judgeCapital } from './judge-capital.ts';
import type { Naming } from './naming.ts';
import { getRegistry } from './registry.ts';
import { toBodyActor, toStateActor } from './settle.ts';
import { put, putState, type Settled, type Settling } from './settling.ts';

/** A city, region or venue is only a place. */
export function settlePlace(naming: Naming): Settled {
  return { actor: null, how: 'place', type: naming.states.length > 0 ? 'GPE' : 'LOC', place: naming.place! };
}

/** A state acts, unless it is where something happens: "im Oman", "nach Polen", "aus den USA", "auf Barbados". As a place it stays a candidate. */
export function settleState(settling: Settling, naming: Naming): Settled {
  const state = naming.states[0]!;
  const { tokens } = settling.reading;
  const before = tokens[naming.first - 1]?.text.toLowerCase() ?? '';
  const preposition = /^(?:der|den|dem|die|das|ganz)$/.test(before)
    ? (tokens[naming.first - 2]?.text.toLowerCase() ?? '')
    : before;
  if (
    !naming.genitive &&
    /^(?:in|im|nach|aus|ins|auf)$/.test(preposition) &&
    !(preposition === 'auf' && before !== 'auf')
  ) {
    return {
      actor: null,
      candidates: [put(settling, toStateActor(state))],
      how: 'place',
      type: 'GPE',
      place: state.name,
    };
  }
  return { actor: putState(settling, state), how: 'name', type: 'GPE', place: state.name };
}

/** A capital stands for its government or is a place, as the words around it tell. */
export function settleCapital(settling: Settling, naming: Naming): Settled {
  const place = naming.place!;
  if (judgeCapital(settling.reading, naming) === 'place') {
    return {
      actor: null,
      candidates: [put(settling, toStateActor(naming.states[0]!))],
      how: 'place',
      type: 'GPE',
      place,
    };
  }
  if (place !== 'Brüssel') return { actor: putState(settling, naming.states[0]!), how: 'metonym', type: 'GPE', place };
  // "Brüssel" is the EU where the text speaks of it, the alliance where it speaks only of that.
  const code = !settling.codes.has('EU') && settling.codes.has('NATO') ? 'NATO' : 'EU';
  return { actor: put(settling, toBodyActor(getRegistry().bodies.get(code)!)), how: 'metonym', type: 'GPE', place };
}
