import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { isBare, partyLinksIn, subjectLinks } from '../links/read-clause.ts';
import type { Trigger } from '../telling.ts';
import type { FoundParties } from './find-verb-parties.ts';
import { countSides } from './read-parties.ts';

/** "Wang Yi soll der EU-Außenbeauftragten Kallas Anfang Juli gesagt haben": one person tells another something to the face. */
export function findToldParties(linked: LinkedDocument, trigger: Trigger): readonly FoundParties[] {
  const clause = linked.clauses[trigger.clause]!;
  if (!clause.verb || clause.verb.voice === 'passive' || clause.verb.negated || clause.verb.tense === 'present')
    return [];
  const subject = subjectLinks(linked, trigger.clause).filter(isOnePerson);
  const told = partyLinksIn(linked, trigger.clause).filter(
    (link) => isBare(link) && isOnePerson(link) && !subject.includes(link) && isDative(linked, link),
  );
  const links = [...subject, ...told];
  return subject.length === 1 && told.length === 1 && countSides(links) === 2
    ? [{ links, mediators: [], pattern: 'told' }]
    : [];
}

function isOnePerson({ mention, actors }: Link): boolean {
  return mention.type === 'PER' && actors.length === 1 && actors[0]!.kind === 'person';
}

function isDative(linked: LinkedDocument, { mention, actors, clause, shownCase }: Link): boolean {
  if (shownCase !== undefined) return shownCase === 'dative';
  // "der EU-Außenbeauftragten Kallas", "dem Kollegen B"
  const article = linked.tokens[mention.firstToken]!.lower;
  if (article === 'dem' || (article === 'der' && actors[0]!.gender === 'female')) return true;
  const phrase = linked.clauses[clause]!.phrases.find(
    ({ firstToken, endToken }) => firstToken <= mention.firstToken && mention.firstToken < endToken,
  );
  return phrase?.role === 'indirectObject';
}
