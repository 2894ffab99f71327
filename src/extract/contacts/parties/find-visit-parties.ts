import type { Clause } from '../../../core/clause.ts';
import { LIGHT_VERBS, PURPOSE_NOUNS, STAYING_VERBS } from '../../../german/contact-verbs.ts';
import { hasComingTime } from '../circumstances/read-times.ts';
import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { prepositionOf, readAttributes } from '../links/read-attributes.ts';
import { isBare, partyLinksIn, subjectLinks, wordsIn } from '../links/read-clause.ts';
import { statusOfAdjective, statusOfLemma } from '../status/status-words.ts';
import type { Trigger } from '../telling.ts';
import { findSeatHosts } from './find-seat-hosts.ts';
import type { FoundParties } from './find-verb-parties.ts';
import { countSides } from './read-parties.ts';
import { toHost } from './to-host.ts';

/** Gatherings of many: who travels to one visits nobody. */
const GATHERING =
  /gipfel|konferenz|forum|wahlkampf|urlaub|prozess|beerdigung|trauerfeier|tagung|versammlung|parteitag|spiele|ministertreffen|ministerrat/;

/** Guest and host of a journey told by a noun: "Putins Besuch in Peking", "auf seinem Staatsbesuch in Kirgistan". */
export function findVisitParties(
  linked: LinkedDocument,
  trigger: Trigger,
  owners: readonly Link[],
): readonly FoundParties[] {
  const clause = linked.clauses[trigger.clause];
  const own = owners.length > 0 ? owners : subjectLinks(linked, trigger.clause);
  // "Lawrow zu Besuch in Nordkorea"
  const subject =
    own.length === 0 && clause && !clause.verb
      ? partyLinksIn(linked, trigger.clause).filter((link) => isBare(link) && link.mention.endToken <= trigger.token)
      : own;
  // "seine Reise zum Gipfel nach Brasilien"
  if (trigger.word === 'reise' && clause && wordsIn(linked, clause).some((word) => GATHERING.test(word))) return [];
  // "ist in Washington zu Besuch", "Lawrow zu Besuch in Nordkorea"
  const isStaying = prepositionOf(linked, trigger) === 'zu' && (!clause?.verb || STAYING_VERBS.has(clause.verb.lemma));
  const isLight = clause?.verb !== undefined && LIGHT_VERBS.has(clause.verb.lemma);
  const { hosts } = readAttributes(linked, trigger);
  const attached =
    hosts.length > 0
      ? hosts
      : hostsOf(linked, trigger.clause, ['in', 'auf', 'nach', 'bei']).filter(
          (link) =>
            link.noun === trigger.token || ((isLight || isStaying) && (isStaying || link.preposition !== 'bei')),
        );
  // "bei seinem Besuch im Weißen Haus": with whom resides there
  const seated = attached.length === 0 ? findSeatHosts(linked, trigger.clause, trigger.token) : [];
  const links = [...subject.filter(isTraveller), ...attached, ...seated];
  if (countSides(links) > 1) return [{ links, mediators: [], pattern: patternOf([...attached, ...seated]) }];
  const verb = linked.clauses[trigger.clause]?.verb?.lemma ?? '';
  if (verb === 'abstatten') {
    const both = partyLinksIn(linked, trigger.clause).filter(isBare);
    return countSides(both) > 1 ? [{ links: both, mediators: [], pattern: patternOf(both) }] : [];
  }
  if (statusOfLemma(verb) === 'refused') return refusedVisit(linked, trigger, subject);
  const goal = subject.every(isTraveller) && subject.length === 1 ? goalOfLater(linked, trigger) : undefined;
  return goal && countSides([...subject, goal]) > 1
    ? [{ links: [...subject, goal], mediators: [], pattern: 'guest+host' }]
    : [];
}

/** How many sentences behind a journey may tell where it was to lead. */
const GOAL_REACH = 3;

/** "Die geplatzte Reise Melonis bleibt ein Rätsel. Die Fahrt, die nach Tunis führen sollte, war lange geplant." */
function goalOfLater(linked: LinkedDocument, trigger: Trigger): Link | undefined {
  if (!isCalledOff(linked, trigger)) return undefined;
  const { sentence } = linked.tokens[trigger.token]!;
  for (let near = sentence; near <= sentence + GOAL_REACH; near++) {
    const clauses = linked.clausesOfSentence.get(near) ?? [];
    const isOfJourney = clauses.some((clause) =>
      /\b(die|der|seine|ihre) (reise|fahrt|besuch|visite)\b/.test(wordsIn(linked, clause).join(' ')),
    );
    const goals =
      isOfJourney || near === sentence ? clauses.flatMap(({ index }) => hostsOf(linked, index, ['nach'])) : [];
    if (goals.length > 0) return countSides(goals) === 1 ? goals[0] : undefined;
  }
  return undefined;
}

