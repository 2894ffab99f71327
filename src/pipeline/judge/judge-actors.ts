import { listRegistry } from '../../annotate/list-registry.ts';
import { ConfigError } from '../../core/app-error.ts';
import type { ActorJudgement } from '../../core/judgement.ts';
import { findActorsOfDocuments } from '../../store/actors-of-ledger.ts';
import type { Ledger } from '../../store/ledger.ts';
import { hashId } from '../hash-id.ts';
import { recordJudgement } from './record-judgement.ts';

/** A judgement to make. */
export interface ActorJudging {
  readonly kind: ActorJudgement['kind'];
  readonly keys: readonly [string, string];
  readonly because: string;
  /** ISO 8601. */
  readonly now: string;
}

/**
 * Records that two actors are one, or are not, and links anew all documents that name them, in one transaction. Ids
 * that are no more lead to what holds their first entry now. Throws ConfigError for keys that nobody has.
 */
export async function judgeActorsOfLedger(ledger: Ledger, judging: ActorJudging): Promise<ActorJudgement> {
  await checkKeys(ledger, judging.keys);
  const subjects = judging.keys.toSorted() as [string, string];
  const { kind, because, now: madeAt } = judging;
  const id = hashId('j', JSON.stringify([kind, subjects, because, madeAt]));
  const judgement = { id, kind, subjects, because, madeAt };
  await recordJudgement(ledger, judgement);
  return judgement;
}

async function checkKeys(ledger: Ledger, keys: readonly [string, string]): Promise<void> {
  if (keys[0] === keys[1])
    throw new ConfigError('actors-equal', `Both keys are ${keys[0]}.`, 'Give the keys of two actors.');
  const known = new Set([
    ...listRegistry().map(({ key }) => key),
    ...(await findActorsOfDocuments(ledger, keys)).map(({ key }) => key),
  ]);
  const unknown = keys.find((key) => !known.has(key));
  if (unknown !== undefined)
    throw new ConfigError(
      'actor-unknown',
      `No actor has the key ${unknown}.`,
      '"lesart actors --store FOLDER --name NAME" shows the keys.',
    );
}
