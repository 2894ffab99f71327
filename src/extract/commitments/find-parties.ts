import type { Actor, ActorReference, Mention } from '../../core/actor.ts';
import { toAnchor } from '../../core/anchor.ts';
import { type Clause, type Phrase, subjectOf } from '../../core/clause.ts';
import type { Quotation } from '../../core/quotation.ts';
import { CAPITALS } from '../../german/capitals.ts';
import { STATE_BODY_NOUN } from '../../german/commitment-content.ts';
import { CAPITALS_BY_ADJECTIVE } from '../../german/state-stems.ts';
import { type ClauseReading, mayAct, mentionsFrom, mentionsIn, type TokenRange } from './clause-reading.ts';
import { quotationAround } from './find-account.ts';
import { hasAgent, standFor } from './stand-for.ts';
import { rangeOfPhrase, type Telling } from './telling.ts';

/** Who takes part in a commitment: those who say it, those it is said to, those it binds. */
export interface Parties {
  readonly by: readonly ActorReference[];
  readonly to: readonly ActorReference[];
  readonly bound: readonly ActorReference[];
}

/** Reads the parties of a telling from its phrases, its content's subject and the speaker around it. */
export function findParties(reading: ClauseReading, telling: Telling): Parties {
  const inPhrases = findOwn(reading, telling) ?? toReferences(reading, telling.by);
  const named = inPhrases.length > 0 || isArranged(telling) ? inPhrases : findBeforeVerb(reading, telling);
  // An arrangement ("soll ... verschont bleiben") binds those it names, not those who tell of it.
  const silent = isArranged(telling) && telling.binds === 'subject' && !telling.rule.startsWith('refuse:');
  const by = named.length > 0 || silent ? named : standFor(reading, findSpeaker(reading, telling));
  const to = toReferences(reading, telling.to).filter((reference) => !by.some((other) => other.key === reference.key));
  if (telling.binds === 'subject') {
    // "Überwacht werde die Umsetzung von einem Zentrum, sagte Erdogan": done by another than who says so
    if (hasAgent(telling)) return { by, to, bound: [] };
    return {
      by,
      to,
      bound: findPromised(reading, telling, by) ?? (by.length > 0 ? by : findBetween(reading, telling)),
    };
  }
  // "verlangt, dass Minsk verhandle und Gefangene freilasse": the second shares the subject of the first
  const subject = telling.content.clause && findSubject(reading, telling.content.clause);
  const own = subject ? toReferences(reading, [{ first: subject.firstToken, end: headEnd(reading, subject) }]) : [];
  return { by, to, bound: to.length > 0 ? to : own.length > 0 ? own : findWithdrawing(reading, telling, by) };
}

function findSubject(reading: ClauseReading, clause: Clause): Phrase | undefined {
  const { annotated, lower } = reading;
  const own = subjectOf(clause);
  if (clause.kind !== 'subordinate') return own;
  // "... und Gefangene freilasse": what looks like a subject is the object of the side before
  const goesOn = lower[clause.parts[0]?.first ?? -1] === 'und' && clause.verb?.voice === 'active';
  if (own !== undefined && !(goesOn && toReferences(reading, [rangeOfPhrase(own)]).length === 0)) return own;
  const before = annotated.clauses.slice(Math.max(0, clause.index - MOST_COORDINATED), clause.index);
  return before
    .filter(({ kind, sentence }) => kind === 'subordinate' && sentence === clause.sentence)
    .map(subjectOf)
    .findLast((subject) => subject !== undefined);
}

/** "dass das Ausland Kiew keine Hilfe mehr gibt": a name right behind a noun is not who is to act. */
function headEnd({ annotated }: ClauseReading, { firstToken, endToken }: Phrase): number {
  for (let index = firstToken; index < endToken; index++) {
    const next = annotated.words[index + 1]?.category;
    if (
      annotated.words[index]?.category === 'noun' &&
      next === 'name' &&
      annotated.words[index - 1]?.category === 'article'
    )
      return index + 1;
  }
  return endToken;
}

/** "pocht auf den Rückzug Israels aus Rafah": who is to withdraw stands in what is asked. */
function findWithdrawing(
  reading: ClauseReading,
  { kind, content }: Telling,
  by: readonly ActorReference[],
): readonly ActorReference[] {
  const { phrase } = content;
  if (kind !== 'demand' || phrase === undefined || !WITHDRAWING.test(reading.lower[phrase.head] ?? '')) return [];
  const own = new Set(by.map(({ key, state }) => state ?? key));
  return toReferences(reading, [rangeOfPhrase(phrase)]).filter(({ state }) => state !== null && !own.has(state));
}

