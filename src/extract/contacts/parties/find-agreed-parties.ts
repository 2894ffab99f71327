import type { ContactVerb } from '../../../german/contact-verbs.ts';
import { findBarePlace } from '../circumstances/find-place.ts';
import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { partyLinksIn, subjectLinks, wordsIn } from '../links/read-clause.ts';
import type { Trigger } from '../telling.ts';
import { areEnvoys } from './find-envoys-in-place.ts';
import type { FoundParties } from './find-verb-parties.ts';
import { countSides } from './read-parties.ts';

/**
 * Two sides that settled something: "Unterzeichnet worden war das Abkommen im Juli von A, B und C", "A und B einigten sich in
 * Genf auf einen Grenzverlauf"; only on a day or in a place, since else it is the state of things that is told.
 */
export function findAgreedParties(
  linked: LinkedDocument,
  trigger: Trigger,
  { needs }: ContactVerb,
): readonly FoundParties[] {
  const { verb, kind } = linked.clauses[trigger.clause]!;
  if (!verb || verb.modal || verb.negated || kind === 'infinitive' || /^(future|present)$/.test(verb.tense)) return [];
  const links = verb.voice === 'passive' ? agentLinks(linked, trigger) : actingLinks(linked, trigger);
  const isPact = /^(unterzeichnen|unterschreiben|paraphieren)$/.test(trigger.word);
  // "Moskau und Peking haben im Februar ein Papier unterzeichnet": perhaps each at home; three and more came together
  const isTold =
    isPlaced(linked, trigger) || (needs !== 'place' && isDated(linked, trigger) && (!isPact || countSides(links) > 2));
  return isTold && countSides(links) > 1 ? [{ links, mediators: [], pattern: 'agreed' }] : [];
}

/** "Die Delegationen beider Staaten saßen in getrennten Räumen". */
export function findRoomParties(linked: LinkedDocument, trigger: Trigger): readonly FoundParties[] {
  const words = wordsIn(linked, linked.clauses[trigger.clause]!).join(' ');
  if (!ROOMS.test(words)) return [];
  const subject = subjectLinks(linked, trigger.clause);
  const isActing = areEnvoys(subject.slice(0, 1)) || subject.every(({ mention }) => mention.type === 'PER');
  return countSides(subject) > 1 && isActing ? [{ links: subject, mediators: [], pattern: 'rooms' }] : [];
}

const ROOMS =
  /\b((verschiedenen|getrennten|benachbarten|unterschiedlichen|zwei) (sälen|räumen|zimmern|flügeln)|(einem|demselben|einem gemeinsamen) (verhandlungs)?tisch)\b/;

function agentLinks(linked: LinkedDocument, trigger: Trigger): readonly Link[] {
  return partyLinksIn(linked, trigger.clause).filter(
    ({ preposition, noun, mention }) =>
      /^(von|durch|zwischen)$/.test(preposition ?? '') &&
      (noun === undefined || linked.timeOfToken.has(noun)) &&
      !/\bbeider?\b/.test(mention.exact),
  );
}

function actingLinks(linked: LinkedDocument, trigger: Trigger): readonly Link[] {
  const partners = partyLinksIn(linked, trigger.clause).filter(
    ({ preposition, noun }) => preposition === 'mit' && noun === undefined,
  );
  return [...subjectLinks(linked, trigger.clause), ...partners];
}

function isPlaced(linked: LinkedDocument, trigger: Trigger): boolean {
  return (
    findBarePlace(linked, trigger.clause) !== undefined ||
    (linked.linksOfClause.get(trigger.clause) ?? []).some(
      ({ mention, preposition, noun }) =>
        mention.how === 'place' && preposition === 'in' && (noun === undefined || linked.timeOfToken.has(noun)),
    )
  );
}

/** On a day, in a month; a year alone dates a treaty and tells of no exchange. */
function isDated(linked: LinkedDocument, trigger: Trigger): boolean {
  return (linked.timesOfClause.get(trigger.clause) ?? []).some(
    ({ type, edtf, value }) => type !== 'DURATION' && type !== 'SET' && !/^\d{4}$/.test(edtf ?? value),
  );
}
