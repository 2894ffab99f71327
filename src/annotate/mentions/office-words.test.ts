import { expect, it } from 'vitest';
import { findInTestText, summarize } from '../../../test/find-in-test-text.ts';

it.each<readonly [string, string | null, readonly string[]]>([
  // A deputy is not the one who holds the office.
  [
    'Der stellvertretende russische Außenminister drohte.',
    '2025-06-20',
    ['Der stellvertretende russische Außenminister = russischer Vizeaußenminister'],
  ],
  [
    'Irans stellvertretender Präsident drohte.',
    '2025-06-20',
    ['Irans stellvertretender Präsident = iranischer Vizepräsident'],
  ],
  // Titles of two words.
  ['Die Hohe Vertreterin der EU kam.', '2023-06-20', ['Die Hohe Vertreterin der EU = -']],
  ['Die Hohe Vertreterin der EU kam.', '2025-06-20', ['Die Hohe Vertreterin der EU = Kaja Kallas']],
  [
    'Der Hohe Vertreter für die Gemeinsame Außen- und Sicherheitspolitik der EU, Josep Borrell, kam.',
    '2023-06-20',
    ['Der Hohe Vertreter für die Gemeinsame Außen- und Sicherheitspolitik der EU, Josep Borrell = Josep Borrell'],
  ],
  ['Ein hoher Vertreter Katars kam.', '2025-06-20', ['Ein hoher Vertreter Katars = katarischer Vertreter']],
  // Who leads without governing.
  ['Irans oberster geistlicher Führer drohte.', '2024-06-20', ['Irans oberster geistlicher Führer = Ali Chamenei']],
  ['Das geistliche Oberhaupt des Iran drohte.', '2024-06-20', ['Das geistliche Oberhaupt des Iran = Ali Chamenei']],
  // Rare titles: the one state of the text that has such a one.
  [
    'In Katar empfing ihn der Emir.',
    '2025-06-20',
    ['Katar = in Katar', 'ihn = -', 'der Emir = Tamim bin Hamad Al Thani'],
  ],
  [
    'Jordanien und Saudi-Arabien reden. Der König mahnte.',
    '2025-06-20',
    ['Jordanien = Jordanien', 'Saudi-Arabien = Saudi-Arabien', 'Der König = -'],
  ],
  [
    'Frankreich und Polen reden. Der König mahnte.',
    '2025-06-20',
    ['Frankreich = Frankreich', 'Polen = Polen', 'Der König = -'],
  ],
  // Colleagues in several states hold the same office.
  [
    'Sikorski will mit seinen Amtskollegen aus Litauen und Lettland reden.',
    '2025-06-20',
    ['Sikorski = Radosław Sikorski', 'seinen Amtskollegen aus Litauen und Lettland = Kęstutis Budrys und Baiba Braže'],
  ],
  [
    'Merz traf Tusk und dessen Außenminister.',
    '2025-06-20',
    ['Merz = Friedrich Merz', 'Tusk = Donald Tusk', 'dessen Außenminister = Radosław Sikorski'],
  ],
  ['Der Palästinenserpräsident kam.', '2025-06-20', ['Der Palästinenserpräsident = Mahmud Abbas']],
  [
    'Ihr Anführer im Senat, Mardin Siebenrock, warf Trump vieles vor.',
    '2025-06-20',
    ['Ihr Anführer im Senat, Mardin Siebenrock = Mardin Siebenrock', 'Trump = Donald Trump'],
  ],
])('%s (%s)', (text, day, expected) => {
  expect(summarize(findInTestText(text, day))).toEqual(expected);
});
