import { expect, it } from 'vitest';
import type { Account, Comparison } from '../../core/account.ts';
import { renderAccounts } from './render-accounts.ts';

const anchor = (documentId: string, exact: string) => ({ documentId, start: 0, end: exact.length, exact });

const fullest = 'Man werde Kraftwerke dreißig Tage lang nicht angreifen';
const deciding = 'auch Häfen blieben verschont';

function toAccount(side: string, text: string): Account {
  const [id, anchors] = [`of ${side}`, [anchor(side, text)]];
  return {
    side,
    state: side,
    kind: 'party',
    points: [{ id, type: 'commitment', speaker: null, text, anchors, polarity: 'positive' }],
    positions: [{ matter: 'Kraftwerke', text, points: [id], anchors }],
  };
}

const comparison: Comparison = {
  accounts: [toAccount('Nord', fullest), toAccount('Süd', 'Häfen würden nicht beschossen')],
  relations: [
    {
      relation: 'agrees',
      matter: 'Häfen',
      points: [
        { side: 'Nord', statement: 'of Nord', anchors: [anchor('another', deciding)] },
        { side: 'Süd', statement: 'of Süd', anchors: [anchor('Süd', 'Häfen würden nicht beschossen')] },
      ],
      reasons: [{ aspect: 'objects', outcome: 'same', words: ['Häfen', 'Häfen'] }],
    },
  ],
};

it('shows the words that a relation rests on, and the fullest wording that leaves them out besides', async () => {
  const page = String(await renderAccounts(comparison));
  expect(page).toContain(`„${deciding}“`);
  expect(page.split('Häfen würden nicht beschossen')).toHaveLength(2);
  expect(page.indexOf(deciding)).toBeLessThan(page.indexOf('Besides'));
  expect(page.indexOf(fullest)).toBeGreaterThan(page.indexOf('Besides'));
});

it('shows the sentence of a detail alone, and no detail that a statement shown holds', async () => {
  const sentence = 'Das Gespräch dauerte eine Stunde';
  const [start, end] = [sentence.indexOf('eine'), sentence.length];
  const detail = { documentId: 'telling', start, end, exact: sentence.slice(start) };
  const toRelation = (matter: string, anchors: readonly ReturnType<typeof anchor>[]) => ({
    relation: 'onlyIn' as const,
    matter,
    points: [{ side: 'Nord', statement: null, anchors }],
    reasons: [{ aspect: 'silence' as const, outcome: 'apart' as const, words: [null, null] as const }],
  });
  const told = { ...comparison, accounts: [toAccount('Nord', fullest), comparison.accounts[1]!] };
  const alone = { ...told, relations: [toRelation('Dauer', [detail, anchor('telling', sentence)])] };
  const page = String(await renderAccounts(alone));
  expect(page.split(sentence)).toHaveLength(2);
  expect(page).not.toContain(' … ');
  const account = toAccount('Nord', sentence);
  const [position] = account.positions;
  const positions = [{ ...position!, anchors: [anchor('telling', sentence)] }];
  const accounts = [{ ...account, positions }, comparison.accounts[1]!];
  const held = String(await renderAccounts({ accounts, relations: [toRelation('Dauer', [detail])] }));
  expect(held).not.toContain(`„${detail.exact}“`);
});
