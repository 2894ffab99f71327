import type { Kysely } from 'kysely';
import { type JudgedPair, settlePairs } from '../../resolve/resolve.ts';
import { findJudgedFacts } from '../../store/judged-facts.ts';
import { isOnFacts, loadJudgements } from '../../store/judgements.ts';
import type { Tables } from '../../store/tables.ts';

/** What people say of which tellings are one contact; a telling is "document position". */
export interface JudgedContacts {
  /** Tellings of one contact, two or more each. */
  readonly groups: readonly (readonly string[])[];
  /** Tellings of two contacts; the second one was taken out of the contact of the first. */
  readonly apart: readonly (readonly [kept: string, takenOut: string])[];
}

const nothing: JudgedContacts = { groups: [], apart: [] };

/** What all judgements of a ledger say of which tellings are one contact. */
export async function loadJudgedContacts(database: Kysely<Tables>): Promise<JudgedContacts> {
  const judgements = (await loadJudgements(database))
    .filter(isOnFacts)
    .filter(({ kind }) => kind === 'same' || kind === 'different');
  if (judgements.length === 0) return nothing;
  const rows = Map.groupBy(await findJudgedFacts(database), (row) => row.judgement_id);
  const pairs = judgements.flatMap(({ id, kind, madeAt, subjects }): JudgedPair[] => {
    const own = rows.get(id) ?? [];
    const tellings = subjects.map((_subject, index) =>
      own.filter((row) => row.subject === index).map((row) => `${row.document_id} ${row.fact.slice(1)}`),
    );
    return toPairs(tellings, kind === 'same', `${madeAt} ${id}`);
  });
  const { groups, apart } = settlePairs(pairs);
  return { groups, apart };
}

/** Every telling of a subject with every one of another; one subject may stand in several readings of its bytes. */
function toPairs(tellings: readonly (readonly string[])[], isSame: boolean, order: string): JudgedPair[] {
  return tellings.flatMap((left, index) =>
    tellings
      .slice(index + 1)
      .flatMap((right) =>
        left.flatMap((one) => right.map((other): JudgedPair => ({ isSame, pair: [one, other], order }))),
      ),
  );
}
