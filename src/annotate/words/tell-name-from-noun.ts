import type { Word } from '../../core/clause.ts';
import { rememberByForm } from '../../core/form.ts';
import type { Token } from '../../core/segmented.ts';
import { CONTRACTIONS } from '../../german/closed-word-classes.ts';
import { COMMON_NOUN_ENDINGS } from '../../german/common-noun-endings.ts';
import { DECLINED_NEWS_NOUN, DERIVED_NOUN_ENDING, REGULAR_PLURAL } from '../../german/word-endings.ts';
import { knownPlaces } from './known-places.ts';

/** Whether a capitalised word is a common noun or a proper name, by its ending and its neighbours. */
export function tellNameFromNoun(tokens: readonly Token[], position: number, before: readonly Word[]): 'noun' | 'name' {
  const byForm = tellByForm(tokens[position]!);
  if (byForm !== 'open') return byForm;
  const previous = before[position - 1];
  if (previous?.category === 'preposition' && Object.hasOwn(CONTRACTIONS, previous.lemma)) return 'noun';
  const isDetermined =
    previous?.category === 'article' || previous?.category === 'adjective' || previous?.category === 'number';
  return isDetermined ? 'noun' : 'name';
}

const tellByForm = rememberByForm((text): 'noun' | 'name' | 'open' => {
  if (/^\p{Lu}{2,}s?$/u.test(text)) return 'name';
  if (knownPlaces.has(text) || (text.endsWith('s') && knownPlaces.has(text.slice(0, -1)))) return 'name';
  return endsLikeNoun(text) ? 'noun' : 'open';
});

/** Nominative singular of a noun where its ending tells it: "Verhandlungen" -> "Verhandlung"; else the form. */
export const nounLemma = rememberByForm((text) => {
  const match = REGULAR_PLURAL.exec(text);
  if (match) return match[1]!;
  return DECLINED_NEWS_NOUN.test(text) ? text.replace(/(?:en|es|s|e|n)$/, '') : text;
});

// "Friedensgespräch", "US-Präsident": the longest ending in the list is 22 letters long; shorter than three tells nothing.
function endsLikeNoun(text: string): boolean {
  if (DERIVED_NOUN_ENDING.test(text)) return true;
  const lower = text.toLowerCase();
  for (let length = Math.min(lower.length, 22); length >= 3; length--) {
    if (COMMON_NOUN_ENDINGS.has(lower.slice(-length)) && (length > 3 || length === lower.length || text.includes('-')))
      return true;
  }
  return false;
}
