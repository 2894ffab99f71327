import { LAND_NOUNS, NO_PARTIES, WARRING_NOUNS } from '../../german/naming-words.ts';
import { findJoined } from './find-joined.ts';
import type { Naming } from './naming.ts';
import { preferPair } from './prefer-pair.ts';
import { adjectiveStatesAt } from './reading.ts';
import { getRegistry } from './registry.ts';
import { type Settling, type StateFocus, stateOfKey } from './settling.ts';

/**
 * Keys of the states, unions or armed groups that "beide Seiten", "die drei Länder" mean: those of the nearest sentences, as
 * many as are counted. None where the sentences name more and do not join just so many ("zwischen Kiew und Moskau").
 */
export function findLatestSides(settling: Settling, naming: Naming, count: number): readonly string[] {
  const sides = sidesBefore(settling, naming);
  const { tokens, timed } = settling.reading;
  const clause = timed.clauseOfToken[naming.first] ?? -1;
  const acting = new Set(sides.filter((item) => item.clause === clause).map(({ key }) => key));
  const isOwn = acting.size === count && !actsOnOthers(settling, naming);
  if (isOwn) return [...acting];
  const { sentence } = tokens[naming.first]!;
  // "Katar vermittelt zwischen den Kriegsparteien": who acts in the clause is not one of them.
  const apart = accumulate(settling, { sides, sentence, count, left: acting });
  // "Macron lobte die Unterschiede beider Länder": of two countries the one who speaks is mostly one.
  const own = isLandNoun(settling, naming) ? accumulate(settling, { sides, sentence, count, left: noKeys }) : undefined;
  const best = own && (!apart || own.distance < apart.distance) ? own : apart;
  const warring = own === undefined && count === 2 ? pairAtWar(settling, sides) : undefined;
  // "Kuba und Kolumbien" of a text on Bogotá and its rebels; not "Israel und die Hamas" where Iran and the Hisbollah were named too
  const isHalf = warring && best && best.keys.filter((key) => warring.includes(key)).length === 1;
  if (isHalf && best.keys.every((key) => settling.actors.get(key)?.kind !== 'armedGroup')) return warring;
  const nearest = best?.keys ?? pairOfTitle(settling, { sides, count, left: acting });
  // "Verhandlungen Israels mit der Hamas stocken. Da beide Seiten ...": two whom the sentence before names in one breath are meant
  const areJustNamed =
    best !== undefined && best.distance <= 1 && isOneBreath(sides, best.keys, sentence - best.distance);
  return areJustNamed ? nearest : preferPair(settling, sides, nearest);
}

function isOneBreath(sides: readonly StateFocus[], keys: readonly string[], sentence: number): boolean {
  const here = new Set(sides.filter((item) => item.sentence === sentence).map(({ key }) => key));
  return keys.every((key) => here.has(key));
}

const noKeys: ReadonlySet<string> = new Set();

// "Die Regierung und die Farc-Guerilla haben sich geeinigt. ... beide Seiten": a state and the one armed group that the text joins.
function pairAtWar(settling: Settling, sides: readonly StateFocus[]): readonly string[] | undefined {
  const isArmed = ({ key }: StateFocus) => settling.actors.get(key)?.kind === 'armedGroup';
  const armed = sides.filter(isArmed);
  if (armed.length === 0 || new Set(armed.map(({ key }) => key)).size !== 1) return undefined;
  const [first] = armed;
  return findJoined(
    settling.reading,
    sides.filter(({ sentence }) => sentence === first!.sentence),
  );
}

// "Kriegsparteien" are no unions of states, "Länder" are states; the United Nations are no side.
function sidesBefore(settling: Settling, naming: Naming): readonly StateFocus[] {
  const { text } = settling.reading.tokens[naming.end - 1]!;
  const isLand = LAND_NOUNS.has(text);
  return settling.stateFocus.slice(-farthestSide).filter(({ key, topic }) => {
    if (topic) return false;
    if (stateOfKey(key)) return true;
    if (isLand || noParties().has(key)) return false;
    return !WARRING_NOUNS.has(text) || settling.actors.get(key)?.kind === 'armedGroup';
  });
}

