import { describe, expect, it } from 'vitest';
import { lookUpForm, rememberByForm } from './form.ts';
import type { Token } from './segmented.ts';

describe('forms of words', () => {
  it.each([
    ['Gespräche', 'gespräche', true],
    ['NATO', 'nato', true],
    ['Vermittlungsausschusssitzungsprotokollentwurf', 'vermittlungsausschusssitzungsprotokollentwurf', false],
  ])('%s', (text, lower, isKept) => {
    const form = lookUpForm(text);
    expect([form.text, form.lower, form.number >= 0]).toEqual([text, lower, isKept]);
    expect(lookUpForm(text).number).toBe(form.number);
  });

  it('asks once for each form, also where the answer is undefined', () => {
    const asked: string[] = [];
    const answer = rememberByForm((text) => {
      asked.push(text);
      return text === 'Oslo' ? 'place' : undefined;
    });
    const texts = ['Oslo', 'Treffen', 'Oslo', 'Treffen'];
    expect(texts.map((text) => answer(toToken(text)))).toEqual(['place', undefined, 'place', undefined]);
    expect(asked).toEqual(['Oslo', 'Treffen']);
  });
});

function toToken(text: string): Token {
  const { lower, number } = lookUpForm(text);
  return { index: 0, start: 0, end: text.length, text, lower, form: number, kind: 'word', sentence: 0 };
}
