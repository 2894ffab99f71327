import type { Actor } from '../../core/actor.ts';
import type { Commitment } from '../../core/commitment.ts';
import type { CommitmentState, LedgerCommitment } from '../../core/ledger.ts';
import { findToldContacts } from '../../store/contact-ids.ts';
import { findGroupIds, findGroupMembers, type GroupMembers } from '../../store/group-ids.ts';
import type { Ledger } from '../../store/ledger.ts';
import { listDocuments } from '../../store/list-documents.ts';
import { loadCommitments } from '../../store/load-facts.ts';
import { loadJudgedView } from '../judge/load-judged-view.ts';
import { loadVerdicts } from '../judge/load-verdicts.ts';
import { inPortionsOfTellings } from './in-portions-of-tellings.ts';
import { keepKnown, verdictOf } from './keep-known.ts';
import { toEvidence } from './list-contacts.ts';
import { loadDropped } from './load-dropped.ts';
import { loadOrigins } from './load-origins.ts';

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
  const documentIds = grouped.flatMap(({ members }) => members.map((member) => member.documentId));
  const { told, actorOf } = await loadCommitments(ledger, documentIds);
  const entryAt = new Map(told.map((entry) => [`${entry.documentId} ${entry.position}`, entry]));
  const references = new Map((await listDocuments(ledger, documentIds)).map((known) => [known.documentId, known]));
  const verdicts = await loadVerdicts(ledger, documentIds);
  const known = { references, verdicts, letter: 'm', withWrong: ledger.withWrong };
  const found = keepKnown(grouped, known);
  const contactsOf = await findToldContacts(ledger, documentIds);
  const countOrigins = await loadOrigins(ledger, documentIds);
  const view = await loadJudgedView(ledger);
  const dropped = await loadDropped(ledger, documentIds);
  return found.map(({ id, members }) => {
    const entries = members.map(({ documentId, position }) => entryAt.get(`${documentId} ${position}`)!);
    const tellings = entries.map((entry) => view.commitment(entry.fact));
    const { anchors: _anchors, rule: _rule, ...fullest } = tellings.toSorted(byDetail)[0];
    const documents = toEvidence(
      references,
      entries.map(({ documentId, position, fact }) => ({
        documentId,
        anchors: fact.anchors,
        withdrawnBy: dropped.get(`${documentId} m${position}`) ?? null,
      })),
    );
    return {
      id,
      ...fullest,
      status: tellings.at(-1)!.status,
      states: statesOf(
        entries.map(({ documentId }, at) => ({
          ...tellings[at],
          accordingTo: tellings[at].accordingTo.filter(({ key }) => !isPress(actorOf(documentId, key))),
        })),
      ),
      documents,
      origins: countOrigins(documents),
      contacts: [...new Set(members.flatMap((one) => contactsOf.get(`${one.documentId} m${one.position}`) ?? []))],
      entries,
      verdict: verdictOf({ members }, known),
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