/** "Melonis | geplatzte Reise", "der abgesagte Besuch". */
function isCalledOff(linked: LinkedDocument, { token }: Trigger): boolean {
  const status = statusOfAdjective(linked.tokens[token - 1]?.text ?? '');
  return status === 'cancelled' || status === 'refused' || status === 'postponed';
}

/** Whether a state or a person is visited. */
function patternOf(hosts: readonly Link[]): string {
  return hosts.some(({ mention }) => mention.type === 'PER') ? 'guest+person' : 'guest+host';
}

/** "Meloni darf nicht nach Tunis: Tunesien hat einen Besuch abgelehnt": who refuses is the host, the last named person the guest. */
function refusedVisit(linked: LinkedDocument, trigger: Trigger, hosts: readonly Link[]): readonly FoundParties[] {
  const { sentence } = linked.tokens[trigger.token]!;
  if (wordsIn(linked, linked.clauses[trigger.clause]!).some((word) => word.startsWith('niemand'))) return [];
  const guest = [sentence - 1, sentence]
    .flatMap((near) => linked.linksOfSentence.get(near) ?? [])
    .findLast(
      (link) =>
        link.mention.type === 'PER' && link.mention.endToken <= trigger.token && countSides([...hosts, link]) > 1,
    );
  return guest && hosts.length > 0 ? [{ links: [guest, ...hosts], mediators: [], pattern: 'refused guest' }] : [];
}

/**
 * Guest and host of a journey told by a verb: "reiste zu Gesprächen nach Peking", "ist in Kiew eingetroffen". Only with a
 * person or delegation as guest, a state as host, and a purpose or a verb of arrival.
 */
export function findTravelParties(linked: LinkedDocument, trigger: Trigger): readonly FoundParties[] {
  const clause = linked.clauses[trigger.clause]!;
  const guests = subjectLinks(linked, trigger.clause).filter(isTraveller);
  if (guests.length === 0) return [];
  if (trigger.word === 'erwarten' && clause.verb?.voice === 'active') return expectedGuest(linked, trigger, guests);
  const words = wordsIn(linked, clause);
  const partners = partyLinksIn(linked, trigger.clause).filter(
    ({ preposition, mention }) => (preposition === 'bei' || preposition === 'zu') && mention.type === 'PER',
  );
  if (trigger.word === 'sein' && !isStay(linked, clause)) return [];
  const hasPurpose = trigger.word === 'sein' || words.some((word) => PURPOSE_NOUNS.has(word));
  const isExpected = trigger.word === 'erwarten' && clause.verb?.voice === 'passive';
  if (trigger.word === 'erwarten' && !isExpected) return [];
  const isComing = isAnnounced(linked, clause) && guests.every(isOfficial);
  if (
    !hasPurpose &&
    !isExpected &&
    !isComing &&
    !/^(ein|an)treffen$|reisen$/.test(trigger.word) &&
    partners.length === 0
  )
    return [];
  const refusing = refusingHost(linked, clause);
  if (refusing) return [{ links: [...guests, refusing], mediators: [], pattern: 'refused guest' }];
  const seats = isExpected || isComing ? findSeatHosts(linked, trigger.clause) : [];
  const hosts =
    partners.length > 0 || seats.length > 0
      ? [...partners, ...seats]
      : hostsOf(linked, trigger.clause, ['nach', 'in', 'auf']).filter(
          ({ noun, preposition }) =>
            noun === undefined ||
            // "reiste zu Gesprächen nach Kiew", "wird zu Konsultationen in Caracas erwartet"
            ((preposition === 'nach' || isExpected) && PURPOSE_NOUNS.has(linked.tokens[noun]!.lower)),
        );
  // "wird sowohl in Spanien als auch in Portugal erwartet": a visit each
  if (hosts.length === 0 || words.some((word) => GATHERING.test(word))) return [];
  if (!hasPurpose && isNearGathering(linked, clause.sentence)) return [];
  const groups = partners.length + seats.length > 0 ? [hosts] : hosts.map((host) => [host]);
  return groups
    .map((group) => ({ links: [...guests, ...group], mediators: [], pattern: patternOf(group) }))
    .filter(({ links }) => countSides(links) > 1);
}

/** The one official who travels in a clause that names no goal. */
export function findComers(linked: LinkedDocument, { clause }: Trigger): readonly Link[] {
  const guests = subjectLinks(linked, clause).filter(isTraveller);
  const hasGoal = (linked.linksOfClause.get(clause) ?? []).some(({ mention }) => mention.how === 'place');
  return guests.length === 1 && guests[0]!.actors.length === 1 && !hasGoal && guests.every(isOfficial) ? guests : [];
}

/** "Meloni hatte anreisen wollen. Die tunesische Führung habe das abgelehnt": who refuses is the host. */
function refusingHost(linked: LinkedDocument, { verb, sentence, phrases }: Clause): Link | undefined {
  if (verb?.modal !== 'wollen' || phrases.some(({ preposition }) => preposition === 'nach')) return undefined;
  const refusal = [sentence, sentence + 1]
    .flatMap((near) => linked.clausesOfSentence.get(near) ?? [])
    .find((clause) => isRefusalOfIt(linked, clause));
  const [host] = refusal ? subjectLinks(linked, refusal.index) : [];
  return host?.actors.length === 1 ? host : undefined;
}

