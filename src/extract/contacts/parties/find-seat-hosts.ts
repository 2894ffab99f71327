import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { isBare } from '../links/read-clause.ts';

/** The seats of heads of state and government: who is received there meets them. */
const SEATS =
  /(weißen? haus|weissen? haus|kreml|élysée|elysee|downing street|kanzleramt|blaue[ns]? haus|präsidentenpalast|bellevue)/i;
const HEAD = /^(präsident|bundeskanzler|kanzler|premier|ministerpräsident)/i;

/**
 * The host whose seat a clause names: "wird im Weißen Haus erwartet": the person whom the text names as holding office there,
 * else the state. With a `journey` only a seat that its noun carries: "bei seinem Besuch im Weißen Haus".
 */
export function findSeatHosts(linked: LinkedDocument, clause: number, journey?: number): readonly Link[] {
  const seats = (linked.linksOfClause.get(clause) ?? []).filter(
    (link) =>
      !isBare(link) &&
      (journey === undefined || link.noun === journey) &&
      /^(in|an)$/.test(link.preposition ?? '') &&
      SEATS.test(link.mention.exact),
  );
  const [seat] = seats;
  const state = seat?.actors.length === 1 ? seat.actors[0]! : undefined;
  if (!seat || state?.kind !== 'state') return [];
  const heads = linked.links.filter(
    ({ actors: [actor], mention }) =>
      mention.how === 'name' && actor?.kind === 'person' && actor.state === state.key && HEAD.test(actor.office ?? ''),
  );
  const persons = new Set(heads.map(({ actors }) => actors[0]!.key));
  return persons.size === 1 ? [{ ...heads[0]!, clause }] : [seat];
}
