import { rememberByForm } from '../../core/form.ts';
import { OFFICE_ENDING, SOURCE_ENDING } from '../../german/person-endings.ts';
import { getLexicon } from './lexicon.ts';

/** Whether a noun can be the head of a naming: an office, a body of a state, people. Most nouns are not; this tells quickly. */
export const isHeadWord = rememberByForm(isHead);

/** Whether a word can be the head that a role phrase needs, "der frühere *Kanzler*"; most sentences have none. */
export const isRoleHead = rememberByForm(
  (text, lower) => /^\p{Lu}/u.test(text) && (isHead(text) || lower.startsWith('hohe')),
);

function isHead(text: string): boolean {
  const lexicon = getLexicon();
  const tail = text.slice(text.lastIndexOf('-') + 1);
  return (
    text.endsWith('-') ||
    lexicon.offices.has(text) ||
    lexicon.offices.has(tail) ||
    lexicon.stateBodies.has(tail) ||
    lexicon.people.has(tail) ||
    lexicon.inhabitants.has(text) ||
    OFFICE_ENDING.test(tail) ||
    SOURCE_ENDING.test(tail)
  );
}
