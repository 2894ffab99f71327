import { toAnchor } from '../../../core/anchor.ts';
import type { Clause } from '../../../core/clause.ts';
import type { ContactDate, ContactPlace } from '../../../core/contact.ts';
import type { Joined } from '../joining/merge-tellings.ts';
import type { LinkedDocument } from '../linked-document.ts';
import { isBare, partyLinksIn, tokensIn } from '../links/read-clause.ts';
import { sideOf } from '../links/to-party-actors.ts';
import { timesIn } from './read-times.ts';

/** How many sentences before the exchange may say when both sides acted together. */
const REACH = 3;

/** Where and when two sides did something together. */
export interface JointScene {
  readonly date: ContactDate;
  readonly place: ContactPlace | null;
}

/**
 * When and where the sides of an exchange acted together right before it: "Franzosen und Briten haben am Sonntag in Genf eine
 * Liste erstellt. Barrot und Lammy sprachen nach elfstündigen Verhandlungen von Fortschritten".
 */
export function findJointScene(linked: LinkedDocument, { tellings, parties }: Joined): JointScene | undefined {
  const [first] = tellings;
  const sides = new Set(parties.map(({ actor }) => sideOf(actor)));
  for (let back = 0; back <= REACH; back++)
    for (const clause of linked.clausesOfSentence.get(first!.sentence - back) ?? []) {
      const scene = isJoint(linked, clause, sides) ? readScene(linked, clause) : undefined;
      if (scene) return scene;
    }
  return undefined;
}

/** Whether exactly these sides are together the subject of a clause that tells what they did. */
function isJoint(linked: LinkedDocument, { index, kind, verb }: Clause, sides: ReadonlySet<string>): boolean {
  // "haben einen Plan zusammengestrichen": a participle that no list knows
  const last = tokensIn(linked, linked.clauses[index]!)
    .map((token) => linked.tokens[token]!)
    .findLast(({ kind }) => kind === 'word');
  const isPerfect = verb?.lemma === 'haben' && /^\p{Ll}*ge\p{Ll}+(t|en)$/u.test(last?.text ?? '');
  const hasActed = verb && !verb.modal && !verb.negated && (isPerfect || /^(past|perfect)$/.test(verb.tense));
  if (kind !== 'main' || !hasActed) return false;
  const bare = partyLinksIn(linked, index).filter(isBare);
  const chain = bare.filter((link) => link.chain === bare[0]?.chain);
  const acting = new Set(chain.flatMap(({ actors }) => actors.map(sideOf)));
  return acting.size > 1 && acting.size === sides.size && [...acting].every((side) => sides.has(side));
}

function readScene(linked: LinkedDocument, clause: Clause): JointScene | undefined {
  const { text } = linked.document;
  const days = timesIn(linked, clause).filter(({ edtf }) => /^\d{4}-\d\d-\d\d$/.test(edtf ?? ''));
  const [day, ...others] = days;
  if (!day || others.length > 0) return undefined;
  const places = (linked.linksOfClause.get(clause.index) ?? []).filter(
    ({ mention, preposition, noun }) =>
      preposition === 'in' && mention.how === 'place' && mention.place !== null && noun === undefined,
  );
  const [place] = places;
  return {
    date: { edtf: day.edtf, text: day.exact, from: 'narrative', anchors: [toAnchor(text, day)] },
    place:
      place && places.length === 1 ? { name: place.mention.place!, anchors: [toAnchor(text, place.mention)] } : null,
  };
}
