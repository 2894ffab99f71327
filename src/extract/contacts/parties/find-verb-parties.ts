import type { ContactVerb } from '../../../german/contact-verbs.ts';
import { RECIPROCALS } from '../../../german/contact-verbs.ts';
import { findBarePlace } from '../circumstances/find-place.ts';
import { readChannel } from '../find-triggers.ts';
import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { antecedentLinks, isBare, partyLinksIn, subjectLinks, tokensIn, wordsIn } from '../links/read-clause.ts';
import type { Trigger } from '../telling.ts';
import { findAgreedParties, findRoomParties } from './find-agreed-parties.ts';
import { findApproachedParties } from './find-approached-parties.ts';
import { findBetweenParties, findInformedParties } from './find-between-parties.ts';
import { areEnvoys, findEnvoysInPlace } from './find-envoys-in-place.ts';
import { findObjectParties } from './find-object-parties.ts';
import { findShuttleParties } from './find-shuttle-parties.ts';
import { findToldParties } from './find-told-parties.ts';
import { countSides } from './read-parties.ts';
import { toHost } from './to-host.ts';
import { GUEST, isOfVerb, isPersonal } from './verb-links.ts';

/** The partners that a frame of a verb found, with the words that bring them in. */
export interface FoundParties {
  readonly links: readonly Link[];
  readonly mediators: readonly Link[];
  readonly pattern: string;
  /** Of several exchanges that one verb tells: the tokens [first, end) that tell of this one. */
  readonly near?: { readonly first: number; readonly end: number };
}

/** The partners of the exchange that a verb tells of: one entry per exchange ("in Moskau mit A und in Kiew mit B"). */
export function findVerbParties(linked: LinkedDocument, trigger: Trigger): readonly FoundParties[] {
  for (const verb of trigger.verbs ?? []) {
    const found = tryFrame(linked, trigger, verb);
    if (found.length > 0) return found;
  }
  return [];
}

function tryFrame(linked: LinkedDocument, trigger: Trigger, verb: ContactVerb): readonly FoundParties[] {
  if (verb.frame === 'agreed') return findAgreedParties(linked, trigger, verb);
  if (verb.frame === 'towards') return findApproachedParties(linked, trigger, 'bei');
  if (verb.frame === 'written') return findApproachedParties(linked, trigger, 'an');
  if (verb.frame === 'told') return findToldParties(linked, trigger);
  if (verb.frame === 'shuttled') return findShuttleParties(linked, trigger);
  if (verb.frame === 'rooms') return findRoomParties(linked, trigger);
  if (verb.needs === 'place' && !isInOnePlace(linked, trigger)) return [];
  if (verb.frame === 'with') return withFrame(linked, trigger, verb);
  if (verb.frame === 'at') return atFrame(linked, trigger);
  if (verb.frame === 'again') return [];
  if (verb.frame === 'envoys') return findEnvoysInPlace(linked, trigger);
  if (verb.frame === 'between') return findBetweenParties(linked, trigger);
  if (verb.frame === 'ahead') return findInformedParties(linked, trigger);
  if (verb.frame === 'objects') return objectsFrame(linked, trigger);
  return findObjectParties(linked, trigger, verb);
}

/** "vereinbarten in Helsinki": who agrees in one place has met there. */
function isInOnePlace(linked: LinkedDocument, trigger: Trigger): boolean {
  const clause = linked.clauses[trigger.clause]!;
  const places = (linked.linksOfClause.get(trigger.clause) ?? []).filter(
    ({ mention, preposition }) => mention.how === 'place' && preposition === 'in',
  );
  return (
    clause.kind === 'main' &&
    clause.verb?.voice === 'active' &&
    !clause.verb.modal &&
    // "haben sich A und sein Gast B verständigt"
    (wordsIn(linked, clause).includes('gast') ||
      findBarePlace(linked, trigger.clause) !== undefined ||
      SITE.test(wordsIn(linked, clause).join(' ')) ||
      places.some(({ noun }) => noun === undefined))
  );
}

/** "auf einem Landsitz", "am Rande der Konferenz". */
const SITE =
  /\b(auf|in|an|am|im|bei|beim) (d?e[mr]|einem|einer|ihrem)? ?\S*(landsitz|schloss|villa|flughafen|residenz|palast|anwesen|rande)\b/;

