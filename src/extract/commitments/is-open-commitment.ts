import type { ActorReference } from '../../core/actor.ts';
import { subjectOf } from '../../core/clause.ts';
import { CAPITALS } from '../../german/capitals.ts';
import { OPEN_ACTS } from '../../german/commitment-acts.ts';
import {
  FEELING_NOUN,
  HOME_NOUN,
  HOSTING_WORD,
  PLAIN_SPEAKING_VERBS,
  TAKING_STAND_NOUNS,
  TAKING_STAND_VERBS,
} from '../../german/commitment-content.ts';
import { COMMITMENT_VERBS, PROPOSAL_STEMS } from '../../german/commitment-verbs.ts';
import { CONTACT_NOUN_STEMS } from '../../german/denial-words.ts';
import { type ClauseReading, mentionsIn } from './clause-reading.ts';
import type { Parties } from './find-parties.ts';
import { isDiplomaticActor, sidesIn } from './is-diplomacy.ts';
import type { Telling } from './telling.ts';

/** Whether a telling without any matter that the lists know is still one between sides, by its verb, its form and who stands in it. */
export function isPlainBetweenSides(reading: ClauseReading, telling: Telling, parties: Parties): boolean {
  if (telling.rule === 'shall:terms') return true;
  if (telling.rule.startsWith('held:')) return parties.by.length > 0;
  if (telling.rule === 'ultimatum') return parties.by.length > 0 && parties.to.length > 0;
  if (telling.rule.startsWith('suspended:')) return true;
  if (telling.rule.startsWith('told:')) return parties.by.length > 0;
  if (telling.rule === 'paper:point') return true;
  // "Berlin und Warschau wollen gemeinsam Boote schicken"
  if (telling.rule.startsWith('open:') && new Set(parties.by.map(({ key, state }) => state ?? key)).size > 1)
    return true;
  if (telling.rule.startsWith('gift:')) return parties.by.length > 0 && parties.to.length > 0;
  if (telling.rule.startsWith('refuse:')) return isBetween(reading, telling, parties);
  if (isRefusedTalks(reading, telling, parties)) return true;
  if (isHosting(reading, telling)) return parties.by.length > 0;
  if (namesExchange(reading, telling)) return false;
  // "Das Abkommen sieht vor, dass beide Länder ihre Flüge melden"
  if (telling.rule === 'paper:terms' && telling.content.clause !== undefined) return reading.inContact.size > 1;
  return (
    isAgreedTogether(reading, telling, parties) ||
    isToldBesideContact(reading, telling, parties) ||
    isToldBetweenSides(reading, telling, parties)
  );
}

/** "bot Genf als Tagungsort an", "sei bereit, den Ort für die Gespräche zu stellen", "bot an zu vermitteln": a service to others. */
function isHosting(reading: ClauseReading, { kind, rule, content }: Telling): boolean {
  if (kind !== 'offer' && kind !== 'promise') return false;
  if (!/^(ready|verb:(anbieten|zusagen|zusichern|versprechen)|noun:(angebot|zusage))/.test(rule)) return false;
  return reading.lower.slice(content.range.first, content.range.end).some((word) => HOSTING_WORD.test(word));
}

/** Who refuses takes part in a contact of the text, or another side stands in the sentence. */
function isBetween(reading: ClauseReading, telling: Telling, { by }: Parties): boolean {
  if (by.some(({ key, state }) => reading.inContact.has(key) || reading.inContact.has(state ?? key))) return true;
  const sentence = reading.annotated.sentences[telling.clause.sentence]!;
  return sidesIn(reading, { first: sentence.firstToken, end: sentence.endToken }).size > 1;
}

