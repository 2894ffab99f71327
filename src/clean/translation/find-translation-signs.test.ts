import { describe, expect, it } from 'vitest';
import { findTranslationWarning, readTranslationTexts } from '../../../eval/score-translations.ts';
import { findTranslationSigns } from './find-translation-signs.ts';
import { isTranslationNotice } from './is-translation-notice.ts';

/** Two idioms and nothing else: too little to call it a machine's work. */
const knownFailures: ReadonlySet<string> = new Set(['idioms word for word']);

describe('the warning of machine translation', () => {
  it.each(readTranslationTexts().map((text) => [text.name, text] as const))(
    '%s',
    (name, { text, machine, evidence }) => {
      const warning = findTranslationWarning(text);
      expect(warning !== undefined).toBe(machine && !knownFailures.has(name));
      const told = warning?.evidence?.map(({ exact }) => exact) ?? [];
      // A notice is left out of the text, so that its words are no anchor.
      if (told.length > 0)
        expect(told.some((words) => evidence.some((own) => words.includes(own) || own.includes(words)))).toBe(true);
    },
  );

  it('carries anchors', () => {
    const text = 'Er sagte, dass er ist optimistisch und dass sie wird kommen. Die Krieg dauert an. Die Vertrag ruht.';
    const signs = findTranslationSigns(text);
    expect(signs.map(({ exact }) => exact)).toEqual([
      'dass er ist optimistisch',
      'dass sie wird kommen',
      'Die Krieg',
      'Die Vertrag',
    ]);
    for (const { start, end, exact } of signs) expect(text.slice(start, end)).toBe(exact);
  });
});

describe('isTranslationNotice', () => {
  it.each([
    ['Dieser Artikel wurde maschinell übersetzt.', true],
    ['Diese Meldung wurde automatisch aus dem Englischen übersetzt.', true],
    ['Automatische Übersetzung aus dem Ukrainischen', true],
    ['Die Rede wurde im Saal maschinell übersetzt, sagte er.', false],
    ['Aus dem Englischen übersetzt von Erika Mustermann', false],
    ['Der Text wurde von zwei Dolmetschern übersetzt.', false],
    ['Der Bericht wurde am Montag in die Amtssprachen übersetzt.', false],
  ])('"%s": %s', (text, expected) => {
    expect(isTranslationNotice(text)).toBe(expected);
  });
});
