import {
  ABBREVIATED_CALENDAR_WORDS,
  ABBREVIATED_TITLES,
  ABBREVIATIONS_ALSO_LAST,
  ABBREVIATIONS_BEFORE_MORE,
  ABBREVIATIONS_BEFORE_NUMBERS,
} from '../german/abbreviations.ts';
import { MONTH_NUMBERS } from '../german/months.ts';
import { SENTENCE_STARTERS, WORDS_BEFORE_ORDINAL } from '../german/sentence-starters.ts';

/** What stands around a period. */
export interface PeriodContext {
  /** The word or figure right before it; empty where white space or a mark is before it. */
  readonly word: string;
  /** The token before that word, in the same block; empty at its start. */
  readonly before: string;
  /** The token after it, quotation marks and brackets skipped; empty at the end of the block. */
  readonly next: string;
  /** The period belongs to the word's number or abbreviation and white space may be missing after it. */
  readonly spaceAfter: boolean;
  /** The token right after it is a mark that opens or closes something. */
  readonly markAfter: boolean;
}

/** What a period is: the end of a sentence, part of the word before it ("Dr.", "18."), or neither. */
export type PeriodRole = 'end' | 'partOfWord' | 'mark';

/** Decides what a period is. */
export function judgePeriod(context: PeriodContext): PeriodRole {
  const { word, next } = context;
  if (word === '') return startsLower(next) || isInnerMark(next) ? 'mark' : 'end';
  if (next === '') return 'end';
  if (/^\d/.test(word)) return judgeAfterFigure(context);
  const abbreviation = judgeAbbreviation(context);
  if (abbreviation) return abbreviation;
  if (startsLower(next) || isInnerMark(next)) return 'mark';
  // "Node.js", "U.SA": without a space only a capital after a small letter is a missing space ("hatte.Beide").
  if (!context.spaceAfter && !context.markAfter && !/\p{Ll}$/u.test(word)) return 'mark';
  return 'end';
}

function judgeAbbreviation({ word, before, next }: PeriodContext): PeriodRole | undefined {
  const folded = word.toLowerCase();
  const starter = SENTENCE_STARTERS.has(next);
  if (word.length === 1) {
    // "auf der Plattform X. Trump sprach ..."
    if (word === 'X' && /^(?:auf|bei|via|über|\p{L}*(?:plattform|netzwerk|dienst|dienstes|portal))$/iu.test(before))
      return 'end';
    // "George W. Bush", "z. B."; but "nach Plan B. Der Kreml ...".
    return starter && word !== folded && !/^\p{Lu}/u.test(before)
      ? 'end'
      : starter && word !== folded
        ? 'end'
        : 'partOfWord';
  }
  // "J.D. Vance", "z.B. Öl", "in Washington D.C. Der Kreml ...".
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) {
    return starter && (ABBREVIATIONS_ALSO_LAST.has(folded) || /^\p{Lu}/u.test(word)) ? 'end' : 'partOfWord';
  }
  if (ABBREVIATIONS_BEFORE_MORE.has(folded)) return 'partOfWord';
  if (ABBREVIATED_TITLES.has(word)) return starter ? 'end' : 'partOfWord';
  if (ABBREVIATIONS_BEFORE_NUMBERS.has(folded) && /^\d/.test(next)) return 'partOfWord';
  if (ABBREVIATIONS_ALSO_LAST.has(folded)) return starter ? 'end' : 'partOfWord';
  if (ABBREVIATED_CALENDAR_WORDS.has(folded) && (/^\d/.test(before) || /^\d/.test(next))) {
    return starter ? 'end' : 'partOfWord';
  }
  // "Ludwig XIV. von Frankreich", "Papst Johannes Paul II. Seine ...".
  if (/^[IVX]+$/.test(word)) return starter ? 'end' : 'partOfWord';
  return undefined;
}

/** "am 18. März", "die 2. Armee" are ordinals; "im Jahr 2022. Putin ..." ends a sentence. */
function judgeAfterFigure({ word, before, next }: PeriodContext): PeriodRole {
  if (/^\d{1,2}\.\d{1,2}$/.test(word)) return judgeDayAndMonth(word, next);
  const isOrdinal = /^\d{1,3}$/.test(word);
  if (!isOrdinal) return startsLower(next) || isInnerMark(next) ? 'mark' : 'end';
  if (startsLower(next) || isInnerMark(next)) return 'partOfWord';
  if (MONTH_NUMBERS.has(next.toLowerCase())) return 'partOfWord';
  // "18. 3. 2025", "15./16. April", "24.-26. März".
  if (/^[\d/–-]/.test(next)) return Number(word) <= 31 ? 'partOfWord' : 'end';
  if (SENTENCE_STARTERS.has(next)) return before === '' ? 'partOfWord' : 'end';
  if (before === '' || WORDS_BEFORE_ORDINAL.has(before.toLowerCase()) || /^[^\p{L}\p{N}]/u.test(before))
    return 'partOfWord';
  return 'end';
}

/** "am 18.3. in Berlin": the second period is part of the date unless a sentence begins after it. */
function judgeDayAndMonth(word: string, next: string): PeriodRole {
  const [day, month] = word.split('.').map(Number);
  const isDate = day! >= 1 && day! <= 31 && month! >= 1 && month! <= 12;
  if (isInnerMark(next) || startsLower(next)) return isDate ? 'partOfWord' : 'mark';
  return isDate && !SENTENCE_STARTERS.has(next) && !/^\p{Lu}/u.test(next) ? 'partOfWord' : 'end';
}

function startsLower(token: string): boolean {
  return /^\p{Ll}/u.test(token);
}

/** Marks that go on with the sentence: "Dr., Prof.", "am 18., 19. und 20. März". */
function isInnerMark(token: string): boolean {
  return token === ',' || token === ';' || token === ':';
}
