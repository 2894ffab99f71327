import type { Actor } from '../../../core/actor.ts';
import { plainActor } from '../../../core/plain-actor.ts';
import { STATES } from '../../../german/states.ts';
import { type Reading, textAt } from '../reading.ts';

interface NamedState {
  readonly wikidata: string;
  readonly name: string;
}

const adjectives = new Map<string, string>();

const byWord = new Map<string, NamedState>();
for (const line of STATES.trim().split('\n')) {
  const [, wikidata, name, , , ofState, , capitals] = line.split('|');
  if (!wikidata || !name) continue;
  const [adjective] = (ofState ?? '').split(';');
  if (adjective) adjectives.set(wikidata, adjective);
  for (const word of [...(ofState ?? '').split(';'), ...(capitals ?? '').split(';')]) {
    if (word) byWord.set(word.replace(/^!/, '').toLowerCase(), { wikidata, name: name.replace(/^!/, '') });
  }
}

/** The state of an adjective or a capital: "türkischen" in "nach türkischen Angaben", "Wilna" in "Angaben aus Wilna". */
export function stateOfWord(reading: Reading, token: number): Actor | undefined {
  const word = textAt(reading, token).toLowerCase();
  const named = byWord.get(word) ?? byWord.get(word.replace(/e[nrsm]?$/, ''));
  if (!named) return undefined;
  const known = reading.annotated.actors.get(named.wikidata);
  if (known) return known;
  const { wikidata, name } = named;
  return { ...plainActor, key: wikidata, kind: 'state', name, wikidata, state: wikidata };
}

/** The stem of the adjective of a state, by its key: "türkisch". */
export function adjectiveOfState(key: string): string | undefined {
  return adjectives.get(key);
}

/** The key of the state whose capital or adjective this is: "Warschau". */
export function stateOfName(word: string): string | undefined {
  return byWord.get(word.toLowerCase())?.wikidata;
}
