import type { Actor, ActorReference } from '../../core/actor.ts';
import { subjectOf } from '../../core/clause.ts';
import { CAPITALS } from '../../german/capitals.ts';
import { DOMESTIC_MATTERS, type Matter, WEAK_FOR_PLANS } from '../../german/commitment-matters.ts';
import { SIDE_STEMS } from '../../german/commitment-words.ts';
import { STATE_KEYS } from '../../german/state-names.ts';
import { type ClauseReading, mentionsIn, type TokenRange } from './clause-reading.ts';
import type { Parties } from './find-parties.ts';
import { isAnswer, isPlainBetweenSides, isPledge, isSaidInContact } from './is-open-commitment.ts';
import { readAct } from './read-act.ts';
import type { Telling } from './telling.ts';

/** Whether a telling is one between states, conflict parties or international bodies, not a domestic or business one. */
export function isDiplomacy(reading: ClauseReading, telling: Telling, { parties, matters }: Told): boolean {
  const solid = matters.filter((matter) => matter !== 'talks');
  const isToldBetweenSides =
    bindsToTalks(reading, telling) ||
    isSaidInContact(reading, telling, parties) ||
    isPlainBetweenSides(reading, telling, parties);
  const isKnown = solid.length > 0 || isToldBetweenSides;
  if (!isKnown && !isPledge(reading, telling) && !isAnswer(reading, telling)) return false;
  const by = actorsOf(reading, parties.by);
  if (!canBind(reading, telling, { parties, by })) return false;
  if (isToldBetweenSides) return countSides(reading) > 1;
  if (isVague(reading, telling, solid) && !isPledge(reading, telling)) return false;
  const isWeak = matters.every((matter) => WEAK_FOR_PLANS.has(matter)) && !telling.rule.startsWith('asked:');
  if (telling.kind === 'demand' && parties.to.length === 0 && isWeak) return false;
  if (solid.length === 0) return countSides(reading) > 1;
  // A plan is put forward by whoever holds it; to speak of one commits to nothing.
  if (solid.every((matter) => matter === 'plan')) return telling.rule.startsWith('paper');
  if (!solid.every((matter) => DOMESTIC_MATTERS.has(matter))) return true;
  // "Die Vereinbarung läuft am 19. November aus": the agreement of the text, between its sides
  if (telling.rule === 'paper:inForce' && isPlainPaper(reading, telling)) return countSides(reading) > 1;
  return concernsOthers(reading, telling, { parties, matters });
}

/** What a telling is about, and whom it names. */
interface Told {
  readonly parties: Parties;
  readonly matters: readonly Matter[];
}

function actorsOf(reading: ClauseReading, references: readonly ActorReference[]): readonly Actor[] {
  return references.flatMap(({ key }) => reading.annotated.actors.get(key) ?? []);
}

/** Whether those who commit themselves, or an open subject, can do so for a side. */
function canBind(
  reading: ClauseReading,
  telling: Telling,
  { parties, by }: { readonly parties: Parties; readonly by: readonly Actor[] },
): boolean {
  if (by.length > 0 && !by.some(isDiplomaticActor) && !isConflictParty(reading, telling, parties)) return false;
  if (by.length === 0 && !isOpenToSides(reading, telling)) return false;
  if (isAtHome(by, actorsOf(reading, parties.to)) || isAmongOwn(reading, telling, by)) return false;
  // "Das Gericht gewährte dem Minister Aufschub"
  const isGranted = /^verb:(gewähren|einräumen)$/.test(telling.rule);
  return !isGranted || sidesIn(reading, rangeOfSentence(reading, telling)).size >= 2;
}

