import type { Warning } from '../../core/document.ts';
import { PLURAL_AUXILIARIES } from '../../german/auxiliary-verbs.ts';
import { STARTERS_WITHOUT_SUBJECT } from '../../german/sentence-starters.ts';
import { isFiniteVerb } from './is-finite-verb.ts';
import type { SentenceWord } from './read-sentences.ts';

/**
 * A sentence that has a subject and more, but no verb any longer. In a German main clause the finite verb is the second
 * part; where an object or the rest of a verb stands in its place, it was lost.
 */
export function findMissingVerbs(words: readonly SentenceWord[]): Warning[] {
  const first = words[0];
  const last = words.at(-1);
  if (!first || last?.text !== '.' || words.length > longestSentence) return [];
  if (!lacksVerbBeforeObject(words) && !lacksVerbBeforePrefix(words)) return [];
  return [{ kind: 'verbMissing', start: first.start, end: last.end }];
}

// Longer sentences have more parts, and some word in them looks like a verb.
const longestSentence = 40;

// "Der ukrainische Präsident Wolodymyr Selenskyj den befristeten Stopp der Angriffe."
function lacksVerbBeforeObject(words: readonly SentenceWord[]): boolean {
  const object = words.slice(0, 10).findIndex(({ text }) => objectOpeners.has(text));
  if (object < 2 || !isSubject(words.slice(0, object))) return false;
  // One mark or verb more and it may be a title, a list or a clause of another build.
  const rest = words.slice(object, -1);
  return rest.every((word) => !word.isMark && (!isFiniteVerb(word.text) || looksLikeAdjective(word.text)));
}

const objectOpeners = new Set(
  ['d', 'ein', 'kein', 'sein', 'ihr', 'dies'].flatMap((stem) => [`${stem}en`, `${stem}em`]),
);

// "Der Kreml am Dienstag mit, dass die Angriffe ruhen.": of "teilte mit" only the second half is left.
function lacksVerbBeforePrefix(words: readonly SentenceWord[]): boolean {
  const comma = words.findIndex(
    (word, index) => word.text === ',' && /^(?:dass|daß|ob)$/.test(words[index + 1]?.text ?? ''),
  );
  if (comma < 3 || comma > 14 || !/^(?:mit|an|fest|bekannt|hin|klar)$/.test(words[comma - 1]!.text)) return false;
  const clause = words.slice(0, comma - 1);
  if (clause.some((word) => word.isMark || isFiniteVerb(word.text))) return false;
  return isSubject(
    clause.slice(
      0,
      clause.findIndex((word) => !word.isCapital && !isNounPart(word.text)),
    ),
  );
}

// A noun phrase or a name, without any verb: "Der ... Präsident Selenskyj", "Wolodymyr Selenskyj", "Das Ministerium".
function isSubject(words: readonly SentenceWord[]): boolean {
  const [first, ...rest] = words;
  // "Stellt ein Mitglied fest, dass ...": the verb may stand first.
  if (
    !first?.isCapital ||
    isFiniteVerb(first.text.toLowerCase()) ||
    !words.at(-1)!.isCapital ||
    words.some((word) => word.isMark)
  )
    return false;
  if (/^(?:Der|Die|Das)$/.test(first.text)) {
    return rest.every((word) => word.isCapital || isNounPart(word.text)) && rest.some((word) => word.isCapital);
  }
  return words.every((word) => word.isCapital) && words.length <= 4 && !isNoSubject(first.text);
}

// "ukrainische", "der", "von", "und" inside a noun phrase.
function isNounPart(word: string): boolean {
  return /^\p{Ll}+e[nr]?$|^(?:des|von|und)$/u.test(word) && !isFiniteVerb(word);
}

// "Für Moskau", "Kein Ende", "Ein Sieg": what begins so has its subject elsewhere, or is no sentence.
function isNoSubject(word: string): boolean {
  return STARTERS_WITHOUT_SUBJECT.has(word) || /^(?:Kein|Ein)\p{Ll}*$/u.test(word);
}

// "befristeten", "gemeinsamen": forms in -en between the article and its noun.
function looksLikeAdjective(word: string): boolean {
  return /^\p{Ll}+en$/u.test(word) && !PLURAL_AUXILIARIES.has(word);
}
