import type { Actor } from '../../core/actor.ts';
import { DOMESTIC_MATTERS, type Matter, WEAK_FOR_PLANS } from '../../german/commitment-matters.ts';
import { COMMITMENT_VERBS, PROPOSAL_STEMS } from '../../german/commitment-verbs.ts';
import { SIDE_STEMS } from '../../german/commitment-words.ts';
import { CONTACT_NOUN_STEMS } from '../../german/denial-words.ts';
import { type ClauseReading, mentionsIn, subjectOf, type TokenRange } from './clause-reading.ts';
import type { Parties } from './find-parties.ts';
import { readAct } from './read-act.ts';
import type { Telling } from './telling.ts';

/** Whether a telling is one between states, conflict parties or international bodies, not a domestic or business one. */
export function isDiplomacy(
  reading: ClauseReading,
  telling: Telling,
  { parties, matters }: { readonly parties: Parties; readonly matters: readonly Matter[] },
): boolean {
  const solid = matters.filter((matter) => matter !== 'talks');
  const isOpen = isSaidInContact(reading, telling, parties);
  if (solid.length === 0 && !isOpen && !isPledge(reading, telling) && !isAnswer(reading, telling)) return false;
  const { actors } = reading.annotated;
  const by = parties.by.flatMap((reference) => actors.get(reference.key) ?? []);
  if (by.length > 0 && !by.some(isDiplomaticActor) && !isConflictParty(reading, telling, parties)) return false;
  if (by.length === 0 && !isOpenToSides(reading, telling)) return false;
  if (isAtHome(by, parties, actors)) return false;
  if (isOpen) return countSides(reading) > 1;
  if (isVague(reading, telling, solid) && !isPledge(reading, telling)) return false;
  if (telling.kind === 'demand' && parties.to.length === 0 && matters.every((matter) => WEAK_FOR_PLANS.has(matter)))
    return false;
  if (solid.length === 0) return countSides(reading) > 1;
  // A plan is put forward by whoever holds it; to speak of one commits to nothing.
  if (solid.every((matter) => matter === 'plan')) return telling.rule.startsWith('paper');
  if (!solid.every((matter) => DOMESTIC_MATTERS.has(matter))) return true;
  const { sentences } = reading.annotated;
  const sentence = sentences[telling.clause.sentence]!;
  const named = [...by, ...parties.bound.flatMap((reference) => actors.get(reference.key) ?? [])];
  const sides = new Set(named.filter(isDiplomaticActor).map(sideOf));
  for (const side of sidesIn(reading, { first: sentence.firstToken, end: sentence.endToken })) sides.add(side);
  if (sides.size >= 2) return true;
  // Parties of one country's conflict, where others (a mediator) are named too: Guaidó of Maduro.
  if (countSides(reading) > 1 && !by.some(isDiplomaticActor) && isConflictParty(reading, telling, parties)) return true;
  // Those who speak with other states in the same text bind themselves before them.
  if (by.some((actor) => reading.inContact.has(actor.key)) && !matters.every((matter) => AT_HOME_FIRST.has(matter)))
    return true;
  // An impersonal arrangement may name its sides in the next sentences: "Sie verhandelten. Eine Arbeitsgruppe soll ...".
  if (!isImpersonal(telling)) return false;
  for (const near of [sentences[telling.clause.sentence - 1], sentences[telling.clause.sentence + 1]]) {
    if (near === undefined) continue;
    for (const side of sidesIn(reading, { first: near.firstToken, end: near.endToken })) sides.add(side);
  }
  return sides.size >= 2;
}

/** "Kiesewetter forderte die Bundesregierung auf": asked of the own state by one of its people. */
function isAtHome(by: readonly Actor[], parties: Parties, actors: ReadonlyMap<string, Actor>): boolean {
  const to = parties.to.flatMap((reference) => actors.get(reference.key) ?? []);
  if (by.length === 0 || to.length === 0) return false;
  return by.every((one) => one.state !== null && to.every((other) => other.state === one.state));
}

