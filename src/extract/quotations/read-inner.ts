import type { Clause } from '../../core/clause.ts';
import type { Hop } from '../../core/quotation.ts';
import { reportedVerbs } from '../../german/speech-verbs.ts';
import { isPassedOn } from './build-chain.ts';
import type { Draft } from './draft.ts';
import { findCue } from './find-cue.ts';
import { findMedia } from './find-media.ts';
import { findSpeaker } from './find-speaker.ts';
import { readVoice } from './read-voice.ts';
import { type Reading, textAt, tokensOfClause } from './reading.ts';

/** Whose statement it is that a medium passes on: "Al-Dschasira berichtet, *ein Vertreter* habe das bestätigt"; empty where its content is no saying. */
export function readInner(reading: Reading, { quote, form }: Draft): readonly Hop[] {
  const first = quote.find((token) => /[\p{L}\d]/u.test(textAt(reading, token)));
  const clause = first === undefined ? undefined : reading.annotated.clauses[reading.annotated.clauseOfToken[first]!];
  if (!clause || form === 'direct' || clause.kind === 'relative' || !isSaying(reading, clause)) return [];
  const speaker = findSpeaker(reading, clause);
  const hops = readVoice(reading, speaker);
  return isPassedOn(hops) ? [] : [...hops, ...findMedia(reading, tokensOfClause(clause), speaker)];
}

function isSaying(reading: Reading, clause: Clause): boolean {
  if (!clause.verb || clause.verb.negated) return false;
  // "London erwäge ...": what somebody is said to think is not his word.
  const cue = findCue(reading, clause);
  // A court that convicts and a parliament that rejects act; they are not quoted.
  if (/^(verurteilen|ablehnen|unterstützen|verbieten|beschließen)$/.test(clause.verb.lemma)) return false;
  return cue ? cue.medium !== 'thought' : reportedVerbs.has(clause.verb.lemma);
}
