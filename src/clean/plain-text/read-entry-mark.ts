import { MONTH_NUMBERS } from '../../german/months.ts';

/** What the beginning (or end) of a line says of an entry of a ticker, or of a dated section. */
export interface EntryMark {
  /** `T22:06`; empty where only the day is said. */
  readonly hour: string;
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  /**
   * `dated`: "Update vom 17. November, 21.55 Uhr: ..." counts wherever it stands. `clear`: with "Uhr" or plus signs, counts
   * beside another. `bare`: "13:20" counts beside two others. `day`: a line that is a day and nothing else; it only says
   * the day of entries.
   */
  readonly kind: 'dated' | 'clear' | 'bare' | 'day';
}

/** The mark of an entry that a line carries; undefined where it carries none. */
export function readEntryMark(text: string): EntryMark | undefined {
  if (!/\d/.test(text.slice(0, 60)) && !text.endsWith(')')) return undefined;
  // Each pattern is asked only of lines that can have it: they are dear to compile, and most texts are no tickers.
  const dated = /^[A-Z]\S+ (?:vom|am) /.test(text) ? datedUpdate.exec(text)?.groups : undefined;
  if (dated) return toMark(dated, 'dated');
  const line = text.length <= longestDay ? dayLine.exec(text)?.groups : undefined;
  if (line) return toMark(line, 'day');
  const clear = findHour(text)?.groups;
  if (clear) return toMark(clear, 'clear');
  const bare = bareHour.exec(text)?.groups;
  return bare && toMark(bare, 'bare');
}

function findHour(text: string): RegExpExecArray | null {
  const entry = text.startsWith('++') ? plusSigns.exec(text) : null;
  if (entry || !text.includes('Uhr')) return entry;
  return withHour.exec(text) ?? (text.endsWith(')') ? atEnd.exec(text) : null);
}

/**
 * The marks of a text that is a ticker or has dated updates, line by line, undefined where a line has none. Single hours
 * at the beginning of paragraphs are chance ("13.20 Uhr: so spät war es"), several are a ticker.
 */
export function findEntryMarks(texts: readonly string[]): readonly (EntryMark | undefined)[] {
  const marks = texts.map(readEntryMark);
  const counts = { dated: 0, clear: 0, bare: 0, day: 0 };
  for (const mark of marks) if (mark) counts[mark.kind]++;
  const isTicker = counts.clear >= fewestClear || counts.clear + counts.bare >= fewestBare;
  return marks.map((mark) => {
    if (mark?.kind === 'dated') return mark;
    return isTicker ? mark : undefined;
  });
}

// Two paragraphs that begin with "22.06 Uhr:" are no chance; "22:06" may be a result, so three.
const fewestClear = 2;
const fewestBare = 3;

function toMark(groups: Record<string, string | undefined>, kind: EntryMark['kind']): EntryMark | undefined {
  const { hour, minute, day, month, year } = groups;
  const time = hour === undefined ? '' : `T${hour.padStart(2, '0')}:${minute ?? '00'}`;
  if (day === undefined || month === undefined) return { hour: time, kind };
  const number = /^\d/.test(month) ? Number.parseInt(month, 10) : MONTH_NUMBERS.get(month.toLowerCase());
  if (!number || number > 12) return undefined;
  return { hour: time, day: Number(day), month: number, kind, ...(year ? { year: Number(year) } : {}) };
}

/** "+++ Donnerstag, dem 18. September 2025: +++" has 44 units. */
const longestDay = 60;

const hour = '(?<hour>[01]?\\d|2[0-4])[.:](?<minute>[0-5]\\d)';
const weekday =
  '(?:(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So)\\.?,? (?:de[mnr] )?)?';
// German letters alone: those of all scripts are dear to compile.
const day = `${weekday}(?<day>[0-3]?\\d)\\. ?(?<month>[A-Za-zÄÖÜäöü]{3,9}|[01]?\\d\\.?)(?: ?(?<year>20\\d\\d))?`;

// "Update vom 17. November, 22.06 Uhr: ...", "Erstmeldung vom 16. November: ..."
const datedUpdate = new RegExp(
  `^(?:Update|Erstmeldung|Originalmeldung|Nachtrag|Eilmeldung|Meldung) (?:vom|am) ${day},? ?(?:um )?(?:${hour}(?: Uhr)?)?`,
  'u',
);

// "Dienstag, 18. März", "18.03.2025", "+++ Montag, 17. März 2025 +++"
const dayLine = new RegExp(`^(?:\\+{2,3} ?)?${day}:?(?: ?\\+{2,3})?$`, 'u');

// "+++ 14:32 +++ Kiew meldet Angriffe", "+++ 14:32 Kiew meldet Angriffe +++", "++ 14.32 Uhr: Kiew ... ++"
const plusSigns = new RegExp(
  `^\\+{2,3} ?(?:${day},? ?)?${hour}(?: Uhr)?(?: ?[:|–-])?(?: ?\\+{2,3}|[^+]*\\+{2,3}$)`,
  'u',
);

// "22.06 Uhr: Der Kreml teilt mit", "14:15 Uhr", "11. Juni, 13.20 Uhr: ...", "11.06.2025, 13:20 Uhr – ..."
const withHour = new RegExp(`^\\[?(?:${day}(?:,| um| [|–-])? )?${hour} ?Uhr(?:\\]|\\s*[:|–-]|\\s*$|(?=\\s*\\+))`, 'u');

// "Neun Personen angekommen (13.20 Uhr)": a headline with its hour behind it.
const atEnd = new RegExp(`^[^.!?]{8,110} \\((?:${day},? )?${hour} Uhr\\)$`, 'u');

// "13:20", "[13:20] ...", "13:20 | ...", "13:20 – ...", "09:40: ..."
const bareHour = new RegExp(`^\\[?${hour}(?:\\]|:\\s|\\s[|–-]\\s|$)`, 'u');
