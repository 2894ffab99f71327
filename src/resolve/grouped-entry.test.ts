import { describe, expect, it } from 'vitest';
import type { Quotation } from '../core/quotation.ts';
import { isSameEntry, keysOf, toStatementEntry } from './grouped-entry.ts';

interface Said {
  readonly publishedAt?: string | null;
  readonly speaker?: string;
  readonly polarity?: Quotation['polarity'];
}

function entryOf(words: string, { publishedAt = '2025-03-18', speaker = 'Q7747', polarity = 'positive' }: Said = {}) {
  const actor = { key: speaker, kind: 'person', name: 'Wer', wikidata: speaker, state: null, office: null } as const;
  const quotation: Quotation = {
    form: 'indirect',
    medium: 'speech',
    nested: false,
    quote: [{ start: 0, end: words.length, exact: words }],
    speaker: [],
    cue: [],
    frame: [],
    addressee: [],
    speakerActor: { ...actor, gender: null, members: [], number: null },
    chain: [],
    certainty: 'reported',
    polarity,
    verification: null,
    rule: 'test',
  };
  return toStatementEntry(quotation, publishedAt);
}

const call = 'man werde die Angriffe auf Kraftwerke für dreißig Tage einstellen';

describe('isSameEntry', () => {
  it.each<[string, ReturnType<typeof entryOf>]>([
    ['the same words', entryOf(call)],
    ['other endings', entryOf('man werde Angriffe auf die Kraftwerke dreißig Tagen lang einstellen')],
    ['the next day', entryOf(call, { publishedAt: '2025-03-19' })],
    ['a text of which only the month is known', entryOf(call, { publishedAt: '2025-03' })],
    ['a text of unknown day with equal words', entryOf(call, { publishedAt: null })],
  ])('takes %s for the same statement', (_title, other) => {
    expect(isSameEntry(entryOf(call), other)).toBe(true);
    expect(isSameEntry(other, entryOf(call))).toBe(true);
    const { near, exact, sought } = keysOf(other);
    const own = keysOf(entryOf(call));
    expect(
      own.nearSought.some((key) => near.includes(key)) || own.sought.includes(exact) || sought.includes(own.exact),
    ).toBe(true);
  });

  it.each<[string, ReturnType<typeof entryOf>]>([
    ['another speaker', entryOf(call, { speaker: 'Q22686' })],
    ['a week later', entryOf(call, { publishedAt: '2025-03-25' })],
    ['its contrary', entryOf('man werde die Angriffe nicht einstellen')],
    ['the same words denied', entryOf(call, { polarity: 'negative' })],
    ['another matter', entryOf('man werde die Gespräche mit Kiew für dreißig Tage aussetzen')],
    [
      'a text of unknown day with other words',
      entryOf('man werde Angriffe auf Kraftwerke einstellen', { publishedAt: null }),
    ],
    ['nothing', entryOf('')],
  ])('takes %s for another statement', (_title, other) => {
    expect(isSameEntry(entryOf(call), other)).toBe(false);
    expect(isSameEntry(other, entryOf(call))).toBe(false);
  });
});

describe('statements of two texts in words of their own', () => {
  const told = (words: string, documentId: string) => ({ ...entryOf(words), documentId });
  const first = 'die Streitkräfte hielten ihre Stellungen an der Grenze, kein Dorf sei bisher verloren';

  it.each([
    [
      'is one statement',
      'die Streitkräfte hätten die Stellungen an der Grenze gehalten und bisher kein Dorf verloren',
      true,
    ],
    ['on the same topic only is two', 'an der Grenze seien neue Stellungen für die Streitkräfte gebaut worden', false],
  ])('%s', (_title, words, same) => {
    expect(isSameEntry(told(first, 'a'), told(words, 'b'))).toBe(same);
  });

  it('but two sentences of one text stay two', () => {
    const words = 'die Streitkräfte hätten Stellungen an der Grenze gehalten, kein Dorf sei gefallen';
    expect(isSameEntry(told(first, 'a'), told(words, 'a'))).toBe(false);
  });

  it.each([
    ['40 Menschen', '52 Menschen', false],
    ['40 Menschen', '40 Menschen und 3 Kinder', true],
    ['40 Menschen', 'viele Menschen', true],
  ])('nearly in the same words, %s and %s: one is %s', (figure, other, expected) => {
    const tally = (wounded: string) =>
      `bei dem Angriff auf den Hafen in der Nacht seien dort ${wounded} verletzt worden`;
    const [left, right] = [told(tally(figure), 'a'), told(tally(other), 'b')];
    expect(isSameEntry(left, right)).toBe(expected);
    expect(isSameEntry(right, left)).toBe(expected);
    const found = new Set(keysOf(right).near);
    expect(keysOf(left).nearSought.some((key) => found.has(key))).toBe(expected);
  });

  it('tallies with different figures stay two', () => {
    const tally = (figure: string) => `bei dem Angriff auf den Hafen seien ${figure} Menschen verletzt worden`;
    const other = (figure: string) => `${figure} Menschen seien bei Angriffen am Hafen und am Markt verletzt worden`;
    expect(isSameEntry(told(tally('40'), 'a'), told(other('52'), 'b'))).toBe(false);
  });
});