/** "Über die Inseln werde sein Land nicht verhandeln, sagte Lee": the land of the one who speaks, whoever stands before. */
function findOwn(reading: ClauseReading, { by, clause }: Telling): readonly ActorReference[] | undefined {
  const [own] = by;
  if (own === undefined || clause.verb?.mood !== 'subjunctive1') return undefined;
  if (!/^(sein|seine|ihr|ihre)$/.test(reading.lower[own.first] ?? '') || reading.lower[own.end - 1] !== 'land')
    return undefined;
  const quotation = quotationAround(reading, clauseRangeOf(clause));
  const speakers = quotation === undefined ? [] : toSpeakers(reading, quotation);
  const named = toReferences(reading, [own]);
  const agrees = named.some(({ key, state }) => speakers.some((one) => (one.state ?? one.key) === (state ?? key)));
  return speakers.length === 0 || agrees ? undefined : speakers;
}

function clauseRangeOf({ parts }: Telling['clause']): TokenRange {
  return { first: parts[0]?.first ?? 0, end: parts.at(-1)?.end ?? 0 };
}

/** "Stoltenberg kündigte an, Schweden werde abziehen": who is bound is the subject of what is announced, where it is of another side. */
function findPromised(
  reading: ClauseReading,
  { kind, content }: Telling,
  by: readonly ActorReference[],
): readonly ActorReference[] | undefined {
  const subject = kind === 'promise' && content.clause && subjectOf(content.clause);
  const promised = subject ? toReferences(reading, [rangeOfPhrase(subject)]) : [];
  const own = new Set(by.map(({ key, state }) => state ?? key));
  return promised.length > 0 && promised.every(({ key, state }) => !own.has(state ?? key)) ? promised : undefined;
}

/** "Gefangenenaustausch zwischen Russland und der Ukraine": those between whom it is arranged. */
function findBetween(reading: ClauseReading, { clause, content }: Telling): readonly ActorReference[] {
  for (const { phrases } of [clause, content.clause ?? clause]) {
    const between = phrases.find((phrase) => phrase.preposition === 'zwischen');
    if (between !== undefined)
      return isBetweenArmies(reading, between) ? [] : toReferences(reading, [rangeOfPhrase(between)]);
  }
  return [];
}

/** "Trump rief Modi an. Die Waffenruhe sei zwischen den Streitkräften beider Länder vereinbart": those who call each other are not at war. */
function isBetweenArmies(reading: ClauseReading, { firstToken, endToken }: Phrase): boolean {
  if (!reading.lower.slice(firstToken, endToken).some((word) => ARMIES.test(word))) return false;
  return mentionsIn(reading.annotated, { first: firstToken, end: endToken }).some(({ actor }) => {
    const members = reading.annotated.actors.get(actor ?? '')?.members ?? [];
    const group = members.flatMap((key) => reading.annotated.actors.get(key) ?? []);
    return group.length > 0 && areCallers(reading, group);
  });
}

/** The actors named in token ranges, each once, groups opened into their members. */
export function toReferences(reading: ClauseReading, ranges: readonly TokenRange[]): readonly ActorReference[] {
  const references = new Map<string, ActorReference>();
  for (const range of ranges) {
    const body = findBodyOfState(reading, range);
    if (body !== undefined) references.set(body.key, body);
    for (const mention of mentionsFrom(reading.annotated, range)) {
      for (const actor of actorsOf(reading, mention)) {
        const known = references.get(actor.key);
        const anchor = toAnchor(reading.annotated.document.text, mention);
        references.set(actor.key, toReference(actor, [...(known?.anchors ?? []), anchor]));
      }
    }
  }
  return [...references.values()];
}

/** "das slowakische Sicherheitskabinett": a body that no list names, through the adjective of its state. */
function findBodyOfState(reading: ClauseReading, range: TokenRange): ActorReference | undefined {
  const { tokens, document, actors } = reading.annotated;
  for (let index = range.first; index + 1 < range.end; index++) {
    const capital = CAPITALS_BY_ADJECTIVE.get(/^(.+?)(e[nmrs]?)?$/.exec(reading.lower[index]!)?.[1] ?? '');
    const state = capital === undefined ? undefined : CAPITALS.get(capital);
    if (state === undefined || !STATE_BODY_NOUN.test(reading.lower[index + 1]!)) continue;
    const near = mentionsFrom(reading.annotated, { first: Math.max(0, index - LONGEST_NAME), end: index + 2 });
    const isNamed = near.some(({ endToken }) => endToken > index);
    if (isNamed) return undefined;
    const span = { start: tokens[index]!.start, end: tokens[index + 1]!.end };
    const anchors = [toAnchor(document.text, span)];
    const actor = actors.get(state.key);
    if (actor !== undefined) return toReference(actor, anchors);
    return { ...state, wikidata: state.key, office: null, state: state.key, anchors };
  }
  return undefined;
}

