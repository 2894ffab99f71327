import { expect, it } from 'vitest';
import { findInTestText, summarize } from '../../../test/find-in-test-text.ts';

it.each<readonly [string, readonly string[]]>([
  ['Katar lud ein. Das Emirat vermittelt seit Monaten.', ['Katar = Katar', 'Das Emirat = Katar']],
  ['Oman lud ein. Seither schweigt das Sultanat.', ['Oman = Oman', 'das Sultanat = Oman']],
  ['Bolivien klagt. Chile antwortete dem Andenstaat.', ['Bolivien = Bolivien', 'Chile = Chile']],
  [
    'Bolivien klagt. Spanien antwortete dem Andenstaat.',
    ['Bolivien = Bolivien', 'Spanien = Spanien', 'dem Andenstaat = Bolivien'],
  ],
  ['Katar und Kuwait luden ein. Das Emirat vermittelt.', ['Katar = Katar', 'Kuwait = Kuwait']],
  [
    'Er reiste nach Katar. In dem Golfstaat traf er Freunde.',
    ['Er = -', 'Katar = in Katar', 'dem Golfstaat = in Katar', 'er = -'],
  ],
  ['Kenia vermittelt. Das ostafrikanische Land grenzt an Somalia.', ['Kenia = Kenia', 'Somalia = Somalia']],
  ['Kenia vermittelt. Das ostafrikanische Land hofft.', ['Kenia = Kenia', 'Das ostafrikanische Land = Kenia']],
  ['Das Emirat Katar lud ein.', ['Katar = Katar']],
  ['Das Königreich war fern.', []],
  [
    'Saudi-Arabien schwieg. Das Königreich wartet ab.',
    ['Saudi-Arabien = Saudi-Arabien', 'Das Königreich = Saudi-Arabien'],
  ],
])('%s', (text, expected) => {
  expect(summarize(findInTestText(text, '2025-05-01'))).toEqual(expected);
});
