import type { Warning } from '../../core/document.ts';
import { isFiniteVerb } from './is-finite-verb.ts';
import type { SentenceWord } from './read-sentences.ts';

/**
 * A sentence that begins with its subject and goes on with an object in the accusative, without any verb: "Der
 * ukrainische Präsident Wolodymyr Selenskyj den befristeten Stopp der Angriffe." In a German main clause the finite
 * verb is the second part, so an accusative there shows that it was lost.
 */
export function findMissingVerbs(words: readonly SentenceWord[]): Warning[] {
  const first = words[0];
  const last = words.at(-1);
  if (!first || last?.text !== '.' || !first.isCapital) return [];
  const object = words.findIndex((word) => /^(?:den|einen|keinen|seinen|ihren)$/.test(word.text));
  if (object < 2 || object > 9) return [];
  const subject = words.slice(0, object);
  if (subject.some((word) => word.isMark || isFiniteVerb(word.text)) || !isSubject(subject)) return [];
  // One mark or verb more and it may be a title, a list or a clause of another build.
  const rest = words.slice(object, -1);
  if (
    rest.some((word) => isFiniteVerb(word.text) && !looksLikeAdjective(word.text)) ||
    rest.some((word) => /[,:;„“"»«()–-]/.test(word.text))
  )
    return [];
  return [{ kind: 'verbMissing', start: first.start, end: last.end }];
}

// Nominative for certain: "Der ... Präsident Selenskyj", or names alone. The last word is a noun or name.
function isSubject(words: readonly SentenceWord[]): boolean {
  if (!words.at(-1)!.isCapital) return false;
  const [first, ...rest] = words;
  const lower = rest.filter((word) => !word.isCapital);
  if (first!.text === 'Der') return lower.every((word) => /^\p{Ll}+e$|^(?:de[rs]|von|und)$/u.test(word.text));
  return (
    words.every((word) => word.isCapital) &&
    words.length <= 4 &&
    !/^(?:Für|Über|Gegen|Durch|Ohne|Um|Auf|An|In)$/.test(first!.text)
  );
}

// "befristeten", "gemeinsamen": forms in -en between the article and its noun.
function looksLikeAdjective(word: string): boolean {
  return (
    /^\p{Ll}+en$/u.test(word) &&
    !/^(?:haben|sind|waren|werden|wurden|wollen|sollen|können|müssen|dürfen|hatten)$/.test(word)
  );
}
