import type { ActorReference } from '../../core/actor.ts';
import { type Clause, subjectOf, type VerbComplex } from '../../core/clause.ts';
import {
  BLAMED_ACTS,
  BLAMED_EVENT,
  CLAIMING_VERBS,
  INVOLVED_WORDS,
  STILL_OPEN_WORDS,
} from '../../german/denial-words.ts';
import { type ClauseReading, hasWord, mentionsIn, spanOf, subordinatorOf } from '../commitments/clause-reading.ts';
import { quotationAround } from '../commitments/find-account.ts';
import { toReferences } from '../commitments/find-parties.ts';
import { isAsserted } from '../commitments/find-spoken.ts';
import { isNegated, ownRange } from '../commitments/read-act.ts';
import { speaksOfOwnSide } from '../commitments/speaks-of-own-side.ts';
import { rangeOfPhrase } from '../commitments/telling.ts';
import type { DenialTelling } from './denial-telling.ts';
import { findDenier, speakerOf } from './find-denier.ts';

/**
 * Denials of what a side is blamed for, in its own words: "Man habe keine Drohnen geliefert", "sei daran nicht beteiligt gewesen",
 * "Es sei nicht zu Grenzverletzungen gekommen", "gab an, nichts gewusst zu haben".
 */
export function findRefuted(reading: ClauseReading): readonly DenialTelling[] {
  return reading.annotated.clauses.flatMap((clause) => {
    const { verb } = clause;
    if (verb === undefined || !mayRefute(reading, clause, verb)) return [];
    if (!isNegated(reading, clause) && !hasWord(reading, clause, NOTHING)) return [];
    if (hasWord(reading, clause, STILL_OPEN_WORDS)) return [];
    const by = clause.kind === 'infinitive' ? findClaiming(reading, clause) : findSpeaking(reading, clause, verb);
    if (by === undefined) return [];
    const content = ownRange(clause);
    const span = spanOf(reading.annotated, content);
    return [{ kind: 'flat', by, clause, content, pointsBack: false, span, rule: 'negated:blame' } as const];
  });
}

/** By its verb and tense; looked at first, for speed. */
function mayRefute(reading: ClauseReading, clause: Clause, verb: VerbComplex): boolean {
  if (verb.modal !== undefined || verb.tense === 'future' || clause.kind === 'relative') return false;
  const isDone = verb.tense !== 'present';
  if (clause.kind === 'infinitive') return isDone && verb.negated !== undefined && clause.parent !== undefined;
  const subordinator = subordinatorOf(reading, clause);
  if (subordinator !== undefined && !/^da(ss|ß)$/.test(subordinator)) return false;
  if (isDone && BLAMED_ACTS.has(verb.lemma)) return true;
  if (isDone && EVENT_VERBS.has(verb.lemma) && namesBlamedEvent(reading, clause, verb)) return true;
  return isOfPart(reading, clause, verb) || isAimedAtNobody(reading, clause, verb);
}

/** "Die Übung richte sich nicht gegen Seoul": said of what others take it for. */
function isAimedAtNobody(reading: ClauseReading, clause: Clause, { lemma, mood }: VerbComplex): boolean {
  if (lemma !== 'richten' || !/^subjunctive/.test(mood)) return false;
  const target = clause.phrases.find(({ preposition }) => preposition === 'gegen');
  return target !== undefined && toReferences(reading, [rangeOfPhrase(target)]).length > 0;
}

/** "keinen Angriff habe es gegeben", "sei nicht zu Verstößen gekommen". */
function namesBlamedEvent(reading: ClauseReading, clause: Clause, { lemma, mood }: VerbComplex): boolean {
  if (mood === 'indicative') return false;
  const wanted = lemma === 'kommen' ? 'zu' : undefined;
  return clause.phrases.some(
    ({ preposition, head }) => preposition === wanted && BLAMED_EVENT.test(reading.lower[head] ?? ''),
  );
}

/** "sei daran nicht beteiligt", "habe damit nichts zu tun", "trage dafür keine Verantwortung". */
function isOfPart(reading: ClauseReading, clause: Clause, { lemma }: VerbComplex): boolean {
  if (/^(sein|beteiligen|tragen)$/.test(lemma)) return hasWord(reading, clause, INVOLVED_WORDS);
  return /^(haben|tun)$/.test(lemma) && hasWord(reading, clause, NOTHING) && hasWord(reading, clause, TO_DO);
}

/** The speaker, who denies it of the own side; an event nobody is named for is denied by whoever says so. */
function findSpeaking(reading: ClauseReading, clause: Clause, verb: VerbComplex): ActorReference | undefined {
  const quotation = quotationAround(reading, ownRange(clause));
  // "Peking hat keine Waffen geliefert" told by the outlet denies nothing.
  if (quotation === undefined || (quotation.form === 'reported' && verb.mood === 'indicative')) return undefined;
  const isOwn =
    (verb.voice === 'active' || verb.lemma === 'beteiligen') && speaksOfOwnSide(reading, withSubject(reading, clause));
  if (!isOwn && !EVENT_VERBS.has(verb.lemma) && !isAimedAtNobody(reading, clause, verb)) return undefined;
  return speakerOf(reading, quotation);
}

/** "man sei informiert worden, aber nicht beteiligt gewesen": the clause before, where it has no subject of its own. */
function withSubject(reading: ClauseReading, clause: Clause): Clause {
  const before = reading.annotated.clauses[clause.index - 1];
  return subjectOf(clause) === undefined && before?.sentence === clause.sentence ? before : clause;
}

/** "gab an, nicht vorab gewusst zu haben": who says so of himself, of what another side did or got. */
function findClaiming(reading: ClauseReading, clause: Clause): ActorReference | undefined {
  const parent = reading.annotated.clauses[clause.parent!]!;
  if (parent.verb === undefined || parent.verb.negated || !CLAIMING_VERBS.has(parent.verb.lemma)) return undefined;
  if (!isAsserted(reading, parent)) return undefined;
  const by = findDenier(reading, parent);
  if (by === undefined || BLAMED_ACTS.has(clause.verb!.lemma)) return by;
  const names = mentionsIn(reading.annotated, ownRange(clause)).some(
    ({ actor }) => actor !== null && actor !== by.key && reading.annotated.actors.get(actor)?.state !== by.state,
  );
  return names ? by : undefined;
}

const NOTHING: ReadonlySet<string> = new Set(['nichts', 'nie', 'niemals', 'niemanden', 'niemandem', 'keinerlei']);
const TO_DO: ReadonlySet<string> = new Set(['tun']);
const EVENT_VERBS: ReadonlySet<string> = new Set(['geben', 'kommen', 'stattfinden', 'erfolgen']);
