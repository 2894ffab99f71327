import { expect, it } from 'vitest';
import { findInTestText } from '../../../test/find-in-test-text.ts';

/** Words and EDTF of the times of a text; "?" where a time stays open. */
const timesOf = (text: string, day: string): readonly string[] =>
  findInTestText(text, day).times.map(({ exact, edtf }) => `${exact} = ${edtf ?? '?'}`);

it.each<readonly [string, string, readonly string[]]>([
  // Days counted from a day told farther back, where the text has told no other.
  [
    'Am Freitag redeten sie. Es ging um viel. Die Lage ist ernst. Man hofft. Keiner weiß mehr. Die Zeit drängt. Tags zuvor war Lammy angekommen.',
    '2025-06-21',
    ['Freitag = 2025-06-20', 'Tags zuvor = 2025-06-19'],
  ],
  ['Trump dankte. Am selben Tag empfing er Munir.', '2025-06-18', ['selben Tag = 2025-06-18']],
  // The day before something of which no day is told.
  ['Am Donnerstag redeten sie. Am Vortag der Wahl kam er.', '2025-06-20', ['Donnerstag = 2025-06-19', 'Vortag = ?']],
  ['Am Donnerstag redeten sie. Am Vortag kam er.', '2025-06-20', ['Donnerstag = 2025-06-19', 'Vortag = 2025-06-18']],
  // What is past cannot lie ahead: from the day told before.
  [
    'Am 14. Oktober sprachen sie. Das wurde am Dienstag bekannt. Zwei Tage später rief er an.',
    '2025-11-26',
    ['14. Oktober = 2025-10-14', 'Dienstag = 2025-11-25', 'Zwei Tage später = 2025-10-16'],
  ],
  // What is to come does not follow what is long past.
  [
    'Am 16. Oktober sprachen sie. Der Minister wird tags darauf in Washington erwartet.',
    '2025-10-21',
    ['16. Oktober = 2025-10-16', 'tags darauf = 2025-10-22'],
  ],
  // A weekday one day ahead is six days ago where something tells so.
  ['Er hatte ihr am Mittwoch gratuliert.', '2024-11-12', ['Mittwoch = 2024-11-06']],
  ['Er gratulierte ihr am Mittwoch.', '2024-11-12', ['Mittwoch = ?']],
  [
    'Am Donnerstag vergangener Woche flogen sie nach Kiew und am Freitag nach Moskau.',
    '2015-02-12',
    ['Donnerstag vergangener Woche = 2015-02-05', 'Freitag = 2015-02-06'],
  ],
  // What is invited to, promised or proposed lies ahead.
  ['Er nahm seine Einladung, im April zu kommen, an.', '2025-11-25', ['April = 2026-04']],
  ['Er regte ein Treffen am 20. Juni an.', '2025-06-03', ['20. Juni = 2025-06-20']],
  ['Am 20. Juni regte er ein Treffen an.', '2025-07-03', ['20. Juni = 2025-06-20']],
  // Limits.
  ['Sie wollen binnen zwei Wochen reden.', '2025-10-16', ['zwei Wochen = 2025-10-16/2025-10-30']],
  ['Die Kommission soll innerhalb von drei Monaten tagen.', '2023-11-30', ['drei Monaten = 2023-11-30/2024-02-29']],
  ['Binnen zwei Wochen starben 500 Menschen.', '2025-10-16', ['zwei Wochen = ?']],
  // Parts of months.
  ['Sie wollen in der zweiten Januarhälfte reden.', '2022-12-29', ['Januarhälfte = 2023-01']],
  ['In der ersten Maiwoche redeten sie.', '2025-06-02', ['Maiwoche = 2025-05']],
  // A story goes forward: after December 2021 no May of that year follows.
  [
    'Zuletzt sprach er im Dezember 2021 mit ihm. Am 18. Mai hatte er ihn empfangen.',
    '2025-06-05',
    ['Dezember 2021 = 2021-12', '18. Mai = 2025-05-18'],
  ],
])('counts the days of "%s" on %s', (text, day, expected) => {
  expect(timesOf(text, day)).toEqual(expected);
});
