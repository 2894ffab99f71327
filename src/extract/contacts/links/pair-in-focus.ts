import type { Actor, Mention } from '../../../core/actor.ts';
import type { AnnotatedDocument } from '../../../core/annotated.ts';
import { SENT_NOUNS } from '../../../german/contact-grammar.ts';
import type { Link } from './link-mentions.ts';
import { stateOfKey } from './state-table.ts';
import { sideOf } from './to-party-actors.ts';

/** How many sentences back the two may have been named together. */
const REACH = 6;

/**
 * The two who are meant by "die beiden Generäle", "die Kommandeure", "die Gäste": those named together last. Who was sent acts
 * for a state or an armed group; guests are persons.
 */
export function pairInFocus(
  { tokens }: AnnotatedDocument,
  links: readonly Link[],
  { exact, firstToken }: Mention,
): readonly Actor[] {
  const { sentence } = tokens[firstToken]!;
  const near: Link[] = [];
  for (let index = links.length - 1; index >= 0; index--) {
    if (sentence - tokens[links[index]!.mention.firstToken]!.sentence > REACH) break;
    near.push(links[index]!);
  }
  const chains = [...Map.groupBy(near.toReversed(), ({ chain }) => chain).values()];
  const pair = chains.findLast(isPair)?.flatMap(({ actors }) => actors);
  if (!pair) return [];
  const areGuests = /gäste/i.test(exact);
  if (areGuests) return pair.every(({ kind }) => kind === 'person') ? pair : [];
  const isSent = SENT_NOUNS.test(exact.split(' ').at(-1) ?? '') || /generäle|militärs|armeen|nachbarn/i.test(exact);
  return isSent ? pair.map((actor) => (actor.state && stateOfKey(actor.state)) || actor) : pair;
}

/** Two named together who stand for two sides: "Indien und Pakistan", "Biden und Putin". */
function isPair(chain: readonly Link[]): boolean {
  const actors = chain.flatMap((link) => link.actors);
  return (
    chain.length === 2 &&
    actors.length === 2 &&
    chain.every(({ mention }) => mention.type !== 'GROUP') &&
    new Set(actors.map(sideOf)).size === 2
  );
}
