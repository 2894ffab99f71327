import { MASCULINE_BODY_NOUN } from '../../../german/body-nouns.ts';
import { isCapitalAt, type Reading, textAt } from '../reading.ts';

/** "türkischen Außenministeriums" -> "türkisches Außenministerium", as far as the endings tell. */
export function toNominativeName(reading: Reading, tokens: readonly number[], isGenitive: boolean): string {
  const { words } = reading.annotated;
  const nouns = tokens.filter((token) => isCapitalAt(reading, token));
  // "Auswärtigen Amtes": adjectives of a name are capitalised too.
  const head =
    nouns.find((token) => words[token]!.category === 'noun' && !/e[nr]$/.test(textAt(reading, token))) ??
    nouns.find((token) => !/en$/.test(textAt(reading, token))) ??
    nouns[0];
  return tokens
    .map((token) => {
      const word = textAt(reading, token);
      if (token > (head ?? token)) return word;
      if (token === head) return isGenitive ? word.replace(/(?<=[^aeiou]t|d|s|z|ß)es$|(?<=.{3})s$/, '') : word;
      if (!isGenitive) return word.replace(/en$/, 'e');
      const isMasculine = head !== undefined && MASCULINE_BODY_NOUN.test(textAt(reading, head));
      return word.replace(/en$/, isMasculine ? 'er' : 'es');
    })
    .join(' ');
}
