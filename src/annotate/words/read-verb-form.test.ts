import { expect, it } from 'vitest';
import { readVerbForm } from './read-verb-form.ts';

// Each reading as "lemma form mood tense person number", without what is absent.
const show = (form: string): string =>
  readVerbForm(form)
    .map(({ lemma, form: kind, mood, tense, person, number }) =>
      [lemma, kind === 'finite' ? `${mood}-${tense}-${person}${number![0]}` : kind].join(' '),
    )
    .join(', ');

it.each([
  ['sagte', 'sagen indicative-past-3s'],
  ['sprach', 'sprechen indicative-past-3s'],
  ['besprach', 'besprechen indicative-past-3s'],
  ['verhandle', 'verhandeln indicative-present-1s, verhandeln subjunctive1-present-3s'],
  ['mitgeteilt', 'mitteilen participle'],
  ['mitzuteilen', 'mitteilen zuInfinitive'],
  ['zusammenkamen', 'zusammenkommen indicative-past-3p'],
  ['stattfand', 'stattfinden indicative-past-3s'],
  ['telefonierten', 'telefonieren indicative-past-3p'],
  ['zurückgewiesen', 'zurückweisen participle'],
  ['anerkannt', 'anerkennen participle'],
  ['bekanntgab', 'bekanntgeben indicative-past-3s'],
  ['wiederherzustellen', 'wiederherstellen zuInfinitive'],
  ['erklärt', 'erklären indicative-present-3s, erklären participle'],
  [
    'entfallen',
    'entfallen infinitive, entfallen indicative-present-3p, entfallen subjunctive1-present-3p, entfallen participle',
  ],
  ['vergangen', 'vergehen participle'],
  ['auszuprobieren', 'ausprobieren zuInfinitive'],
  ['gäbe', 'geben subjunctive2-past-3s'],
  ['käme', 'kommen subjunctive2-past-3s'],
  ['komme', 'kommen indicative-present-1s, kommen subjunctive1-present-3s'],
  ['sei', 'sein subjunctive1-present-1s, sein subjunctive1-present-3s'],
  ['seien', 'sein subjunctive1-present-3p'],
  ['wollten', 'wollen indicative-past-3p, wollen subjunctive2-past-3p'],
  ['bedürfe', 'bedürfen subjunctive1-present-1s, bedürfen subjunctive1-present-3s'],
  [
    'geraten',
    'geraten infinitive, geraten indicative-present-3p, geraten subjunctive1-present-3p, geraten participle, raten participle',
  ],
])('reads %s as %s', (form, expected) => {
  expect(show(form)).toBe(expected);
});

it.each(['bereits', 'beiden', 'hier', 'vier', 'einst', 'sehr', 'erste', 'zuletzt', 'überall', 'gegen', 'undatiert'])(
  'takes %s for no verb',
  (form) => {
    expect(show(form)).toBe('');
  },
);
