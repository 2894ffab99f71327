import { CONTACT_NOUNS } from '../german/contact-nouns.ts';
import { TURN_WORDS } from '../german/follow-words.ts';

/**
 * Whether words name a contact only to place something else: "die Wünsche beider nach dem gestrigen Anruf bei ihm", "über
 * seinen Gipfel mit ihr unterrichtet". What is said there is about another contact, if one was told before.
 */
export function namesInPassing(words: string): boolean {
  return [...words.matchAll(placing)].some(([, noun]) => isContactNoun(noun));
}

/**
 * Whether words tell what was agreed in a contact: "Man habe vereinbart, dass die Unterhändler Gespräche aufnehmen" is told
 * of the call before, not of these talks.
 */
export function tellsAgreed(words: string): boolean {
  const head = agreeing.exec(words)?.[0] ?? '';
  return head !== '' && !namesContact(head);
}

const agreeing =
  /^[^,;:]{0,80}(?<!\p{L})(?:vereinbar(?:t|ten)|verabrede(?:t|ten)|verständig(?:t|ten)|geeinigt|einigten|übereingekommen)(?!\p{L})[^,;:]{0,40}, dass(?!\p{L})/u;

/** Where sentences turn from what was told to other news: "Unterdessen rücken die Truppen vor". */
export function findTurns(text: string): readonly number[] {
  return [...text.matchAll(turning)].map(({ index }) => index);
}

const turning = new RegExp(`(?<![\\p{L},] ?)(?:${TURN_WORDS.join('|')})(?!\\p{L})`, 'gu');

/** Whether words name some contact: "in dem Gespräch". */
export function namesContact(words: string): boolean {
  return (words.match(/\p{Lu}\p{L}+/gu) ?? []).some(isContactNoun);
}

/** Within a sentence: with "Nach dem Telefonat" it begins to speak of it. Not "in dem Gespräch" and "bei dem Treffen", which are what the words are about. */
const placing =
  /(?<!\p{L})(?:nach|vor|seit|über|von|wegen)\s+(?:dem|der|den|das|die|seine[mnrs]?|ihre[mnrs]?|eine[mnr]?)\s+(?:\p{Ll}+e[nmrs]?\s+){0,2}(\p{Lu}\p{L}+)/gu;

const forms: ReadonlySet<string> = new Set(CONTACT_NOUNS.flatMap((row) => row.forms.split(' ')));

function isContactNoun(word: string): boolean {
  return forms.has(word) || /(?:gespräch|treffen|gipfel|telefonat)e?[ns]?$/.test(word);
}
