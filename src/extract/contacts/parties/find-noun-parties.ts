import { DEMANDING_VERBS } from '../../../german/contact-traps.ts';
import { LIGHT_VERBS } from '../../../german/contact-verbs.ts';
import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { hasForeignPartner, prepositionOf, readAttributes } from '../links/read-attributes.ts';
import { isBare, partyLinksIn, subjectLinks, wordsIn } from '../links/read-clause.ts';
import { isGathering } from '../status/reject-traps.ts';
import { isStatusWord, statusOfLemma } from '../status/status-words.ts';
import type { Trigger } from '../telling.ts';
import { findCountedParties } from './find-counted-parties.ts';
import { findHandedParties } from './find-handed-parties.ts';
import { actorBefore, supplyOther, withWhomItCame } from './find-other-side.ts';
import { findRelativeClause } from './find-relative-clause.ts';
import { findSentParties } from './find-sent-parties.ts';
import type { FoundParties } from './find-verb-parties.ts';
import { findVisitParties } from './find-visit-parties.ts';
import { countSides } from './read-parties.ts';

/** The partners of the exchange that a noun names, found in its attributes, else with the help of its clause. */
export function findNounParties(linked: LinkedDocument, trigger: Trigger): readonly FoundParties[] {
  if (hasForeignPartner(linked, trigger)) return [];
  const { between, partners, owners } = readAttributes(linked, trigger);
  if (countSides(between) > 1) return [found(between, 'zwischen')];
  if (isInside(linked, trigger, between)) return [found(between, 'inside')];
  if (countSides(owners) > 1 && partners.length === 0) return [found(owners, 'genitive')];
  const hosts = hostsOfGathering(linked, trigger);
  if (hosts.length > 0) return [found(hosts, 'attending')];
  if (isGathering(trigger.word)) return [];
  const comers = partners.length === 0 ? withWhomItCame(linked, trigger) : [];
  if (comers.length > 0) return [found(comers, 'subject+mit')];
  if (partners.length > 0 && trigger.noun?.sort !== 'message') {
    // "sagte Putin nach dem Gespräch mit Trump": the subject is the other side
    // "Treffen großer Staaten mit Moskau": whoever they are, the subject is not one of them
    if (owners.length === 0 && hasUnknownOwner(linked, trigger, partners[0]!)) return [];
    const acting = owners.length > 0 ? owners : supplyOther(linked, trigger);
    const own = acting.length > 0 ? acting : actorBefore(linked, trigger, partners);
    // "wo Treffen mit den Kollegen aus A und B geplant sind": whose, is not told
    if (own.length === 0) return [];
    const groups = [...Map.groupBy(partners, ({ prepositionToken }) => prepositionToken).values()];
    const pattern = owners.length > 0 ? 'genitive+mit' : 'subject+mit';
    return groups.map((group) => found([...own, ...group], pattern)).filter(({ links }) => countSides(links) > 1);
  }
  if (trigger.noun?.sort === 'invitation' || trigger.noun?.sort === 'message') {
    const handed = findHandedParties(linked, trigger);
    return handed.length > 0 ? handed : findSentParties(linked, trigger, owners);
  }
  const relative = fromRelativeClause(linked, trigger);
  if (relative.length > 0) return relative;
  if (trigger.noun?.sort === 'journey') return findVisitParties(linked, trigger, owners);
  const caller = fromCaller(linked, trigger, owners);
  if (caller.length > 0) return caller;
  const counted = findCountedParties(linked, trigger);
  if (counted.length > 0) return [found(counted, 'counted')];
  const light = fromLightVerb(linked, trigger, owners);
  return light.length > 0 ? light : fromChannel(linked, trigger);
}

/** "A nimmt an einem von B ausgerichteten Treffen teil". */
function hostsOfGathering(linked: LinkedDocument, trigger: Trigger): readonly Link[] {
  const { verb } = linked.clauses[trigger.clause]!;
  if (verb?.lemma !== 'teilnehmen' || !HOSTED.test(linked.tokens[trigger.token - 1]?.lower ?? '')) return [];
  const agents = partyLinksIn(linked, trigger.clause).filter(
    ({ preposition, mention }) => preposition === 'von' && mention.endToken === trigger.token - 1,
  );
  const links = [...subjectLinks(linked, trigger.clause), ...agents];
  return agents.length > 0 && countSides(links) > 1 ? links : [];
}

