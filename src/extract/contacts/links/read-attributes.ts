import { OPENED_PREPOSITIONS, SIMPLE_PREPOSITIONS } from '../../../german/contact-grammar.ts';
import { countLinksBefore, type LinkedDocument } from '../linked-document.ts';
import { countSides } from '../parties/read-parties.ts';
import type { Trigger } from '../telling.ts';
import type { Link } from './link-mentions.ts';
import { isBare, partyLinksIn, subjectLinks } from './read-clause.ts';
import { readCompound } from './read-compound.ts';

/** The mentions that a noun of exchange carries as attributes. */
interface Attributes {
  /** "zwischen A und B". */
  readonly between: readonly Link[];
  /** "mit B", "bei B" of calls, "an B" of letters. */
  readonly partners: readonly Link[];
  /** "von A", "der beiden"; before the noun "Putins", "dessen", "ihr". */
  readonly owners: readonly Link[];
  /** Of journeys: "der Kiew-Besuch". */
  readonly hosts: readonly Link[];
}

/** Reads the attributes of the noun of a trigger. */
export function readAttributes(linked: LinkedDocument, trigger: Trigger): Attributes {
  const near = linked.linksOfSentence.get(linked.tokens[trigger.token]!.sentence) ?? [];
  const able = near.filter(({ actors }) => actors.length > 0);
  const own = able.filter((link) => link.noun !== undefined && isPartOf(linked, link.noun, trigger.token));
  // "Zwischen A und B ist eine Begegnung vorgesehen": also before its noun, where no other noun takes it
  const between = able.filter(
    (link) =>
      link.preposition === 'zwischen' &&
      (link.mention.firstToken > trigger.token || (link.noun === undefined && link.clause === trigger.clause)),
  );
  const isBetween =
    own.some((link) => link.preposition === 'zwischen') ||
    between.every((link) => !isOfOtherNoun(linked, link, trigger));
  const genitives = own.filter(
    ({ preposition, possessive, noun }) =>
      (preposition === undefined && !possessive) ||
      preposition === 'von' ||
      // "ein Gesprächsangebot aus Seoul"
      (preposition === 'aus' && (noun !== trigger.token || trigger.noun?.sort === 'invitation')),
  );
  const { persons, states } = readCompound(linked, trigger);
  const isJourney = trigger.noun?.sort === 'journey';
  return {
    // "der Trump-Putin-Gipfel"
    between: persons.length > 1 ? persons : isBetween && !isJourney ? between : [],
    partners: [
      ...own.filter((link) => !link.possessive && (link.preposition === 'mit' || isPartnerOf(trigger, link))),
      // "nach dem Putin-Telefonat sagte Trump"
      ...(persons.length === 1 && !isJourney ? persons : []),
    ],
    hosts: isJourney ? states : [],
    owners: [
      // "der Macron-Besuch"
      ...(persons.length === 1 && isJourney ? persons : []),
      ...able.filter((link) => ownsNoun(linked, link, trigger) || followsAsGenitive(link, trigger)),
      ...pronounOwner(linked, trigger),
      ...plannersOf(linked, trigger),
      ...genitives.filter((link) => !followsAsGenitive(link, trigger)),
    ],
  };
}

/** Whether the noun is the exchange itself or its direct genitive: "Treffen | der Außenminister | von A und B". */
function isPartOf(linked: LinkedDocument, noun: number, exchange: number): boolean {
  if (noun === exchange) return true;
  if (noun < exchange || noun - exchange > 5) return false;
  return linked.words
    .slice(exchange + 1, noun)
    .every(
      ({ category }, offset) =>
        ['article', 'adjective', 'number'].includes(category) || isGenitivePreposition(linked, exchange + 1 + offset),
    );
}

function isGenitivePreposition(linked: LinkedDocument, token: number): boolean {
  return ['von', 'zwischen'].includes(linked.tokens[token]!.lower);
}

