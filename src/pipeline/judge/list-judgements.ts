import type { Judgement } from '../../core/judgement.ts';
import { loadAllJudgements } from '../../store/judgements.ts';
import type { Ledger } from '../../store/ledger.ts';

/** A judgement with the word whether it holds. */
export type ListedJudgement = Judgement & {
  /** Id of the judgement that took it back; null where it holds. */
  readonly takenBackBy: string | null;
};

/** All judgements that were ever made, in their order; what takes others back is told with these. */
export async function listJudgements(ledger: Ledger): Promise<readonly ListedJudgement[]> {
  const judgements = await loadAllJudgements(ledger.database);
  const takenBack = new Map(
    judgements.flatMap(({ id, kind, subjects }) => (kind === 'takenBack' ? [[subjects[0], id] as const] : [])),
  );
  return judgements
    .filter(({ kind }) => kind !== 'takenBack')
    .map((judgement) => ({ ...judgement, takenBackBy: takenBack.get(judgement.id) ?? null }));
}
