import { expect, it } from 'vitest';
import { findInTestText, summarize } from '../../../test/find-in-test-text.ts';

it.each<readonly [string, string | undefined]>([
  ['Merz und Tusk berieten in Berlin. Am Montag telefonierten sie erneut.', 'sie = Friedrich Merz und Donald Tusk'],
  ['Merz traf Tusk in Berlin. Sie vereinbarten mehr Kontrollen.', 'Sie = Friedrich Merz und Donald Tusk'],
  ['Merz telefonierte mit Tusk. Sie wollen sich im Juli treffen.', 'Sie = Friedrich Merz und Donald Tusk'],
  ['Russland und die Ukraine reden. Sie einigten sich auf wenig.', 'Sie = Russland und Ukraine'],
  [
    'Die Präsidenten der Türkei und Russlands reisten ab. Zuvor hatten sie lange verhandelt.',
    'sie = Recep Tayyip Erdoğan und Wladimir Putin',
  ],
  ['Als Merz und Tusk ankamen, sprachen sie kurz.', 'sie = Friedrich Merz und Donald Tusk'],
  // Things, other plural subjects, one person alone.
  ['Merz und Tusk kritisierten die Zölle. Sie schaden allen.', undefined],
  ['Merz und Tusk reisten ab. Die Minister blieben. Sie verhandelten weiter.', undefined],
  ['Merz kritisierte die Minister. Sie verhandelten weiter.', undefined],
  ['Merz und Tusk reisten ab. „Wann treffen Sie sich?“, fragte er.', undefined],
])('%s', (text, expected) => {
  expect(summarize(findInTestText(text, '2025-06-01')).find((line) => /^sie =/i.test(line))).toBe(expected);
});
