import type { Contact } from '../core/contact.ts';
import { readOrdinal } from '../core/read-number.ts';

/**
 * Which of a row a contact is by the words that tell of it: "haben zum zweiten Mal verhandelt", "die dritte Runde der
 * Gespräche"; null where no number or several are told.
 */
export function roundIn(anchors: Contact['anchors']): number | null {
  const told = anchors.flatMap(({ exact }) =>
    [...exact.matchAll(roundWords)].flatMap(([, time, round]) => readOrdinal(time ?? round) ?? []),
  );
  const [first, ...others] = new Set(told);
  return first !== undefined && others.length === 0 ? first : null;
}

/** "zum ersten Mal" and "zweite Runde", "dritten Verhandlungsrunde". */
const roundWords = /\bzum (\p{L}+ten) Mal\b|(?<!\p{L})(\p{L}+te[nr]?) (?:\p{Lu}\p{Ll}*r|R)unden?\b/gu;
