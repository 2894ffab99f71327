import type { FoundParties } from './find-verb-parties.ts';
import type { Link } from './link-mentions.ts';
import type { LinkedDocument } from './linked-document.ts';
import { isBare, partyLinksIn, subjectLinks } from './read-clause.ts';
import { countSides } from './read-parties.ts';
import type { Trigger } from './telling.ts';

const ANSWERING: ReadonlySet<string> = new Set([
  'annehmen',
  'ausschlagen',
  'ablehnen',
  'zurückweisen',
  'folgen',
  'zusagen',
]);
const SENDING: ReadonlySet<string> = new Set(['schicken', 'senden', 'schreiben', 'übermitteln']);

/** Who invited whom ("nahm eine Einladung Macrons an"), who wrote to whom ("schickte Putin einen Brief"). */
export function findSentParties(
  linked: LinkedDocument,
  trigger: Trigger,
  owners: readonly Link[],
): readonly FoundParties[] {
  const clause = linked.clauses[trigger.clause]!;
  const subject = subjectLinks(linked, trigger.clause);
  if (trigger.noun?.sort === 'invitation') {
    const links = [...subject, ...owners];
    return ANSWERING.has(clause.verb?.lemma ?? '') && owners.length > 0 && countSides(links) > 1
      ? [{ links, mediators: [], pattern: 'invitation' }]
      : [];
  }
  if (!SENDING.has(clause.verb?.lemma ?? '')) return [];
  const others = partyLinksIn(linked, trigger.clause).filter((link) => isBare(link) || link.preposition === 'an');
  const links = [...subject, ...others.filter((link) => !subject.includes(link))];
  return subject.length > 0 && countSides(links) > 1 ? [{ links, mediators: [], pattern: 'sent' }] : [];
}