/** "A telefonierte mit B"; "A und B telefonierten"; two phrases with "mit" and a place each are two exchanges. */
function withFrame(linked: LinkedDocument, trigger: Trigger, verb: ContactVerb): readonly FoundParties[] {
  const own = partyLinksIn(linked, trigger.clause).filter(
    (link) =>
      // "mit Leos Vorgänger Franziskus": not with Leo
      (link.preposition === 'mit' && !link.possessive && isOfVerb(linked, link)) ||
      // "nahm Kontakt zu Abbas auf"
      (verb.needs === 'contact' && /^(mit|zu)$/.test(link.preposition ?? '') && isPersonal(link)),
  );
  const partners = own.length > 0 ? own : partnersAhead(linked, trigger);
  const subject = subjectLinks(linked, trigger.clause).filter((link) => link.shownCase !== 'dative');
  if (partners.length > 0) {
    if (subject.length === 0) return withGuest(linked, trigger, partners);
    const groups = [...Map.groupBy(partners, ({ prepositionToken }) => prepositionToken).values()];
    const companions = groups.filter((group) => isCompanion(linked, group[0]!)).flat();
    const others = groups.filter((group) => !isCompanion(linked, group[0]!));
    const sides = others.length > 0 ? others.flatMap((group) => distribute(linked, trigger, group)) : [[]];
    return sides
      .map((group) => ({ links: [...subject, ...companions, ...group], mediators: [], pattern: 'subject+mit' }))
      .filter(({ links }) => countSides(links) > 1 && (!verb.persons || links.every(isPersonal)));
  }
  if (verb.persons && !subject.every(isPersonal)) return [];
  if (countSides(subject) < 2 || !allowsPlural(linked, trigger, { verb, subject })) return [];
  return [{ links: subject, mediators: [], pattern: 'plural' }];
}

/** "kündigte an, noch heute mit seinen Kollegen aus A, B und C | zu telefonieren": a list with commas ends no clause. */
function partnersAhead(linked: LinkedDocument, trigger: Trigger): readonly Link[] {
  const { kind, parent, parts } = linked.clauses[trigger.clause]!;
  const finite = parent === undefined ? undefined : linked.clauses[parent]!.verb?.finite;
  if (kind !== 'infinitive' || parent === undefined || finite === undefined) return [];
  return partyLinksIn(linked, parent).filter(
    ({ preposition, noun, mention }) =>
      preposition === 'mit' && noun === undefined && finite < mention.firstToken && mention.endToken >= parts[0]!.first,
  );
}

const APART = /^(einzeln|getrennt|jeweils|nacheinander|separat|gesondert)$/;

/** "hatte am Samstag mit beiden Seiten telefoniert", "sprach mit beiden getrennt": an exchange with each. */
function distribute(linked: LinkedDocument, trigger: Trigger, group: readonly Link[]): readonly (readonly Link[])[] {
  const [link] = group;
  const isLone = countSides(subjectLinks(linked, trigger.clause)) === 1;
  const isPair = group.length === 1 && link!.actors.length === 2 && /\bbeiden?\b/i.test(link!.mention.exact);
  const words = wordsIn(linked, linked.clauses[trigger.clause]!);
  const isApart = words.some((word) => APART.test(word)) || (trigger.kind === 'phone' && !words.includes('gemeinsam'));
  // "sprach getrennt mit A und B": named one by one
  if (group.length > 1 && isLone && words.some((word) => APART.test(word))) return group.map((one) => [one]);
  return isPair && isApart ? link!.actors.map((actor) => [{ ...link!, actors: [actor] }]) : [group];
}

/** "Zuvor war der Gast mit der Präsidentin zusammengekommen": the guest is the last person of another side named before. */
function withGuest(linked: LinkedDocument, trigger: Trigger, partners: readonly Link[]): readonly FoundParties[] {
  const clause = linked.clauses[trigger.clause]!;
  const isGuest = clause.phrases.some(({ role, head }) => role === 'subject' && GUEST.test(linked.tokens[head]!.lower));
  const guest = isGuest ? lastOfOtherSide(linked, trigger, partners) : undefined;
  return guest ? [{ links: [guest, ...partners], mediators: [], pattern: 'subject+mit' }] : [];
}

/** The last person before the trigger who stands for another side than those given, at most four sentences back. */
export function lastOfOtherSide(linked: LinkedDocument, trigger: Trigger, links: readonly Link[]): Link | undefined {
  const { sentence } = linked.tokens[trigger.token]!;
  return [0, 1, 2, 3, 4]
    .flatMap((back) => (linked.linksOfSentence.get(sentence - back) ?? []).toReversed())
    .find(
      (link) =>
        link.mention.type === 'PER' &&
        link.actors.length === 1 &&
        link.mention.endToken <= trigger.token &&
        countSides([...links, link]) > countSides(links),
    );
}

/** "Steinmeier war gerade bei Duda in Warschau": only with a place or a word of visiting ("ist bei Putin beliebt"). */
function atFrame(linked: LinkedDocument, trigger: Trigger): readonly FoundParties[] {
  const inClause = linked.linksOfClause.get(trigger.clause) ?? [];
  const hosts = inClause.filter((link) => link.preposition === 'bei' && isPersonal(link));
  const isThere =
    inClause.some(({ mention, preposition }) => mention.place !== null && preposition === 'in') ||
    // "Am Mittwoch war König Abdullah bei Kanzler Merz"
    (hasDay(linked, trigger.clause) && hosts.every(({ actors }) => actors.every(({ office }) => office !== null))) ||
    wordsIn(linked, linked.clauses[trigger.clause]!).some((word) => word === 'gast' || word === 'besuch');
  const links = [...subjectLinks(linked, trigger.clause).filter(isPersonal), ...hosts];
  return hosts.length > 0 && isThere && countSides(links) > 1 ? [{ links, mediators: [], pattern: 'bei' }] : [];
}

