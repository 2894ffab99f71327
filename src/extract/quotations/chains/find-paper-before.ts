import { PAPER_SOURCE_ENDINGS, PASSING_VERBS } from '../../../german/source-nouns.ts';
import { PAPER_NOUN_ENDINGS } from '../../../german/speech-nouns.ts';
import type { Draft } from '../draft.ts';
import { hasEnding } from '../has-ending.ts';
import { clauseAt, type Reading, textAt, tokensOfClause } from '../reading.ts';

/** "Das Amt veröffentlichte *eine Erklärung*. Darin heißt es, ...": the paper that the word points back at speaks. */
export function withPaperBefore(reading: Reading, draft: Draft): Draft {
  if (draft.speaker.length > 0 || draft.frame.length === 0) return draft;
  const pointer = draft.frame.find((token) => /^(darin|dort|hierin|daraus)$/i.test(textAt(reading, token)));
  if (pointer === undefined) return draft;
  const speaker = findPaperBefore(reading, pointer);
  if (speaker.length === 0) return draft;
  // "*Der „Post“ liegt* ein Brief *vor*. Darin heißt es ...": who has seen it.
  const clause = clauseAt(reading, speaker[0]!);
  const passedOnBy = clause?.verb && PASSING_VERBS.has(clause.verb.lemma) ? tokensOfClause(clause) : draft.passedOnBy;
  return { ...draft, speaker, medium: 'writing', passedOnBy };
}

/** The naming of the last paper in the sentence before, with its genitive; empty where none is named. */
function findPaperBefore({ annotated }: Reading, token: number): readonly number[] {
  const { tokens, words, sentences, clauses, clauseOfToken } = annotated;
  const index = tokens[token]!.sentence;
  const previous = sentences[index - 1];
  if (!previous || sentences[index]!.paragraph - previous.paragraph > 1) return [];
  for (let at = previous.endToken - 1; at >= previous.firstToken; at -= 1) {
    if (words[at]!.category !== 'noun' || !isPaper(tokens[at]!.text)) continue;
    const phrase = clauses[clauseOfToken[at]!]?.phrases.find(
      ({ firstToken, endToken }) => firstToken <= at && at < endToken,
    );
    if (!phrase) return [at];
    const first = phrase.preposition === undefined ? phrase.firstToken : phrase.firstToken + 1;
    return Array.from({ length: phrase.endToken - first }, (_, offset) => first + offset);
  }
  return [];
}

function isPaper(word: string): boolean {
  return (
    hasEnding(word, PAPER_SOURCE_ENDINGS) ||
    (hasEnding(word, PAPER_NOUN_ENDINGS) && !/(zeitung|blatt|magazin|gesetz)$/i.test(word))
  );
}
