import type { Word } from '../core/clause.ts';
import type { SegmentedDocument } from '../core/segmented.ts';
import { tagSentence } from './words/tag-sentence.ts';

/** What each token is: category, lemma, readings as a verb. One word per token, same index. */
export function tagWords(segmented: SegmentedDocument): readonly Word[] {
  const words: Word[] = [];
  for (const sentence of segmented.sentences) {
    const tokens = segmented.tokens.slice(sentence.firstToken, sentence.endToken);
    // A token outside every sentence would shift all later words; fill up to where the sentence begins.
    while (words.length < sentence.firstToken) words.push(unknownWord(segmented.tokens[words.length]!.text));
    for (const word of tagSentence(tokens)) words.push(word);
  }
  while (words.length < segmented.tokens.length) words.push(unknownWord(segmented.tokens[words.length]!.text));
  return words;
}

function unknownWord(text: string): Word {
  return { category: 'unknown', lemma: text.toLowerCase(), readings: [] };
}
