import type { Transaction } from 'kysely';
import type { Extraction } from '../../core/analysis.ts';
import type { Judgement } from '../../core/judgement.ts';
import { findJudgedFact } from '../../resolve/resolve.ts';
import { replaceJudgedFacts } from '../../store/judged-facts.ts';
import { isOnFacts } from '../../store/judgements.ts';
import type { Tables } from '../../store/tables.ts';
import { letterOf, toJudgeableFacts } from './judgeable-facts.ts';

/** A document whose facts people may have judged. */
export interface JudgeableDocument {
  readonly documentId: string;
  readonly snapshotHash: string;
  readonly facts: Extraction;
}

/** Notes which facts of a document judgements mean; to be done whenever its facts or the judgements change. */
export async function noteJudgedFacts(
  transaction: Transaction<Tables>,
  { documentId, snapshotHash, facts }: JudgeableDocument,
  judgements: readonly Judgement[],
): Promise<void> {
  const own = judgements
    .filter(isOnFacts)
    .filter(({ subjects }) => subjects.some((subject) => subject.snapshotHash === snapshotHash));
  if (own.length === 0) return replaceJudgedFacts(transaction, documentId, []);
  const judgeable = toJudgeableFacts(facts);
  const rows = own.flatMap(({ id, subjects }) =>
    subjects.flatMap((subject, index) => {
      const fact = subject.snapshotHash === snapshotHash ? findJudgedFact(subject, judgeable) : undefined;
      return fact
        ? [
            {
              judgement_id: id,
              subject: index,
              document_id: documentId,
              fact: `${letterOf[fact.type]}${fact.position}`,
            },
          ]
        : [];
    }),
  );
  await replaceJudgedFacts(transaction, documentId, rows);
}
