import type { LinkedDocument } from '../linked-document.ts';
import { isBare, partyLinksIn, subjectLinks, wordsIn } from '../links/read-clause.ts';
import type { Trigger } from '../telling.ts';
import type { FoundParties } from './find-verb-parties.ts';
import { countSides } from './read-parties.ts';

/** Both partners behind one preposition: "zwischen russischen und ukrainischen Vertretern in der Türkei diskutiert". */
export function findBetweenParties(linked: LinkedDocument, trigger: Trigger): readonly FoundParties[] {
  const { verb } = linked.clauses[trigger.clause]!;
  const isMediated = trigger.word === 'vermitteln' && verb?.voice === 'active' && isOccasion(linked, trigger);
  if (verb?.voice !== 'passive' && !isMediated) return [];
  const links = partyLinksIn(linked, trigger.clause).filter(
    // which two "beide Länder" are, is too often open
    ({ preposition, noun, mention }) =>
      preposition === 'zwischen' && noun === undefined && !/\bbeider?\b/.test(mention.exact),
  );
  const mediators = isMediated ? subjectLinks(linked, trigger.clause).filter((link) => !links.includes(link)) : [];
  return countSides(links) > 1 ? [{ links, mediators, pattern: 'zwischen' }] : [];
}

/** "hatte in Moskau sieben Stunden lang zwischen A und B vermittelt"; not "Katar vermittelt seit Jahren zwischen A und B". */
function isOccasion(linked: LinkedDocument, { clause }: Trigger): boolean {
  const { verb } = linked.clauses[clause]!;
  const isPast = verb !== undefined && !verb.modal && /^(past|perfect|pluperfect)$/.test(verb.tense);
  return (
    isPast &&
    (linked.timesOfClause.get(clause) ?? []).some(
      ({ type, duration }) => type !== 'SET' && (type !== 'DURATION' || /^PT/.test(duration?.iso ?? '')),
    )
  );
}

/** That one was told before something happened is a message: "hatte das Bündnis im Vorfeld informiert", "war vorab unterrichtet worden". */
export function findInformedParties(linked: LinkedDocument, trigger: Trigger): readonly FoundParties[] {
  const clause = linked.clauses[trigger.clause]!;
  if (clause.verb?.modal || !wordsIn(linked, clause).some((word) => AHEAD.has(word))) return [];
  const passive = clause.verb?.voice === 'passive';
  const inClause = partyLinksIn(linked, trigger.clause).filter(
    (link) => isBare(link) || (passive && link.preposition === 'von'),
  );
  const subject = subjectLinks(linked, trigger.clause).filter((link) => !inClause.includes(link));
  const links = [...subject, ...inClause];
  return countSides(links) === 2 ? [{ links, mediators: [], pattern: 'ahead' }] : [];
}

/** Not "zuvor", which may only order what is told. */
const AHEAD: ReadonlySet<string> = new Set(['vorab', 'vorher', 'vorfeld', 'voraus', 'vorweg', 'rechtzeitig', 'zuvor']);