/** An actor as a fact refers to it. */
export function toReference(actor: Actor, anchors: ActorReference['anchors']): ActorReference {
  const { key, name, wikidata, office, state } = actor;
  return { key, name, wikidata, office, state, anchors };
}

function actorsOf(reading: ClauseReading, mention: Mention): readonly Actor[] {
  if (mention.actor === null) return [];
  const actor = reading.annotated.actors.get(mention.actor);
  if (actor === undefined) return [];
  const members = actor.members.flatMap((key) => reading.annotated.actors.get(key) ?? []);
  if (members.length > 0 && areOnlyCallers(reading, mention, members)) return [];
  return members.length > 0 ? members : [actor];
}

/** "Putin rief Trump an. Beide Kriegsparteien wollen ...": those who talk on the telephone are not those at war; who is stays open. */
function areOnlyCallers(reading: ClauseReading, mention: Mention, members: readonly Actor[]): boolean {
  return AT_WAR.test(mention.exact) && areCallers(reading, members);
}

function areCallers(reading: ClauseReading, members: readonly Actor[]): boolean {
  const sides = new Set(members.map(({ key, state }) => state ?? key));
  return reading.contacts.some(
    ({ kind, participants }) => kind === 'phone' && participants.every(({ key, state }) => sides.has(state ?? key)),
  );
}

/** "beide wollten ... beilegen": who stands before the finite verb without a preposition, where the subject is not known. */
function findBeforeVerb(reading: ClauseReading, telling: Telling): readonly ActorReference[] {
  const { clause } = telling;
  // "warnte Ankara nach dessen Drohung": a noun's holder is not the clause's subject
  if (telling.to.length > 0 || telling.rule.startsWith('noun:') || telling.rule.startsWith('attributive:')) return [];
  if (telling.rule.startsWith('held:')) return [];
  // "Moskaus Forderungen seien nicht annehmbar": whose they are does not refuse them
  if (telling.rule === 'declared:out') return [];
  const first = clause.parts[0]?.first ?? 0;
  if (clause.order !== 'verbSecond' || clause.verb?.finite === undefined) return [];
  if (!mayAct(reading, { firstToken: first })) return [];
  const [mention] = mentionsIn(reading.annotated, { first, end: clause.verb.finite });
  if (mention === undefined || mention.firstToken !== first) return [];
  return toReferences(reading, [{ first: mention.firstToken, end: mention.endToken }]);
}

/** "man habe die USA aufgefordert": who speaks is who demands; a subject that nobody knows stays unknown. */
function findSpeaker(reading: ClauseReading, telling: Telling): readonly ActorReference[] {
  const start = telling.clause.parts[0]?.first ?? 0;
  const subject = subjectOf(telling.clause);
  const word = subject && reading.annotated.tokens[subject.head]?.lower;
  if (
    word !== undefined &&
    telling.by.length > 0 &&
    !SPEAKING_PRONOUNS.has(word) &&
    !telling.rule.startsWith('refuse:')
  )
    return [];
  const around = quotationAround(reading, { first: start, end: telling.clause.parts.at(-1)?.end ?? start });
  // "..., sagte Guaidó; Maduro müsse abtreten": the reported speech of the sentence goes on.
  const goesOn = telling.clause.verb?.mood === 'subjunctive1';
  const quotation = around ?? (goesOn ? reading.quotationsOfSentence[telling.clause.sentence]?.at(-1) : undefined);
  return quotation === undefined ? [] : toSpeakers(reading, quotation);
}

/** The speakers of a quotation, a group opened into its members. */
export function toSpeakers(reading: ClauseReading, { speakerActor, speaker }: Quotation): readonly ActorReference[] {
  if (speakerActor === null) return [];
  const members = speakerActor.members.flatMap((key) => reading.annotated.actors.get(key) ?? []);
  return (members.length > 0 ? members : [speakerActor]).map((actor) => toReference(actor, speaker));
}

function isArranged(telling: Telling): boolean {
  if (telling.rule.startsWith('held:')) return false;
  return /^(shall|addition|paper)/.test(telling.rule) || telling.clause.verb?.voice === 'passive';
}

const WITHDRAWING = /(abzug|rückzug|verzicht|rücktritt|einlenken|ausstieg)s?$/;
/** Clauses of one series: "dass er komme, bleibe und helfe". */
const MOST_COORDINATED = 4;
/** Words of the longest names of offices. */
const LONGEST_NAME = 8;
const ARMIES = /^(streitkräften?|armeen?|truppen|militärs?|soldaten)$/;
const AT_WAR = /(kriegs|konflikt)parteien|kriegsgegner/i;
const SPEAKING_PRONOUNS: ReadonlySet<string> = new Set(['man', 'wir', 'ich']);
