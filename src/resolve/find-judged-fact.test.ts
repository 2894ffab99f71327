import { describe, expect, it } from 'vitest';
import type { JudgedFact } from '../core/judgement.ts';
import { findJudgedFact, type JudgeableFact } from './find-judged-fact.ts';

const judged: JudgedFact = {
  type: 'contact',
  shownAs: 'c1',
  documentId: 'd1',
  snapshotHash: 'h1',
  start: 100,
  end: 200,
  exact: 'words',
  signature: 'Adam Bert phone',
};
const fact = (position: number, start: number, end: number, signature = 'Adam Bert phone'): JudgeableFact => ({
  type: 'contact',
  position,
  anchors: [{ start, end }],
  signature,
});

describe('findJudgedFact', () => {
  it.each<[string, readonly JudgeableFact[], number | undefined]>([
    ['the same words', [fact(0, 0, 90), fact(1, 100, 200)], 1],
    ['of two with these words that of the same people', [fact(0, 100, 200, 'Adam Carl phone'), fact(1, 100, 200)], 1],
    ['the same people in fewer of the words', [fact(0, 100, 200, 'Adam Carl phone'), fact(1, 180, 260)], 1],
    ['other people now, if nothing else is told there', [fact(3, 120, 200, 'Adam Berta phone')], 3],
    ['the most of the words', [fact(0, 190, 260), fact(1, 110, 260)], 1],
    ['nothing where nothing is told any more', [fact(0, 0, 100), fact(1, 200, 240)], undefined],
    ['no fact of another kind', [{ ...fact(0, 100, 200), type: 'denial' }], undefined],
  ])('finds %s', (_title, facts, position) => {
    expect(findJudgedFact(judged, facts)?.position).toBe(position);
  });
});
