import { toAnchor } from '../../../core/anchor.ts';
import type { ContactPlace } from '../../../core/contact.ts';
import { CAPITAL_SEATS, RECEIVING_VERBS, SEATS_BY_FORM, SEATS_BY_WORD, type Seat } from '../../../german/seats.ts';
import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { partyLinksIn, subjectLinks, tokensIn } from '../links/read-clause.ts';
import { capitalOf } from '../links/state-table.ts';
import { sideOf } from '../links/to-party-actors.ts';
import type { Trigger } from '../telling.ts';

/** The seat or palace where the exchange was: "in der Großen Halle des Volkes", "empfing ihn im Präsidentenpalast". */
export function findSeat(linked: LinkedDocument, trigger: Trigger): ContactPlace | null {
  const clause = linked.clauses[trigger.clause]!;
  for (const token of tokensIn(linked, clause)) {
    const seat = seatAt(linked, token);
    if (seat && isAt(linked, token))
      return toPlace(linked, { first: token, count: seat.words.length, name: nameOf(seat) });
  }
  return RECEIVING_VERBS.has(trigger.word) ? findOwnSeat(linked, trigger) : null;
}

/** "Weißes Haus, Washington": the name of a seat with its city; any other name as it is. */
export function nameWithCity(name: string): string {
  const seat = SEATS_BY_FORM.get(name.toLowerCase());
  return seat ? nameOf(seat) : name;
}

/** "in der | Hofburg"; not "der | Kreml | schließt ein Treffen aus". */
function isAt({ tokens, words }: LinkedDocument, first: number): boolean {
  for (let token = first - 1; token >= Math.max(0, first - 3); token--) {
    if (/^(in|im|am|an|vor|vorm|auf)$/.test(tokens[token]!.lower)) return true;
    const { category } = words[token]!;
    if (category !== 'article' && category !== 'adjective' && category !== 'pronoun' && category !== 'noun')
      return false;
  }
  return false;
}

function nameOf({ name, city }: Seat): string {
  return `${name}, ${city}`;
}

function seatAt({ tokens }: LinkedDocument, first: number): Seat | undefined {
  return SEATS_BY_WORD.get(tokens[first]!.lower)?.find(({ words }) =>
    words.every((word, offset) => tokens[first + offset]?.lower === word),
  );
}

/** "Lawrow empfing Araghtschi im Außenministerium": in the capital of the host. */
function findOwnSeat(linked: LinkedDocument, trigger: Trigger): ContactPlace | null {
  const clause = linked.clauses[trigger.clause]!;
  const seat = tokensIn(linked, clause).find((token) => CAPITAL_SEATS.test(linked.tokens[token]!.lower));
  const hosts = new Set(hostsOf(linked, trigger).flatMap(({ actors }) => actors.map(sideOf)));
  const [host, ...others] = [...hosts];
  const city = seat !== undefined && host !== undefined && others.length === 0 ? capitalOf(host) : undefined;
  return city === undefined ? null : toPlace(linked, { first: seat!, count: 1, name: city });
}

/** Who receives: the subject, or in the passive who stands behind "von". */
export function hostsOf(linked: LinkedDocument, trigger: Trigger): readonly Link[] {
  const { verb } = linked.clauses[trigger.clause]!;
  if (verb?.voice !== 'passive') return subjectLinks(linked, trigger.clause);
  // "wurde ins russische Außenministerium einbestellt"
  return partyLinksIn(linked, trigger.clause).filter(
    ({ preposition, mention }) => preposition === 'von' || (preposition === 'in' && mention.type === 'ORG'),
  );
}

function toPlace(
  { tokens, document }: LinkedDocument,
  { first, count, name }: { readonly first: number; readonly count: number; readonly name: string },
): ContactPlace {
  const span = { start: tokens[first]!.start, end: tokens[first + count - 1]!.end };
  return { name, anchors: [toAnchor(document.text, span)] };
}
