import type { Actor } from '../../core/actor.ts';
import type { Commitment } from '../../core/commitment.ts';
import type { CommitmentState, LedgerCommitment } from '../../core/ledger.ts';
import { findGroupIds, findGroupMembers, type GroupMembers } from '../../store/group-ids.ts';
import type { Ledger } from '../../store/ledger.ts';
import { loadCommitments } from '../../store/load-facts.ts';
import { inPortionsOfTellings } from './in-portions-of-tellings.ts';
import { loadGroups } from './load-groups.ts';

/** The commitments with these ids, else all by first report, with their entries, documents, contacts and states. */
export async function listCommitments(ledger: Ledger, ids?: readonly string[]): Promise<readonly LedgerCommitment[]> {
  const commitments: LedgerCommitment[] = [];
  for await (const commitment of eachCommitment(ledger, ids)) commitments.push(commitment);
  return commitments;
}

/** As `listCommitments`, one after the other, for ledgers that do not fit into memory. */
export async function* eachCommitment(ledger: Ledger, ids?: readonly string[]): AsyncGenerator<LedgerCommitment> {
  const wanted = ids ?? (await findGroupIds(ledger, 'commitment'));
  for await (const grouped of inPortionsOfTellings(wanted, (ids) => findGroupMembers(ledger, 'commitment', ids)))
    yield* await loadPortion(ledger, grouped);
}

async function loadPortion(ledger: Ledger, grouped: readonly GroupMembers[]): Promise<readonly LedgerCommitment[]> {
  const { groups, countOrigins, view, actorOf } = await loadGroups(ledger, grouped, {
    load: loadCommitments,
    letter: 'm',
    anchorsOf: ({ anchors }) => anchors,
  });
  return groups.map(({ id, entries, documents, contacts, verdict }) => {
    const tellings = entries.map((entry) => view.commitment(entry.fact));
    const { anchors: _anchors, rule: _rule, ...fullest } = tellings.toSorted(byDetail)[0];
    const sided = entries.map(({ documentId }, at) => ({
      ...tellings[at],
      accordingTo: tellings[at].accordingTo.filter(({ key }) => !isPress(actorOf(documentId, key))),
    }));
    return {
      id,
      ...fullest,
      status: tellings.at(-1)!.status,
      states: statesOf(sided),
      documents,
      origins: countOrigins(documents),
      contacts,
      entries,
      verdict,
    };
  });
}

/** Whoever fills more slots first, then the longer wording. */
function byDetail(left: Commitment, right: Commitment): number {
  return slotsOf(right) - slotsOf(left) || right.action.length - left.action.length;
}

function slotsOf({ quantity, scope, condition, start, end }: Commitment): number {
  return [quantity, scope, condition, start, end].filter((slot) => slot !== null).length;
}

/** Papers and agencies tell of what others promise: they are no side. */
function isPress(actor: Actor | undefined): boolean {
  return actor?.kind === 'outlet' || actor?.kind === 'agency';
}

/** The latest status that each side gives it; the outlets' own voice is nobody's account and stays out. */
function statesOf(tellings: readonly Commitment[]): readonly CommitmentState[] {
  const states = new Map<string, CommitmentState>();
  for (const { accordingTo, status } of tellings)
    for (const { key, state, name } of accordingTo) states.set(state ?? key, { side: name, status });
  return [...states.values()];
}
