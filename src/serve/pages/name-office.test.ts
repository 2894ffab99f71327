import { expect, it } from 'vitest';
import { inLanguage } from '../cli/language.ts';
import { nameOffice } from './name-office.ts';

it.each([
  ['Präsident der Vereinigten Staaten', 'president of the United States'],
  ['Präsident Russlands', 'president of Russia'],
  ['Präsident der Ukraine', 'president of Ukraine'],
  ['Präsident von Belarus', 'president of Belarus'],
  ['Bundeskanzlerin Deutschlands', 'chancellor of Germany'],
  ['Außenminister des Iran', 'foreign minister of Iran'],
  ['Premierminister des Vereinigten Königreichs', 'prime minister of the United Kingdom'],
  ['Kronprinz Saudi-Arabiens', 'crown prince of Saudi Arabia'],
  ['Generalsekretär der Vereinten Nationen', 'secretary-general of the United Nations'],
  ['Ratspräsident der Europäischen Union', 'president of the council of the European Union'],
  ['Berater des Präsidenten (Russland)', 'adviser to the president of Russia'],
  ['Außenbeauftragte der Europäischen Union', 'foreign policy chief of the European Union'],
  ['Fraktionschef der Regenbogenpartei', 'Fraktionschef der Regenbogenpartei'],
  ['Präsident der Handelskammer Musterstadt', 'Präsident der Handelskammer Musterstadt'],
])('the office %s is %s', (german, english) => {
  expect(inLanguage('en', () => nameOffice(german))).toBe(english);
  expect(inLanguage('de', () => nameOffice(german))).toBe(german);
});
