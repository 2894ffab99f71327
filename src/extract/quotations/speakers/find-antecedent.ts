import { tokenRange } from '../draft.ts';
import { canSpeak } from '../forms/can-speak.ts';
import { clauseAt, isCapitalAt, type Reading, textAt } from '../reading.ts';

/**
 * The naming that a relative pronoun stands for: "*eine Stellungnahme der Behörde*, in *der* es heißt", "*ein Diplomat*,
 * *der* sagte". The pronoun's own tokens where it is none, or where nothing stands before it.
 */
export function findAntecedent(reading: Reading, speaker: readonly number[]): readonly number[] {
  const [pronoun] = speaker;
  const clause = pronoun === undefined || speaker.length > 1 ? undefined : clauseAt(reading, pronoun);
  if (clause?.kind !== 'relative' || clause.subordinator !== pronoun) return speaker;
  const { first } = clause.parts[0]!;
  const naming = findNamingBefore(reading, clause.sentence, first);
  // Three tokens between them at most: a verb or its prefix, "liegt eine Stellungnahme *vor*, in der".
  const between = tokenRange((naming.at(-1) ?? 0) + 1, first).filter((token) => textAt(reading, token) !== ',');
  return naming.length > 0 && between.length <= 3 && isSource(reading, naming) ? naming : speaker;
}

/** The last naming of a sentence that ends before a token: "*ein Papier des Ministeriums* vor, in dem". */
export function findNamingBefore(reading: Reading, sentence: number, token: number): readonly number[] {
  let last: readonly number[] = [];
  for (const { phrases } of reading.clausesOfSentence[sentence] ?? []) {
    for (const { firstToken, endToken, preposition } of phrases) {
      if (endToken > token || endToken <= (last.at(-1) ?? -1)) continue;
      const naming = tokenRange(firstToken + Number(preposition !== undefined), endToken);
      if (!naming.some((inside) => isCapitalAt(reading, inside))) continue;
      // "eine Stellungnahme *von Minister Meier*": the parser has two phrases.
      const goesOn = preposition === 'von' && last.at(-1) === firstToken - 1;
      last = goesOn ? [...last, firstToken, ...naming] : naming;
    }
  }
  return last;
}

/** "*der Tenor* der Medien, mit dem ..." says nothing: the first noun must be somebody, a body or a paper. */
function isSource(reading: Reading, naming: readonly number[]): boolean {
  const noun = naming.find((token) => isCapitalAt(reading, token));
  return noun !== undefined && canSpeak(reading, [noun]);
}
