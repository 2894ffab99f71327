import type { ActorReference } from '../../core/actor.ts';
import { subjectOf } from '../../core/clause.ts';
import type { Commitment } from '../../core/commitment.ts';
import type { Contact } from '../../core/contact.ts';
import { type ClauseReading, hasWord } from './clause-reading.ts';
import type { Draft } from './draft.ts';
import { toReferences } from './find-parties.ts';

/** The draft with its open sides taken from the contact it was arranged in; undefined where nobody can be named. */
export function fillParties(reading: ClauseReading, draft: Draft, contacts: readonly Contact[]): Draft | undefined {
  const corrected = leaveOutMediators(draft, contacts);
  const { parties, by, to, accordingTo } = corrected.commitment;
  if (parties.length > 0 || by.length > 0) return corrected;
  // "nahm die Zusicherung zur Kenntnis", "ein Tag nach dem Aufruf": a noun that names nobody tells of nobody's
  if (NOUN_OF_SOMEBODY.test(draft.telling.rule) && to.length === 0 && accordingTo.length === 0) return undefined;
  const isProposal = draft.telling.clause.kind === 'infinitive';
  const nearest = findNearest(draft.commitment, contacts, isProposal);
  // "zwischen den Streitkräften beider Länder": sides are named that the text does not settle.
  if (isBetweenUnknown(reading, draft) && !isTogether(reading, draft)) return undefined;
  // "planten Gespräche darüber, auf Angriffe zu verzichten": those who were to talk were to bind themselves.
  // "Beide Kriegsparteien wollen ...", told after a call: they are not those who called
  if (nearest?.kind === 'phone' && hasWord(reading, draft.telling.clause, AT_WAR)) return corrected;
  // "Zölle gegen Kanada sollen in Kraft treten", after a talk with others: not theirs
  if (nearest !== undefined && namesOthers(reading, draft, nearest)) return undefined;
  // "Die Energieanlagen sollen verschont bleiben", after a call of Trump and Putin: between whom stays open
  const isOfCall =
    nearest?.kind === 'phone' &&
    /^shall/.test(draft.telling.rule) &&
    draft.matters.some((matter) => OF_FRONT.has(matter));
  if (nearest !== undefined && !isOfCall && (isProposal || isArrangement(reading, draft)))
    return withParties(corrected, nearest.participants);
  // "Das Abkommen sieht vor, dass 30 Gefangene freikommen": of an agreement that the text tells of, open between whom
  const isOfPaper = draft.telling.kind === 'agreement' && /^(paper|shall)/.test(draft.telling.rule);
  if (isOfPaper && draft.matters.some((matter) => OF_WAR.has(matter))) return corrected;
  return to.length > 0 || accordingTo.length > 0 || nearest !== undefined ? corrected : undefined;
}

function namesOthers(reading: ClauseReading, { telling }: Draft, contact: Contact): boolean {
  if (!telling.rule.startsWith('shall')) return false;
  const sides = new Set(contact.participants.map(({ key, state }) => state ?? key));
  return toReferences(reading, [telling.content.range]).some(({ key, state }) => !sides.has(state ?? key));
}

/** "Beide Seiten einigten sich" after talks that a third hosted: the sides are those who talked. */
function leaveOutMediators(draft: Draft, contacts: readonly Contact[]): Draft {
  const { parties } = draft.commitment;
  const contact = findNearest(draft.commitment, contacts);
  if (contact === undefined || parties.length < 2 || draft.telling.binds !== 'subject') return draft;
  const sideOf = (one: ActorReference) => one.state ?? one.key;
  const mediating = new Set(contact.mediators.map(sideOf));
  const talking = new Set(contact.participants.map(sideOf));
  const hosted = parties.some((one) => mediating.has(sideOf(one)) && !talking.has(sideOf(one)));
  const sat =
    (contact.kind === 'talks' || contact.kind === 'meeting') && distanceTo(contact, draft.commitment) < JUST_TOLD;
  const foreign = sat && parties.some((one) => !talking.has(sideOf(one)));
  return (hosted || foreign) && isGroup(draft) ? withParties(draft, contact.participants) : draft;
}

