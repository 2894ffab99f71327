import { expect, it } from 'vitest';
import { findInTestText, summarize } from '../../../test/find-in-test-text.ts';

/** The last mention of the text that a group settles or leaves open. */
const lastGroup = (text: string, day: string | null): string | undefined =>
  summarize(findInTestText(text, day)).findLast((line) =>
    /beide|Kriegsparteien|Konfliktparteien|Minister|Präsidenten/i.test(line),
  );

it.each<readonly [string, string | null, string]>([
  // Countries are states, whoever is named between.
  [
    'Trump und Starmer sprachen über Handel. Die Nato freute sich. Die Beziehungen beider Länder seien gut.',
    '2025-02-27',
    'beider Länder = Vereinigte Staaten und Vereinigtes Königreich',
  ],
  [
    'Trump und Starmer redeten lange über den Handel zwischen beiden Ländern.',
    '2025-02-27',
    'beiden Ländern = Vereinigte Staaten und Vereinigtes Königreich',
  ],
  [
    'Das deutsch-französische Verhältnis ist angespannt. Macron lobte die Unterschiede beider Länder.',
    '2024-05-28',
    'beider Länder = Deutschland und Frankreich',
  ],
  // A state and the rebels that a text joins are its sides, unless two others were named in one breath right before.
  [
    'Kolumbiens Regierung und die FARC haben sich geeinigt. Kubas Staatschef Raúl Castro lobte Präsident Juan Manuel Santos. Seit Mai sprechen beide Seiten in Havanna.',
    '2015-09-23',
    'beide Seiten = Kolumbien und FARC',
  ],
  [
    'Der Iran und die Hisbollah drohen. Die indirekten Verhandlungen Israels mit der Hamas stocken. Direkt sprechen beide Seiten nicht.',
    '2024-08-04',
    'beide Seiten = Israel und Hamas',
  ],
  // The United Nations are no party to a war.
  [
    'Israel und die Hamas kämpfen. Der UN-Sicherheitsrat tagte. Guterres rief die Kriegsparteien zur Ruhe auf.',
    '2024-05-28',
    'die Kriegsparteien = Israel und Hamas',
  ],
  // Mediators are not the sides they mediate between.
  [
    'Israel und die Hamas reden. Katar und Ägypten vermitteln zwischen beiden Seiten.',
    '2024-05-28',
    'beiden Seiten = Israel und Hamas',
  ],
  [
    'Thailand und Kambodscha kämpfen. Washington und Peking mahnten beide Seiten zur Ruhe.',
    '2025-07-28',
    'beide Seiten = Thailand und Kambodscha',
  ],
  // Of more than two those joined.
  [
    'Trump drängt Russland und die Ukraine zu Gesprächen. Beide Seiten zögern.',
    '2025-07-28',
    'Beide Seiten = Russland und Ukraine',
  ],
  // Several and none joined: left open.
  ['Ruanda, Uganda, Kenia und der Kongo reden. Beide Seiten zögern.', '2025-07-28', 'Beide Seiten = -'],
  ['Die USA drohten. Katar beriet. Iran schwieg. Beide Seiten zögern.', '2025-07-28', 'Beide Seiten = -'],
  // Two persons: not the one who speaks for them, and those of one rank.
  [
    'Modi telefonierte mit Trump, und sein Diplomat Vikram Misri las es vor. Eigentlich wollten sich die beiden treffen.',
    '2025-06-18',
    'die beiden = Narendra Modi und Donald Trump',
  ],
  [
    'Kagame und Tshisekedi trafen sich. Tshisekedis Sprecherin Nadine Kabeya erzählte, die beiden hätten lange geredet.',
    '2025-03-20',
    'die beiden = Paul Kagame und Félix Tshisekedi',
  ],
  [
    'Macron traf Merz. Tusk sagte, die beiden hätten geschwiegen.',
    '2025-07-20',
    'die beiden = Emmanuel Macron und Friedrich Merz',
  ],
  [
    'Putin informierte Orbán über das Telefonat mit Trump. Auch ein Treffen von Lawrow und Rubio hätten die beiden besprochen.',
    '2025-10-17',
    'die beiden = -',
  ],
  [
    'Vučić und Kurti einigten sich. Das sagte Borrell, der mit Miroslav Lajčák vermittelte. Erst sprach Borrell mit jedem der beiden.',
    '2023-03-19',
    'der beiden = Aleksandar Vučić und Albin Kurti',
  ],
  ['Merz und Macron sind beide unter Druck.', '2025-10-17', 'beide = Friedrich Merz und Emmanuel Macron'],
  // Whose minister is unknown is there as a state.
  [
    'Die Außenminister Deutschlands und Tongas telefonierten.',
    '2025-07-17',
    'Die Außenminister Deutschlands und Tongas = Johann Wadephul und Tonga',
  ],
])('%s (%s)', (text, day, expected) => {
  expect(lastGroup(text, day)).toBe(expected);
});

// Two who are only named near each other are not the two of whom the text speaks.
it.each<readonly [string, string]>([
  [
    'Barack Obama und Raúl Castro redeten lange. Es war ein Anfang. Kuba ließ den Helfer Alan Gross frei. Das versprach Obama. Den Händedruck der beiden nannte man ungeplant.',
    'der beiden = Barack Obama und Raúl Castro',
  ],
  [
    'Merz und Macron redeten lange. Später rief Trump Putin an. Die beiden redeten eine Stunde.',
    'Die beiden = Donald Trump und Wladimir Putin',
  ],
  [
    'Modi und Trump redeten. Es ging um den Streit zwischen Indien und Pakistan. Die Einsatzchefs beider Länder redeten.',
    'Die Einsatzchefs beider Länder = -',
  ],
])('%s', (text, expected) => {
  const day = text.startsWith('Barack') ? '2014-12-18' : '2025-06-19';
  expect(summarize(findInTestText(text, day)).findLast((line) => /beide/i.test(line))).toBe(expected);
});

it('takes the one pair that a text has joined where nearness tells nobody', () => {
  const text =
    'Zwischen Äthiopien und Eritrea wächst die Spannung. Kenias Außenminister vermittelte. Beide Seiten bestritten das.';
  expect(summarize(findInTestText(text, '2025-07-20')).at(-1)).toBe('Beide Seiten = Äthiopien und Eritrea');
});
