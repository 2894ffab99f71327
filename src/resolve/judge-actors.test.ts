import { expect, it } from 'vitest';
import type { Judgement } from '../core/judgement.ts';
import { judgeActors } from './judge-actors.ts';

type Said = readonly [left: string, relation: '=' | '≠', right: string];

const cases: readonly (readonly [title: string, said: readonly Said[], groups: readonly (readonly string[])[]])[] = [
  ['joins two', [['A', '=', 'B']], [['A', 'B']]],
  [
    'joins in a chain',
    [
      ['A', '=', 'B'],
      ['B', '=', 'C'],
    ],
    [['A', 'B', 'C']],
  ],
  [
    'lets a later split undo a merge',
    [
      ['A', '=', 'B'],
      ['A', '≠', 'B'],
    ],
    [],
  ],
  [
    'lets a later merge undo a split',
    [
      ['A', '≠', 'B'],
      ['A', '=', 'B'],
    ],
    [['A', 'B']],
  ],
  [
    'undoes the older link of a chain',
    [
      ['A', '=', 'B'],
      ['B', '=', 'C'],
      ['A', '≠', 'C'],
    ],
    [['B', 'C']],
  ],
  [
    'counts two later merges over an older split',
    [
      ['A', '≠', 'C'],
      ['A', '=', 'B'],
      ['B', '=', 'C'],
    ],
    [['A', 'B', 'C']],
  ],
];

it.each(cases)('%s', (_title, said, groups) => {
  const judgements = said.map(
    ([left, relation, right], index): Judgement => ({
      id: String(index),
      kind: relation === '=' ? 'sameActor' : 'differentActors',
      subjects: [left, right],
      because: 'because',
      madeAt: `2025-01-0${index + 1}`,
    }),
  );
  expect(judgeActors(judgements).groups).toEqual(groups);
});

it('lets a public id stand for names', () => {
  const madeAt = '2025-01-01';
  const judgements: Judgement[] = [
    { id: 'j', kind: 'sameActor', subjects: ['Q5', 'local:anna'], because: 'because', madeAt },
  ];
  expect(judgeActors(judgements).keyFor('local:anna')).toBe('Q5');
});
