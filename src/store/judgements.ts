import type { Kysely } from 'kysely';
import type { FactJudgement, Judgement } from '../core/judgement.ts';
import type { Tables } from './tables.ts';

/** All judgements that hold, in the order in which they were made: what was taken back is left out, as are takings back. */
export async function loadJudgements(database: Kysely<Tables>): Promise<readonly Judgement[]> {
  const judgements = await loadAllJudgements(database);
  const takenBack = new Set(judgements.flatMap(({ kind, subjects }) => (kind === 'takenBack' ? subjects : [])));
  return judgements.filter(({ id, kind }) => kind !== 'takenBack' && !takenBack.has(id));
}

/** All judgements that were ever made, in their order, with what takes others back. */
export async function loadAllJudgements(database: Kysely<Tables>): Promise<readonly Judgement[]> {
  const rows = await database.selectFrom('judgement').selectAll().orderBy('made_at').orderBy('id').execute();
  return rows.map(
    ({ id, kind, subjects, because, made_at }) =>
      ({ id, kind, subjects: JSON.parse(subjects), because, madeAt: made_at }) as Judgement,
  );
}

/** Whether a judgement is on facts of documents. */
export function isOnFacts(judgement: Judgement): judgement is FactJudgement {
  return ['same', 'different', 'right', 'wrong'].includes(judgement.kind);
}

/** Records a judgement; the very same one again is no second. */
export async function insertJudgement(database: Kysely<Tables>, judgement: Judgement): Promise<void> {
  const { id, kind, subjects, because, madeAt } = judgement;
  await database
    .insertInto('judgement')
    .values({ id, kind, subjects: JSON.stringify(subjects), because, made_at: madeAt })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}