function isLandNoun({ reading }: Settling, naming: Naming): boolean {
  return LAND_NOUNS.has(reading.tokens[naming.end - 1]!.text);
}

// "Katar und Ägypten vermitteln zwischen beiden Seiten", "Paris und Berlin mahnten beide Seiten"
function actsOnOthers(settling: Settling, naming: Naming): boolean {
  const { timed } = settling.reading;
  const clause = timed.clauses[timed.clauseOfToken[naming.first] ?? -1];
  if (/^(?:vermitteln|schlichten|moderieren|pendeln)$/.test(clause?.verb?.lemma ?? '')) return true;
  if (isLandNoun(settling, naming) || naming.kind !== 'sides') return false;
  const own = clause?.phrases.find(({ firstToken, endToken }) => firstToken <= naming.first && naming.end <= endToken);
  return own?.role === 'object' || own?.role === 'indirectObject' || own?.preposition !== undefined;
}

interface Search {
  readonly sides: readonly StateFocus[];
  readonly sentence: number;
  readonly count: number;
  /** Keys that are not meant. */
  readonly left: ReadonlySet<string>;
}

// Farther back another story may be told.
const farthestSentence = 5;
const farthestSide = 60;

// Takes sentence after sentence, backwards, until just so many sides are named.
function accumulate(settling: Settling, { sides, sentence, count, left }: Search) {
  const found = new Set<string>();
  for (let distance = 0; distance <= farthestSentence; distance += 1) {
    const here = sides.filter((item) => item.sentence === sentence - distance && !left.has(item.key));
    const keys = new Set([...here.map(({ key }) => key), ...jointStates(settling, sentence - distance, left)]);
    const joined = count === 2 && keys.size > 2 ? findJoined(settling.reading, here) : undefined;
    if (joined && found.size === 0) return { keys: joined, distance };
    for (const key of keys) found.add(key);
    if (found.size === count) {
      const all = [...found];
      const isOneBreath = all.every((key) => keys.has(key));
      // One side a sentence: only those whom the text speaks of more than once.
      return isOneBreath || all.every((key) => isProminent(settling, key))
        ? { keys: inOrder(sides, all), distance }
        : undefined;
    }
    if (found.size > count) return undefined;
  }
  return undefined;
}

// "das deutsch-französische Verhältnis" names both.
function jointStates({ reading }: Settling, sentence: number, left: ReadonlySet<string>): readonly string[] {
  const range = reading.timed.sentences[sentence];
  if (!range) return [];
  const keys: string[] = [];
  for (let at = range.firstToken; at < range.endToken; at += 1) {
    const states = reading.tokens[at]!.text.includes('-') ? adjectiveStatesAt(reading, at) : [];
    if (states.length === 2) keys.push(...states.map(({ key }) => key).filter((key) => !left.has(key)));
  }
  return keys;
}

function isProminent(settling: Settling, key: string): boolean {
  return (settling.sideCounts.get(key) ?? 0) > 1;
}

function inOrder(sides: readonly StateFocus[], keys: readonly string[]): readonly string[] {
  const last = (key: string): number => sides.findLastIndex((item) => item.key === key);
  return [...keys].sort((left, right) => last(left) - last(right));
}

// A text under "Guyana und Venezuela wollen Frieden" means these two.
function pairOfTitle(settling: Settling, { sides, count, left }: Omit<Search, 'sentence'>): readonly string[] {
  if (count !== 2) return [];
  const first = sides[0];
  if (!first || first.sentence > 1 || settling.stateFocus.length > farthestSide) return [];
  const title = sides.filter(({ sentence, key }) => sentence === first.sentence && !left.has(key));
  const keys = new Set(title.map(({ key }) => key));
  return keys.size === 2 && [...keys].every((key) => isProminent(settling, key)) ? [...keys] : [];
}

let partyKeys: ReadonlySet<string> | undefined;

function noParties(): ReadonlySet<string> {
  partyKeys ??= new Set([...NO_PARTIES].flatMap((code) => getRegistry().bodies.get(code)?.key ?? []));
  return partyKeys;
}
