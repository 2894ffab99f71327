import type { Actor } from '../../../core/actor.ts';
import { plainActor } from '../../../core/plain-actor.ts';
import { CONTESTED_PLACES } from '../../../german/contact-traps.ts';
import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { stateOfPlace } from '../links/state-of-place.ts';

/** The link of a place with the state it lies in as its actor; undefined where that is not settled. */
export function toHost(linked: LinkedDocument, link: Link): Link | undefined {
  if (CONTESTED_PLACES.has(link.mention.place ?? '')) return undefined;
  const state = unionOfBrussels(linked, link) ?? stateOfPlace(linked.actors, link.mention);
  return state && { ...link, actors: [state] };
}

/** "ein Gegenbesuch Xis in Brüssel": at the union, where the text speaks of it or of those who act for it. */
function unionOfBrussels({ actors }: LinkedDocument, { mention }: Link): Actor | undefined {
  if (mention.place !== 'Brüssel') return undefined;
  const all = [...actors.values()];
  const union = all.find(({ key, state }) => key === UNION.key || state === UNION.key || state === UNION.name);
  return union && (union.key === UNION.key ? union : UNION);
}

const UNION: Actor = {
  ...plainActor,
  key: 'Q458',
  kind: 'internationalBody',
  name: 'Europäische Union',
  wikidata: 'Q458',
};