/** "habe das abgelehnt", "schlug dies aus". */
function isRefusalOfIt(linked: LinkedDocument, { verb, phrases }: Clause): boolean {
  const object = phrases.find(({ role }) => role === 'object');
  const isIt = object !== undefined && /^(das|dies|es)$/.test(linked.tokens[object.head]!.lower);
  return isIt && !verb?.negated && statusOfLemma(verb?.lemma ?? '') === 'refused';
}

/** "Kim kommt im April nach Moskau", "wird am Donnerstag nach Jerusalem aufbrechen": a day to come makes it a visit. */
function isAnnounced(linked: LinkedDocument, clause: Clause): boolean {
  const { verb, kind } = clause;
  if (!verb || verb.negated || kind !== 'main' || !/^(kommen|fliegen|aufbrechen|fahren)$/.test(verb.lemma))
    return false;
  // "hätte am Montag nach Peking aufbrechen sollen", "will im Mai nach Kiew fliegen"
  if (verb.modal) return /^(wollen|sollen)$/.test(verb.modal);
  // "werde später in die USA kommen": what will be needs no day
  return verb.tense === 'future' || (verb.tense === 'present' && hasComingTime(linked, clause));
}

/** Who holds an office does not travel for himself. */
function isOfficial({ actors }: Link): boolean {
  return (
    actors.length > 0 &&
    actors.every(
      ({ kind, office }) => kind === 'person' && /präsident|minister|premier|kanzler|machthaber/i.test(office ?? ''),
    )
  );
}

/** "wo ihn am Nachmittag Präsident Putin im Kreml erwartet": a person, in a place; not "erwartet von Putin ein Angebot". */
function expectedGuest(linked: LinkedDocument, trigger: Trigger, hosts: readonly Link[]): readonly FoundParties[] {
  const inClause = linked.linksOfClause.get(trigger.clause) ?? [];
  const guests = inClause.filter(
    (link) => isBare(link) && isTraveller(link) && !hosts.includes(link) && link.actors.length > 0,
  );
  // "reist nach China, | wo Vizepremier He ihn zum Finanzdialog erwartet"
  const isWhere = linked.wordsOfClause[trigger.clause]!.find((word) => word !== ',') === 'wo';
  const isThere =
    isWhere ||
    inClause.some(
      ({ mention, preposition }) => preposition === 'in' && (mention.place !== null || mention.type === 'ORG'),
    );
  const links = [...guests, ...hosts];
  return isThere && guests.length === 1 && hosts.length === 1 && countSides(links) > 1
    ? [{ links, mediators: [], pattern: 'guest+person' }]
    : [];
}

/** "Anfang November war Orbán in Washington gewesen": nothing but who, when and where; not "ist seit Jahren in Kiew beliebt". */
function isStay(linked: LinkedDocument, { phrases, verb, index }: Clause): boolean {
  if (verb?.lemma !== 'sein' || !['past', 'perfect', 'pluperfect'].includes(verb.tense) || verb.negated) return false;
  const hasDay = (linked.timesOfClause.get(index) ?? []).some(({ type, edtf }) => type !== 'DURATION' && edtf !== null);
  const isBareStay = phrases.every(
    ({ role, preposition, head }) =>
      role === 'subject' ||
      linked.timeOfToken.has(head) ||
      (/^(in|an|zu)$/.test(preposition ?? '') &&
        (linked.mentionOfToken.has(head) || /^(gast|besuch)$/.test(linked.tokens[head]!.lower))),
  );
  return hasDay && isBareStay;
}

/** Whether the sentence or those before it tell of a gathering: then a journey without a purpose of its own leads there. */
function isNearGathering(linked: LinkedDocument, sentence: number): boolean {
  const first = linked.sentences[Math.max(0, sentence - 2)]!.firstToken;
  const end = linked.sentences[sentence]!.endToken;
  return linked.tokens.slice(first, end).some(({ text }) => GATHERING.test(text.toLowerCase()));
}

function isTraveller({ mention }: Link): boolean {
  if (mention.how === 'demonym') return false;
  return mention.type === 'PER' || mention.type === 'GROUP';
}

/** The states of the places that a clause names after "nach", "in", "auf", as links that can take part. */
export function hostsOf(linked: LinkedDocument, clause: number, prepositions: readonly string[]): readonly Link[] {
  return (linked.linksOfClause.get(clause) ?? []).flatMap((link) => {
    if (isBare(link) || !link.preposition || !prepositions.includes(link.preposition)) return [];
    if (link.preposition === 'bei') return link.mention.type === 'PER' ? [link] : [];
    const host = toHost(linked, link);
    return host ? [host] : [];
  });
}
