import { readNumberWord, readOrdinal } from '../../core/read-number.ts';
import {
  EDGE_COMPOUNDS,
  EDGE_WORDS,
  PARTS_OF_DAY,
  SHIFTED_NOUNS,
  type TimeUnit,
  UNITS_OF_TIME,
  UNKNOWN_AMOUNTS,
} from '../../german/times.ts';
import { laterSign } from './read-duration.ts';
import { readYearWords } from './read-year-words.ts';
import type { Edge, TimeMatch, TimeReading, TokenLine } from './time-reading.ts';
import { isArticle, type Pointing, pointingOf, wordAt } from './token-line.ts';

/** Reads a week, month, year, quarter or weekend counted from now: "vergangene Woche", "im Vorjahr", "Ende des Monats". */
export function readPeriod(line: TokenLine, first: number): TimeMatch | undefined {
  return (
    readEdgeOfPeriod(line, first) ??
    readPointedPeriod(line, first) ??
    readShiftedNoun(line, first) ??
    readUnitAfterTold(line, first) ??
    readYearPart(line, first) ??
    readThisYear(line, first)
  );
}

/** "Ende des Jahres", "Anfang vergangener Woche", "zum Jahresende" */
function readEdgeOfPeriod(line: TokenLine, first: number): TimeMatch | undefined {
  const compound = EDGE_COMPOUNDS.get(line.folded[first]!);
  if (compound) return toPeriod(first, first + 1, { unit: compound.unit, offset: 0, edge: compound.edge });
  const edge = EDGE_WORDS.get(line.folded[first]!);
  if (!edge) return undefined;
  const inner = readPointedPeriod(line, first + 1) ?? readShiftedAfterArticle(line, first + 1);
  if (inner?.reading.kind === 'period' && wordAt(line, first, 1) !== '') {
    return { ...inner, firstToken: first, reading: { ...inner.reading, edge } };
  }
  const unit = isArticle(wordAt(line, first, 1)) ? UNITS_OF_TIME.get(wordAt(line, first, 2)) : undefined;
  if (unit !== 'Y' && unit !== 'M' && unit !== 'W') return undefined;
  return toPeriod(first, first + 3, { unit, offset: 0, edge });
}

function readShiftedAfterArticle(line: TokenLine, first: number): TimeMatch | undefined {
  return isArticle(wordAt(line, first)) ? readShiftedNoun(line, first + 1) : undefined;
}

/** "der vergangenen Woche", "diesem Jahr", "den letzten drei Tagen", "nächsten Tag", "vergangene Nacht" */
function readPointedPeriod(line: TokenLine, first: number): TimeMatch | undefined {
  const start = isArticle(line.folded[first] ?? '') ? 1 : 0;
  const pointing = pointingOf(wordAt(line, first, start));
  // "dieser Tage" is vague.
  if (!pointing || (wordAt(line, first, start) === 'dieser' && wordAt(line, first, start + 1) === 'tage'))
    return undefined;
  const next = start + 1;
  const noun = wordAt(line, first, next);
  const part = PARTS_OF_DAY.get(noun);
  // "in der selben Nacht des 14. August" is named by its day.
  if (part && wordAt(line, first, next + 1) === 'des') return undefined;
  if (part) return readPointedPart(first, first + next + 1, { pointing, part });
  const amount = UNKNOWN_AMOUNTS.has(noun) ? null : readAmount(noun);
  const unitAt = amount === undefined ? next : next + 1;
  const unitWord = wordAt(line, first, unitAt);
  const unit = UNITS_OF_TIME.get(unitWord);
  if (!unit) return undefined;
  const endToken = first + unitAt + 1;
  if (amount !== undefined || isPlural(unitWord)) {
    return readSeveral(pointing.offset > 0 ? first + start : first, endToken, {
      pointing,
      amount: amount ?? null,
      unit,
    });
  }
  return readSingle(first, endToken, { pointing, unit });
}

function readAmount(word: string): number | undefined {
  const value = readNumberWord(word);
  return value !== undefined && !/^eine?[nmrs]?$/.test(word) ? value : undefined;
}

// "dieser Tage", "den vergangenen Monaten", "die nächsten Jahre"; but "vergangenen Tages".
function isPlural(word: string): boolean {
  return /(?:tagen?|wochen|monaten?|jahren?|stunden|minuten|wochenenden|jahrzehnten?)$/.test(word);
}

/** "den vergangenen zwei Jahren" is a duration, "den nächsten Jahren" a vague future. */
function readSeveral(
  firstToken: number,
  endToken: number,
  { pointing, amount, unit }: { readonly pointing: Pointing; readonly amount: number | null; readonly unit: TimeUnit },
): TimeMatch | undefined {
  if (pointing.base === 'narrative' && pointing.offset === 0) return undefined;
  if (pointing.offset > 0 && amount === null) {
    return { firstToken, endToken, reading: { kind: 'vague', value: 'FUTURE_REF' } };
  }
  const reading = { kind: 'duration', amount, unit, bound: 'exact' } as const;
  // "in den vergangenen 48 Stunden" ends on the day of writing.
  const isLast = pointing.offset < 0 && pointing.base === 'reference' && amount !== null;
  return { firstToken, endToken, reading: isLast ? { ...reading, isLast } : reading };
}

