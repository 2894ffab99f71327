import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { subjectLinks } from '../links/read-clause.ts';
import type { Trigger } from '../telling.ts';
import type { FoundParties } from './find-verb-parties.ts';
import { countSides } from './read-parties.ts';

/** "nachdem die Delegationen aus beiden Ländern in Istanbul beinahe ein Abkommen erreicht hatten". */
export function findEnvoysInPlace(linked: LinkedDocument, trigger: Trigger): readonly FoundParties[] {
  const subject = subjectLinks(linked, trigger.clause);
  const isThere = (linked.linksOfClause.get(trigger.clause) ?? []).some(
    ({ mention, preposition }) => mention.how === 'place' && preposition === 'in',
  );
  return isThere && areEnvoys(subject) && countSides(subject) > 1
    ? [{ links: subject, mediators: [], pattern: 'envoys' }]
    : [];
}

const ENVOYS = /unterhändler|delegation|abordnung|gesandte|emissär|verhandlungsteam/i;

/** Whether the mentions are groups that were sent: "Unterhändler von Moskau und Kiew". */
export function areEnvoys(links: readonly Link[]): boolean {
  return links.every(({ mention }) => mention.type === 'GROUP' && ENVOYS.test(mention.exact));
}
