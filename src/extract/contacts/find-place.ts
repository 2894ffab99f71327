import { toAnchor } from '../../core/anchor.ts';
import type { ContactPlace } from '../../core/contact.ts';
import { findRelativeClause } from './judge-noun.ts';
import type { Link, LinkedDocument } from './link-mentions.ts';
import type { Trigger } from './telling.ts';

const LOCATIVE: ReadonlySet<string> = new Set(['in', 'nach', 'auf', 'bei', 'an']);

/** Where the exchange took or takes place: a place governed by "in", "nach", "auf" in its clause or relative clause. */
export function findPlace(linked: LinkedDocument, trigger: Trigger, partyLinks: readonly Link[]): ContactPlace | null {
  if (trigger.kind === 'phone' || trigger.kind === 'video') return null;
  const relative = trigger.shape === 'noun' ? findRelativeClause(linked, trigger) : undefined;
  const places = linked.links.filter(
    (link) =>
      (link.clause === trigger.clause || link.clause === relative?.index) &&
      isPlace(link) &&
      !partyLinks.includes(link) &&
      (link.noun === undefined || link.noun === trigger.token),
  );
  const near = places.find(({ noun }) => noun === trigger.token) ?? nearest(places, trigger.token);
  if (!near?.mention.place) return null;
  return { name: near.mention.place, anchors: [toAnchor(linked.document.text, near.mention)] };
}

function isPlace(link: Link): boolean {
  return link.mention.place !== null && link.preposition !== undefined && LOCATIVE.has(link.preposition);
}

/** Of several places the one nearest to the trigger ("in Moskau mit A und in Kiew mit B"). */
function nearest(places: readonly Link[], token: number): Link | undefined {
  return places.toSorted(
    (left, right) => Math.abs(left.mention.firstToken - token) - Math.abs(right.mention.firstToken - token),
  )[0];
}
