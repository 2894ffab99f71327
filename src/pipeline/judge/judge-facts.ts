import { ConfigError } from '../../core/app-error.ts';
import type { FactJudgement, JudgedFact, TakingBack } from '../../core/judgement.ts';
import { loadJudgements } from '../../store/judgements.ts';
import type { Ledger } from '../../store/ledger.ts';
import { hashId } from '../hash-id.ts';
import { findJudgeable } from './find-judgeable.ts';
import { recordJudgement } from './record-judgement.ts';

/** A judgement to make. */
export interface FactJudging {
  readonly kind: FactJudgement['kind'];
  readonly ids: readonly string[];
  readonly because: string;
  /** ISO 8601. */
  readonly now: string;
}

/**
 * Records that contacts are one or several, or that what is told is right or wrong. What the texts tell stays as it is.
 * Throws ConfigError for ids that stand for nothing, and where there is nothing to compare.
 */
export async function judgeFactsOfLedger(ledger: Ledger, judging: FactJudging): Promise<FactJudgement> {
  const { kind, ids, because, now: madeAt } = judging;
  const found: (readonly JudgedFact[])[] = [];
  for (const id of ids) found.push(await findJudgeable(ledger, id));
  const subjects = kind === 'right' || kind === 'wrong' ? found.flat() : toContacts(found, kind);
  const id = hashId('j', JSON.stringify([kind, subjects, because, madeAt]));
  const judgement: FactJudgement = { id, kind, subjects, because, madeAt };
  await recordJudgement(ledger, judgement);
  return judgement;
}

/** Of each contact its first telling stands for it; the others go where the texts and other judgements put them. */
function toContacts(found: readonly (readonly JudgedFact[])[], kind: string): readonly JudgedFact[] {
  const subjects = found.map(([first]) => first);
  const other = subjects.find(({ type }) => type !== 'contact');
  if (other)
    throw new ConfigError(
      'judge-contacts-only',
      `${other.shownAs} is no contact: "${kind}" is said of contacts and actors.`,
      'Say "right" or "wrong" of statements, commitments and denials.',
    );
  const places = new Set(
    subjects.map(({ documentId, start, end, signature }) => [documentId, start, end, signature].join(' ')),
  );
  if (places.size < 2 || places.size < subjects.length)
    throw new ConfigError(
      'judge-needs-two',
      `"${kind}" compares two contacts or more, and these are ${places.size === 1 ? 'one' : 'some of them the same'}.`,
      'Two reports of one contact are named by their tellings, which "lesart show ID" lists: d12ab/c0 d34cd/c1.',
    );
  return subjects;
}

/** Takes a judgement back: it holds no more, and stays on record. Throws ConfigError for ids of none that holds. */
export async function takeJudgementBack(
  ledger: Ledger,
  { id, because, now: madeAt }: { readonly id: string; readonly because: string; readonly now: string },
): Promise<TakingBack> {
  const found = (await loadJudgements(ledger.database)).filter((judgement) => judgement.id.startsWith(id));
  if (found.length !== 1)
    throw new ConfigError(
      found.length > 1 ? 'id-ambiguous' : 'id-unknown',
      found.length > 1 ? `Several judgements begin with ${id}.` : `No judgement that holds has the id ${id}.`,
      '"lesart judge --list" lists them.',
    );
  const subjects = [found[0].id] as const;
  const own = hashId('j', JSON.stringify(['takenBack', subjects, because, madeAt]));
  const judgement: TakingBack = { id: own, kind: 'takenBack', subjects, because, madeAt };
  await recordJudgement(ledger, judgement);
  return judgement;
}
