import { PARTS_OF_LANDS } from '../../german/place-context-words.ts';
import { isSport } from './is-scene-of-teams.ts';
import { judgeCapital } from './judge-capital.ts';
import type { Naming } from './naming.ts';
import { adjectiveStatesAt } from './reading.ts';
import { getRegistry } from './registry.ts';
import { toBodyActor, toStateActor } from './settle.ts';
import { put, putState, type Settled, type Settling } from './settling.ts';

/** A city, region or venue is only a place. */
export function settlePlace(settling: Settling, naming: Naming): Settled | undefined {
  // "Paris Saint-Germain" is no place.
  if (naming.place === '') return undefined;
  const candidates = naming.states.map((state) => put(settling, toStateActor(state)));
  return {
    actor: null,
    candidates,
    how: 'place',
    type: naming.states.length > 0 ? 'GPE' : 'LOC',
    place: naming.place!,
  };
}

/** A state acts, unless it is where something happens: "im Oman", "nach Polen", "aus den USA", "auf Barbados". As a place it stays a candidate. */
export function settleState(settling: Settling, naming: Naming): Settled {
  const state = naming.states[0]!;
  const { tokens } = settling.reading;
  const before = tokens[naming.first - 1]?.lower ?? '';
  const preposition = /^(?:der|den|dem|die|das|ganz)$/.test(before) ? (tokens[naming.first - 2]?.lower ?? '') : before;
  const inside = /^(?:in|im|nach|aus|ins)$/.test(preposition) || before === 'auf';
  // "am Kongo", "auf dem Kongo", "am Ufer des Niger": the river.
  const isRiver =
    before === 'am' ||
    (before === 'dem' && preposition === 'auf') ||
    /^(?:Ufers?|Lauf|Mündung)$/.test(tokens[naming.first - 2]?.text ?? '');
  if (
    ((inside || isRiver || isJoined(settling, naming)) && !naming.genitive) ||
    isRegionBefore(settling, naming) ||
    isLikeness(settling, naming) ||
    isSport(settling.reading, naming.first)
  ) {
    settling.placeEnd.token = naming.end;
    return {
      actor: null,
      candidates: [put(settling, toStateActor(state))],
      how: 'place',
      type: 'GPE',
      place: state.name,
    };
  }
  return { actor: putState(settling, naming, state), how: 'name', type: 'GPE', place: state.name };
}

// "galt als Schweiz des Nahen Ostens", "das Venedig des Nordens"
function isLikeness({ reading: { tokens } }: Settling, naming: Naming): boolean {
  return tokens[naming.first - 1]?.lower === 'als' && /^(?:des|der)$/.test(tokens[naming.end]?.text ?? '');
}

// "in Niger und Nigeria": the preposition holds for both.
function isJoined({ placeEnd, reading }: Settling, naming: Naming): boolean {
  return (
    placeEnd.token === naming.first - 1 && /^(?:und|,|oder|sowie)$/.test(reading.tokens[naming.first - 1]?.text ?? '')
  );
}

// "im Osten der Ukraine", "die Hauptstadt Syriens"
function isRegionBefore(settling: Settling, naming: Naming): boolean {
  const { tokens } = settling.reading;
  // "an der Grenze: Laos und Vietnam reden"
  if (!naming.genitive && !/^(?:de[rsmn]|vo[nm]|zu[mr]?)$/.test(tokens[naming.first - 1]?.text ?? '')) return false;
  const noun = tokens[naming.first - (naming.genitive ? 1 : 2)]?.text ?? '';
  return PARTS_OF_LANDS.has(noun);
}

/** A capital stands for its government or is a place, as the words around it tell. */
export function settleCapital(settling: Settling, naming: Naming): Settled {
  const place = naming.place!;
  if (judgeCapital(settling.reading, naming) === 'place' || (isJoined(settling, naming) && !naming.genitive)) {
    settling.placeEnd.token = naming.end;
    return {
      actor: null,
      candidates: [put(settling, toStateActor(naming.states[0]!))],
      how: 'place',
      type: 'GPE',
      place,
    };
  }
  if (place !== 'Brüssel')
    return { actor: putState(settling, naming, naming.states[0]!), how: 'metonym', type: 'GPE', place };
  // "Weil das belgische Botschaftsgebäude brannte, bestellte Brüssel den Gesandten ein": the government that has its seat there.
  if (isOfSentence(settling, naming) && !settling.namings.some(({ body }) => body?.code.startsWith('EU'))) {
    return { actor: putState(settling, naming, naming.states[0]!), how: 'metonym', type: 'GPE', place };
  }
  // "Brüssel" is the EU where the text speaks of it, the alliance where it speaks only of that.
  const code = !settling.codes.has('EU') && settling.codes.has('NATO') ? 'NATO' : 'EU';
  return { actor: put(settling, toBodyActor(getRegistry().bodies.get(code)!)), how: 'metonym', type: 'GPE', place };
}

// Words before and after the capital that may name its state by an adjective.
const nearby = 25;

function isOfSentence({ reading }: Settling, naming: Naming): boolean {
  const { sentence } = reading.tokens[naming.first]!;
  for (let at = Math.max(0, naming.first - nearby); at < naming.first + nearby; at += 1) {
    if (reading.tokens[at]?.sentence === sentence && adjectiveStatesAt(reading, at).includes(naming.states[0]!)) {
      if (!/^Brüsseler/.test(reading.tokens[at]!.text)) return true;
    }
  }
  return false;
}
