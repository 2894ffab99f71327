import { describe, expect, it } from 'vitest';
import { readQuantities } from './read-quantities.ts';

describe('readQuantities', () => {
  it.each([
    ['mindestens 40 Generatoren', [40, 40, 'generator', 'atLeast']],
    ['eine Feuerpause von zwei bis drei Tagen', [2, 3, 'Tage', 'exact']],
    ['der 60-tägigen Feuerpause', [60, 60, 'Tage', 'exact']],
    ['nach dem dreiviertelstündigen Gespräch', [0.75, 0.75, 'Stunden', 'exact']],
    ['bis zu 1.500 indische Pflegekräfte', [1500, 1500, 'pflegekraft', 'atMost']],
    ['rund 200 schwer verletzte Soldaten', [200, 200, 'soldat', 'about']],
  ])('%s', (text, [value, highest, unit, bound]) => {
    expect(readQuantities(text)[0]).toMatchObject({ value, highest, unit, bound });
  });

  it.each(['am 12. Mai', 'das Abkommen von 2014 zu erneuern', 'ein Treffen'])('counts nothing in: %s', (text) => {
    expect(readQuantities(text)).toEqual([]);
  });
});