/** A phrase with "zwischen" that hangs on another noun: "Krieg zwischen Russland und der Ukraine". */
function isOfOtherNoun(linked: LinkedDocument, link: Link, trigger: Trigger): boolean {
  if (link.noun !== undefined) return !isPartOf(linked, link.noun, trigger.token);
  return link.clause !== trigger.clause || linked.words[(link.prepositionToken ?? 0) - 1]?.category === 'noun';
}

/** "Anruf bei Putin", "Besuch bei Duda", "Brief an Trump". */
function isPartnerOf(trigger: Trigger, link: Link): boolean {
  if (link.preposition === 'bei') return trigger.kind === 'phone' || trigger.kind === 'visit';
  return link.preposition === 'an' && trigger.kind === 'message';
}

/** "überbringt Kim ein Schreiben | Putins": a name in the genitive right behind its noun. */
function followsAsGenitive({ mention, preposition }: Link, trigger: Trigger): boolean {
  return (
    trigger.noun?.sort === 'message' &&
    mention.firstToken === trigger.token + 1 &&
    preposition === undefined &&
    /s$/.test(mention.exact)
  );
}

/** "Putins Treffen", "Trumps erstes Telefonat". */
function ownsNoun(linked: LinkedDocument, link: Link, trigger: Trigger): boolean {
  if (!link.possessive || link.mention.endToken > trigger.token) return false;
  return linked.words
    .slice(link.mention.endToken, trigger.token)
    .every(({ category }) => ['adjective', 'number', 'pronoun'].includes(category));
}

/** "sein Telefonat", "ihrem Treffen": the subject of the clause, where the pronoun itself is not resolved. */
function pronounOwner(linked: LinkedDocument, trigger: Trigger): readonly Link[] {
  const determiner = determinerToken(linked, trigger);
  if (determiner === undefined || linked.mentionOfToken.has(determiner)) return [];
  const text = linked.tokens[determiner]!.lower;
  if (text === 'dessen' || text === 'deren') return lastNamedBefore(linked, determiner);
  if (!/^(sein|ihr)/.test(text)) return [];
  // "Peskow begleitet Putin auf seinem Staatsbesuch": of two persons the one named last travels
  const nearest = partyLinksIn(linked, trigger.clause).findLast(
    (link) => isBare(link) && link.mention.endToken <= determiner,
  );
  if (trigger.noun?.sort === 'journey' && nearest?.mention.type === 'PER') return [nearest];
  // "Noch vor seinem Besuch in Washington traf Lee Ministerpräsident Ishiba": whoever is named first behind it
  const first = partyLinksIn(linked, trigger.clause).find(
    (link) => isBare(link) && link.mention.firstToken > determiner,
  );
  if (
    trigger.noun?.sort === 'journey' &&
    nearest === undefined &&
    text.startsWith('sein') &&
    first?.mention.type === 'PER'
  )
    return [first];
  const subject = subjectLinks(linked, trigger.clause).filter((link) => link.mention.firstToken !== determiner);
  return text.startsWith('sein') && countSides(subject) > 1 ? [] : subject;
}

/** "die von | Trump und Putin | für Budapest vereinbarte Begegnung": who agreed on it. */
function plannersOf(linked: LinkedDocument, trigger: Trigger): readonly Link[] {
  if (
    !/^(vereinbart|verabredet|geplant|angekündigt|anberaumt)e[nrsm]?$/.test(
      linked.tokens[trigger.token - 1]?.lower ?? '',
    )
  )
    return [];
  const phrase = linked.clauses[trigger.clause]?.phrases.find(
    ({ firstToken, endToken }) => firstToken <= trigger.token && trigger.token < endToken,
  );
  const first = phrase?.firstToken ?? trigger.token;
  return partyLinksIn(linked, trigger.clause).filter(
    ({ preposition, mention }) =>
      preposition === 'von' && first < mention.firstToken && mention.endToken < trigger.token,
  );
}

/** "mit Trump über dessen Telefonat": who was named last in the sentence. */
function lastNamedBefore(linked: LinkedDocument, token: number): readonly Link[] {
  const { sentence } = linked.tokens[token]!;
  const last = linked.links[countLinksBefore(linked, token) - 1];
  return last && last.actors.length > 0 && linked.tokens[last.mention.firstToken]!.sentence === sentence ? [last] : [];
}

