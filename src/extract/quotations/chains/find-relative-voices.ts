import type { Clause, Phrase } from '../../../core/clause.ts';
import type { Sentence } from '../../../core/segmented.ts';
import { DOCUMENT_NOUN_ENDINGS } from '../../../german/post-platforms.ts';
import { PAPER_SOURCE_ENDINGS } from '../../../german/source-nouns.ts';
import { ATTRIBUTION_NOUN_ENDINGS, PAPER_NOUN_ENDINGS } from '../../../german/speech-nouns.ts';
import { tokenRange } from '../draft.ts';
import { hasEnding } from '../has-ending.ts';
import { isCapitalAt, type Reading, textAt } from '../reading.ts';
import { readCarriers } from './read-carriers.ts';

/**
 * The words for whom a relative clause names behind a paper, a version or a medium: "ein Dekret, das *Präsident Meier*
 * unterzeichnete", "die Lesart, die *das Amt* streute", "die Zeitung, der *ein Insider* das anvertraute". Empty where it
 * names only media.
 */
export function findRelativeVoices(
  reading: Reading,
  tokens: readonly number[],
  sentence: Sentence,
): readonly (readonly number[])[] {
  const inside = new Set(tokens);
  return (reading.clausesOfSentence[sentence.index] ?? []).flatMap((clause) => {
    const { kind, subordinator } = clause;
    if (kind !== 'relative' || subordinator === undefined || !inside.has(subordinator)) return [];
    if (!hangsOnSource(reading, subordinator)) return [];
    const named = subjectOf(reading, clause);
    return named.length > 0 && readCarriers(reading, named).length === 0 ? [named] : [];
  });
}

function subjectOf(reading: Reading, { phrases, subordinator, verb }: Clause): readonly number[] {
  if (!verb || verb.negated) return [];
  const subject =
    verb.voice === 'passive'
      ? phrases.find(({ preposition }) => preposition === 'von')
      : (phrases.find(({ role, firstToken }) => role === 'subject' && firstToken !== subordinator) ??
        findBesidePointer(reading, phrases, subordinator));
  if (!subject || /^(er|sie|es|man|wir|ich|sich)$/i.test(textAt(reading, subject.firstToken))) return [];
  return tokenRange(subject.firstToken + (subject.preposition === undefined ? 0 : 1), subject.endToken);
}

/** "die Agentur, der *der Minister* dies bestätigte": beside an object "dies" the pronoun is no subject. */
function findBesidePointer(
  reading: Reading,
  phrases: readonly Phrase[],
  subordinator: number | undefined,
): Phrase | undefined {
  if (!/^(der|dem|denen)$/i.test(textAt(reading, subordinator ?? -1))) return undefined;
  const bare = phrases.filter(
    ({ firstToken, preposition }) => firstToken !== subordinator && preposition === undefined,
  );
  const isPointer = ({ firstToken, endToken }: Phrase) =>
    endToken === firstToken + 1 && /^(dies|das|es)$/.test(textAt(reading, firstToken));
  return bare.some(isPointer) ? bare.find((phrase) => !isPointer(phrase)) : undefined;
}

/** Up to eight tokens before the comma: "dem internen *Bericht* des Staatssekretariats für Wirtschaft, aus dem". */
function hangsOnSource(reading: Reading, subordinator: number): boolean {
  return tokenRange(Math.max(0, subordinator - 10), subordinator).some((token) => {
    const word = textAt(reading, token);
    if (!isCapitalAt(reading, token) && reading.mentionOfToken[token] === -1) return false;
    return sources.some((endings) => hasEnding(word, endings)) || readCarriers(reading, [token]).length > 0;
  });
}

const sources = [ATTRIBUTION_NOUN_ENDINGS, PAPER_NOUN_ENDINGS, DOCUMENT_NOUN_ENDINGS, PAPER_SOURCE_ENDINGS];
