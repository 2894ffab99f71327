import { describe, expect, it } from 'vitest';
import { describeChain, findChain, hasChain, readChainRows } from '../eval/score-chains.ts';

describe.each(['outside', 'secondOutside', 'thirdOutside', 'fourthOutside', 'fifthOutside', 'inside'] as const)(
  'attribution chains, %s',
  (set) => {
    const { rows, knownFailures } = readChainRows(set);

    for (const row of rows) {
      // A known failure that passes fails the build: then it is no longer one.
      const test = knownFailures.includes(row.text) ? it.fails : it;
      test(row.text, () => {
        const found = findChain(row);
        const expected = row.chain.map(({ role, names }) => `${role} ${names[0]}`).join(' > ');
        expect(hasChain(found, row.chain), `expected ${expected}, found ${describeChain(found)}`).toBe(true);
      });
    }

    it('lists no failure that is not a row', () => {
      expect(knownFailures.filter((text) => !rows.some((row) => row.text === text))).toEqual([]);
    });
  },
);
