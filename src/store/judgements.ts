import type { Kysely } from 'kysely';
import type { Judgement } from '../core/judgement.ts';
import type { Tables } from './tables.ts';

/** All judgements, in the order in which they were made. */
export async function loadJudgements(database: Kysely<Tables>): Promise<readonly Judgement[]> {
  const rows = await database.selectFrom('judgement').selectAll().orderBy('made_at').orderBy('id').execute();
  return rows.map(({ id, kind, subjects, because, made_at }) => ({
    id,
    kind: kind as Judgement['kind'],
    subjects: JSON.parse(subjects) as Judgement['subjects'],
    because,
    madeAt: made_at,
  }));
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
