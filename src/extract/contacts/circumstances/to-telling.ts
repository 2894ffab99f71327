import type { Actor } from '../../../core/actor.ts';
import type { Span } from '../../../core/anchor.ts';
import type { ContactKind } from '../../../core/contact.ts';
import { readOrdinal } from '../../../core/read-number.ts';
import { DENYING_WORDS, LEAK_WORDS } from '../../../german/contact-status-words.ts';
import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { prepositionOf, readAttributes } from '../links/read-attributes.ts';
import { isBare, partyLinksIn, subjectLinks, wordsIn } from '../links/read-clause.ts';
import { sideOf } from '../links/to-party-actors.ts';
import { isAnother } from '../parties/find-pointing.ts';
import type { FoundParties } from '../parties/find-verb-parties.ts';
import { countSides, toParties } from '../parties/read-parties.ts';
import { decideForm, decideKind } from '../status/decide-kind.ts';
import type { Judgement } from '../status/judge-verb.ts';
import type { Party, Standing, Telling, Trigger } from '../telling.ts';
import { findContactDate } from './find-contact-date.ts';
import { findDuration } from './find-duration.ts';
import { findMediators } from './find-mediators.ts';
import { findPlace } from './find-place.ts';

/** What was read of a trigger: its partners, how far the exchange has come, where missing partners are to be found. */
export interface TellingParts {
  readonly found: FoundParties;
  readonly judgement: Judgement;
  readonly pointing: Telling['pointing'];
}

/** The telling of one exchange: its words, partners and circumstances. */
export function toTelling(linked: LinkedDocument, trigger: Trigger, parts: TellingParts): Telling {
  const { found, judgement, pointing } = parts;
  const { sentence } = linked.tokens[trigger.token]!;
  const parties = withStrangers(linked, found.links);
  const place = findPlace(linked, trigger, found);
  const mediators = mediatorsOf(linked, trigger, found);
  return {
    trigger,
    kind: decideKind(linked, trigger, {
      pattern: found.pattern,
      status: judgement.status,
      hasPlace: place !== null,
      hasPersons: parties.some(({ actor }) => actor.kind === 'person'),
      hasOnlyPersons: parties.length > 1 && parties.every(({ actor }) => actor.kind === 'person'),
    }),
    form: decideForm(linked, trigger, mediators.length > 0),
    parties,
    mediators,
    pointing,
    sentence,
    ...occasionOf(linked, trigger, parts),
    // "bestritt, dass beide am Donnerstag telefoniert haben" still says when; "am Donnerstag gab es kein Treffen" is no day of one
    date:
      judgement.status === 'denied' && !DENYING_WORDS.has(judgement.because)
        ? null
        : findContactDate(linked, trigger, found.near),
    duration: findDuration(linked, trigger),
    place,
    topic: linked.clauses[trigger.clause]!.phrases.find(({ preposition }) => preposition === 'über') ?? null,
    initiative: initiativeOf(linked, trigger),
    span: spanOf(linked, trigger),
    ...standingOf(linked, sentence, judgement),
    rule: `${trigger.shape}:${trigger.word}/${found.pattern}/${judgement.because}`,
  };
}

/** Which of the exchanges of the same partners it is. */
type Occasion = Pick<
  Telling,
  'another' | 'sidesNear' | 'afterwards' | 'isTopic' | 'lastSubject' | 'apart' | 'earlier' | 'ordinal'
>;

function occasionOf(linked: LinkedDocument, trigger: Trigger, { judgement, pointing }: TellingParts): Occasion {
  const clause = linked.clauses[trigger.clause]!;
  const { sentence } = linked.tokens[trigger.token]!;
  const words = wordsIn(linked, clause);
  return {
    // "Moskau bestellte seinerseits den deutschen Botschafter ein"
    another: isAnother(linked, trigger) || words.some((word) => /^(sein|ihr)erseits$/.test(word)),
    sidesNear: sidesIn(linked, sentence),
    afterwards:
      pointing === null &&
      judgement.because === 'scene' &&
      prepositionOf(linked, trigger) === 'nach' &&
      !isOngoing(trigger),
    isTopic: pointing !== null && isTopic(linked, trigger),
    lastSubject: pointing === null ? null : lastSubjectBefore(linked, sentence),
    apart: words.some((word) => /^(einzeln|getrennt|nacheinander|separat)$/.test(word)),
    // "Mitte Mai hatte er eine Reise abgesagt": not the one that is planned now
    earlier: isEarlier(linked, trigger) || (judgement.status === 'cancelled' && clause.verb?.tense === 'pluperfect'),
    ordinal: ordinalOf(linked, trigger),
  };
}

function standingOf(linked: LinkedDocument, sentence: number, judgement: Judgement): Standing {
  const { firstToken, endToken, region } = linked.sentences[sentence]!;
  return {
    status: judgement.status,
    attempted: judgement.attempted ?? false,
    // headlines shorten: the text below has the last word
    weak: judgement.weak ?? /^(title|heading)$/.test(region),
    future: judgement.future ?? false,
    leaked: linked.tokens.slice(firstToken, endToken).some(({ text }) => LEAK_WORDS.has(text.toLowerCase())),
    because: judgement.because,
  };
}

