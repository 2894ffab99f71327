import { LIGHT_VERBS } from '../../german/contact-verbs.ts';
import type { FoundParties } from './find-verb-parties.ts';
import { toHost } from './find-visit-parties.ts';
import type { Link, LinkedDocument } from './link-mentions.ts';
import { isBare, partyLinksIn, subjectLinks } from './read-clause.ts';
import { countSides } from './read-parties.ts';
import { isStatusWord } from './status-words.ts';
import type { Trigger } from './telling.ts';

/** The partners of the exchange that a noun names, found in its attributes, else with the help of its clause. */
export function findNounParties(linked: LinkedDocument, trigger: Trigger): readonly FoundParties[] {
  const attributes = readAttributes(linked, trigger);
  if (countSides(attributes.between) > 1) return [found(attributes.between, 'zwischen')];
  const owners = [...attributes.owners, ...attributes.genitives];
  if (attributes.partners.length > 0) {
    const own = owners.length > 0 ? owners : supplySubject(linked, trigger);
    const groups = [...Map.groupBy(attributes.partners, ({ prepositionToken }) => prepositionToken).values()];
    const pattern = owners.length > 0 ? 'genitive+mit' : 'subject+mit';
    return groups.map((group) => found([...own, ...group], pattern)).filter(({ links }) => countSides(links) > 1);
  }
  if (countSides(owners) > 1) return [found(owners, 'genitive')];
  if (trigger.noun?.sort === 'journey') return visitParties(linked, trigger, owners);
  return fromClause(linked, trigger, owners);
}

/** The partners that a noun names itself, too few for an exchange: "Putins Anruf", "dem gestrigen Anruf bei Putin". */
export function findNamedParties(linked: LinkedDocument, trigger: Trigger): readonly Link[] {
  const { owners, genitives, partners } = readAttributes(linked, trigger);
  return [...owners, ...genitives, ...partners];
}

function found(links: readonly Link[], pattern: string): FoundParties {
  return { links, mediators: [], pattern };
}

interface Attributes {
  /** "zwischen A und B". */
  readonly between: readonly Link[];
  /** "mit B", "bei B" of calls, "an B" of letters. */
  readonly partners: readonly Link[];
  /** "von A", "der beiden", "Trumps". */
  readonly genitives: readonly Link[];
  /** "Putins", "dessen", "ihr" before the noun. */
  readonly owners: readonly Link[];
}

function readAttributes(linked: LinkedDocument, trigger: Trigger): Attributes {
  const sentence = linked.tokens[trigger.token]!.sentence;
  const { firstToken, endToken } = linked.sentences[sentence]!;
  const near = linked.links.filter(({ mention }) => mention.firstToken >= firstToken && mention.firstToken < endToken);
  const able = near.filter((link) => link.actors.length > 0);
  const own = able.filter((link) => link.noun === trigger.token);
  const between = able.filter((link) => link.preposition === 'zwischen' && link.mention.firstToken > trigger.token);
  return {
    between:
      own.some((link) => link.preposition === 'zwischen') ||
      between.every((link) => !isOfOtherNoun(linked, link, trigger))
        ? between
        : [],
    partners: own.filter((link) => link.preposition === 'mit' || isPartnerOf(trigger, link)),
    genitives: own.filter((link) => (link.preposition === undefined && !link.possessive) || link.preposition === 'von'),
    owners: [...able.filter((link) => ownsNoun(linked, link, trigger)), ...pronounOwner(linked, trigger)],
  };
}

/** A phrase with "zwischen" that hangs on another noun: "Krieg zwischen Russland und der Ukraine". */
function isOfOtherNoun(linked: LinkedDocument, link: Link, trigger: Trigger): boolean {
  if (link.noun !== undefined) return link.noun !== trigger.token;
  return link.clause !== trigger.clause || linked.words[(link.prepositionToken ?? 0) - 1]?.category === 'noun';
}

/** "Anruf bei Putin", "Besuch bei Duda", "Brief an Trump". */
function isPartnerOf(trigger: Trigger, link: Link): boolean {
  if (link.preposition === 'bei') return trigger.kind === 'phone' || trigger.kind === 'visit';
  return link.preposition === 'an' && trigger.kind === 'message';
}

/** "Putins Treffen", "Trumps erstes Telefonat". */
function ownsNoun(linked: LinkedDocument, link: Link, trigger: Trigger): boolean {
  if (!link.possessive) return false;
  for (let token = link.mention.endToken; token <= trigger.token; token++) {
    if (token === trigger.token) return true;
    if (!['adjective', 'number', 'pronoun'].includes(linked.words[token]!.category)) return false;
  }
  return false;
}

