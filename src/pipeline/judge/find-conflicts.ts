import { judgeActors } from '../../resolve/resolve.ts';
import { findActorsOfDocuments, findContactRoles } from '../../store/actors-of-ledger.ts';
import { loadJudgements } from '../../store/judgements.ts';
import type { Ledger } from '../../store/ledger.ts';
import { listDocuments } from '../../store/list-documents.ts';
import { type FactConflict, findFactConflicts } from './find-fact-conflicts.ts';

/** A text that speaks against a judgement. It changes nothing by itself: people decide again. */
export interface JudgementConflict {
  /** Keys of actors, or ids as they were judged, that people say something else of than the text. */
  readonly keys: readonly string[];
  readonly documentId: string;
  readonly path: string;
  /**
   * Of actors held to be one: `oneContact` both take part in one contact; `state`, `gender` they differ in it.
   * Of what is told: `toldApart` it tells of two contacts that are held to be one; `toldAgain` it tells what is held to
   * be wrong; `denied` it denies what is held to be right; `lost` it no longer tells what was judged.
   */
  readonly reason: 'oneContact' | 'state' | 'gender' | FactConflict['reason'];
}

/** Where texts of the ledger, or these of them, hold apart what people have joined. */
export async function findConflicts(
  ledger: Ledger,
  documentIds?: ReadonlySet<string>,
): Promise<readonly JudgementConflict[]> {
  const { groups } = judgeActors(await loadJudgements(ledger.database));
  const found: Omit<JudgementConflict, 'path'>[] = [];
  for (const group of groups) {
    const roles = await findContactRoles(ledger, group);
    for (const shared of Map.groupBy(roles, ({ documentId, fact }) => `${documentId} ${fact}`).values()) {
      const keys = [...new Set(shared.map(({ key }) => key))];
      if (keys.length > 1) found.push({ keys, documentId: shared[0].documentId, reason: 'oneContact' });
    }
    const rows = await findActorsOfDocuments(ledger, group);
    for (const reason of ['state', 'gender'] as const) {
      const usual = rows.find((row) => row[reason] !== null);
      for (const row of rows)
        if (usual && row[reason] !== null && row[reason] !== usual[reason] && row.key !== usual.key)
          found.push({ keys: [usual.key, row.key].sort(), documentId: row.documentId, reason });
    }
  }
  found.push(...(await findFactConflicts(ledger)));
  const wanted = found.filter(({ documentId }) => documentIds === undefined || documentIds.has(documentId));
  const documents = await listDocuments(
    ledger,
    wanted.map(({ documentId }) => documentId),
  );
  const paths = new Map(documents.map(({ documentId, path }) => [documentId, path]));
  return wanted.map((conflict) => ({ ...conflict, path: paths.get(conflict.documentId) ?? '' }));
}
