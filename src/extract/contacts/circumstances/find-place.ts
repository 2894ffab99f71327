import type { Mention } from '../../../core/actor.ts';
import { toAnchor } from '../../../core/anchor.ts';
import type { ContactPlace } from '../../../core/contact.ts';
import type { Token } from '../../../core/segmented.ts';
import { PLACES_OF_ADJECTIVES } from '../../../german/contact-grammar.ts';
import { NO_PLACE_NOUNS } from '../../../german/contact-traps.ts';
import { TRAVEL_VERBS } from '../../../german/contact-verbs.ts';
import { PLACE_ADJECTIVES } from '../../../german/place-adjectives.ts';
import { countLinksBefore, type LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { prepositionOf } from '../links/read-attributes.ts';
import { tokensIn } from '../links/read-clause.ts';
import { readCompound } from '../links/read-compound.ts';
import { findRelativeClause } from '../parties/find-relative-clause.ts';
import type { FoundParties } from '../parties/find-verb-parties.ts';
import type { Trigger } from '../telling.ts';
import { findSeat, nameWithCity } from './find-seat.ts';

const LOCATIVE: ReadonlySet<string> = new Set(['in', 'nach', 'auf', 'bei', 'an']);

/** Where the exchange took or takes place: a place governed by "in", "nach", "auf" in its clause or relative clause, or "dort". */
export function findPlace(
  linked: LinkedDocument,
  trigger: Trigger,
  { links: partyLinks, near: own }: Pick<FoundParties, 'links' | 'near'>,
): ContactPlace | null {
  if (trigger.kind === 'phone' || trigger.kind === 'video') return null;
  // "hatte Kiew besucht"
  const visited = trigger.word === 'besuchen' && partyLinks.find(({ mention }) => mention.how === 'place');
  if (visited) return { name: visited.mention.place!, anchors: [toAnchor(linked.document.text, visited.mention)] };
  const relative = trigger.shape === 'noun' ? findRelativeClause(linked, trigger) : undefined;
  // "war in Washington, wo er mit Trump beriet"
  const clause = linked.clauses[trigger.clause]!;
  const opener = linked.tokens[clause.subordinator ?? clause.parts[0]?.first ?? 0]!.lower;
  // "flog nach Paris, um mit Macron zu essen"
  const outer = (opener === 'wo' || opener === 'um') && clause.parent !== undefined ? [clause.parent] : [];
  // "hatten in Istanbul ein Abkommen erreicht": where the delegations were
  const isByEnvoys = trigger.verbs?.[0]?.frame === 'envoys';
  const places = [
    trigger.clause,
    ...(trigger.shape === 'travel' ? sentenceClauses(linked, trigger) : []),
    ...(relative ? [relative.index] : []),
    ...outer,
  ]
    .flatMap((clause) => linked.linksOfClause.get(clause) ?? [])
    .filter(
      (link) =>
        isPlace(linked, link) &&
        // "war in Peru, | wo ihn die Präsidentin empfing, | und heute in Quito"
        (opener !== 'wo' || link.clause === trigger.clause || link.mention.endToken <= clause.parts[0]!.first) &&
        !partyLinks.includes(link) &&
        !isNextGoal(linked, link, trigger) &&
        (isByEnvoys || isOfExchange(linked, link, trigger)),
    );
  // "in Moskau mit A und in Kiew mit B": the place stands before its partner
  const partner = partyLinks.at(-1)?.prepositionToken ?? trigger.token;
  const near =
    places.find(({ mention }) => own && own.first <= mention.firstToken && mention.endToken <= own.end) ??
    places.find(({ noun }) => noun === trigger.token) ??
    nearest(places, partner) ??
    findThere(linked, trigger);
  const { city, states } = readCompound(linked, trigger);
  const isHome = states.some(({ actors }) => partyLinks.some((link) => link.actors[0] === actors[0]));
  // "sein Kiew-Besuch", "das Doha-Treffen von A und B"
  if (city && (trigger.noun?.sort === 'journey' || !isHome))
    return { name: city, anchors: [toAnchor(linked.document.text, linked.tokens[trigger.token]!)] };
  const adjective = near ? undefined : placeOfAdjective(linked, trigger);
  if (adjective) return adjective;
  const bare = near ? undefined : findBarePlace(linked, trigger.clause);
  if (bare) return { name: bare.text, anchors: [toAnchor(linked.document.text, bare)] };
  const name = near && placeNameOf(linked, near.mention);
  if (name) return { name: nameWithCity(name), anchors: [toAnchor(linked.document.text, near.mention)] };
  return findSeat(linked, trigger);
}

/** "das Brüsseler | Treffen", "die Genfer Gespräche". */
function placeOfAdjective(linked: LinkedDocument, trigger: Trigger): ContactPlace | undefined {
  const token = linked.tokens[trigger.token - 1];
  if (trigger.shape !== 'noun' || !token || !PLACE_ADJECTIVES.has(token.text)) return undefined;
  const name = PLACES_OF_ADJECTIVES[token.text] ?? token.text.replace(/er$/, '');
  return { name, anchors: [toAnchor(linked.document.text, token)] };
}

/** Envoys are sent in one clause and named in another ("planten, Delegationen nach Doha zu entsenden"). */
function sentenceClauses(linked: LinkedDocument, trigger: Trigger): readonly number[] {
  const { sentence } = linked.tokens[trigger.token]!;
  return (linked.clausesOfSentence.get(sentence) ?? [])
    .map(({ index }) => index)
    .filter((index) => index !== trigger.clause);
}

/** A place that only its form shows: "in Ohrid", nothing but the preposition and a name. */
export function findBarePlace(linked: LinkedDocument, clause: number): Token | undefined {
  const phrase = linked.clauses[clause]?.phrases.find(
    ({ preposition, firstToken, endToken, head }) =>
      preposition === 'in' &&
      endToken - firstToken === 2 &&
      linked.words[head]?.category === 'name' &&
      linked.tokens[firstToken]!.text.toLowerCase() === 'in' &&
      !linked.mentionOfToken.has(head) &&
      !isAbstract(linked.tokens[head]!.text),
  );
  return (phrase && linked.tokens[phrase.head]) ?? findNamedTown(linked, clause);
}

/** "in der nordmazedonischen Stadt | Ohrid", "auf der Insel | Nias". */
function findNamedTown(linked: LinkedDocument, clause: number): Token | undefined {
  const phrase = linked.clauses[clause]?.phrases.find(
    ({ preposition, endToken, head }) =>
      /^(in|auf|bei)$/.test(preposition ?? '') &&
      [head, endToken - 1].some((token) => linked.words[token]?.category === 'name' && isAfterTown(linked, token)),
  );
  if (!phrase) return undefined;
  return linked.tokens[isAfterTown(linked, phrase.head) ? phrase.head : phrase.endToken - 1];
}

function isAfterTown(linked: LinkedDocument, token: number): boolean {
  return (
    !linked.mentionOfToken.has(token) &&
    /(stadt|insel|ort|dorf|residenz|landsitz|schloss)$/.test(linked.tokens[token - 1]?.lower ?? '')
  );
}

/** "wollen sich in Kürze treffen" */
function isAbstract(noun: string): boolean {
  return NO_PLACE_NOUNS.has(noun) || /(?:heit|keit|ung|schaft|tion)$/.test(noun);
}

/** Not the place of something else: "ging es um ein Kriegsende in der Ukraine"; but "am Rande des Gipfels in Samarkand". */
function isOfExchange(linked: LinkedDocument, { noun, clause, preposition }: Link, trigger: Trigger): boolean {
  if (noun === undefined || noun === trigger.token || (trigger.shape === 'travel' && preposition === 'nach'))
    return true;
  const phrase = linked.clauses[clause]?.phrases.find(
    ({ firstToken, endToken }) => firstToken <= noun && noun < endToken,
  );
  // "Zum Abschluss seines Besuchs in Peking"; not "vor seinem Besuch in Washington"
  const isJourney = /(besuch|reise|visite)(s|es)?$/.test(linked.tokens[noun]!.lower);
  // not "nach dem Absturz eines Flugkörpers bei Lublin"
  return (
    (phrase?.preposition !== 'nach' && LOCATIVE.has(phrase?.preposition ?? '')) ||
    // "hinter verschlossenen Türen in Almaty"
    phrase?.preposition === 'hinter' ||
    (isJourney && phrase?.preposition === 'zu')
  );
}

/** "Nach seinem Treffen mit Putin will Orban nach | Peking | weiterreisen": where he goes next. */
function isNextGoal(linked: LinkedDocument, { preposition, noun, clause }: Link, trigger: Trigger): boolean {
  // "Bei seiner Visite in | Pjöngjang | lud er ihn nach Moskau ein": where he invited, not to where
  if (trigger.word === 'einladen' && noun !== undefined)
    return linked.clauses[clause]!.phrases.some(
      (phrase) => phrase.preposition === 'bei' && phrase.firstToken <= noun && noun < phrase.endToken,
    );
  if (trigger.shape !== 'noun' || preposition !== 'nach' || noun === trigger.token) return false;
  return (
    /^(nach|vor)$/.test(prepositionOf(linked, trigger) ?? '') &&
    TRAVEL_VERBS.has(linked.clauses[clause]?.verb?.lemma ?? '')
  );
}

/** How many mentions back "dort" may reach. */
const MOST_LINKS_BACK = 12;

/** "dort": the last place named before. */
function findThere(linked: LinkedDocument, trigger: Trigger): Link | undefined {
  const clause = linked.clauses[trigger.clause]!;
  const there = tokensIn(linked, clause).find((token) => linked.tokens[token]!.lower === 'dort');
  if (there === undefined) return undefined;
  const at = countLinksBefore(linked, there);
  return linked.links
    .slice(Math.max(0, at - MOST_LINKS_BACK), at)
    .findLast((link) => isPlace(linked, link) || isVisited(link));
}

/** "die Hauptstadt besucht und dort": a place that stands bare. */
function isVisited({ mention, preposition }: Link): boolean {
  return mention.how === 'place' && mention.place !== null && preposition === undefined;
}

/** "Genf – ...": the dateline of a text, where its news is a meeting that names no other place and no party is at home there. */
export function findDateline(linked: LinkedDocument): Link | undefined {
  // "dpa Genf."
  const isAgency = linked.links[0]?.mention.type === 'ORG' && linked.links[0].actors.length === 0;
  const first = linked.links[isAgency ? 1 : 0];
  if (!first || first.mention.place === null || first.mention.firstToken > 1) return undefined;
  const after = linked.tokens[first.mention.endToken]?.text ?? '';
  return /^[–—(:.]$|^-$/.test(after) ? first : undefined;
}

function isPlace(linked: LinkedDocument, link: Link): boolean {
  return (
    link.preposition !== undefined &&
    (LOCATIVE.has(link.preposition) || (link.preposition === 'vor' && link.mention.type === 'ORG')) &&
    placeNameOf(linked, link.mention) !== undefined
  );
}

/** The name of a place; a seat of government is one too ("im Weißen Haus", "im Kreml"). */
function placeNameOf(linked: LinkedDocument, mention: Mention): string | undefined {
  if (mention.place !== null) return mention.place;
  const actor = mention.actor === null ? undefined : linked.actors.get(mention.actor);
  return mention.type === 'ORG' &&
    mention.how === 'name' &&
    (actor?.kind === 'government' || actor?.kind === 'ministry')
    ? actor.name
    : undefined;
}

/** Of several places the one nearest to the trigger ("in Moskau mit A und in Kiew mit B"). */
function nearest(places: readonly Link[], token: number): Link | undefined {
  return places.toSorted(
    (left, right) => Math.abs(left.mention.firstToken - token) - Math.abs(right.mention.firstToken - token),
  )[0];
}
