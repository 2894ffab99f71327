import type { Hop } from '../../../core/quotation.ts';
import { PUBLISHING_VERBS } from '../../../german/source-nouns.ts';
import { tokenRange } from '../draft.ts';
import { clauseAt, isCapitalAt, lowerAt, type Reading } from '../reading.ts';
import { findSpeaker } from '../speakers/find-speaker.ts';
import { readVoice } from './read-voice.ts';
import { toHop } from './to-hop.ts';

/**
 * Who gave out the paper that the next sentence points back at: "*Der Generalstab* veröffentlichte seinen *Lagebericht*.
 * Dem Bericht zufolge ...". `noun` is the word that points back, lower-case; undefined where the sentence before names none.
 */
export function findIssuedPaper(reading: Reading, at: number, noun: string): readonly Hop[] | undefined {
  const { sentences } = reading.annotated;
  const before = sentences[at - 1];
  if (!before || sentences[at]!.paragraph - before.paragraph > 1) return undefined;
  const stem = noun.replace(/(?<=.{5})e?[sn]$/, '');
  const paper = tokenRange(before.firstToken, before.endToken).find(
    (token) => isCapitalAt(reading, token) && lowerAt(reading, token).endsWith(stem),
  );
  const clause = paper === undefined ? undefined : clauseAt(reading, paper);
  if (paper === undefined || !clause?.verb || !PUBLISHING_VERBS.has(clause.verb.lemma)) return undefined;
  const issuer = readVoice(reading, findSpeaker(reading, clause)).filter(({ role }) => role === 'speaker');
  return issuer.length > 0 ? [...issuer, toHop(reading, 'document', { tokens: [paper] })] : undefined;
}
