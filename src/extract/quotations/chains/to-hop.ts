import type { Actor } from '../../../core/actor.ts';
import type { Hop } from '../../../core/quotation.ts';
import type { Reading } from '../reading.ts';
import { nameForces } from '../speakers/name-forces.ts';
import { toAnchors } from '../to-anchors.ts';

/** A link of a chain: the actor it stands for, else the words themselves. */
export function toHop(
  reading: Reading,
  role: Hop['role'],
  { actor, tokens }: { readonly actor?: Actor; readonly tokens: readonly number[] },
): Hop {
  const anchors = toAnchors(reading.annotated, tokens);
  const name = (actor && nameForces(reading, actor, tokens)) ?? anchors.map(({ exact }) => exact).join(' ');
  return { role, name, wikidata: actor?.wikidata ?? null, actor: actor?.key ?? null, anchors };
}
