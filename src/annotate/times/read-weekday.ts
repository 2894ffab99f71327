import { PAPERS_OF_WEEKDAYS } from '../../german/time-context-words.ts';
import type { PartOfDay } from '../../german/times.ts';
import { DAY_ADJECTIVES, LIGHT_STEMS, PARTS_OF_DAY, WEEKDAY_NUMBERS } from '../../german/times.ts';
import type { TimeMatch, TimeReading, TokenLine } from './time-reading.ts';
import { isArticle, isCapital, pointingOf, stemOf, wordAt } from './token-line.ts';

/** Reads a weekday: "Dienstag", "Dienstagnachmittag", "vergangenen Freitag", "morgigen Mittwoch", "Nacht auf Samstag". */
export function readWeekday(line: TokenLine, first: number): TimeMatch | undefined {
  return readNightBeforeWeekday(line, first) ?? readPointedWeekday(line, first);
}

/** "in der Nacht auf Samstag", "in der Nacht zum Sonntag", "in der Nacht von Dienstag auf Mittwoch" */
function readNightBeforeWeekday(line: TokenLine, first: number): TimeMatch | undefined {
  if (wordAt(line, first) !== 'nacht') return undefined;
  const isBetween = /^vo[nm]$/.test(wordAt(line, first, 1)) && WEEKDAY_NUMBERS.has(wordAt(line, first, 2));
  const linkAt = isBetween ? 3 : 1;
  if (!/^(?:auf|zu|zum)$/.test(wordAt(line, first, linkAt))) return undefined;
  const start = linkAt + (/^(?:den|dem)$/.test(wordAt(line, first, linkAt + 1)) ? 2 : 1);
  const weekday = readPointedWeekday(line, first + start);
  if (weekday?.reading.kind !== 'weekday') return undefined;
  return { ...weekday, firstToken: first, reading: { ...weekday.reading, part: 'TNI', isNightBefore: true } };
}

function readPointedWeekday(line: TokenLine, first: number): TimeMatch | undefined {
  let next = isArticle(wordAt(line, first)) ? first + 1 : first;
  const pointing = pointingOf(wordAt(line, first, next - first));
  const dayOffset = DAY_ADJECTIVES.get(stemOf(wordAt(line, first, next - first)));
  // "am späten Dienstagabend"
  const isLight = LIGHT_STEMS.has(stemOf(wordAt(line, first, next - first)));
  if (isLight && !readNamedWeekday(line, next + 1)?.part) return undefined;
  if (isLight || pointing || dayOffset !== undefined) next += 1;
  else if (next > first) return undefined;
  const named = readNamedWeekday(line, next);
  if (!named || wordAt(line, first, next - first) === '') return undefined;
  const { endToken, ...parts } = named;
  const week = readWeekAfter(line, endToken);
  const reading: TimeReading = {
    kind: 'weekday',
    ...parts,
    ...(pointing?.base === 'reference' ? { pointing: Math.sign(pointing.offset) as -1 | 0 | 1 } : {}),
    ...(pointing?.base === 'narrative' ? { isAfterTold: true } : {}),
    ...(dayOffset === undefined ? {} : { dayOffset }),
    ...(week ? { weekOffset: week.offset } : {}),
  };
  return { firstToken: first, endToken: week?.endToken ?? endToken, reading };
}

interface NamedWeekday {
  readonly weekday: number;
  readonly part?: PartOfDay;
  readonly endToken: number;
}

/** "Dienstag", "Dienstagabend", "Dienstag Abend", "Dienstag früh", "Dienstag-Abend" */
function readNamedWeekday(line: TokenLine, index: number): NamedWeekday | undefined {
  const word = line.folded[index];
  if (word === undefined || !isCapital(line, index) || isNewspaper(line, index)) return undefined;
  const weekday = WEEKDAY_NUMBERS.get(word) ?? WEEKDAY_NUMBERS.get(word.replace(/s$/, ''));
  if (weekday === undefined) return readCompound(word, index);
  const part = PARTS_OF_DAY.get(wordAt(line, index, 1));
  return part ? { weekday, part, endToken: index + 2 } : { weekday, endToken: index + 1 };
}

/** "Welt am Sonntag", "Bild am Sonntag" */
function isNewspaper(line: TokenLine, index: number): boolean {
  return wordAt(line, index, -1) === 'am' && PAPERS_OF_WEEKDAYS.has(wordAt(line, index, -2));
}

const compound = /^(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s?-?(\p{L}{4,16})$/u;

function readCompound(word: string, index: number): NamedWeekday | undefined {
  const found = word.length > 9 ? compound.exec(word) : null;
  const weekday = found ? WEEKDAY_NUMBERS.get(found[1]!) : undefined;
  const part = found ? (PARTS_OF_DAY.get(found[2]!) ?? PARTS_OF_DAY.get(found[2]!.replace(/s$/, ''))) : undefined;
  return weekday === undefined || !part ? undefined : { weekday, part, endToken: index + 1 };
}

/** "Dienstag vergangener Woche", "Freitag der kommenden Woche", "Montag dieser Woche" */
function readWeekAfter(
  line: TokenLine,
  index: number,
): { readonly offset: number; readonly endToken: number } | undefined {
  const start = wordAt(line, index - 1, 1) === 'der' ? 1 : 0;
  const pointing = pointingOf(wordAt(line, index - 1, start + 1));
  if (pointing?.base !== 'reference' || wordAt(line, index - 1, start + 2) !== 'woche') return undefined;
  return { offset: pointing.offset, endToken: index + start + 2 };
}
