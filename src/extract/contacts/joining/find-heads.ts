import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { sideOf } from '../links/to-party-actors.ts';
import { toParties } from '../parties/read-parties.ts';
import type { Joined } from './merge-tellings.ts';

/** Groups that are named by what they are, before their members are: "die Staatschefs von China und Taiwan". */
const HEADS = /(staatschef|regierungschef|präsident|minister|kanzler|machthaber)(s|en|n|innen)?\b/i;

/** Groups of envoys, whose members the next sentences name: "Die Unterhändler beider trafen sich. Petar Petković sagte ..." */
const ENVOYS = /unterhändler|beauftragte|gesandte|emissär|delegationsleiter/i;
const HIGH_OFFICE = /^(staats)?präsident|premier|kanzler|^(außen|aussen|verteidigungs)?minister|könig/i;
/** How many sentences behind the group may name its members. */
const AHEAD = 6;

/** How many sentences around the group may name them. */
const REACH = 2;

/**
 * Puts the persons in the place of the states whose heads or ministers met: "Die Staatschefs von China und Taiwan sind
 * zusammengetroffen. Xi Jinping und Ma Ying-jeou redeten einander mit Herr an."
 */
export function nameHeads(linked: LinkedDocument, joined: Joined): Joined {
  const { parties, tellings } = joined;
  if (parties.length < 2 || parties.some(({ actor }) => actor.kind !== 'state')) return joined;
  const isGroup = parties.every(({ mentions }) =>
    mentions.some(({ type, exact }) => type === 'GROUP' && (HEADS.test(exact) || ENVOYS.test(exact))),
  );
  if (!isGroup) return joined;
  const wanted = new Set(parties.map(({ actor }) => sideOf(actor)));
  const around = [...Array(2 * REACH + 1).keys()].flatMap(
    (offset) => linked.linksOfSentence.get(tellings[0]!.sentence + offset - REACH) ?? [],
  );
  const chains = [...Map.groupBy(around, ({ chain }) => chain).values()];
  const isByEnvoys = parties.every(({ mentions }) => mentions.some(({ exact }) => ENVOYS.test(exact)));
  // "Unterhändler aus A und B": not their presidents
  const office = officeOf(parties.flatMap(({ mentions }) => mentions.map(({ exact }) => exact)).join(' '));
  const named = chains.find(
    (chain) =>
      isOfSides(chain, wanted) && !(isByEnvoys && chain.some(isHead)) && chain.every((link) => isIn(link, office)),
  );
  if (named) return { ...joined, parties: toParties(named) };
  const envoys = isByEnvoys ? findEnvoys(linked, tellings[0]!.sentence, wanted) : [];
  return envoys.length === wanted.size ? { ...joined, parties: toParties(envoys) } : joined;
}

/** The first person of each side who holds no high office, in the sentences behind. */
function findEnvoys(linked: LinkedDocument, sentence: number, wanted: ReadonlySet<string>): readonly Link[] {
  const found = new Map<string, Link>();
  for (let ahead = 0; ahead <= AHEAD; ahead++)
    for (const link of linked.linksOfSentence.get(sentence + ahead) ?? []) {
      const [actor] = link.actors;
      if (link.actors.length !== 1 || actor?.kind !== 'person' || HIGH_OFFICE.test(actor.office ?? '')) continue;
      if (wanted.has(sideOf(actor)) && !found.has(sideOf(actor))) found.set(sideOf(actor), link);
    }
  return [...found.values()];
}

/** The office by which a group is called, where it tells who is meant: "die | Außenminister | von A und B". */
export function officeOf(group: string): string | undefined {
  return OFFICE.exec(group.toLowerCase().replace('aussen', 'außen'))?.[0];
}

const OFFICE = /(außen|verteidigungs|finanz|innen|wirtschafts|handels|energie|umwelt|justiz)minister/;

/** Whether who is named holds that office, or one that the text does not tell. */
function isIn({ actors: [actor] }: Link, office: string | undefined): boolean {
  if (!office || !actor?.office) return true;
  return actor.office.toLowerCase().replace('aussen', 'außen').includes(office);
}

function isHead({ actors: [actor] }: Link): boolean {
  return HIGH_OFFICE.test(actor?.office ?? '');
}

/** One person of each side and nobody else. */
function isOfSides(chain: readonly Link[], wanted: ReadonlySet<string>): boolean {
  const actors = chain.flatMap((link) => link.actors);
  return (
    actors.length === wanted.size &&
    actors.every((actor) => actor.kind === 'person' && wanted.has(sideOf(actor))) &&
    new Set(actors.map(sideOf)).size === wanted.size
  );
}
