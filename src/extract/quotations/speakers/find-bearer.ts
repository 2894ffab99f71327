import type { Actor } from '../../../core/actor.ts';
import { plainActor } from '../../../core/plain-actor.ts';
import { ANONYMOUS_NOUN_ENDINGS } from '../../../german/anonymous-nouns.ts';
import { hasEndingAt } from '../has-ending.ts';
import { mentionsIn, type Reading, textAt } from '../reading.ts';

/** The person a text names elsewhere by this name: "*Johnsons* Wunsch", "*Moon* sagte zu"; undefined where none or several bear it. */
export function findBearer(reading: Reading, name: string): Actor | undefined {
  const bearers = bearersOf(reading);
  const known = bearers.get(name) ?? (/[^s]s$/.test(name) ? bearers.get(name.slice(0, -1)) : undefined);
  return known ?? undefined;
}

/** The persons named in a text by each word of their names; null for words that several bear. */
function bearersOf(reading: Reading): ReadonlyMap<string, Actor | null> {
  const known = bearersOfReading.get(reading);
  if (known) return known;
  const bearers = new Map<string, Actor | null>();
  for (const key of reading.namedActors) {
    const actor = reading.annotated.actors.get(key);
    if (actor?.kind !== 'person') continue;
    for (const word of actor.name.split(' ')) bearers.set(word, bearers.has(word) ? null : actor);
  }
  bearersOfReading.set(reading, bearers);
  return bearers;
}

// Asked for by every speaker that nothing else names; a text's names never change.
const bearersOfReading = new WeakMap<Reading, ReadonlyMap<string, Actor | null>>();

/**
 * The name that stands beside what a speaker is, where the registry knows neither: "der Gouverneur der Region, *Karl
 * Meier*", "*Karl Meier*, Sprecher der Gruppe", "der Blogger *Meier*"; null without one.
 */
export function nameBeside(reading: Reading, speaker: readonly number[], head: number): Actor | null {
  const comma = speaker.find((token) => textAt(reading, token) === ',');
  const before = comma === undefined ? [] : nameFrom(reading, speaker, speaker[0]!);
  // Two words: one alone before a comma is a noun as often as a name.
  if (before.length > 1 && before.at(-1) === (comma ?? 0) - 1) return toPerson(reading, before);
  const behind = comma === undefined ? [] : nameFrom(reading, speaker, comma + 1);
  if (behind.length > 1) return toPerson(reading, behind);
  if (!hasEndingAt(reading, head, ANONYMOUS_NOUN_ENDINGS)) return null;
  const apposed = nameFrom(reading, speaker, head + 1).filter(
    (token) => mentionsIn(reading, token, token + 1).length === 0,
  );
  // "Diplomaten *Katars*": a genitive says whose they are.
  return apposed.length > 0 && !/s$/.test(textAt(reading, apposed.at(-1)!)) ? toPerson(reading, apposed) : null;
}

/** The run of names that begins at a token. */
function nameFrom({ annotated }: Reading, speaker: readonly number[], first: number): readonly number[] {
  const tokens: number[] = [];
  for (let token = first; speaker.includes(token) && annotated.words[token]!.category === 'name'; token += 1)
    tokens.push(token);
  return tokens;
}

function toPerson(reading: Reading, tokens: readonly number[]): Actor {
  const [mention] = mentionsIn(reading, tokens[0]!, tokens[0]! + 1);
  const known = mention?.type === 'PER' ? reading.annotated.actors.get(mention.actor ?? '') : undefined;
  const name = tokens.map((token) => textAt(reading, token)).join(' ');
  return known ?? { ...plainActor, key: `local:${name.toLowerCase()}`, kind: 'person', name };
}