/** "kündigte an, sich auf den Krieg zu konzentrieren": of war and the like only an end is a promise. */
function isVague(reading: ClauseReading, telling: Telling, matters: readonly Matter[]): boolean {
  if (telling.kind !== 'promise' || !matters.every((matter) => WEAK_FOR_PLANS.has(matter)) || matters.length === 0)
    return false;
  const { clause } = telling.content;
  return clause === undefined || readAct(reading, clause, true)?.act.ends !== true;
}

/** An arrangement, a paper or a passive names nobody who acts. */
function isImpersonal(telling: Telling): boolean {
  if (telling.clause.verb?.voice === 'passive') return true;
  // "Der Verein will den Vertrag verlängern" has one who acts.
  return telling.by.length === 0 && /^(shall|addition|paper)/.test(telling.rule);
}

/** "habe zugesagt, Deutschlands Bemühungen zu unterstützen": a pledge to another side needs no matter of its own. */
function isPledge(reading: ClauseReading, telling: Telling): boolean {
  if (!/^verb:(zusagen|zusichern)$/.test(telling.rule) || telling.content.clause === undefined) return false;
  const { range } = telling.content;
  const words = reading.annotated.tokens.slice(range.first, range.end).map((token) => token.lower);
  if (words.some((word) => CONTACT_NOUN_STEMS.some((stem) => word.includes(stem)))) return false;
  return sidesIn(reading, range).size > 0;
}

/**
 * "rief Modi dazu auf, sich an den Vertrag zu halten": what partners of a contact ask of each other or offer needs no matter
 * that the lists know; what is asked must be asked of another side, and an exchange itself is no commitment.
 */
function isSaidInContact(reading: ClauseReading, telling: Telling, { by, to, bound }: Parties): boolean {
  if (telling.content.clause === undefined || !OPEN_VERBS.test(telling.rule)) return false;
  const own = by.flatMap(({ key, state }) => [key, ...(state === null ? [] : [state])]);
  if (own.length === 0) return false;
  const { range } = telling.content;
  const words = reading.lower.slice(range.first, range.end);
  if (words.some((word) => CONTACT_NOUN_STEMS.some((stem) => word.includes(stem)) || isMeeting(word))) return false;
  if (telling.kind !== 'demand') return own.some((key) => reading.inContact.has(key));
  // "Der Gouverneur forderte die Regierung auf": only who stands for a side asks another one
  const asked = [...to, ...bound].map(({ key, state }) => state ?? key);
  return own.length > by.length && asked.some((side) => !own.includes(side));
}

/** Verbs that offer or ask by themselves; "ankündigen" and "wollen" tell of plans of all sorts. */
const OPEN_VERBS =
  /^verb:(fordern|verlangen|auffordern|aufrufen|drängen|anbieten|vorschlagen|anregen|zusagen|zusichern|versprechen|einigen|verständigen|vereinbaren|übereinkommen|verpflichten)$/;
/** "bot an, nach Wien zu reisen": an exchange, no commitment. */
function isMeeting(word: string): boolean {
  return /^(zu)?(reisen|treffen|sehen|sprechen|verhandeln|telefonieren|zusammenkommen|besuchen)$/.test(word);
}

/** "Trump lehnte Maduros Forderungen ab": an answer to another side's proposal. */
function isAnswer(reading: ClauseReading, telling: Telling): boolean {
  const { phrase } = telling.content;
  if (phrase === undefined || (telling.kind !== 'refusal' && telling.kind !== 'agreement')) return false;
  const word = reading.annotated.tokens[phrase.head]?.lower ?? '';
  // "lehnte eine solche Verknüpfung ab": an answer to what the sentence before asked
  const points = reading.lower.slice(phrase.firstToken, phrase.head).some((other) => /^solche?[nmrs]?$/.test(other));
  const isTold = points && asksBefore(reading, telling.clause.sentence);
  return (isTold || PROPOSAL_STEMS.some((stem) => word.includes(stem))) && telling.by.length > 0;
}

