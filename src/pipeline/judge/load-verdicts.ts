import type { Verdict } from '../../core/ledger.ts';
import { findJudgedFacts } from '../../store/judged-facts.ts';
import { isOnFacts, loadJudgements } from '../../store/judgements.ts';
import type { Ledger } from '../../store/ledger.ts';

/** What people say of the tellings of these documents, by "document fact" ("d12 c0"); the latest word counts. */
export async function loadVerdicts(
  ledger: Ledger,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, Verdict>> {
  const judgements = (await loadJudgements(ledger.database)).filter(isOnFacts);
  const said = judgements.flatMap(({ id, kind, because, madeAt }) =>
    kind === 'right' || kind === 'wrong' ? [{ id, kind, because, madeAt }] : [],
  );
  if (said.length === 0) return new Map();
  const rows = Map.groupBy(await findJudgedFacts(ledger.database, documentIds), (row) => row.judgement_id);
  return new Map(
    said.flatMap((verdict) =>
      (rows.get(verdict.id) ?? []).map((row) => [`${row.document_id} ${row.fact}`, verdict] as const),
    ),
  );
}
