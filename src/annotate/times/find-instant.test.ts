import { expect, it } from 'vitest';
import { findInTestText } from '../../../test/find-in-test-text.ts';

const day = '2025-03-19';

it.each([
  ['Das Gespräch begann am Dienstag um 18 Uhr Moskauer Zeit.', '2025-03-18T15:00Z'],
  ['Das Gespräch begann am Dienstag um 16 Uhr MEZ.', '2025-03-18T15:00Z'],
  ['Das Gespräch begann am Dienstag um 11 Uhr Washingtoner Zeit.', '2025-03-18T15:00Z'],
  ['Das Gespräch begann am Dienstag um 16.00 Uhr (deutscher Zeit).', '2025-03-18T15:00Z'],
  ['Das Gespräch begann am 18. Juli 2024 um 16 Uhr deutscher Zeit.', '2024-07-18T14:00Z'],
  ['Das Gespräch begann am Dienstag um 1 Uhr Pekinger Zeit.', '2025-03-17T17:00Z'],
  ['Das Gespräch begann am Dienstag um 10 Uhr Ortszeit in Riad.', '2025-03-18T07:00Z'],
  ['Das Gespräch begann am Dienstag um 10 Uhr Ortszeit.', undefined],
  ['Das Gespräch begann am Dienstag um 10 Uhr.', undefined],
])('gives the moment of "%s"', (text, instant) => {
  expect(findInTestText(text, day).times.at(-1)?.instant).toBe(instant);
});

it.each([
  ['In den kommenden Tagen reist er ab.', '2025-03-19', '2025-03-26'],
  ['Demnächst reist er ab.', '2025-03-19', null],
  ['Binnen 48 Stunden reist er ab.', '2025-03-19', '2025-03-21'],
  ['In den nächsten zwei Wochen reist er ab.', '2025-03-19', '2025-04-02'],
  ['Vor wenigen Tagen reiste er ab.', '2025-03-12', '2025-03-19'],
  ['Kürzlich reiste er ab.', null, '2025-03-19'],
])('bounds "%s"', (text, earliest, latest) => {
  const [time] = findInTestText(text, day).times;
  expect([time?.edtf, time?.bounds]).toEqual([null, { earliest, latest }]);
});

it.each([
  ['Von Freitag bis Sonntag schwiegen die Waffen.', ['2025-03-14', '2025-03-16']],
  // The second alone would be the day of writing.
  ['Zwischen Montag und Mittwoch wird verhandelt.', [null, null]],
  ['Am 12. März sprach er. Am Abend zuvor zögerte er.', ['2025-03-12', '2025-03-11']],
  ['Am 10. März war Ruhe. Am Morgen danach reiste er ab.', ['2025-03-10', '2025-03-11']],
  [
    'Am 12. März bestätigte er das Telefonat vom Vortag. Am Abend zuvor war er gereist.',
    ['2025-03-12', '2025-03-11', '2025-03-11'],
  ],
  ['Das heutige Treffen verlief gut.', ['2025-03-19']],
  ['Das heutige Kaliningrad liegt an der See.', [null]],
  ['In den vergangenen 48 Stunden sprach er mit ihm.', ['2025-03-16/2025-03-19']],
  ['In den letzten vier Jahren trafen sie sich oft.', ['2021/2025']],
  ['In den letzten drei Monaten trafen sie sich oft.', ['2024-12/2025-03']],
  ['Am Dienstag kam er an. Stunden zuvor hatte er gedroht.', ['2025-03-18', '2025-03-17/2025-03-18']],
  ['Am Montag rief er an. Wenige Stunden später flog er ab.', ['2025-03-17', '2025-03-17/2025-03-18']],
  ['Am Montag rief er an. Zehn Minuten später flog er ab.', ['2025-03-17', '2025-03-17']],
  ['Wochen zuvor hatte er gedroht.', [null]],
  ['Er sagte zu, im Herbst anzurufen.', ['2025-09/2025-11']],
  ['Er lud ihn ein, am Dienstag zu kommen.', ['2025-03-25']],
  ['Er bestritt, am Dienstag angerufen zu haben.', ['2025-03-18']],
  ['In drei Tagen beginnt der Gipfel.', ['2025-03-22']],
  ['In drei Tagen starben fünfzig Soldaten.', [null]],
])('counts "%s"', (text, days) => {
  expect(findInTestText(text, day).times.map(({ edtf }) => edtf)).toEqual(days);
});

it('keeps both weeks that "vergangene Woche" may be on a Sunday', () => {
  const week = (published: string) =>
    findInTestText('In der vergangenen Woche telefonierten sie.', published).times[0]?.edtf;
  expect([week('2025-02-23'), week('2025-02-22')]).toEqual(['2025-02-10/2025-02-23', '2025-02-10/2025-02-16']);
});
