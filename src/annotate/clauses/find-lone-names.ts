import type { Word } from '../../core/clause.ts';
import type { Token } from '../../core/segmented.ts';

/**
 * Names that stand somewhere in the document without another name beside them: "Scholz", but not "Jinping".
 * Two of them in a row are two people: "Am Abend rief Scholz Selenskyj an".
 */
export function findLoneNames(tokens: readonly Token[], words: readonly Word[]): ReadonlySet<string> {
  const lone = new Set<string>();
  for (let index = 0; index < tokens.length; index++) {
    if (words[index]!.category !== 'name') continue;
    if (!isCapitalName(words[index - 1]) && !isCapitalName(words[index + 1])) lone.add(tokens[index]!.text);
  }
  return lone;
}

function isCapitalName(word: Word | undefined): boolean {
  return word?.category === 'name';
}
