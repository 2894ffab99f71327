import { expect, it } from 'vitest';
import { findInTestText, summarize } from '../../../test/find-in-test-text.ts';

it.each<readonly [string, string | null, readonly string[]]>([
  // What belongs to a body is not what was told last of a state.
  [
    'Die kongolesischen Truppen rückten ab. Die Truppen der EU blieben.',
    '2006-07-01',
    ['Die kongolesischen Truppen = kongolesische Streitkräfte', 'Die Truppen der EU = Europäische Union'],
  ],
  ['Die Delegation der Hamas reiste ab.', '2025-07-01', ['Die Delegation der Hamas = Hamas']],
  [
    'Die russischen Truppen griffen an. „Unsere Truppen halten stand“, sagte er.',
    '2024-07-01',
    ['Die russischen Truppen = russische Streitkräfte', 'er = -'],
  ],
  ['Diese Botschaft will er in Washington verbreiten.', '2024-07-01', ['er = -', 'Washington = in Washington']],
  ['Die Botschaft aus Washington ist deutlich: Es reicht.', '2024-07-01', ['Washington = Vereinigte Staaten']],
  ['Das meldete die Nachrichtenagentur Reuters aus Wien.', '2024-07-01', ['Reuters = Reuters', 'Wien = in Wien']],
  ['Das meldete die russische Nachrichtenagentur „Interfax“.', '2024-07-01', ['Interfax = Interfax']],
  [
    'Die russische Armee rückte vor. Er bot den Militärs Hilfe an.',
    '2024-07-01',
    ['Die russische Armee = russische Streitkräfte', 'Er = -'],
  ],
  // Whose minister: the state that acts in the clause.
  [
    'Merkel telefonierte mit Putin. China entsendet seinen Vizeaußenminister.',
    '2006-06-01',
    [
      'Merkel = Angela Merkel',
      'Putin = Wladimir Putin',
      'China = China',
      'seinen Vizeaußenminister = chinesischer Vizeaußenminister',
    ],
  ],
  [
    'Die Ukraine schickt ihren Außenminister nach Wien.',
    '2023-06-01',
    ['Ukraine = Ukraine', 'ihren Außenminister = Dmytro Kuleba', 'Wien = in Wien'],
  ],
  [
    'Frankreich schickt seine Außenministerin nach Kairo.',
    '2023-06-01',
    ['Frankreich = Frankreich', 'seine Außenministerin = Catherine Colonna', 'Kairo = in Kairo'],
  ],
  // A title that names a body by itself gives way to the body behind it.
  [
    'Der Kommissionspräsident der Afrikanischen Union reiste an.',
    '2006-06-01',
    ['Der Kommissionspräsident der Afrikanischen Union = Alpha Oumar Konaré'],
  ],
  [
    'Der Kommissionspräsident der Afrikanischen Union (AU), Moussa Faki Mahamat, reiste an.',
    '2023-06-01',
    ['Der Kommissionspräsident der Afrikanischen Union (AU), Moussa Faki Mahamat = Moussa Faki'],
  ],
  // Former and coming holders of an office whose state is not said: whom the text names.
  [
    'Putin traf Biden. Medwedew lobte das. Der frühere Präsident drohte zugleich.',
    '2022-06-01',
    [
      'Putin = Wladimir Putin',
      'Biden = Joe Biden',
      'Medwedew = Dmitri Medwedew',
      'Der frühere Präsident = Dmitri Medwedew',
    ],
  ],
  [
    'Biden und Donald Trump sprachen mit Netanjahu. Der designierte Präsident lud ein.',
    '2025-01-16',
    [
      'Biden = Joe Biden',
      'Donald Trump = Donald Trump',
      'Netanjahu = Benjamin Netanjahu',
      'Der designierte Präsident = Donald Trump',
    ],
  ],
  [
    'Obama gratulierte Ahmadinedschad nicht. Der Amtsinhaber schwieg.',
    '2009-06-16',
    ['Obama = Barack Obama', 'Ahmadinedschad = Mahmud Ahmadinedschad', 'Der Amtsinhaber = -'],
  ],
  // "der Amerikaner" behind a noun is a genitive of several.
  [
    'Trump rief Takaichi an. Das Gespräch kam auf Wunsch der Amerikaner zustande.',
    '2025-11-26',
    ['Trump = Donald Trump', 'Takaichi = Sanae Takaichi', 'der Amerikaner = Vereinigte Staaten'],
  ],
  [
    'Trump rief Takaichi an. Am Freitag reiste der Amerikaner ab.',
    '2025-11-26',
    ['Trump = Donald Trump', 'Takaichi = Sanae Takaichi', 'der Amerikaner = Donald Trump'],
  ],
  // Places and not powers.
  ['Schüsse an der Grenze: Laos und Vietnam reden.', '2025-07-26', ['Laos = Laos', 'Vietnam = Vietnam']],
  ['Ziel war die Hauptstadtregion Kiew.', '2025-02-26', ['Kiew = in Kiew']],
])('%s (%s)', (text, day, expected) => {
  expect(summarize(findInTestText(text, day))).toEqual(expected);
});
