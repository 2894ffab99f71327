import { describe, expect, it } from 'vitest';
import type { MetadataSource } from '../../core/document.ts';
import { chooseTitle } from './choose-title.ts';

const whole = 'Kein Ergebnis nach zwei Tagen';
const kicked = 'Gipfel in Genf: Kein Ergebnis nach zwei Tagen';

describe('chooseTitle', () => {
  it.each<[string, string | undefined, [MetadataSource, string][], string]>([
    ['the headline alone', whole, [], whole],
    ['the outlet behind a bar', undefined, [['titleElement', `${whole} | Tagblatt`]], whole],
    ['outlet and sections behind dashes', whole, [['titleElement', `${whole} - Ausland - Nachrichten - TB`]], whole],
    ['the outlet behind a dash, as the page calls it', undefined, [['titleElement', `${whole} – Das Tagblatt`]], whole],
    ['the outlet before a bar', undefined, [['titleElement', `Tagblatt | ${whole}`]], whole],
    ['an address behind a dash', undefined, [['meta', `${whole} - tagblatt.de`]], whole],
    [
      'no outlet behind a dash',
      undefined,
      [['meta', 'Kein Ergebnis in Genf – Minister reist ab']],
      'Kein Ergebnis in Genf – Minister reist ab',
    ],
    [
      'the marks that the layout leaves out',
      'Gipfel in Genf Kein Ergebnis nach zwei Tagen',
      [['linkedData', kicked]],
      kicked,
    ],
    [
      'a colon for a dash',
      'Gipfel in Genf Kein Ergebnis nach zwei Tagen',
      [
        ['linkedData', 'Gipfel in Genf - Kein Ergebnis nach zwei Tagen'],
        ['meta', kicked],
      ],
      kicked,
    ],
    [
      'no kicker where the names have none',
      `Ausland : ${whole}`,
      [
        ['linkedData', whole],
        ['meta', whole],
      ],
      whole,
    ],
    [
      'the kicker where the names have it',
      whole,
      [
        ['linkedData', kicked],
        ['meta', kicked],
        ['titleElement', kicked],
      ],
      kicked,
    ],
    ['the headline where the names are another one', whole, [['meta', 'Was die Delegationen jetzt vorhaben']], whole],
    [
      'the name that most give',
      undefined,
      [
        ['linkedData', 'Minister reist ohne Ergebnis ab'],
        ['meta', whole],
        ['titleElement', whole],
      ],
      whole,
    ],
  ])('gives %s', (_name, headline, statements, expected) => {
    expect(
      chooseTitle(
        headline,
        statements.map(([from, value]) => ({ from, value })),
        ['Das Tagblatt'],
      ).title,
    ).toBe(expected);
  });

  it('keeps the kicker that it leaves out, and what others call the article', () => {
    const chosen = chooseTitle(
      `Ausland : ${whole}`,
      [
        { from: 'linkedData', value: whole },
        { from: 'meta', value: 'Minister reist ohne Ergebnis ab' },
      ],
      [],
    );
    expect(chosen).toMatchObject({
      title: whole,
      kicker: 'Ausland',
      conflict: { taken: { from: 'linkedData' }, others: [{ from: 'meta', value: 'Minister reist ohne Ergebnis ab' }] },
    });
  });
});
