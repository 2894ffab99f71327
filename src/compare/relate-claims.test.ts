import { describe, expect, it } from 'vitest';
import type { Point } from '../core/account.ts';
import { measureShared } from './measure-shared.ts';
import { readClaim } from './read-claim.ts';
import { relateClaims } from './relate-claims.ts';

let at = 0;

function relate(left: string, right: string): string | null {
  const claims = [left, right].map((text, index) => {
    at += 1000;
    const anchors = [{ documentId: 'd', start: at, end: at + text.length, exact: text }];
    const publishedAt = `2025-05-0${index + 1}`;
    const point: Point = {
      id: 's',
      type: 'statement',
      speaker: null,
      text,
      anchors,
      polarity: 'positive',
      publishedAt,
    };
    return readClaim({ text, anchors }, [point], { partyWords: new Set(), before: undefined, denials: [] });
  });
  const [first, second] = claims;
  const found = relateClaims(
    first,
    second,
    measureShared(first, second, ({ weight }) => weight),
  );
  return found && (found.isTurned ? `${found.relation} by the second` : found.relation);
}

describe('relateClaims', () => {
  it.each([
    ['eine Waffenruhe für Brücken und Häfen', 'eine Feuerpause für Brücken', 'wider'],
    ['eine Waffenruhe in der Provinz Homs', 'eine Waffenruhe im ganzen Land', 'narrower'],
    ['die Zölle auf Stahl und Aluminium zu senken', 'die Zölle auf Aluminium und Holz zu senken', 'overlapping'],
    ['Ankara werde 30 Krankenwagen schicken', 'Ankara werde 50 Krankenwagen schicken', 'contradicts'],
    ['Ankara werde rund 50 Krankenwagen schicken', 'Ankara werde 50 Krankenwagen schicken', 'agrees'],
    ['fünf Botschaften würden geöffnet', 'alle Botschaften würden geöffnet', 'narrower'],
    ['Die Pipeline werde repariert, sofern die Angriffe enden', 'Die Pipeline werde repariert', 'narrower'],
    ['die Einfuhr von Getreide sei bis zu 15 Tagen frei', 'die Einfuhr von Getreide sei frei', 'narrower'],
    [
      'Die Gespräche über Geiseln seien abgebrochen',
      'Die Gespräche über Geiseln seien nicht abgebrochen',
      'contradicts',
    ],
    ['Für das Treffen gebe es noch keinen Termin', 'Das Treffen sei für den 3. Juni angesetzt', 'contradicts'],
    ['Einem Beitritt werde man niemals zustimmen', 'Den Beitritt dürfe die Regierung nicht blockieren', 'contradicts'],
    [
      'Man habe die Menschenrechte angesprochen',
      'Über Menschenrechte sei nicht gesprochen worden',
      'denies by the second',
    ],
    [
      'Zugesagt sei der Abzug aus Wohngebieten',
      'Den Abzug aus Wohngebieten könne man nicht bestätigen',
      'notConfirmed by the second',
    ],
    ['Zwölf Häftlinge kämen frei', 'Nicht zwölf, sondern acht Häftlinge kämen im Mai frei', 'corrects by the second'],
  ])('%s / %s: %s', (left, right, relation) => {
    expect(relate(left, right)).toBe(relation);
  });

  it.each([
    ['Die Energiepreise drückten auf die Stimmung', 'Der Handel mit Energie sei wichtig'],
    ['eine Waffenruhe im Schwarzen Meer', 'eine Waffenruhe für Energieanlagen'],
    ['Man müsse Gefangene austauschen', 'Der Rückzug beginne am Montag'],
  ])('nothing between: %s / %s', (left, right) => {
    expect(relate(left, right)).toBeNull();
  });
});