function readSingle(
  firstToken: number,
  endToken: number,
  { pointing, unit }: { readonly pointing: Pointing; readonly unit: TimeUnit },
): TimeMatch | undefined {
  const { offset, base, stem } = pointing;
  if (unit === 'D') {
    // "am letzten Tag der Reise" counts from nothing told; "am nächsten Tag" follows the day told last.
    if (stem === 'letzt' || offset < -1 || offset > 1) return undefined;
    return { firstToken, endToken, reading: { kind: 'dayOffset', days: offset, base: 'narrative' } };
  }
  if (unit === 'H' || unit === 'TM' || unit === 'S' || unit === 'CE') return undefined;
  const reading: TimeReading = { kind: 'period', unit, offset, base };
  return { firstToken, endToken, reading };
}

/** "vergangene Nacht", "am nächsten Morgen", "an diesem Abend" */
function readPointedPart(
  firstToken: number,
  endToken: number,
  { pointing, part }: { readonly pointing: Pointing; readonly part: 'TMO' | 'TMI' | 'TAF' | 'TEV' | 'TNI' },
): TimeMatch {
  const isLastNight = pointing.base === 'reference' && pointing.offset < 0;
  const base = isLastNight ? 'reference' : 'narrative';
  return { firstToken, endToken, reading: { kind: 'dayOffset', days: Math.sign(pointing.offset), base, part } };
}

/** "im Vorjahr", "am Vortag", "im Folgejahr" */
function readShiftedNoun(line: TokenLine, first: number): TimeMatch | undefined {
  const shifted = SHIFTED_NOUNS.get(line.folded[first] ?? '');
  if (!shifted) return undefined;
  if (shifted.unit === 'D') {
    if (isOfEvent(line, first)) return { firstToken: first, endToken: first + 1, reading: openDay };
    return {
      firstToken: first,
      endToken: first + 1,
      reading: { kind: 'dayOffset', days: shifted.offset, base: 'narrative' },
    };
  }
  const base = shifted.offset > 0 ? 'narrative' : 'reference';
  return {
    firstToken: first,
    endToken: first + 1,
    reading: { kind: 'period', unit: shifted.unit, offset: shifted.offset, base },
  };
}

// "am Vortag des Gipfels", "am Vortag der Wahl": of a day that nobody has told.
function isOfEvent(line: TokenLine, first: number): boolean {
  return /^(?:des|eines|seines|ihres|dieses|einer|seiner|ihrer|dieser|der|von|vom)$/.test(wordAt(line, first, 1));
}

const openDay: TimeReading = { kind: 'settled', value: 'XXXX-XX-XX', edtf: null };

/** "im Jahr darauf", "eine Woche zuvor" without a number: "in der Woche danach" */
function readUnitAfterTold(line: TokenLine, first: number): TimeMatch | undefined {
  const unit = UNITS_OF_TIME.get(line.folded[first]!);
  if (unit !== 'Y' && unit !== 'M' && unit !== 'W') return undefined;
  const sign = laterSign(wordAt(line, first, 1));
  if (sign === 0 || isPlural(line.folded[first]!)) return undefined;
  return { firstToken: first, endToken: first + 2, reading: { kind: 'period', unit, offset: sign, base: 'narrative' } };
}

/** "im dritten Quartal 2024", "der zweiten Jahreshälfte", "im ersten Halbjahr" */
function readYearPart(line: TokenLine, first: number): TimeMatch | undefined {
  const start = isArticle(line.folded[first]!) ? 1 : 0;
  const ordinal = readOrdinal(wordAt(line, first, start));
  if (ordinal === undefined || ordinal > 4) return undefined;
  const unit = UNITS_OF_TIME.get(wordAt(line, first, start + 1));
  if (unit !== 'Q' && unit !== 'HY') return undefined;
  const { endToken = first + start + 2, ...year } = readYearWords(line, first + start + 2) ?? {};
  return { firstToken: first, endToken, reading: { kind: 'yearPart', unit, ordinal, ...year } };
}

/** "heuer"; "am Wochenende" without more words is settled by the tense. */
function readThisYear(line: TokenLine, first: number): TimeMatch | undefined {
  const word = line.folded[first]!;
  if (word === 'heuer') return toPeriod(first, first + 1, { unit: 'Y', offset: 0 });
  if (word !== 'wochenende' || /^(?:ein|kein|langes|zwei|pro)$/.test(wordAt(line, first, -1))) return undefined;
  return { firstToken: first, endToken: first + 1, reading: { kind: 'weekend' } };
}

function toPeriod(
  firstToken: number,
  endToken: number,
  period: { readonly unit: TimeUnit; readonly offset: number; readonly edge?: Edge },
): TimeMatch {
  return { firstToken, endToken, reading: { kind: 'period', base: 'reference', ...period } };
}
