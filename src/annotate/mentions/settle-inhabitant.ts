import { NOUN_OF_PERSON } from '../../german/person-endings.ts';
import type { DocumentPerson } from './document-people.ts';
import { isSport } from './is-scene-of-teams.ts';
import type { Naming } from './naming.ts';
import type { StateRecord } from './registry.ts';
import { focusOn, put, putGroup, putState, recentFocus, type Settled, type Settling } from './settling.ts';

// "Der Niederländer" is NATO's Rutte too: he served his country before.
function isFrom(person: DocumentPerson | undefined, state: StateRecord): boolean {
  if (person?.actor.state === state.key) return true;
  return person?.record?.terms.some((term) => term.body === state.code) ?? false;
}

// "Zwei Peruaner und 30 Briten wurden verletzt", "Hunderte Russen": people, not their state.
function isCounted({ reading }: Settling, naming: Naming): boolean {
  const before = reading.tokens[naming.first - 1];
  const isQuantity =
    /^(?:viele[nr]?|mehrere[nr]?|einige[nr]?|hunderte?n?|(?:zehn|hundert)?tausende?n?|millionen|dutzende?n?)$/.test(
      before?.lower ?? '',
    );
  return naming.count !== null || naming.determiner === 'indefinite' || before?.kind === 'number' || isQuantity;
}

/** "Trump begrüßte die Freilassung eines Lehrers. Der Amerikaner hatte ...": somebody without a name stands between. */
export function speaksOfSomebody({ reading }: Settling, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 40); at < to - 1; at += 1) {
    if (!/^(?:ein|eine[mnrs]?)$/.test(reading.tokens[at]!.lower)) continue;
    const adjective = reading.timed.words[at + 1]?.category === 'adjective' ? 1 : 0;
    const noun = reading.tokens[at + 1 + adjective]!;
    if (at + 1 + adjective < to && NOUN_OF_PERSON.test(noun.text)) return true;
  }
  return false;
}

// "Haftar und Sarradsch reisten ab. Beide Libyer sind eingeladen": the two of that state, if the text names just two near.
function findBoth(settling: Settling, naming: Naming, state: StateRecord): readonly string[] | undefined {
  const { lower, sentence } = settling.reading.tokens[naming.first]!;
  if (naming.count !== 2 || (naming.determiner !== 'definite' && !lower.startsWith('beide'))) return undefined;
  const near = recentFocus(settling).filter(
    (item) => item.sentence >= sentence - farthestSentence && isFrom(settling.people.byKey.get(item.key), state),
  );
  const keys = [...new Set(near.map(({ key }) => key))];
  if (keys.length !== 2 || speaksOfSomebody(settling, near[0]!.first, naming.first)) return undefined;
  return keys;
}

// Farther back the text may speak of others of the state.
const farthestSentence = 6;

// "auf Wunsch der Amerikaner", "das Angebot der Chinesen"; "am Freitag sagte der Amerikaner" has no noun right before.
function isGenitiveOfSeveral({ reading }: Settling, naming: Naming): boolean {
  const { tokens, timed } = reading;
  const before = naming.first - 1;
  if (naming.kind !== 'inhabitant' || naming.gender === 'female' || naming.end !== naming.first + 2) return false;
  if (tokens[naming.first]!.text !== 'der' || timed.words[before]?.category !== 'noun') return false;
  if (tokens[before]!.sentence !== tokens[naming.first]!.sentence) return false;
  return !timed.times.some(({ firstToken, endToken }) => firstToken <= before && before < endToken);
}

function isNamedBehind({ reading: { tokens, timed } }: Settling, naming: Naming): boolean {
  const next = tokens[naming.end];
  return (
    next?.start === tokens[naming.end - 1]!.end + 1 &&
    timed.words[naming.end]?.category === 'name' &&
    /^\p{Lu}/u.test(next.text)
  );
}

/** "der Ukrainer" is the person of that state last spoken of, "die Ukrainer" the state's side. */
export function settleInhabitant(settling: Settling, naming: Naming): Settled | undefined {
  const state = naming.states[0]!;
  if (isGenitiveOfSeveral(settling, naming))
    return { actor: putState(settling, naming, state), how: 'demonym', type: 'GROUP' };
  // "den Israeli Avera Mengistu": the name that follows says who.
  if (naming.number === 'singular' && isNamedBehind(settling, naming))
    return { actor: null, how: 'demonym', type: 'PER' };
  if (naming.number === 'singular' && naming.determiner === 'definite') {
    const latest = recentFocus(settling).findLast(({ key }) => isFrom(settling.people.byKey.get(key), state));
    if (latest && speaksOfSomebody(settling, latest.first, naming.first))
      return { actor: null, candidates: [latest.key], how: 'demonym', type: 'PER' };
    if (latest) {
      focusOn(settling, naming, latest.key);
      return { actor: latest.key, how: 'demonym', type: 'PER' };
    }
    const candidates = [...settling.people.byKey.values()].filter((person) => isFrom(person, state));
    if (candidates.length === 1) {
      focusOn(settling, naming, put(settling, candidates[0]!.actor));
      return { actor: candidates[0]!.actor.key, how: 'demonym', type: 'PER' };
    }
    return {
      actor: null,
      candidates: candidates.map((person) => put(settling, person.actor)),
      how: 'demonym',
      type: 'PER',
    };
  }
  // "Ein Deutscher ist in Kabul entführt worden": anybody.
  if (naming.number === 'singular' && naming.determiner === 'indefinite') return undefined;
  const both = findBoth(settling, naming, state);
  if (both) return { actor: putGroup(settling, both), how: 'group', type: 'GROUP' };
  if (isCounted(settling, naming) || isSport(settling.reading, naming.first))
    return { actor: null, how: 'demonym', type: naming.number === 'plural' ? 'GROUP' : 'PER' };
  return {
    actor: putState(settling, naming, state),
    how: 'demonym',
    type: naming.number === 'plural' ? 'GROUP' : 'PER',
  };
}
