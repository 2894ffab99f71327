import { expect, it } from 'vitest';
import { findInTestText, summarize } from '../../../test/find-in-test-text.ts';

it.each<readonly [string, readonly string[]]>([
  // The possessor's state.
  ['Putin sagte, sein Land sei bereit.', ['Putin = Wladimir Putin', 'sein Land = Russland']],
  ['Meloni erklärte, ihr Land helfe.', ['Meloni = Giorgia Meloni', 'ihr Land = Italien']],
  ['Netanjahu sagte, seine Regierung prüfe das.', ['Netanjahu = Benjamin Netanjahu', 'seine Regierung = Israel']],
  [
    'Rubio traf Lawrow und dessen Delegation.',
    ['Rubio = Marco Rubio', 'Lawrow = Sergei Lawrow', 'dessen Delegation = Russland'],
  ],
  [
    'Selenskyj schickte seine Unterhändler nach Wien.',
    ['Selenskyj = Wolodymyr Selenskyj', 'seine Unterhändler = Ukraine', 'Wien = in Wien'],
  ],
  ['Macron stand an seiner Seite.', ['Macron = Emmanuel Macron']],
  ['Rutte sagte, sein Land sei bereit.', ['Rutte = Mark Rutte']],
  [
    'Ishiba reiste ab. Über die Inseln werde sein Land nicht verhandeln, sagte Lee Jae-myung.',
    ['Ishiba = Shigeru Ishiba', 'sein Land = Südkorea', 'Lee Jae-myung = Lee Jae-myung'],
  ],
  [
    'Kenia vermittelte. Eritrea, dessen Truppen kämpfen, fehlte.',
    ['Kenia = Kenia', 'Eritrea = Eritrea', 'dessen Truppen = eritreische Streitkräfte'],
  ],
  ['Die russische Armee rückte vor. Ausländische Truppen blieben.', ['Die russische Armee = russische Streitkräfte']],
  // "das Land": the only one near.
  ['Ruanda bestreitet das. Das Land habe keine Truppen dort.', ['Ruanda = Ruanda', 'Das Land = Ruanda']],
  ['Ruanda und Kenia reden. Das Land hofft.', ['Ruanda = Ruanda', 'Kenia = Kenia']],
  ['Ruanda liegt weit weg. Er lebt auf dem Land.', ['Ruanda = Ruanda', 'Er = -']],
  // "der Präsident": of the only state near.
  [
    'Südafrika sucht Frieden. Der Präsident telefonierte mit Putin.',
    ['Südafrika = Südafrika', 'Der Präsident = Cyril Ramaphosa', 'Putin = Wladimir Putin'],
  ],
  ['In Ungarn sagte der Ministerpräsident ab.', ['Ungarn = in Ungarn', 'der Ministerpräsident = Viktor Orbán']],
  ['Katar und Ägypten reden. Der Präsident hofft.', ['Katar = Katar', 'Ägypten = Ägypten', 'Der Präsident = -']],
  ['Der Präsident des Verbands aus Ungarn kam.', ['Der Präsident = -', 'Ungarn = in Ungarn']],
])('%s', (text, expected) => {
  expect(summarize(findInTestText(text, '2025-06-20'))).toEqual(expected);
});