/** "Akar und Ali Mahmud Abbas verhandelten mit Schoigu": who is joined to a partner takes part, even if his side is not known. */
function withStrangers(linked: LinkedDocument, links: readonly Link[]): readonly Party[] {
  const parties = toParties(links);
  // "die Regierungschefs von A und B, X und Y": who is named stands for a state that is a partner already
  if (countSides(links) < 2 || parties.some(({ actor }) => actor.kind !== 'person')) return parties;
  const chains = new Set(links.map(({ chain }) => chain));
  const own = new Set(links.map(({ index }) => index));
  const near = links.flatMap(({ index }) => [linked.links[index - 1], linked.links[index + 1]]);
  const strangers = near.flatMap((link) => {
    if (!link || own.has(link.index) || !chains.has(link.chain) || link.actors.length > 0) return [];
    const actor = link.mention.actor === null ? undefined : linked.actors.get(link.mention.actor);
    const isPerson = actor?.kind === 'person' && actor.state === null && link.mention.how === 'name';
    return actor && isPerson && / /.test(actor.name) ? [{ actor, mentions: [link.mention] }] : [];
  });
  return strangers.length > 0 ? [...parties, ...strangers] : parties;
}

function isTopic(linked: LinkedDocument, trigger: Trigger): boolean {
  if (trigger.shape !== 'noun' || prepositionOf(linked, trigger) || !linked.clauses[trigger.clause]!.verb) return false;
  const [partner] = readAttributes(linked, trigger).partners;
  if (!partner) return false;
  return partyLinksIn(linked, trigger.clause).every((link) => !isBare(link) || link.actors[0] === partner.actors[0]);
}

/** The person who acted last in the two sentences before: "Versprochen habe Vučić nichts". */
function lastSubjectBefore(linked: LinkedDocument, sentence: number): Actor | null {
  const links = [sentence - 1, sentence - 2].flatMap((near) =>
    (linked.linksOfSentence.get(near) ?? []).filter((link) => isBare(link) && link.mention.type === 'PER'),
  );
  return links[0]?.actors[0] ?? null;
}

/** "nach den Gesprächen vom Montag" may be one round of many. */
function isOngoing({ noun }: Trigger): boolean {
  return noun?.sort === 'process';
}

/** Calls have no mediators. */
const MEDIATED: ReadonlySet<ContactKind> = new Set(['talks', 'meeting', 'unspecified']);

function mediatorsOf(linked: LinkedDocument, trigger: Trigger, found: FoundParties): readonly Party[] {
  if (trigger.noun?.sort === 'message') return toParties([...found.mediators, ...bearersOf(linked, trigger)]);
  const near = MEDIATED.has(trigger.kind) ? findMediators(linked, linked.tokens[trigger.token]!.sentence) : [];
  return toParties([...found.mediators, ...near]);
}

/** "hat Chamenei | über die Emirate | einen Brief zukommen lassen"; not "einen Brief über die Ukraine". */
function bearersOf(linked: LinkedDocument, trigger: Trigger): readonly Link[] {
  return partyLinksIn(linked, trigger.clause).filter(
    ({ preposition, noun }) => preposition === 'über' && noun === undefined,
  );
}

/** Who called or invited. */
function initiativeOf(linked: LinkedDocument, trigger: Trigger): Party | null {
  const { verb } = linked.clauses[trigger.clause]!;
  if ((trigger.word !== 'anrufen' && trigger.word !== 'einladen') || verb?.voice === 'passive') return null;
  return toParties(subjectLinks(linked, trigger.clause))[0] ?? null;
}

/** "die zweite Runde", "ihr drittes Treffen". */
function ordinalOf(linked: LinkedDocument, trigger: Trigger): number | null {
  const word = trigger.shape === 'noun' ? linked.tokens[trigger.token - 1]?.text : undefined;
  return (word && !/\d/.test(word) && readOrdinal(word)) || null;
}

function sidesIn(linked: LinkedDocument, sentence: number): ReadonlySet<string> {
  const links = linked.linksOfSentence.get(sentence) ?? [];
  return new Set(links.flatMap(({ actors }) => actors.map(sideOf)));
}

/** "trafen sich zuletzt im September", "bei dem damaligen Treffen", "das letzte Mal". */
function isEarlier(linked: LinkedDocument, trigger: Trigger): boolean {
  const { verb } = linked.clauses[trigger.clause]!;
  const text = wordsIn(linked, linked.clauses[trigger.clause]!).join(' ');
  // "hatte schon am Mittwoch davor mit ihm gesprochen"
  const isBefore = verb?.tense === 'pluperfect' && trigger.shape === 'verb' && /\b(schon|bereits)\b/.test(text);
  if (isBefore && findContactDate(linked, trigger) !== null) return true;
  // "Zweimal hatten beide in diesem Jahr bereits telefoniert"
  if (verb?.tense === 'pluperfect' && /\b(zwei|drei|vier|fünf|mehr)mals?\b|\bmehrfach\b/.test(text)) return true;
  return /\b(zuletzt|letztmals|damals|damalige[nmrs]?|(das|beim|zum) letzte[nm]? mal|jüngst(en|es)?|vergangenen (jahr|sommer|herbst|winter))\b/.test(
    text,
  );
}

const LONGEST_ANCHOR = 400;

/** The sentence of the trigger, or its clause where the sentence is longer than an anchor may be. */
function spanOf(linked: LinkedDocument, trigger: Trigger): Span {
  const sentence = linked.sentences[linked.tokens[trigger.token]!.sentence]!;
  if (sentence.end - sentence.start <= LONGEST_ANCHOR) return { start: sentence.start, end: sentence.end };
  const clause = linked.clauses[trigger.clause]!;
  if (clause.end - clause.start <= LONGEST_ANCHOR) return { start: clause.start, end: clause.end };
  const token = linked.tokens[trigger.token]!;
  const start = Math.max(clause.start, token.start - LONGEST_ANCHOR / 2);
  return { start, end: Math.min(clause.end, start + LONGEST_ANCHOR) };
}