/** "Man habe sich darauf verständigt, Engpässe gemeinsam zu lösen": what those agree on who met. */
function isAgreedTogether(reading: ClauseReading, telling: Telling, { by }: Parties): boolean {
  if (telling.kind !== 'agreement' || !TOGETHER_VERBS.test(telling.rule)) return false;
  if (!reading.contacts.some(({ status, sameState }) => status === 'held' && !sameState)) return false;
  const sides = new Set(by.map(({ key, state }) => state ?? key));
  if (sides.size > 0)
    return by.some(({ key, state }) => reading.inContact.has(state ?? key) || reading.inContact.has(key));
  // "Vereinbart wurde zudem, dass Fachleute die Einzelheiten klären"
  if (telling.clause.verb?.voice === 'passive') return true;
  const subject = subjectOf(telling.clause);
  const words = subject === undefined ? [] : reading.lower.slice(subject.firstToken, subject.endToken);
  return words.some((word) => TOGETHER.has(word));
}

/** "Erdogan verlangte die Rückgabe von drei Fregatten": told by a party of a contact, near it or beside another side. */
function isToldBesideContact(reading: ClauseReading, telling: Telling, { by, to, bound }: Parties): boolean {
  if (!PLAIN_RULES.test(telling.rule) || by.length === 0) return false;
  // "forderte Frieden für die Region": a wish
  if (telling.content.phrase !== undefined && /^(frieden|krieg)/.test(reading.lower[telling.content.phrase.head] ?? ''))
    return false;
  const own = by.flatMap(({ key, state }) => [key, ...(state === null ? [] : [state])]);
  if (!own.some((key) => reading.inContact.has(key))) return false;
  if (/^verb:(ankündigen|verkünden)$/.test(telling.rule) && !isAct(telling)) return false;
  // What is asked is asked of others.
  const asked = [...to, ...bound].map(({ key, state }) => state ?? key);
  if (telling.kind === 'demand' && asked.length > 0 && asked.every((side) => own.includes(side))) return false;
  // "rief die Einwohner auf, zu fliehen", "mahnte zur Ruhe": appeals to nobody who is a side
  if (/^verb:(aufrufen|auffordern|mahnen|ermahnen|bitten)$/.test(telling.rule) && asked.length === 0) return false;
  if (to.some(({ key, state }) => !own.includes(state ?? key))) return true;
  const sentence = reading.annotated.sentences[telling.clause.sentence]!;
  const sides = sidesIn(reading, { first: sentence.firstToken, end: sentence.endToken });
  if ([...sides].some((side) => !own.includes(side))) return true;
  if (namesHome(reading, telling)) return false;
  return reading.contacts.some(
    ({ participants, anchors, sameState }) =>
      !sameState &&
      participants.some(({ key, state }) => own.includes(key) || (state !== null && own.includes(state))) &&
      anchors.some(({ start, end }) => start < sentence.start && sentence.start - end < NEAR_CONTACT),
  );
}

/** "Wien sagte Laibach Löschflugzeuge zu", "Mexiko fordert die Rückgabe der Krone aus Wien": the verb's own places or what it asks name two sides, whatever it is about. */
function isToldBetweenSides(reading: ClauseReading, telling: Telling, { by, to, bound }: Parties): boolean {
  // "Teheran müsse mit der Atombehörde zusammenarbeiten, sagte Macron": asked of another side by its form
  if (telling.rule.startsWith('asked:')) return by.length > 0;
  if (!STRONG_RULES.test(telling.rule) || namesHome(reading, telling) || namesFeeling(reading, telling)) return false;
  const { actors } = reading.annotated;
  const stands = ({ key, state }: ActorReference) => {
    const actor = actors.get(key);
    // "der ägyptische Staat": a side that only an adjective names
    return actor === undefined ? key === state : isDiplomaticActor(actor) && actor.kind !== 'anonymous';
  };
  // "Die Taliban verlangen, dass Kabul sie entlässt": a party in its own country
  const own = new Set(
    by.filter(stands).map(({ key, state }) => (actors.get(key)?.kind === 'armedGroup' ? key : (state ?? key))),
  );
  const isOther = (one: ActorReference) => stands(one) && !own.has(one.state ?? one.key);
  const asked = telling.kind === 'demand' ? [...to, ...bound] : to;
  // "Israel wurde aufgefordert", "Zugleich fordern sie Israel auf": asked of a side by whom the text has named before
  if (own.size === 0) {
    const subject = subjectOf(telling.clause);
    const isOpen =
      telling.clause.verb?.voice === 'passive' || /^(sie|er)$/.test(reading.lower[subject?.head ?? -1] ?? '');
    return telling.kind === 'demand' && isOpen && asked.some(stands);
  }
  return asked.some(isOther) || (asked.length === 0 && namesOther(reading, telling, own));
}

