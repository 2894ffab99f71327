import { expect, it } from 'vitest';
import { tellLanguage } from './tell-language.ts';

it.each<[boolean, string]>([
  [true, 'Kreml: Putin telefoniert mit Trump. Peskow nennt kein Datum.'],
  [true, 'Erdoğan ruft Putin an'],
  [true, 'Matthias Muster, Irakli Beridze, Kurmanbek Bakijew, Recep Tayyip Erdoğan, Viktor Orbán, Robert Fico'],
  [
    true,
    'Der Präsident sagte: „We had a great call“, und damit sei alles gesagt, so sein Sprecher am Abend in Washington.',
  ],
  [false, 'The two leaders agreed to a limited ceasefire, the White House said in a statement on Tuesday.'],
  [false, 'Le président français s’est entretenu mardi avec le président russe, selon les services de l’Élysée.'],
  [false, 'De president heeft dinsdag gebeld met zijn ambtgenoot, meldt het Kremlin in een verklaring.'],
  [false, 'Den danske statsminister talte tirsdag med den amerikanske præsident om krigen i Ukraine og om NATO.'],
  [false, 'Президент провел телефонный разговор с лидером соседней страны.'],
  [false, '两国领导人通电话，双方讨论了当前局势和停火问题。'],
])('tells whether a text is German (%s): %s', (isGerman, text) => {
  expect(tellLanguage(text).isGerman).toBe(isGerman);
});