/** The article, possessive or preposition before a noun, over adjectives in between. */
export function determinerToken(linked: LinkedDocument, trigger: Trigger): number | undefined {
  for (let token = trigger.token - 1; token >= Math.max(0, trigger.token - 5); token--) {
    const { category } = linked.words[token]!;
    if (['article', 'pronoun', 'preposition'].includes(category)) return token;
    if (/^(dessen|deren)$/.test(linked.tokens[token]!.text)) return token;
    // "in einem mehr als zweistündigen Telefonat"
    const measures =
      linked.timeOfToken.has(token) || /^(mehr|weniger|als|rund|gut|knapp)$/.test(linked.tokens[token]!.lower);
    if (!['adjective', 'number', 'adverb'].includes(category) && !measures) return undefined;
  }
  return undefined;
}

/** The preposition that governs the noun of a trigger, contractions opened. */
export function prepositionOf(linked: LinkedDocument, trigger: Trigger): string | undefined {
  const measured = prepositionOfMeasured(linked, trigger);
  if (measured) return measured;
  // "Ein von ihm vorgeschlagener Gipfel": a preposition inside the phrase does not govern it
  const phrase = linked.clauses[trigger.clause]?.phrases.find(
    ({ firstToken, endToken }) => firstToken <= trigger.token && trigger.token < endToken,
  );
  if (phrase?.head === trigger.token) return phrase.preposition ?? lostPreposition(linked, phrase.firstToken);
  const determiner = determinerToken(linked, trigger);
  for (const token of [determiner ?? trigger.token - 1, (determiner ?? trigger.token) - 1]) {
    const word = linked.words[token];
    const text = linked.tokens[token]?.text.toLowerCase() ?? '';
    const isPreposition = word?.category === 'preposition' || SIMPLE_PREPOSITIONS.has(text);
    const opened = OPENED_PREPOSITIONS[text] ?? (isPreposition ? text : undefined);
    if (opened) return opened;
  }
  return undefined;
}

/** "Das Wichtigste in Kürze | Nach dem Telefonat ...": a label run into the sentence makes its capital preposition look like a name. */
function lostPreposition(linked: LinkedDocument, first: number): string | undefined {
  const before = linked.tokens[first - 1];
  if (!before || before.text === before.lower || !SIMPLE_PREPOSITIONS.has(before.lower)) return undefined;
  return linked.sentences[before.sentence]!.firstToken < before.index ? before.lower : undefined;
}

/** "Nach mehr als zehnstündigen Verhandlungen", "in einem mehr als einstündigen Telefonat". */
function prepositionOfMeasured(linked: LinkedDocument, trigger: Trigger): string | undefined {
  let token = trigger.token - 1;
  while (token >= 0 && (linked.timeOfToken.has(token) || linked.words[token]!.category === 'adjective')) token--;
  if (linked.tokens[token]?.lower === 'als' && /^(mehr|weniger)$/.test(linked.tokens[token - 1]?.lower ?? ''))
    token -= 2;
  else if (!/^(mehr|weniger|rund|gut|knapp|etwa|fast|über)$/.test(linked.tokens[token + 1]?.lower ?? ''))
    return undefined;
  if (linked.words[token]?.category === 'article') token--;
  const text = linked.tokens[token]?.lower ?? '';
  return OPENED_PREPOSITIONS[text] ?? (SIMPLE_PREPOSITIONS.has(text) ? text : undefined);
}

/** The partner after "mit" is nobody who acts for a side: "im Gespräch mit dem Spiegel", "Treffen mit Journalisten". */
export function hasForeignPartner(linked: LinkedDocument, trigger: Trigger): boolean {
  const after = trigger.token + 1;
  if (!/^(mit|bei)$/.test(linked.tokens[after]?.lower ?? '')) return false;
  const near = linked.linksOfSentence.get(linked.tokens[after]!.sentence) ?? [];
  return near.every((link) => link.prepositionToken !== after || link.actors.length === 0);
}