/** Whether the clause names a day. */
function hasDay(linked: LinkedDocument, clause: number): boolean {
  return (linked.timesOfClause.get(clause) ?? []).some(({ type }) => type === 'DATE' || type === 'TIME');
}

/** "gemeinsam mit Macron", "zusammen mit Scholz": on the side of the subject. */
function isCompanion(linked: LinkedDocument, link: Link): boolean {
  const before = linked.tokens[(link.prepositionToken ?? 0) - 1]?.lower;
  return before === 'gemeinsam' || before === 'zusammen';
}

/** A plural subject alone may also act side by side: "A und B sprachen auf dem Parteitag". */
function allowsPlural(
  linked: LinkedDocument,
  trigger: Trigger,
  { verb, subject }: { readonly verb: ContactVerb; readonly subject: readonly Link[] },
): boolean {
  // "Deutschland und Frankreich beraten über einen Panzer": an affair, no occasion
  if (trigger.word === 'beraten' && !subject.every(isPersonal) && !isOccasion(linked, trigger)) return false;
  if (verb.plural === 'free') return true;
  // "Unterhändler von Moskau und Kiew sprachen am Montag in Istanbul"
  if (areEnvoys(subject) && verb.plural !== 'none') return true;
  // "Die USA und Russland haben in Dschidda lange geredet": states in a city of neither speak with each other
  if (areStatesAbroad(linked, trigger, subject) && verb.plural === 'topic') return true;
  const words = wordsIn(linked, linked.clauses[trigger.clause]!);
  if (words.some((word) => RECIPROCALS.has(word)) || words.includes('sich')) return true;
  // "70 Minuten sprachen die Delegationen von A und B", "sprachen die Teams beider"
  if (words.some((word) => /^(delegationen|abordnungen|(verhandlungs)?teams|unterhändler|verhandler)$/.test(word)))
    return true;
  if (
    tokensIn(linked, linked.clauses[trigger.clause]!).some((token) =>
      readChannel(linked, token, linked.tokens[token]!.lower),
    )
  )
    return true;
  return verb.plural === 'topic' && words.some((word) => word === 'über' || word === 'darüber' || word === 'worüber');
}

/** Whether the clause tells of one time or place, or of what has been. */
function isOccasion(linked: LinkedDocument, { clause }: Trigger): boolean {
  const isPlaced = (linked.linksOfClause.get(clause) ?? []).some(
    ({ mention, preposition }) => preposition === 'in' && mention.how === 'place',
  );
  return (
    isPlaced || hasDay(linked, clause) || /^(past|perfect|pluperfect)$/.test(linked.clauses[clause]!.verb?.tense ?? '')
  );
}

function areStatesAbroad(linked: LinkedDocument, trigger: Trigger, subject: readonly Link[]): boolean {
  if (!subject.every(({ actors }) => actors.every(({ kind }) => kind === 'state' || kind === 'armedGroup')))
    return false;
  const own = new Set(subject.flatMap(({ actors }) => actors.map(({ key }) => key)));
  return (linked.linksOfClause.get(trigger.clause) ?? []).some((link) => {
    if (link.preposition !== 'in' || link.mention.how !== 'place' || link.mention.place === null) return false;
    const [host] = toHost(linked, link)?.actors ?? [];
    return host !== undefined && !own.has(host.key);
  });
}

/** "A will B und C zusammenbringen". */
function objectsFrame(linked: LinkedDocument, trigger: Trigger): readonly FoundParties[] {
  const bare = partyLinksIn(linked, trigger.clause).filter(isBare);
  const [first, ...rest] = bare;
  // "Die Organisation wollte ihn und den Armeechef an einen Tisch bringen": the subject is nobody who can mediate
  const objects = bare.filter(({ chain }) => chain === first?.chain);
  if (first?.shownCase === 'accusative' && countSides(objects) > 1)
    return [{ links: objects, mediators: [], pattern: 'objects' }];
  // "..., der Vertreter aus A, B und C an einen Tisch brachte": who mediates is only a pronoun
  const mediator = antecedentLinks(linked, linked.clauses[trigger.clause]!)[0];
  if (first && mediator && rest.length === 0 && first.mention.type === 'GROUP' && countSides([first]) > 1)
    return [{ links: [first], mediators: [mediator], pattern: 'objects' }];
  if (!first || countSides(rest) < 2) return [];
  return [{ links: rest, mediators: [first], pattern: 'objects' }];
}
