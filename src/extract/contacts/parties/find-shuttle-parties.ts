import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { subjectLinks, wordsIn } from '../links/read-clause.ts';
import { sideOf } from '../links/to-party-actors.ts';
import type { Trigger } from '../telling.ts';
import type { FoundParties } from './find-verb-parties.ts';
import { countSides } from './read-parties.ts';

/** What a mediator carries to and fro. */
const CARRIED = /^(zettel|botschaften|nachrichten|papiere|vorschläge|antworten)$/;
/** "von einem Zimmer ins andere", "hin und her". */
const TO_AND_FRO =
  /(von (einem|dem einen) \S+ (ins|zum|in das|zu dem) (andere|nächste)n?|hin und her|zwischen den (räumen|zimmern|sälen|delegationen))/;

/**
 * The two between whom a mediator goes to and fro: "Badr al-Busaidi trug Zettel von einem Zimmer ins andere. Dann standen sich A
 * und B gegenüber": those named together in this sentence, the next two or the two before.
 */
export function findShuttleParties(linked: LinkedDocument, trigger: Trigger): readonly FoundParties[] {
  const clause = linked.clauses[trigger.clause]!;
  const words = wordsIn(linked, clause);
  if (clause.verb?.negated || clause.verb?.modal || !TO_AND_FRO.test(words.join(' '))) return [];
  if (trigger.word !== 'pendeln' && !words.some((word) => CARRIED.test(word))) return [];
  const mediators = subjectLinks(linked, trigger.clause);
  const mediating = new Set(mediators.flatMap(({ actors }) => actors.map(sideOf)));
  const pair = [0, 1, 2, -1, -2]
    .flatMap((offset) => [
      ...Map.groupBy(linked.linksOfSentence.get(clause.sentence + offset) ?? [], ({ chain }) => chain).values(),
    ])
    .find((chain) => isPair(chain, mediating));
  return mediators.length > 0 && pair ? [{ links: pair, mediators, pattern: 'shuttle' }] : [];
}

function isPair(chain: readonly Link[], mediating: ReadonlySet<string>): boolean {
  const actors = chain.flatMap((link) => link.actors);
  return actors.length === 2 && countSides(chain) === 2 && !actors.some((actor) => mediating.has(sideOf(actor)));
}
