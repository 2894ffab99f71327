import type { Actor, ActorKind } from '../../../core/actor.ts';
import type { Hop } from '../../../core/quotation.ts';
import type { Reading } from '../reading.ts';

/**
 * Who speaks through a spokesperson without a name: in "eine Sprecherin des Bundesverfassungsgerichts" the court. The
 * actor of the text where it has one, else one made from the words; undefined where the chain begins otherwise.
 */
export function namePrincipal(
  reading: Reading,
  speaker: Actor | null,
  [first, second]: readonly Hop[],
): Actor | undefined {
  if (speaker?.kind !== 'anonymous' || first?.role !== 'speaker' || second?.role !== 'spokesperson') return undefined;
  const known = reading.annotated.actors.get(first.actor ?? '');
  if (known) return known;
  const kind = kinds.find(([pattern]) => pattern.test(first.name))?.[1] ?? 'organisation';
  return { ...speaker, key: `local:${first.name.toLowerCase()}`, kind, name: first.name, number: null };
}

const kinds: readonly (readonly [RegExp, ActorKind])[] = [
  [/ministerium|amt\b|auswärtiges amt/i, 'ministry'],
  [/regierung|präsidialamt|kanzleramt/i, 'government'],
  [/streitkräfte|armee|luftwaffe|marine|militär/i, 'military'],
];
