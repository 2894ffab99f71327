import type { Actor } from '../../../core/actor.ts';
import { plainActor } from '../../../core/plain-actor.ts';
import type { Hop } from '../../../core/quotation.ts';
import { BODIES_IN_NAMES, COMPOUND_OF_SAYING, SOURCES_IN_COMPOUNDS } from '../../../german/compound-sources.ts';
import { isCapitalAt, lowerAt, type Reading } from '../reading.ts';
import { toAnchors } from '../to-anchors.ts';

/**
 * The source that the first part of a compound names: "nach *Polizei*angaben", "*ukrainischen Behörden*angaben zufolge",
 * "laut *UN*-Angaben"; undefined where no word is such a compound.
 */
export function readCompoundSource(reading: Reading, tokens: readonly number[]): Hop | undefined {
  for (const token of tokens) {
    if (!isCapitalAt(reading, token)) continue;
    const first = COMPOUND_OF_SAYING.exec(lowerAt(reading, token))?.[1];
    if (!first) continue;
    const source = SOURCES_IN_COMPOUNDS.get(first.replace(/-$/, ''));
    if (!source) continue;
    const naming = [...adjectivesBefore(reading, tokens, token), token];
    const adjectives = naming
      .slice(0, -1)
      .map((other) => lowerAt(reading, other).replace(/(?<=isch|lich|ig)e[nrms]?$/, source.ending));
    const name = BODIES_IN_NAMES.get(first.replace(/-$/, '')) ?? [...adjectives, source.name].join(' ');
    const actor = [...reading.annotated.actors.values()].find((one) => one.name === name);
    const anchors = toAnchors(reading.annotated, naming);
    return { role: source.role, name, wikidata: actor?.wikidata ?? null, actor: actor?.key ?? null, anchors };
  }
  return undefined;
}

/** The actor of such a source: one of the text, else a body by what it is ("Polizei"); null for media and people. */
export function actorOfCompound(reading: Reading, speaker: readonly number[]): Actor | null {
  const hop = readCompoundSource(reading, speaker);
  if (hop?.role !== 'speaker') return null;
  const known = reading.annotated.actors.get(hop.actor ?? '');
  return known ?? { ...plainActor, key: `local:${hop.name.toLowerCase()}`, kind: 'organisation', name: hop.name };
}

function adjectivesBefore({ annotated }: Reading, tokens: readonly number[], noun: number): readonly number[] {
  let first = noun;
  while (tokens.includes(first - 1) && annotated.words[first - 1]!.category === 'adjective') first -= 1;
  return tokens.filter((token) => token >= first && token < noun);
}
