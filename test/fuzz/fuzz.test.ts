import { expect, it } from 'vitest';
import { checkInput } from './check-input.ts';

/** Above this an input counts as hanging; a thousandth of it is usual. */
const longestMs = 2000;

// `node test/fuzz/fuzz.ts` checks a hundred thousand.
it('reads two thousand mutated pages, feeds and web archives without a fault', { timeout: 300_000 }, async () => {
  const wrong: string[] = [];
  let articles = 0;
  for (let number = 0; number < 2000; number++) {
    const checked = await checkInput(number);
    articles += checked.articles;
    for (const fault of checked.faults) wrong.push(`${number}: ${fault}`);
    if (checked.milliseconds > longestMs) wrong.push(`${number}: ${Math.round(checked.milliseconds)} ms`);
  }
  expect(wrong).toEqual([]);
  // Most of them must get as far as the analysis, or nothing is tested.
  expect(articles).toBeGreaterThan(700);
});
