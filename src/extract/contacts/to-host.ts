import { CONTESTED_PLACES } from '../../german/contact-traps.ts';
import type { Link } from './link-mentions.ts';
import type { LinkedDocument } from './linked-document.ts';
import { stateOfPlace } from './state-of-place.ts';

/** The link of a place with the state it lies in as its actor; undefined where that is not settled. */
export function toHost(linked: LinkedDocument, link: Link): Link | undefined {
  if (CONTESTED_PLACES.has(link.mention.place ?? '')) return undefined;
  const state = stateOfPlace(linked.actors, link.mention);
  return state && { ...link, actors: [state] };
}
