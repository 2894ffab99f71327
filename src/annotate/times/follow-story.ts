import type { ParsedDocument } from '../../core/annotated.ts';
import type { DayNumber } from './calendar.ts';
import type { ResolvedTime } from './resolve-time.ts';
import type { TimeMatch, TimeReading } from './time-reading.ts';
import { type ToldTime, toToldTime } from './told-time.ts';

/** How far a text has told, and whether it tells history. */
export interface Story {
  readonly parsed: ParsedDocument;
  readonly told: ToldTime | null;
  readonly isNarrative: boolean;
}

/** The time told last after one more time expression. */
export function goOn({ parsed, told, isNarrative }: Story, match: TimeMatch, resolved: ResolvedTime): ToldTime | null {
  const { kind } = match.reading;
  // "Stunden später" stays on the day told, or leaves it.
  if (kind === 'later' && /^(?:H|TM|S)$/.test(match.reading.unit)) return told;
  if (kind === 'duration' || (isNarrative && isLookAside(parsed, match))) return told;
  // A guessed year goes on in told history, where only the order of the telling gives it.
  const edtf = isNarrative && resolved.type === 'DATE' ? resolved.value : resolved.edtf;
  const hasYear = 'year' in match.reading && match.reading.year !== undefined;
  const now = toToldTime(edtf, parsed.tokens[match.firstToken]!.sentence, hasYear);
  if (!now) return told;
  const days = { ...now, ...daysBefore(told, now.day) };
  return isCountedBack(match) && now.day !== null ? { ...days, countedFrom: now.day - match.reading.days } : days;
}

/** What the days told so far leave behind for those counted from them. */
function daysBefore(told: ToldTime | null, day: DayNumber | null): Pick<ToldTime, 'earlier' | 'onlyDay'> {
  const earlier = told?.day !== null && told?.day !== day ? told?.day : told?.earlier;
  const only = day === null ? told?.onlyDay : told?.onlyDay === undefined || told.onlyDay === day ? day : null;
  return { ...(earlier !== undefined && { earlier }), ...(only !== undefined && { onlyDay: only }) };
}

/** "sein Telefonat vom | Vortag | ... | Am Abend zuvor | hatte er": both are before the day of the news. */
function isCountedBack(
  match: TimeMatch,
): match is TimeMatch & { reading: Extract<TimeReading, { kind: 'dayOffset' }> } {
  const { reading } = match;
  return reading.kind === 'dayOffset' && reading.base === 'narrative' && reading.days < 0;
}

/** In told history, "Ende des vorangegangenen Jahres" and a bare year inside a sentence ("1941 gegründet") look aside. */
function isLookAside(parsed: ParsedDocument, { reading, firstToken, endToken }: TimeMatch): boolean {
  if (reading.kind === 'period') return true;
  const { firstToken: start } = parsed.sentences[parsed.tokens[firstToken]!.sentence]!;
  return reading.kind === 'year' && endToken === firstToken + 1 && firstToken > start + 1;
}

// Characters; lines in print are about as long, and headings rarely fill one.
const longestHeading = 70;

/** The time told last, at a sentence: a chapter "Der Winter 1941" begins with its year, whatever was told before. */
export function startChapter(parsed: ParsedDocument, told: ToldTime | null, sentence: number): ToldTime | null {
  const { paragraph } = parsed.sentences[sentence]!;
  if (told && parsed.sentences[told.sentence]!.paragraph === paragraph) return told;
  const above = parsed.paragraphs[paragraph - 1];
  if (!above || above.end - above.start > longestHeading) return told;
  const years = parsed.document.text.slice(above.start, above.end).match(/\b1\d{3}\b|\b20\d\d\b/g);
  if (years?.length !== 1) return told;
  return { year: Number(years[0]), month: null, day: null, isExplicitYear: true, sentence: above.firstSentence };
}