/** "lehnte Vermittler aus Malaysia ab": another state, or its capital, stands in what is asked, offered or refused. */
function namesOther(reading: ClauseReading, { content }: Telling, own: ReadonlySet<string>): boolean {
  return mentionsIn(reading.annotated, content.range).some(({ actor, place, exact }) => {
    const named = actor === null ? undefined : reading.annotated.actors.get(actor);
    if (named !== undefined) return isDiplomaticActor(named) && !own.has(named.state ?? named.key);
    const state =
      CAPITALS.get(exact)?.key ??
      (place !== null && reading.annotated.actors.get(place)?.kind === 'state' ? place : undefined);
    return state !== undefined && !own.has(state);
  });
}

/** "sicherte Kiew seine Solidarität zu": a feeling, nothing that can be kept or broken. */
function namesFeeling(reading: ClauseReading, { content }: Telling): boolean {
  return reading.lower.slice(content.range.first, content.range.end).some((word) => FEELING_NOUN.test(word));
}

function isAct({ content }: Telling): boolean {
  const lemma = content.clause?.verb?.lemma;
  return lemma !== undefined && OPEN_ACTS.has(lemma);
}

/** Words of politics at home. */
function namesHome(reading: ClauseReading, { clause, content }: Telling): boolean {
  const first = Math.min(clause.parts[0]?.first ?? content.range.first, content.range.first);
  const end = Math.max(clause.parts.at(-1)?.end ?? content.range.end, content.range.end);
  return reading.lower.slice(first, end).some((word) => HOME_NOUN.test(word));
}

/** "hatte Verhandlungen mit den Aufständischen stets abgelehnt". */
function isRefusedTalks(reading: ClauseReading, { kind, rule, content, clause }: Telling, { by }: Parties): boolean {
  if (kind !== 'refusal' || by.length === 0 || !/^verb:(ablehnen|verweigern|ausschließen)$/.test(rule)) return false;
  const word = content.phrase === undefined ? '' : (reading.lower[content.phrase.head] ?? '');
  return (
    /verhandlungen$|^gespräche$|dialog$/.test(word) && clause.verb?.voice === 'active' && reading.contacts.length > 0
  );
}

/** Talks, visits and the like are contacts, no commitments; "Teile der Begegnung live zu zeigen" is about more than the meeting. */
function namesExchange(reading: ClauseReading, { content }: Telling): boolean {
  const isExchange = (word: string) => CONTACT_NOUN_STEMS.some((stem) => word.includes(stem));
  const { clause } = content;
  const words = reading.lower.slice(content.range.first, content.range.end);
  if (words.some(isMeeting)) return true;
  if (clause === undefined || reading.childrenOf[clause.index] !== undefined) return words.some(isExchange);
  return clause.phrases.some(({ head }) => isExchange(reading.lower[head] ?? ''));
}