/** What states also do at home is between them only where another side is named, or spoken with. */
function concernsOthers(reading: ClauseReading, telling: Telling, { parties, matters }: Told): boolean {
  const { sentences } = reading.annotated;
  const by = actorsOf(reading, parties.by);
  const named = [...by, ...actorsOf(reading, parties.bound)];
  const sides = new Set(named.filter(isDiplomaticActor).map(sideOf));
  for (const side of sidesIn(reading, rangeOfSentence(reading, telling))) sides.add(side);
  if (sides.size >= 2) return true;
  // Parties of one country's conflict, where others (a mediator) are named too: Guaidó of Maduro.
  if (countSides(reading) > 1 && !by.some(isDiplomaticActor) && isConflictParty(reading, telling, parties)) return true;
  // Those who speak with other states in the same text bind themselves before them.
  if (by.some((actor) => speaksInContact(reading, actor)) && !matters.every((matter) => AT_HOME_FIRST.has(matter)))
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
function isAtHome(by: readonly Actor[], to: readonly Actor[]): boolean {
  if (by.length === 0 || to.length === 0) return false;
  // "Die Huthi fordern vom Jemen": armed groups are sides of their own
  return by.every(
    (one) => one.state !== null && one.kind !== 'armedGroup' && to.every((other) => other.state === one.state),
  );
}

/** "Dieser schlug dem Berater vor, ein Papier durchsickern zu lassen": said in a call inside one side, with nothing for another. */
function isAmongOwn(reading: ClauseReading, { kind, content, clause }: Telling, by: readonly Actor[]): boolean {
  if (kind !== 'offer') return false;
  const own = reading.contacts.find(
    ({ sameState, participants }) =>
      sameState && by.length > 0 && by.every(({ key }) => participants.some((other) => other.key === key)),
  );
  const sentence = reading.annotated.sentences[clause.sentence]!;
  const near = own?.anchors.some(({ start, end }) => start < sentence.end && sentence.start - end < NEAR_CALL) === true;
  return near && sidesIn(reading, content.range).size === 0;
}

/** "verpflichtet sich, Verhandlungen über eine Selbstverwaltung aufzunehmen": talks with their topic, asked or promised; an offer of talks is a contact. */
function bindsToTalks(reading: ClauseReading, { rule, content }: Telling): boolean {
  if (!BINDING_RULES.test(rule)) return false;
  for (let index = content.range.first; index < content.range.end; index++) {
    if (reading.lower[index] === 'über' && /(verhandlungen|gespräche[n]?)$/.test(reading.lower[index - 1] ?? ''))
      return true;
  }
  return false;
}

/** "kündigte an, sich auf den Krieg zu konzentrieren": of war and the like only an end is a promise. */
function isVague(reading: ClauseReading, telling: Telling, matters: readonly Matter[]): boolean {
  if (telling.kind !== 'promise' || !matters.every((matter) => WEAK_FOR_PLANS.has(matter)) || matters.length === 0)
    return false;
  const { clause } = telling.content;
  return clause === undefined || readAct(reading, clause, true)?.act.ends !== true;
}

/** Who takes part in a contact, or the government whose head does. */
function speaksInContact(reading: ClauseReading, { key, kind, state }: Actor): boolean {
  if (reading.inContact.has(key)) return true;
  if (state === null || !reading.inContact.has(state)) return false;
  // A person of that side only where no other person of it is named: "Irland verhandelte mit Mali. Martin bot Hilfe an."
  return (
    kind !== 'person' || reading.contacts.some(({ participants }) => participants.some((other) => other.key === state))
  );
}

function rangeOfSentence(reading: ClauseReading, { clause }: Telling): TokenRange {
  const sentence = reading.annotated.sentences[clause.sentence]!;
  return { first: sentence.firstToken, end: sentence.endToken };
}

function isPlainPaper(reading: ClauseReading, { content }: Telling): boolean {
  return content.phrase !== undefined && /^(vereinbarung|abkommen)$/.test(reading.lower[content.phrase.head] ?? '');
}

/** An arrangement, a paper or a passive names nobody who acts. */
function isImpersonal(telling: Telling): boolean {
  if (telling.clause.verb?.voice === 'passive') return true;
  // "Der Verein will den Vertrag verlängern" has one who acts.
  return telling.by.length === 0 && /^(shall|addition|paper)/.test(telling.rule);
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
      // "in Budapest": a capital is no side beside its own state
      if (mention.place !== null)
        sides.add(CAPITALS.get(mention.exact)?.key ?? STATE_KEYS.get(mention.place) ?? mention.place);
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
/** Characters: some four sentences. */
const NEAR_CALL = 1200;
const BINDING_RULES =
  /^verb:(verpflichten|fordern|verlangen|einfordern|auffordern|zusagen|zusichern|einigen|verständigen|vereinbaren)$/;
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
