import { describe, expect, it } from 'vitest';
import { makeLedgerCommitment } from '../../../test/make-facts.ts';
import type { LedgerCommitment, LedgerEvidence } from '../../core/ledger.ts';
import { inLanguage } from '../cli/language.ts';
import { toEventLines } from './calendar.ts';
import { toCommitmentEntry } from './to-calendar-entry.ts';

const evidence: LedgerEvidence = {
  documentId: 'd1',
  path: 'a.txt',
  title: null,
  publisher: 'Beispielblatt',
  publishedAt: '2025-03-18T20:51+01:00',
  withdrawnBy: null,
  knownFrom: '2025-03-18T20:51+01:00',
  anchors: [{ start: 0, end: 9, exact: 'Waffenruhe, ab morgen' }],
};

const commitment = makeLedgerCommitment({ documents: [evidence], origins: 1 });

describe('toCommitmentEntry', () => {
  it.each<[start: string | null, end: string | null, shown: string | null]>([
    ['2025-03-19', '2025-04-17', 'Zeitraum 2025-03-19 2025-04-17'],
    ['2025-03-19', '2025-03-19', 'Zeitraum 2025-03-19 2025-03-19'],
    ['2025-03-19', null, 'Beginn 2025-03-19 2025-03-19'],
    [null, '2025-04-30', 'Frist 2025-04-30 2025-04-30'],
    [null, '2025-04', 'Frist 2025-04-01 2025-04-30'],
    ['2025-03-19', '2025-05', 'Zeitraum 2025-03-19 2025-05-31'],
    ['2025-05-01', '2025-04-01', null],
    [null, null, null],
  ])('shows %s to %s as %s', (start, end, shown) => {
    const entry = inLanguage('de', () => toCommitmentEntry({ ...commitment, start, end }));
    expect(entry && `${entry.title.split(':')[0]} ${entry.days.first} ${entry.days.last}`).toBe(shown);
  });

  it.each<[status: LedgerCommitment['status'], shown: string]>([
    ['announced', 'TENTATIVE'],
    ['agreed', 'CONFIRMED'],
    ['inForce', 'CONFIRMED'],
    ['refused', 'CANCELLED'],
    ['denied', 'CANCELLED'],
  ])('shows %s as %s', (status, shown) => {
    expect(toCommitmentEntry({ ...commitment, status, end: '2025-04-30' })?.status).toBe(shown);
  });
});

describe('toEventLines', () => {
  it('writes whole days, an id that stays, and the time of the last report', () => {
    const entry = inLanguage('de', () => toCommitmentEntry({ ...commitment, end: '2025-04-30' }));
    expect(toEventLines(entry!)).toEqual([
      'BEGIN:VEVENT',
      'UID:m1@lesart',
      'DTSTAMP:20250318T195159Z',
      'DTSTART;VALUE=DATE:20250430',
      'DTEND;VALUE=DATE:20250501',
      'SUMMARY:Frist: Zusage: die Angriffe aussetzen',
      'DESCRIPTION:angekündigt\\n„Waffenruhe\\, ab morgen“ (Beispielblatt\\, 202',
      ' 5-03-18T20:51+01:00)',
      'CATEGORIES:commitment,promise,announced',
      'STATUS:TENTATIVE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]);
  });
});
