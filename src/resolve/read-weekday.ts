const weekdays = ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'];

/** The one weekday that words name ("am Dienstagabend" -> 2, Sunday is 0); null where none or several. */
export function weekdayIn(words: string): number | null {
  const folded = words.toLowerCase().replaceAll('sonnabend', 'samstag');
  const found = weekdays.flatMap((weekday, index) => (folded.includes(weekday) ? [index] : []));
  return found.length === 1 ? found[0] : null;
}
