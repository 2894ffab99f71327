import { expect, it } from 'vitest';
import { findInTestText, summarize } from '../../../test/find-in-test-text.ts';

it.each<readonly [string, readonly string[]]>([
  // A pronoun takes up whoever acted without a name.
  [
    'Netanjahu sprach von Verstößen. Ein Hamas-Sprecher widersprach. Weiter erklärte er, man halte sich daran.',
    ['Netanjahu = Benjamin Netanjahu', 'Ein Hamas-Sprecher = Hamas-Sprecher', 'er = Hamas-Sprecher'],
  ],
  ['Trump gewann die Wahl. Neulich erzählte ein Freund, er sei gereist.', ['Trump = Donald Trump', 'er = -']],
  ['Trump gewann die Wahl. Er dankte allen.', ['Trump = Donald Trump', 'Er = Donald Trump']],
  ['Trump gewann die Wahl. Ein Abkommen fehlte. Er dankte allen.', ['Trump = Donald Trump', 'Er = Donald Trump']],
  // The name behind says who.
  [
    'Netanjahu wartete. Sie übergaben den Israeli Avera Mengist.',
    ['Netanjahu = Benjamin Netanjahu', 'den Israeli = -'],
  ],
  // Who is named in the clause is another president.
  [
    'Trump und Putin reden. Der neue Präsident werde Putin zuhören.',
    ['Trump = Donald Trump', 'Putin = Wladimir Putin', 'Der neue Präsident = -', 'Putin = Wladimir Putin'],
  ],
  ['In Uman feiert niemand den neuen US-Präsidenten.', ['Uman = in Uman', 'den neuen US-Präsidenten = -']],
])('%s', (text, expected) => {
  expect(summarize(findInTestText(text, '2024-11-20'))).toEqual(expected);
});