const HOSTED = /^(ausgerichtet|organisiert|einberufen|veranstaltet)en$/;

/** Whether a noun that names nobody stands between the exchange and its partner: "ein Treffen der Organisatoren mit Vučić". */
function hasUnknownOwner(linked: LinkedDocument, trigger: Trigger, partner: Link): boolean {
  const end = partner.prepositionToken ?? trigger.token;
  for (let token = trigger.token + 1; token < end; token++) {
    const isOther = linked.mentionOfToken.has(token) || linked.timeOfToken.has(token);
    const { category } = linked.words[token]!;
    if (category === 'preposition' || category === 'mark' || category === 'verb') return false;
    if (category === 'noun' && !isOther) return true;
  }
  return false;
}

/** "ein zweites, innerrussisches Telefonat zwischen A und B": a call inside one side that the text itself points out. */
function isInside(linked: LinkedDocument, trigger: Trigger, links: readonly Link[]): boolean {
  const adjective = linked.tokens[trigger.token - 1]?.text ?? '';
  const persons = new Set(
    links.flatMap(({ actors }) => actors.filter(({ kind }) => kind === 'person').map(({ key }) => key)),
  );
  return (
    persons.size > 1 && (trigger.kind === 'phone' || trigger.kind === 'video') && /^inner\p{Ll}+isch/u.test(adjective)
  );
}

function found(links: readonly Link[], pattern: string): FoundParties {
  return { links, mediators: [], pattern };
}

/** The partners that a noun and the verb of its clause name, too few for an exchange: "Putins Anruf", "Teheran ist zu Gesprächen bereit". */
export function findNamedParties(linked: LinkedDocument, trigger: Trigger): readonly Link[] {
  const { owners, partners } = readAttributes(linked, trigger);
  return [...owners, ...partners];
}

/** "das Telefonat, das Macron am Montag mit Xi führte". */
function fromRelativeClause(linked: LinkedDocument, trigger: Trigger): readonly FoundParties[] {
  const relative = findRelativeClause(linked, trigger);
  if (!relative?.verb || !LIGHT_VERBS.has(relative.verb.lemma)) return [];
  const links = partyLinksIn(linked, relative.index).filter((link) => isBare(link) || link.preposition === 'mit');
  return countSides(links) > 1 ? [found(links, 'relative')] : [];
}

/** "Nach einem Anruf von Trump lenkte Netanjahu ein": who is called is the subject. */
function fromCaller(linked: LinkedDocument, trigger: Trigger, owners: readonly Link[]): readonly FoundParties[] {
  // "Xi nahm einen Anruf von Trump entgegen"
  const { verb } = linked.clauses[trigger.clause]!;
  const isTaken = /^(entgegennehmen|annehmen|erhalten|bekommen)$/.test(verb?.lemma ?? '') && !verb?.negated;
  const isAfter = prepositionOf(linked, trigger) === 'nach';
  if (!/^(telefon|video)?anrufe?s?$/.test(trigger.word) || !(isTaken || isAfter)) return [];
  const links = [...owners, ...subjectLinks(linked, trigger.clause)];
  return owners.length > 0 && countSides(links) > 1 ? [found(links, 'caller')] : [];
}

