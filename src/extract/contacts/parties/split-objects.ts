import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { isBare } from '../links/read-clause.ts';
import type { Trigger } from '../telling.ts';
import type { FoundParties } from './find-verb-parties.ts';
import { countSides } from './read-parties.ts';

/** The partners of one of several exchanges, with the tokens that tell of it where they are its own. */
type Split = Pick<FoundParties, 'links' | 'near'>;

/** The exchanges that one verb tells with several objects, one by one; none where it tells of one. */
export function splitObjects(
  linked: LinkedDocument,
  trigger: Trigger,
  { inClause, own }: { readonly inClause: readonly Link[]; readonly own: readonly Link[] },
): readonly Split[] {
  // "rief beide Seiten an": one call with each
  const [both, ...others] = inClause.filter((link) => isBare(link) && !own.includes(link));
  const isEach = trigger.kind === 'phone' && others.length === 0 && /^beide/i.test(both?.mention.exact ?? '');
  if (both?.actors.length === 2 && isEach)
    return both.actors.map((actor) => ({ links: [...own, { ...both, actors: [actor] }] }));
  return objectsApart(linked, inClause, own);
}

/** "hatten am Donnerstag A in Kiew und am Freitag B in Moskau aufgesucht": an exchange with each, where each has a place or day. */
function objectsApart(linked: LinkedDocument, inClause: readonly Link[], own: readonly Link[]): readonly Split[] {
  const objects = inClause.filter((link) => isBare(link) && !own.some(({ chain }) => chain === link.chain));
  const chains = [...Map.groupBy(objects, ({ chain }) => chain).values()];
  if (chains.length < 2 || own.length === 0 || countSides(own) !== new Set(own.map(({ index }) => index)).size)
    return [];
  const starts = chains.slice(1).map((chain, position) => startOfNext(linked, chains[position]!, chain));
  if (starts.some((start) => start === undefined)) return [];
  return chains.map((object, position) => ({
    links: [...own, ...object],
    near: { first: starts[position - 1] ?? 0, end: starts[position] ?? linked.tokens.length },
  }));
}

/** "A in Kiew | und am Freitag | B", "zunächst A, | später in Ramallah auch | B". */
function startOfNext({ tokens }: LinkedDocument, before: readonly Link[], chain: readonly Link[]): number | undefined {
  const between = tokens.slice(before.at(-1)!.mention.endToken, chain[0]!.mention.firstToken);
  return between.length > 1 ? between.find(({ lower }) => NEXT.test(lower))?.index : undefined;
}

const NEXT = /^(und|später|danach|dann|anschließend|anschliessend|darauf)$/;