/** "sein Telefonat", "ihrem Treffen": the subject of the clause, where the pronoun itself is not resolved. */
function pronounOwner(linked: LinkedDocument, trigger: Trigger): readonly Link[] {
  const determiner = determinerToken(linked, trigger);
  if (determiner === undefined || linked.mentionOfToken.has(determiner)) return [];
  const text = linked.tokens[determiner]!.text.toLowerCase();
  if (text === 'dessen' || text === 'deren') return lastNamedBefore(linked, determiner);
  if (!/^(sein|ihr)/.test(text)) return [];
  const subject = subjectLinks(linked, trigger.clause).filter((link) => link.mention.firstToken !== determiner);
  return text.startsWith('sein') && countSides(subject) > 1 ? [] : subject;
}

/** "mit Trump über dessen Telefonat": who was named last in the sentence. */
function lastNamedBefore(linked: LinkedDocument, token: number): readonly Link[] {
  const { sentence } = linked.tokens[token]!;
  const last = linked.links.findLast(({ mention }) => mention.endToken <= token);
  return last && last.actors.length > 0 && linked.tokens[last.mention.firstToken]!.sentence === sentence ? [last] : [];
}

/** The article or possessive of a noun, over adjectives in between. */
export function determinerToken(linked: LinkedDocument, trigger: Trigger): number | undefined {
  for (let token = trigger.token - 1; token >= Math.max(0, trigger.token - 5); token--) {
    const { category } = linked.words[token]!;
    if (category === 'article' || category === 'pronoun' || /^(dessen|deren)$/.test(linked.tokens[token]!.text))
      return token;
    if (category === 'preposition') return token;
    if (category !== 'adjective' && category !== 'number') return undefined;
  }
  return undefined;
}

/** Who has an exchange with the partner that the noun names: the subject ("sagte Putin nach dem Gespräch mit Trump"). */
function supplySubject(linked: LinkedDocument, trigger: Trigger): readonly Link[] {
  return subjectLinks(linked, trigger.clause);
}

/** "Putins Besuch in Peking", "der Besuch des Kanzlers in Kiew", "auf seinem Staatsbesuch in Kirgistan". */
function visitParties(linked: LinkedDocument, trigger: Trigger, owners: readonly Link[]): readonly FoundParties[] {
  const guests = owners.length > 0 ? owners : subjectLinks(linked, trigger.clause);
  const places = (linked.linksOfClause.get(trigger.clause) ?? []).filter(
    (link) => link.noun === trigger.token && /^(in|auf|nach)$/.test(link.preposition ?? ''),
  );
  const hosts = places.flatMap((link) => toHost(linked, link) ?? []);
  const links = [...guests, ...hosts];
  return countSides(links) > 1 ? [found(links, 'guest+host')] : [];
}

/** "A und B führten ein Gespräch", "A vereinbarte mit B ein Treffen", "A und B gingen bei ihrem Gipfel auseinander". */
function fromClause(linked: LinkedDocument, trigger: Trigger, owners: readonly Link[]): readonly FoundParties[] {
  const verb = linked.clauses[trigger.clause]?.verb?.lemma ?? '';
  if (!LIGHT_VERBS.has(verb) && !isStatusWord(verb)) return [];
  const subject = owners.length > 0 ? owners : subjectLinks(linked, trigger.clause);
  const partners = partlyPartners(linked, trigger);
  if (partners.length > 0 && countSides([...subject, ...partners]) > 1)
    return [found([...subject, ...partners], 'light+mit')];
  return countSides(subject) > 1 ? [found(subject, 'light+plural')] : [];
}

function partlyPartners(linked: LinkedDocument, trigger: Trigger): readonly Link[] {
  return partyLinksIn(linked, trigger.clause).filter((link) => link.preposition === 'mit' && link.noun === undefined);
}

/** Partners of an exchange told by its channel alone: "darauf ließ sich A am Telefon mit B ein", "unterrichtete A in einer Telefonkonferenz B". */
export function findChannelParties(linked: LinkedDocument, trigger: Trigger): readonly FoundParties[] {
  const inClause = partyLinksIn(linked, trigger.clause).filter((link) => isBare(link) || link.preposition === 'mit');
  const subject = subjectLinks(linked, trigger.clause).filter((link) => !inClause.includes(link));
  const links = [...subject, ...inClause];
  return countSides(links) > 1 ? [found(links, 'channel')] : [];
}
