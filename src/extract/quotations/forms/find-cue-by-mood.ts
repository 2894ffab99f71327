import type { Clause } from '../../../core/clause.ts';
import { BARE_MOOD_VERBS, IMPERSONAL_VERBS } from '../../../german/speech-verbs.ts';
import { clauseAt, isClearSubjunctive, type Reading, textAt } from '../reading.ts';
import type { Cue } from './find-cue.ts';

/**
 * The cue of a clause that carries speech by its place alone: a main clause in the indicative right before or behind one
 * in the first subjunctive says who speaks, whatever its verb: "..., *frotzelte der Minister*", "*Die Chefin schob nach*, man
 * sei bereit", "..., *versuchte ein Sprecher zu beruhigen*". Undefined for other clauses.
 */
export function findCueByMood(reading: Reading, clause: Clause): Cue | undefined {
  const { verb } = clause;
  if (clause.kind !== 'main' || verb?.finite === undefined || verb.mood !== 'indicative') return undefined;
  if (verb.negated || BARE_MOOD_VERBS.has(verb.lemma) || reading.quotedOfToken[verb.finite] !== -1) return undefined;
  const isCarrier =
    clause.order === 'verbFirst' ? isBehindSpeech(reading, verb.finite) : isBeforeSpeech(reading, clause);
  if (!isCarrier) return undefined;
  return {
    lemma: verb.lemma,
    medium: 'speech',
    tokens: verb.tokens,
    plainClause: IMPERSONAL_VERBS.has(verb.lemma),
    denies: false,
  };
}

function isBehindSpeech(reading: Reading, finite: number): boolean {
  return textAt(reading, finite - 1) === ',' && isSpeech(reading, clauseAt(reading, finite - 2));
}

function isBeforeSpeech(reading: Reading, clause: Clause): boolean {
  const end = Math.max(...clause.parts.map((part) => part.end));
  const comma = textAt(reading, end - 1) === ',' ? end - 1 : end;
  if (textAt(reading, comma) !== ',' || /^(und|aber|doch|denn|sondern|sowie|oder)$/i.test(textAt(reading, comma + 1)))
    return false;
  const next = clauseAt(reading, comma + 1);
  return next?.order === 'verbSecond' && isSpeech(reading, next);
}

function isSpeech(reading: Reading, clause: Clause | undefined): boolean {
  return clause?.kind === 'main' && clause.verb?.mood === 'subjunctive1' && isClearSubjunctive(reading, clause);
}
