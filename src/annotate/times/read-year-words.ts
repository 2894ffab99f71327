import { MONTH_NUMBERS } from '../../german/months.ts';
import type { TokenLine, YearWords } from './time-reading.ts';
import { pointingOf, wordAt } from './token-line.ts';

/** A year given after a day, month or season, and the token after it. */
export interface YearReading extends YearWords {
  readonly endToken: number;
}

/** Reads "2025", "des Jahres 2022", "dieses Jahres", "vergangenen Jahres", "des Vorjahres" at the token. */
export function readYearWords(line: TokenLine, first: number): YearReading | undefined {
  const start = wordAt(line, first) === 'des' ? 1 : 0;
  const word = wordAt(line, first, start);
  if (start === 0 && (isYear(word) || (/^\d{1,4}$/.test(word) && /^v\./.test(wordAt(line, first, 1)))))
    return withEra(line, first + 1, Number(word));
  if (word === 'vorjahres' || word === 'vorjahrs') return { yearOffset: -1, endToken: first + start + 1 };
  if (word === 'jahres' && isYear(wordAt(line, first, start + 1))) {
    return withEra(line, first + start + 2, Number(wordAt(line, first, start + 1)));
  }
  const pointing = pointingOf(word);
  if (pointing?.base === 'reference' && /^jahre?s$/.test(wordAt(line, first, start + 1))) {
    return { yearOffset: pointing.offset, endToken: first + start + 2 };
  }
  return undefined;
}

/** Whether the word is a year in figures. */
export function isYear(word: string): boolean {
  return word.length === 4 && /^(?:1\d{3}|20\d{2})$/.test(word);
}

/** The month a word names in full, or in short with its period ("Okt."). */
export function monthOf(line: TokenLine, index: number): number | undefined {
  const word = line.words[index];
  if (word === undefined || !/^\p{Lu}/u.test(word)) return undefined;
  const folded = line.folded[index]!;
  const month = MONTH_NUMBERS.get(folded.replace(/\.$/, ''));
  // "des 9. Februars"; but "Chan Junis" is a town.
  return month ?? (/(?:ar|är|er|il|st)s$/.test(folded) ? MONTH_NUMBERS.get(folded.slice(0, -1)) : undefined);
}

/** Whether the month is written out, so that it can stand without a day or year ("im Mai", but "Jan" is a name). */
export function isFullMonth(word: string): boolean {
  return word.length > 4 || word === 'mai' || word === 'märz' || word === 'juni' || word === 'juli';
}

function withEra(line: TokenLine, endToken: number, year: number): YearReading {
  const era = wordAt(line, endToken - 1, 1);
  const isBeforeChrist = era === 'v.' && /^chr/.test(wordAt(line, endToken - 1, 2));
  return isBeforeChrist || era === 'v.chr.'
    ? { year, isBeforeChrist: true, endToken: endToken + (era === 'v.' ? 2 : 1) }
    : { year, endToken };
}