/** Several parties that rest on the same words were opened from one group: "beide Seiten". */
function isGroup({ commitment }: Draft): boolean {
  const [first, second] = commitment.parties;
  return first?.anchors[0]?.start === second?.anchors[0]?.start;
}

function isArrangement(reading: ClauseReading, { telling }: Draft): boolean {
  if (telling.kind !== 'agreement' && telling.kind !== 'promise') return false;
  // "Außerdem wollen sie 6000 Leichen übergeben": those who sat together.
  const subject = subjectOf(telling.clause);
  const word = subject && reading.annotated.tokens[subject.firstToken]?.text.toLowerCase();
  if (word !== undefined && TOGETHER.has(word)) return true;
  if (isTogether(reading, { telling })) return true;
  return /^(shall|paper)/.test(telling.rule) || telling.clause.verb?.voice === 'passive';
}

/** "die Regierungschefs der beiden Nachbarn haben ... vereinbart", "Man habe sich verständigt": those who sat together. */
function isTogether(reading: ClauseReading, { telling }: Pick<Draft, 'telling'>): boolean {
  const subject = subjectOf(telling.clause);
  if (telling.kind !== 'agreement' || subject === undefined) return false;
  const words = reading.lower.slice(subject.firstToken, subject.endToken);
  return words.some((word) => BOTH.has(word) || word === 'man' || word === 'wir');
}

function isBetweenUnknown(reading: ClauseReading, { telling }: Draft): boolean {
  const between = telling.clause.phrases.some((phrase) => phrase.preposition === 'zwischen');
  return between || hasWord(reading, telling.clause, BOTH);
}

/** The contact that is told nearest to the commitment; only one that took or takes place, unless all are asked for. */
function findNearest(commitment: Commitment, contacts: readonly Contact[], all = false): Contact | undefined {
  let best: { readonly contact: Contact; readonly distance: number } | undefined;
  for (const contact of contacts) {
    if (!all && contact.status !== 'held' && contact.status !== 'ongoing') continue;
    const distance = distanceTo(contact, commitment);
    if (best === undefined || distance < best.distance) best = { contact, distance };
  }
  return best?.contact;
}

/** Characters between the nearest words of a contact and the commitment. */
function distanceTo(contact: Contact, commitment: Commitment): number {
  const at = commitment.anchors[0]?.start ?? 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const anchor of contact.anchors.slice(0, MOST_ANCHORS)) {
    nearest = Math.min(nearest, Math.abs(anchor.start - at));
  }
  return nearest;
}

function withParties(draft: Draft, parties: readonly ActorReference[]): Draft {
  return {
    ...draft,
    parties: { ...draft.parties, bound: parties },
    commitment: { ...draft.commitment, parties },
  };
}

/** Nouns but for conditions, which may stand for themselves: "Bedingung sei eine Amnestie". */
const NOUN_OF_SOMEBODY = /^noun:(?!.*(bedingung|voraussetzung))/;
/** No article tells of one contact in more places; the limit keeps endless texts quick. */
const MOST_ANCHORS = 100;
/** Three sentences or so. */
const JUST_TOLD = 400;
const AT_WAR: ReadonlySet<string> = new Set(['kriegsparteien', 'konfliktparteien', 'kriegsgegner']);
const OF_FRONT: ReadonlySet<string> = new Set(['prisoners', 'remains', 'ceasefire', 'energy', 'hostilities', 'sea']);
const OF_WAR: ReadonlySet<string> = new Set(['prisoners', 'remains', 'wounded', 'ceasefire', 'withdrawal']);
const TOGETHER: ReadonlySet<string> = new Set(['sie', 'beide', 'jede', 'jedes', 'keine', 'keiner']);
const BOTH: ReadonlySet<string> = new Set(['beider', 'beiden']);
