import type { Clause } from '../../../core/clause.ts';
import type { Hop } from '../../../core/quotation.ts';
import { LABELLING_VERBS, REPORTED_VERBS } from '../../../german/speech-verbs.ts';
import { type Draft, tokenRange } from '../draft.ts';
import { canSpeak } from '../forms/can-speak.ts';
import { findCue } from '../forms/find-cue.ts';
import { type Reading, textAt, tokensOfClause } from '../reading.ts';
import { findSpeaker } from '../speakers/find-speaker.ts';
import { isPassedOn } from './build-chain.ts';
import { findMedia } from './find-media.ts';
import { readCarriers } from './read-carriers.ts';
import { readVoice } from './read-voice.ts';

/** Whose statement it is that a medium passes on: "Al-Dschasira berichtet, *ein Vertreter* habe das bestätigt"; empty where its content is no saying. */
export function readInner(reading: Reading, { quote, form }: Draft): readonly Hop[] {
  const first = quote.find((token) => /[\p{L}\d]/u.test(textAt(reading, token)));
  const at = first === undefined || form !== 'direct' ? first : first - 2;
  const clause = at === undefined ? undefined : reading.annotated.clauses[reading.annotated.clauseOfToken[at]!];
  if (!clause || clause.kind === 'relative') return [];
  const speaker = findSpeaker(reading, clause);
  const media = findMedia(reading, tokensOfClause(clause), speaker);
  // "Der Minister hält den Plan für „tot“, meldet die Agentur": words in quotation marks are somebody's own; and "Der
  // Stab zählte in seinem Lagebericht 40 Angriffe" stands in a paper, whatever the verb.
  const isOwn = form === 'direct' ? carriesWords(reading, clause) : isSaying(reading, clause);
  if (!isOwn && (media.length === 0 || !canSpeak(reading, speaker))) return [];
  const hops = readVoice(reading, speaker);
  return isPassedOn(hops) ? [] : [...hops, ...media, ...hearersOf(reading, clause)];
}

/** "Der Minister habe *dem Sender CNN* gesagt, ..., meldet die Agentur": not "kritisierte *den Sender CNN*". */
function hearersOf(reading: Reading, clause: Clause): readonly Hop[] {
  const heard = clause.phrases.filter(
    ({ role, preposition }) => role === 'indirectObject' || preposition === 'gegenüber' || preposition === 'in',
  );
  return heard.flatMap(({ firstToken, endToken }) => readCarriers(reading, tokenRange(firstToken, endToken)));
}

function isSaying(reading: Reading, clause: Clause): boolean {
  if (!clause.verb || clause.verb.negated) return false;
  // "London erwäge ...": what somebody is said to think is not his word.
  const cue = findCue(reading, clause);
  // A court that convicts and a parliament that rejects act; they are not quoted.
  if (/^(verurteilen|ablehnen|unterstützen|verbieten|beschließen|wissen)$/.test(clause.verb.lemma)) return false;
  return cue ? cue.medium !== 'thought' : REPORTED_VERBS.has(clause.verb.lemma);
}

function carriesWords(reading: Reading, clause: Clause): boolean {
  if (!clause.verb || clause.verb.negated) return false;
  const { lemma } = clause.verb;
  return findCue(reading, clause) !== undefined || REPORTED_VERBS.has(lemma) || LABELLING_VERBS.has(lemma);
}
