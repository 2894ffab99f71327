import { type Phrase, subjectOf } from '../../core/clause.ts';
import { NOUN_OF_SOMEBODY } from '../../german/person-endings.ts';
import type { Naming } from './naming.ts';
import { recentFocus, type Settling } from './settling.ts';

/** Somebody without a name whom a pronoun takes up; `key` null where nothing is known of them. */
interface Intervening {
  readonly key: string | null;
}

/** "Ein Hamas-Sprecher widersprach. Er erklärte ...", "erzählte ein Freund, er sei ...": the unnamed subject of the clause before; undefined where it is none. */
export function findInterveningSubject(settling: Settling, naming: Naming): Intervening | undefined {
  const { timed } = settling.reading;
  const clause = timed.clauses[timed.clauseOfToken[naming.first] ?? -1];
  if (!clause || naming.gender === null) return undefined;
  for (let index = clause.index - 1; index >= 0; index -= 1) {
    const earlier = timed.clauses[index]!;
    if (earlier.sentence < clause.sentence - 1) return undefined;
    const subject = earlier.verb && earlier.verb.number !== 'plural' ? subjectOf(earlier) : undefined;
    if (!subject) continue;
    return readSubject(settling, subject, naming.gender);
  }
  return undefined;
}

function readSubject(settling: Settling, subject: Phrase, gender: 'male' | 'female'): Intervening | undefined {
  const { reading } = settling;
  const isInside = (first: number): boolean => first >= subject.firstToken && first < subject.endToken;
  // A person with a name is weighed with all others.
  if (recentFocus(settling).some(({ first }) => isInside(first))) return undefined;
  const unnamed = settling.unnamed.findLast(({ first, number }) => number === 'singular' && isInside(first));
  if (unnamed) return { key: unnamed.key };
  const head = reading.tokens[subject.head]!;
  const article = reading.lower[subject.firstToken]!;
  const own = gender === 'male' ? /^ein(?:er)?$/ : /^eine$/;
  if (own.test(article) && NOUN_OF_SOMEBODY.test(head.text)) return { key: null };
  return undefined;
}