const TOGETHER_VERBS = /^verb:(einigen|verständigen|vereinbaren|übereinkommen|verabreden)$/;
const TOGETHER: ReadonlySet<string> = new Set(['man', 'wir', 'sie', 'beide', 'beiden', 'beider', 'seiten']);
const PLAIN_RULES = new RegExp(
  `^(verb:(${TAKING_STAND_VERBS.join('|')})|noun:(${TAKING_STAND_NOUNS.join('|')})|ready|condition|declared:out|open:|attributive:)`,
);
const STRONG_RULES = new RegExp(`^(verb:(${PLAIN_SPEAKING_VERBS.join('|')})|condition)$`);
/** Some four sentences. */
const NEAR_CONTACT = 1200;

/** "habe zugesagt, Deutschlands Bemühungen zu unterstützen": a pledge to another side needs no matter of its own. */
export function isPledge(reading: ClauseReading, telling: Telling): boolean {
  if (!/^verb:(zusagen|zusichern)$/.test(telling.rule) || telling.content.clause === undefined) return false;
  const { range } = telling.content;
  const words = reading.annotated.tokens.slice(range.first, range.end).map((token) => token.lower);
  if (words.some((word) => CONTACT_NOUN_STEMS.some((stem) => word.includes(stem)) || isMeeting(word))) return false;
  return sidesIn(reading, range).size > 0;
}

/**
 * "rief Modi dazu auf, sich an den Vertrag zu halten": what partners of a contact ask of each other or offer needs no matter
 * that the lists know; what is asked must be asked of another side, and an exchange itself is no commitment.
 */
export function isSaidInContact(reading: ClauseReading, telling: Telling, { by, to, bound }: Parties): boolean {
  if (telling.content.clause === undefined || !OPEN_VERBS.test(telling.rule)) return false;
  const own = by.flatMap(({ key, state }) => [key, ...(state === null ? [] : [state])]);
  if (own.length === 0) return false;
  const { range } = telling.content;
  const words = reading.lower.slice(range.first, range.end);
  if (words.some((word) => CONTACT_NOUN_STEMS.some((stem) => word.includes(stem)) || isMeeting(word))) return false;
  // "Die Taliban verlangen, dass Kabul sie entlässt"
  const isArmed = by.some(({ key }) => reading.annotated.actors.get(key)?.kind === 'armedGroup');
  if (telling.kind !== 'demand') return own.some((key) => reading.inContact.has(key));
  // "Der Gouverneur forderte die Regierung auf": only who stands for a side asks another one
  const asked = [...to, ...bound].map(({ key, state }) => state ?? key);
  return (own.length > by.length || isArmed) && asked.some((side) => !own.includes(side));
}

/** Verbs that offer or ask by themselves; "ankündigen" and "wollen" tell of plans of all sorts. */
const OPEN_VERBS =
  /^verb:(fordern|verlangen|auffordern|aufrufen|drängen|machen|bestehen|beharren|pochen|anbieten|vorschlagen|anregen|zusagen|zusichern|versprechen|einigen|verständigen|vereinbaren|übereinkommen|verpflichten)$/;
/** "bot an, nach Wien zu reisen": an exchange, no commitment. */
function isMeeting(word: string): boolean {
  return /^(zu)?(reisen|treffen|sehen|sprechen|verhandeln|telefonieren|zusammenkommen|besuchen)$/.test(word);
}

/** "Trump lehnte Maduros Forderungen ab": an answer to another side's proposal. */
export function isAnswer(reading: ClauseReading, telling: Telling): boolean {
  const { phrase } = telling.content;
  if (phrase === undefined || (telling.kind !== 'refusal' && telling.kind !== 'agreement')) return false;
  const word = reading.annotated.tokens[phrase.head]?.lower ?? '';
  // "lehnte eine solche Verknüpfung ab": an answer to what the sentence before asked
  const points = reading.lower.slice(phrase.firstToken, phrase.head).some((other) => /^solche?[nmrs]?$/.test(other));
  const isTold = points && asksBefore(reading, telling.clause.sentence);
  const isPaper = telling.rule.startsWith('answer:');
  return (isTold || isPaper || PROPOSAL_STEMS.some((stem) => word.includes(stem))) && telling.by.length > 0;
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