/** "A und B führten ein Gespräch", "A vereinbarte mit B ein Treffen", "A und B gingen bei ihrem Gipfel auseinander". */
function fromLightVerb(linked: LinkedDocument, trigger: Trigger, owners: readonly Link[]): readonly FoundParties[] {
  const clause = linked.clauses[trigger.clause];
  const verb = clause?.verb?.lemma ?? '';
  // "Nach zehnstündigen Verhandlungen haben A und B eine Waffenruhe vereinbart": the scene of what both do
  const isScene = /^(nach|bei|in)$/.test(prepositionOf(linked, trigger) ?? '');
  if (!LIGHT_VERBS.has(verb) && !isStatusWord(verb) && !isScene) return [];
  if (trigger.noun?.sort === 'occasion' && isScene) return [];
  // "An dem Gespräch nahm auch Macron teil": with those who were named before
  if (verb === 'teilnehmen' && wordsIn(linked, clause!).some((word) => /^(auch|ebenfalls|zudem|außerdem)$/.test(word)))
    return [];
  // "einigten sich darauf, Gespräche aufzunehmen": an agreement on a process, not yet an exchange
  if (clause?.kind === 'infinitive' && trigger.noun?.sort === 'process') return [];
  const subject = owners.length > 0 ? owners : subjectLinks(linked, trigger.clause);
  const partners = partyLinksIn(linked, trigger.clause).filter(
    (link) => link.preposition === 'mit' && link.noun === undefined,
  );
  if (!isScene && subject.length > 0 && partners.length > 0 && countSides([...subject, ...partners]) > 1)
    return [found([...subject, ...partners], 'light+mit')];
  // "Putin schlug der Ukraine Verhandlungen vor": with whom he speaks
  const offered =
    owners.length === 0 && !prepositionOf(linked, trigger) && /^(vorschlagen|anbieten)$/.test(verb)
      ? offeredTo(linked, trigger, subject)
      : [];
  if (offered.length > 0) return [found([...subject, ...offered], 'offered')];
  // "Deutschland und Frankreich forderten Verhandlungen": whose, is open
  if (statusOfLemma(verb) === 'proposed' && owners.length === 0) return [];
  // "haben in einem Telefonat C unterrichtet"
  const isCall = isScene && (trigger.kind === 'phone' || trigger.kind === 'video');
  const told = isCall && owners.length === 0 && subject.length > 0 ? fromChannel(linked, trigger) : [];
  if (told.some(({ links }) => links.every(({ mention }) => mention.type === 'PER'))) return told;
  return countSides(subject) > 1 ? [found(subject, 'light+plural')] : [];
}

/** The one side to which the subject offers the exchange. */
function offeredTo(linked: LinkedDocument, trigger: Trigger, subject: readonly Link[]): readonly Link[] {
  const others = partyLinksIn(linked, trigger.clause).filter((link) => isBare(link) && !subject.includes(link));
  const isDative = others.every(
    ({ shownCase }) => shownCase === undefined || shownCase === 'dative' || shownCase === 'genitive',
  );
  return isDative && countSides(subject) === 1 && countSides(others) === 1 && countSides([...subject, ...others]) === 2
    ? others
    : [];
}

/** "unterrichtete A in einer Telefonkonferenz B": the exchange is the scene of an act between two sides. */
function fromChannel(linked: LinkedDocument, trigger: Trigger): readonly FoundParties[] {
  // over marks: "gratulierte ihm bei einem „ausgezeichneten“ Telefonat"
  const before = linked.tokens
    .slice(Math.max(0, trigger.token - 6), trigger.token)
    .filter(({ kind }) => kind === 'word')
    .slice(-3)
    .map(({ lower }) => lower);
  const isScene = before.includes('einer') || before.includes('einem') || before.includes('per');
  if (!isScene || !before.some((word) => word === 'in' || word === 'bei' || word === 'per')) return [];
  return findChannelParties(linked, trigger);
}

/** Partners of an exchange told by its channel alone: "darauf ließ sich A am Telefon mit B ein", "A sagte B am Telefon zu". */
export function findChannelParties(linked: LinkedDocument, trigger: Trigger): readonly FoundParties[] {
  // "In einer Videokonferenz riefen die Minister Israel und den Iran zur Zurückhaltung auf": who is urged was not there
  const urges = DEMANDING_VERBS.has(linked.clauses[trigger.clause]!.verb?.lemma ?? '');
  const inClause = partyLinksIn(linked, trigger.clause).filter(
    (link) =>
      (isBare(link) && !(urges && link.mention.type === 'GPE' && link.shownCase === 'accusative')) ||
      link.preposition === 'mit' ||
      (link.preposition === 'bei' && link.mention.type === 'PER' && link.noun === undefined),
  );
  const subject = subjectLinks(linked, trigger.clause).filter((link) => !inClause.includes(link));
  const links = [...subject, ...inClause];
  if (subject.length === 0 && subjectLinks(linked, trigger.clause).length === 0) return [];
  const persons = links.filter(({ mention }) => mention.type === 'PER' || mention.type === 'GROUP');
  return countSides(links) > 1 && persons.length > 0 ? [found(links, 'channel')] : [];
}
