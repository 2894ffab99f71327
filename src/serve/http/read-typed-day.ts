/** The months in both languages, January first. */
const months = ['de', 'en'].map((language) => {
  const names = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_item, index) => names.format(Date.UTC(2025, index, 1)).toLowerCase());
});

/** A day, month or year as people type it ("18.3.2025", "18. März 2025", "March 2025", "2025-03-18") as ISO 8601; null where it is none. */
export function readTypedDay(typed: string): string | null {
  const words = typed.trim();
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(words)) return isDay(words) ? words : null;
  const [, day, month, year] = /^(?:(\d{1,2})\.\s*)?(\d{1,2})\.\s*(\d{4})$/.exec(words) ?? [];
  if (year !== undefined) return toDay(Number(year), Number(month), day);
  const [, before, name, after, named] =
    /^(?:(\d{1,2})\.?\s+)?(\p{L}+)\.?(?:\s+(\d{1,2}),?)?\s+(\d{4})$/u.exec(words) ?? [];
  const month0 = name === undefined ? -1 : findMonth(name);
  return month0 < 0 ? null : toDay(Number(named), month0 + 1, before ?? after);
}

function toDay(year: number, month: number, day: string | undefined): string | null {
  const parts = [
    String(year).padStart(4, '0'),
    ...[month, ...(day ? [Number(day)] : [])].map((part) => String(part).padStart(2, '0')),
  ];
  return isDay(parts.join('-')) ? parts.join('-') : null;
}

/** 30 February is none. */
function isDay(iso: string): boolean {
  const whole = `${iso}${'-01'.repeat(3 - iso.split('-').length)}`;
  const time = Date.parse(`${whole}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === whole;
}

/** Index of the month that is called so, in full or by three letters or more ("Sept."); -1 where none is. */
function findMonth(name: string): number {
  if (name.length < 3) return -1;
  const indexes = months.map((names) => names.findIndex((month) => month.startsWith(name.toLowerCase())));
  return Math.max(...indexes);
}
