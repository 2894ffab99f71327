import { MONTH_NUMBERS } from '../../german/months.ts';

/** The first full date, with its hour where one stands beside it, as ISO 8601 without offset: `2025-03-18T20:51`. */
export function readGermanTime(text: string): string | undefined {
  const date = numericDate.exec(text) ?? isoDate.exec(text) ?? writtenDate.exec(text);
  if (!date) return undefined;
  const { day, month, year } = date.groups!;
  const monthNumber = /^\d/.test(month!) ? Number(month) : MONTH_NUMBERS.get(month!.toLowerCase().replace('.', ''));
  const iso = toIsoDay(readYear(year!), monthNumber, Number(day));
  if (!iso) return undefined;
  const hour = hourBeside.exec(text.slice(date.index + date[0].length));
  if (!hour || Number(hour.groups!.hour) > 24) return iso;
  return `${iso}T${hour.groups!.hour!.padStart(2, '0')}:${hour.groups!.minute ?? '00'}`;
}

// "18.03.2025", "18. 3. 25", "18/03/2025"
const numericDate = /(?<![\d.])(?<day>[0-3]?\d)[./] ?(?<month>[01]?\d)[./] ?(?<year>(?:19|20)\d\d|\d\d)(?!\d|\.\d)/;
// "2025-03-18"
const isoDate = /(?<!\d)(?<year>(?:19|20)\d\d)-(?<month>[01]\d)-(?<day>[0-3]\d)(?!\d)/;
// "18. März 2025", "18 Mär. 2025"
const writtenDate = /(?<!\d)(?<day>[0-3]?\d)\.? (?<month>\p{L}{3,9}\.?) (?<year>(?:19|20)\d\d)(?!\d)/u;
// " - 20:51 Uhr", ", 20.51 Uhr", " um 20 Uhr", "T20:51"
const hourBeside =
  /^(?:\s*[,|·–-]?\s*(?:um\s+|gegen\s+)?|T)(?:(?<hour>[012]?\d)(?:[:.](?<minute>[0-5]\d))(?!\d|\.\d)|(?<hour>[012]?\d)(?=\s*(?:Uhr|h)\b))/;

function readYear(year: string): number {
  return year.length === 4 ? Number(year) : 2000 + Number(year);
}

/** `2025-03-18`, or undefined where there is no such day. */
export function toIsoDay(year: number, month: number | undefined, day: number): string | undefined {
  if (!month || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
