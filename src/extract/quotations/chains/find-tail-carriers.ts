import type { Clause } from '../../../core/clause.ts';
import type { Sentence } from '../../../core/segmented.ts';
import { DOCUMENT_NOUN_ENDINGS } from '../../../german/post-platforms.ts';
import { PASSING_VERBS } from '../../../german/source-nouns.ts';
import { ATTRIBUTION_NOUN_ENDINGS } from '../../../german/speech-nouns.ts';
import { hasEndingAt } from '../has-ending.ts';
import { isCapitalAt, lowerAt, type Reading, textAt, tokensOfClause } from '../reading.ts';

/**
 * Words of a sentence that say of the whole statement who passed it on, wherever they stand: "...; *das berichtete die
 * Agentur*", "*so berichtet es die Zeitung*", "..., *den wiederum die Agentur zitierte*", "*und die Agentur verbreitete
 * dies*".
 */
export function findTailCarriers(reading: Reading, sentence: Sentence): readonly number[] {
  return (reading.clausesOfSentence[sentence.index] ?? [])
    .filter((clause) => clause.verb !== undefined && passesOn(clause) && pointsBack(reading, clause))
    .flatMap(tokensOfClause);
}

function passesOn({ verb }: Clause): boolean {
  if (PASSING_VERBS.has(verb!.lemma)) return true;
  return /^(stützen|berufen|beziehen|zugreifen)$/.test(verb!.lemma);
}

/** A relative clause, a clause behind "so" or "wie", or a main clause with a word for what was said. */
function pointsBack(reading: Reading, clause: Clause): boolean {
  const { kind, verb } = clause;
  const tokens = tokensOfClause(clause).filter((token) => !/^[,;–]$/.test(textAt(reading, token)));
  const first = lowerAt(reading, tokens[0] ?? -1);
  if (kind === 'relative')
    return verb!.voice === 'active' || tokens.some((token) => /^vo[nm]$/.test(textAt(reading, token)));
  if (first === 'so' || first === 'wie' || lowerAt(reading, (verb!.finite ?? 0) - 1) === 'so') return true;
  const isSecond = tokens[0] !== undefined && /^[;,]$|^und$/.test(textAt(reading, tokens[0] - 1));
  return (
    (isSecond || first === 'und') &&
    tokens.some(
      (token) =>
        /^(das|dies|darüber|daraus|davon|darauf|dessen|deren)$/i.test(textAt(reading, token)) ||
        isStatement(reading, token),
    )
  );
}

/** "; die Agentur übernahm *die Mitteilung*": the statement itself, with its article. */
function isStatement(reading: Reading, token: number): boolean {
  if (
    !isCapitalAt(reading, token) ||
    !/^(die|den|das|der|diese[nrs]?|seine[nr]?|ihre[nr]?)$/i.test(textAt(reading, token - 1))
  )
    return false;
  return hasEndingAt(reading, token, DOCUMENT_NOUN_ENDINGS) || hasEndingAt(reading, token, ATTRIBUTION_NOUN_ENDINGS);
}
