import { describe, expect, it } from 'vitest';
import { isDeniedContent } from './is-denied-content.ts';

describe('isDeniedContent', () => {
  it.each([
    ['what is denied', 'dass die Reise verschoben worden sei', 'negative', true],
    ['what is denied, as an infinitive', 'davon gewusst zu haben', 'negative', true],
    ['a denial in its own words', 'die Reise sei nicht verschoben worden', 'negative', false],
    ['a denial with a negated noun', 'es gebe keinerlei Gespräche', 'negative', false],
    ['a plain statement', 'die Reise sei verschoben worden', 'positive', false],
  ] as const)('%s', (_, text, polarity, expected) => {
    expect(isDeniedContent({ text, form: 'indirect', polarity })).toBe(expected);
  });

  it('leaves reported speech as it is, which brings its verb along', () => {
    const text = 'Der Minister bestritt jede Beteiligung';
    expect(isDeniedContent({ text, form: 'reported', polarity: 'negative' })).toBe(false);
  });
});
