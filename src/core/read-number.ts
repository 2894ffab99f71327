import { basicNumbers, fractions, irregularOrdinals, multipliers, standaloneNumbers } from './number-words.ts';

/** A number read from words or figures, and how many words it took. */
export interface NumberReading {
  readonly value: number;
  readonly length: number;
}

/**
 * Reads the German number that begins at `words[from]`: "1.300", "1,5", "eineinhalb", "drei Millionen", "ein halbes
 * Dutzend", "zwei Drittel". Undefined where none begins. The article "ein" reads as 1; "Hunderte" is no number.
 */
export function readNumber(words: readonly string[], from = 0): NumberReading | undefined {
  const first = words[from];
  if (first === undefined) return undefined;
  const value = readNumberWord(first);
  if (value === undefined) return readBareMultiplier(words, from);
  return multiply(words, from, readSpacedThousands(words, from, { value, length: 1 }));
}

/** The value of one number word or figure; undefined for any other word. */
export function readNumberWord(word: string): number | undefined {
  const folded = word.toLowerCase();
  if (/^\d/.test(folded)) return readFigure(folded);
  return standaloneNumbers.get(folded) ?? readCompound(folded);
}

/** The value of an ordinal in any ending: "18." -> 18, "zweiten" -> 2, "zwanzigster" -> 20; undefined for other words. */
export function readOrdinal(word: string): number | undefined {
  if (word.endsWith('.')) return /^\d+\.$/.test(word) ? Number(word.slice(0, -1)) : undefined;
  const lower = word.toLowerCase();
  // Most words are none: the look is quicker than the pattern.
  const stem = lower.includes('te') ? /^(\p{L}+?t)e[nmrs]?$/u.exec(lower)?.[1] : undefined;
  if (stem === undefined) return undefined;
  return irregularOrdinals.get(stem) ?? readRegularOrdinal(stem);
}

/** "zwanzigst" -> 20, "viert" -> 4, "hunderterst" is left out. */
function readRegularOrdinal(stem: string): number | undefined {
  const value = stem.endsWith('st') ? readCompound(stem.slice(0, -2)) : undefined;
  if (value !== undefined && value >= 20) return value;
  const small = readCompound(stem.slice(0, -1));
  return small !== undefined && small < 20 && small > 3 ? small : undefined;
}

/** "1.300" and "1'300" are thousands, "1,5" is a decimal; dates and times of day are no numbers. */
function readFigure(figure: string): number | undefined {
  if (/^\d+$/.test(figure)) return Number(figure);
  if (/^\d{1,3}(?:[.'’]\d{3})+(?:,\d+)?$/.test(figure)) return Number(figure.replace(/[.'’]/g, '').replace(',', '.'));
  if (/^\d+,\d+$/.test(figure)) return Number(figure.replace(',', '.'));
  return undefined;
}

/** "16 000" comes as two figures, "1 234 567" as three. */
function readSpacedThousands(words: readonly string[], from: number, reading: NumberReading): NumberReading {
  if (!/^[1-9]\d{0,2}$/.test(words[from]!)) return reading;
  let { value, length } = reading;
  // Up to billions: "1 234 567 890".
  while (length < 4 && /^\d{3}$/.test(words[from + length] ?? '')) {
    value = value * 1000 + Number(words[from + length]);
    length += 1;
  }
  return { value, length };
}

/** "drei Millionen", "eine halbe Million", "zwei Drittel"; "drei halbe Tage" stays three. */
function multiply(words: readonly string[], from: number, reading: NumberReading): NumberReading {
  let { value, length } = reading;
  const next = words[from + length]?.toLowerCase() ?? '';
  if (value === 1 && length === 1 && next.startsWith('halb') && standaloneNumbers.has(next)) {
    value = 0.5;
    length += 1;
  }
  const factor = multipliers.get(words[from + length]?.toLowerCase() ?? '');
  if (factor !== undefined) return { value: value * factor, length: length + 1 };
  const fraction = fractions.get(words[from + length]?.toLowerCase() ?? '');
  if (fraction !== undefined && Number.isInteger(value)) return { value: value * fraction, length: length + 1 };
  return { value, length };
}

/** "Dutzend Tote" after an article that is not there; "Millionen" alone is no number. */
function readBareMultiplier(words: readonly string[], from: number): NumberReading | undefined {
  const folded = words[from]!.toLowerCase();
  if (folded === 'dutzend') return { value: 12, length: 1 };
  if (folded === 'viertelmillion') return { value: 250_000, length: 1 };
  return undefined;
}

/** "zweihundertfünfzig", "einundzwanzig", "dreieinhalb", "fünftausend". */
function readCompound(word: string): number | undefined {
  const basic = basicNumbers.get(word);
  if (basic !== undefined) return basic;
  if (word.length > 40) return undefined;
  return readHalf(word) ?? readScaled(word, 'tausend', 1000) ?? readScaled(word, 'hundert', 100) ?? readTens(word);
}

function readHalf(word: string): number | undefined {
  if (!word.endsWith('einhalb')) return undefined;
  const whole = basicNumbers.get(word.slice(0, -7).replace(/und$/, ''));
  return whole === undefined ? undefined : whole + 0.5;
}

function readScaled(word: string, scale: string, factor: number): number | undefined {
  const at = word.indexOf(scale);
  if (at < 0) return undefined;
  const left = at === 0 ? 1 : readCompound(word.slice(0, at));
  const rest = word.slice(at + scale.length).replace(/^und/, '');
  const right = rest === '' ? 0 : readCompound(rest);
  return left === undefined || right === undefined || right >= factor ? undefined : left * factor + right;
}

function readTens(word: string): number | undefined {
  const at = word.indexOf('und', 2);
  if (at < 0) return undefined;
  const unit = basicNumbers.get(word.slice(0, at));
  const tens = basicNumbers.get(word.slice(at + 3));
  const fits = unit !== undefined && tens !== undefined && unit >= 1 && unit <= 9 && tens >= 20 && tens % 10 === 0;
  return fits ? unit + tens : undefined;
}