/** Whether the sentence or the one before asks or offers. */
function asksBefore(reading: ClauseReading, sentence: number): boolean {
  return [sentence - 1, sentence]
    .flatMap((near) => reading.clausesOfSentence[near] ?? [])
    .some((index) => {
      const kind = COMMITMENT_VERBS.get(reading.annotated.clauses[index]!.verb?.lemma ?? '')?.kind;
      return kind === 'demand' || kind === 'offer';
    });
}

/** "Guaidó verlangt, Maduro müsse abtreten": a person without a known state against one who stands for a state. */
function isConflictParty(reading: ClauseReading, telling: Telling, parties: Parties): boolean {
  const { actors } = reading.annotated;
  if (!parties.by.some((reference) => actors.get(reference.key)?.kind === 'person')) return false;
  if (parties.bound.some((reference) => reference.state !== null)) return true;
  // "Guaidó verlangt den Rücktritt Maduros": who is to go stands in what is asked.
  if (telling.kind !== 'demand') return false;
  return mentionsIn(reading.annotated, telling.content.range).some((mention) => {
    const actor = mention.actor === null ? undefined : actors.get(mention.actor);
    return actor?.kind === 'person' && actor.state !== null;
  });
}

/** Whether an actor can bind a state, a conflict party or an international body. */
export function isDiplomaticActor(actor: Actor): boolean {
  if (DIPLOMATIC_KINDS.has(actor.kind)) return true;
  return actor.kind === 'person' && actor.state !== null;
}

/** Without a known speaker: the text is about several sides, and the subject is none that is at home elsewhere. */
function isOpenToSides(reading: ClauseReading, telling: Telling): boolean {
  if (countSides(reading) < 2) return false;
  const subject = subjectOf(telling.clause);
  if (telling.by.length === 0 || subject === undefined || isImpersonal(telling)) return true;
  if (mentionsIn(reading.annotated, { first: subject.firstToken, end: subject.endToken }).length > 0) return true;
  const head = reading.annotated.tokens[subject.head]?.lower ?? '';
  if (/koalition|fraktion/.test(head)) return false;
  return SIDE_STEMS.some((stem) => head.includes(stem)) || PRONOUNS.has(head);
}

/** How many states and bodies the whole text names as actors; counted once a text. */
function countSides(reading: ClauseReading): number {
  const known = sideCounts.get(reading);
  if (known !== undefined) return known;
  const count = sidesIn(reading, { first: 0, end: reading.annotated.tokens.length }).size;
  sideCounts.set(reading, count);
  return count;
}

const sideCounts = new WeakMap<ClauseReading, number>();

/** The states and bodies that a range names, by key; places count where they are states. */
export function sidesIn(reading: ClauseReading, range: TokenRange): ReadonlySet<string> {
  const { actors } = reading.annotated;
  const sides = new Set<string>();
  for (const mention of mentionsIn(reading.annotated, range)) {
    const actor = mention.actor === null ? undefined : actors.get(mention.actor);
    if (actor === undefined) {
      if (mention.place !== null) sides.add(mention.place);
      continue;
    }
    if (!isDiplomaticActor(actor)) continue;
    const members = actor.members.flatMap((key) => actors.get(key) ?? []);
    for (const member of members.length > 0 ? members : [actor]) sides.add(sideOf(member));
  }
  return sides;
}

function sideOf(actor: Actor): string {
  return actor.state ?? actor.key;
}

const DIPLOMATIC_KINDS: ReadonlySet<Actor['kind']> = new Set<Actor['kind']>([
  'state',
  'government',
  'ministry',
  'military',
  'armedGroup',
  'internationalBody',
  'group',
  'anonymous',
]);
const AT_HOME_FIRST: ReadonlySet<Matter> = new Set<Matter>(['economy', 'trade', 'gas', 'plan', 'forces', 'election']);
const PRONOUNS: ReadonlySet<string> = new Set([
  'er',
  'sie',
  'man',
  'beide',
  'es',
  'dieser',
  'diese',
  'wer',
  'der',
  'die',
  'das',
]);
