import { expect, it } from 'vitest';
import { findInTestText, summarize } from '../../../test/find-in-test-text.ts';

it.each<readonly [string, string | null, readonly string[]]>([
  // A name in full of somebody with the surname of a known person is somebody else, before and after.
  [
    'Zuerst traf er Euribo Guterres, der die Miliz führte. Guterres schwieg.',
    '2019-05-01',
    ['er = -', 'Euribo Guterres = Euribo Guterres', 'Guterres = Euribo Guterres'],
  ],
  [
    'Außenminister Hassan Wiradjo kam an. Wiradjo sprach lange.',
    '2005-05-01',
    ['Außenminister Hassan Wiradjo = Hassan Wiradjo', 'Wiradjo = Hassan Wiradjo'],
  ],
  ['Präsident Vicente Fox kam an.', '2005-05-01', ['Präsident Vicente Fox = Vicente Fox']],
  [
    'Nach dem Tod des Staatspräsidenten Gnassingbé Eyadéma begann die Trauer.',
    '2005-02-06',
    ['des Staatspräsidenten Gnassingbé Eyadéma = Gnassingbé Eyadéma'],
  ],
  ['Ölminister Ali al-Omair sprach.', '2014-11-01', ['Ölminister Ali al-Omair = Ali al-Omair']],
  ['Präsident Ali reiste ab.', '2023-12-14', ['Präsident Ali = Irfaan Ali']],
  ['Präsident Trump Zollerhöhungen vorzuwerfen, wäre falsch.', '2025-12-14', ['Präsident Trump = Donald Trump']],
  [
    'TPLF-General Taddele Woregrede unterschrieb.',
    '2022-11-12',
    ['TPLF-General Taddele Woregrede = Taddele Woregrede'],
  ],
  [
    'Feldmarschall Birhanu Jula und EU-Koordinator Enrique Mora kamen.',
    '2022-11-12',
    ['Feldmarschall Birhanu Jula = Birhanu Jula', 'EU-Koordinator Enrique Mora = Enrique Mora'],
  ],
  ['UN-Generalsekretär Ban Ki Moon bekam einen Brief.', '2009-11-12', ['UN-Generalsekretär Ban Ki Moon = Ban Ki-moon']],
  ['Der Brief kam von al Huthi.', '2009-11-12', []],
  // Names that no list has, by the words beside them.
  [
    'Er traf Sun Laiyan, den Chef der Behörde. Der Chef dankte.',
    '2006-09-25',
    ['Er = -', 'Sun Laiyan = Sun Laiyan', 'den Chef = Sun Laiyan', 'Der Chef = Sun Laiyan'],
  ],
  [
    'Kseniwa Orynschik, Direktorin des Verbands, ist überzeugt.',
    '2025-02-28',
    ['Kseniwa Orynschik = Kseniwa Orynschik', 'Direktorin = Kseniwa Orynschik'],
  ],
  ['„Das ist gut“, sagte Ipkan Tarhanek.', '2025-02-28', ['Ipkan Tarhanek = Ipkan Tarhanek']],
  ['Das werde dauern, so Ipkan Tarhanek.', '2025-02-28', ['Ipkan Tarhanek = Ipkan Tarhanek']],
  ['Trump telefonierte mit Zdenko Kalnins.', '2025-02-28', ['Trump = Donald Trump', 'Zdenko Kalnins = Zdenko Kalnins']],
  ['Joe Storker von HRW sagte das.', '2012-02-28', ['Joe Storker = Joe Storker']],
  ['Minister Otto von Habsburg kam.', '2012-02-28', ['Minister Otto von Habsburg = Otto von Habsburg']],
  ['Die Bangkok Post meldete das.', '2012-02-28', ['Bangkok = in Bangkok']],
  ['Das war im Kibbuz Karel Dorman.', '2024-02-28', []],
  ['Die Panzer des Typs Abrams kamen.', '2025-02-28', []],
  ['Es ist ein Lied von Barbara Morgenstern.', '2024-02-28', ['Barbara Morgenstern = Barbara Morgenstern']],
  // Firms, weapons and works are nobody.
  ['Die Rakete Storm Shadow flog weit.', '2024-02-28', []],
  ['Er fuhr mit Russ Outdoor nach Hause.', '2024-02-28', ['Er = -']],
  ['Nihon Hidankyo teilte das mit.', '2024-10-28', []],
])('%s (%s)', (text, day, expected) => {
  expect(summarize(findInTestText(text, day))).toEqual(expected);
});
