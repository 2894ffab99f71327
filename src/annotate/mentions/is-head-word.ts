import type { Lexicon } from './lexicon.ts';
import { officeEndings } from './read-office.ts';
import { peopleEndings } from './read-people.ts';

/** Whether a noun can be the head of a naming: an office, a body of a state, people. Most nouns are not; this tells quickly. */
export function isHeadWord(lexicon: Lexicon, text: string): boolean {
  const known = seen.get(text);
  if (known !== undefined) return known;
  const tail = text.slice(text.lastIndexOf('-') + 1);
  const head =
    text.endsWith('-') ||
    lexicon.offices.has(text) ||
    lexicon.offices.has(tail) ||
    lexicon.stateBodies.has(tail) ||
    lexicon.people.has(tail) ||
    lexicon.inhabitants.has(text) ||
    officeEndings.test(tail) ||
    peopleEndings.test(tail);
  if (seen.size >= mostSeen) seen.clear();
  seen.set(text, head);
  return head;
}

// A look-aside table: the answer depends on the word alone. The bound keeps long runs small.
const seen = new Map<string, boolean>();
const mostSeen = 20_000;
