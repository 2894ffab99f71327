import { expect, it } from 'vitest';
import { findInTestText, summarize } from '../../../test/find-in-test-text.ts';

it.each<readonly [string, string | null, readonly string[]]>([
  // Rounds of states and bodies by their nicknames.
  ['Die Troika reist nach Athen.', '2012-06-20', ['Troika = Troika', 'Athen = in Athen']],
  ['Die Fünf-plus-eins-Gruppe tagt.', '2013-06-20', ['Fünf-plus-eins-Gruppe = P5+1']],
  ['Das Weimarer Dreieck tagt.', '2025-06-20', ['Weimarer Dreieck = Weimarer Dreieck']],
  ['Die Visegrad-Gruppe tagt.', '2018-06-20', ['Visegrad-Gruppe = Visegrád-Gruppe']],
  ['Er fuhr auf dem Quad davon.', '2018-06-20', ['Er = -']],
  ['Die Quad-Staaten tagen.', '2024-06-20', ['Quad-Staaten = Quad']],
  // Armed groups, by the names that German outlets give them.
  ['Die LTTE legte die Waffen nieder.', '2009-05-20', ['LTTE = LTTE']],
  [
    'Die Demokratischen Kräfte Syriens zogen ab.',
    '2025-05-20',
    ['Demokratischen Kräfte Syriens = Syrische Demokratische Kräfte'],
  ],
  ['Die LNA rückte vor.', '2019-05-20', ['LNA = LNA']],
  ['Die Seleka-Rebellen zogen ab.', '2013-05-20', ['Seleka-Rebellen = Séléka']],
  // Codes of states and bodies are apart.
  ['Moussa Faki mahnte zur Ruhe.', '2023-05-20', ['Moussa Faki = Moussa Faki']],
  ['Australiens Premierminister mahnte.', '2006-05-20', ['Australiens Premierminister = John Howard']],
  ['Zwei AU-Diplomaten sprachen.', '2023-05-20', ['Zwei AU-Diplomaten = AU-Diplomaten']],
  ['Der IS-Anführer drohte.', '2016-05-20', ['Der IS-Anführer = IS-Anführer']],
  // Who held which office when.
  ['Der französische Außenminister kam.', '2006-05-20', ['Der französische Außenminister = Philippe Douste-Blazy']],
  ['Die britische Außenministerin kam.', '2006-06-20', ['Die britische Außenministerin = Margaret Beckett']],
  ['Der spanische Außenminister kam.', '2008-06-20', ['Der spanische Außenminister = Miguel Ángel Moratinos']],
  ['Der ukrainische Präsident kam.', '2004-06-20', ['Der ukrainische Präsident = Leonid Kutschma']],
  [
    'Der indonesische Außenminister Hassan Wirajuda kam.',
    '2005-12-29',
    ['Der indonesische Außenminister Hassan Wirajuda = Hassan Wirajuda'],
  ],
])('%s (%s)', (text, day, expected) => {
  expect(summarize(findInTestText(text, day))).toEqual(expected);
});

it('gives the head of the African Union the Union and not Australia', () => {
  const { actors } = findInTestText('Moussa Faki mahnte zur Ruhe.', '2023-05-20');
  expect([...actors.values()][0]).toMatchObject({ state: 'Q7159', office: 'Kommissionschef der Afrikanischen Union' });
});
