import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { isBare, partyLinksIn, subjectLinks } from '../links/read-clause.ts';
import type { Trigger } from '../telling.ts';
import type { FoundParties } from './find-verb-parties.ts';
import { countSides } from './read-parties.ts';
import { isPersonal } from './verb-links.ts';

/** "hat bei seinem chinesischen Amtskollegen B um Geduld geworben", "meldete sich schriftlich bei B", "schrieb an B": two persons. */
export function findApproachedParties(
  linked: LinkedDocument,
  trigger: Trigger,
  preposition: 'bei' | 'an',
): readonly FoundParties[] {
  const { verb } = linked.clauses[trigger.clause]!;
  if (verb?.voice === 'passive' || verb?.negated) return [];
  const approached = partyLinksIn(linked, trigger.clause).filter(
    (link) =>
      isPersonal(link) &&
      ((link.preposition === preposition && link.noun === undefined) ||
        // "hatte beiden im Sommer geschrieben"
        (preposition === 'an' && isBare(link) && isDative(link))),
  );
  const links = [...subjectLinks(linked, trigger.clause).filter(isPersonal), ...approached];
  return approached.length > 0 && countSides(links) > 1 ? [{ links, mediators: [], pattern: 'towards' }] : [];
}

function isDative({ mention, shownCase }: Link): boolean {
  return shownCase === 'dative' || /^(beiden|ihnen|ihm)$/.test(mention.exact);
}
