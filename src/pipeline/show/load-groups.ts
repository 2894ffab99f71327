import type { Anchor } from '../../core/anchor.ts';
import type { LedgerDocumentReference, LedgerEvidence, Told, Verdict } from '../../core/ledger.ts';
import { findToldContacts } from '../../store/contact-ids.ts';
import type { GroupMembers } from '../../store/group-ids.ts';
import type { Ledger } from '../../store/ledger.ts';
import { listDocuments } from '../../store/list-documents.ts';
import type { LoadedFacts } from '../../store/load-facts.ts';
import { loadJudgedView } from '../judge/load-judged-view.ts';
import { loadVerdicts } from '../judge/load-verdicts.ts';
import { keepKnown, verdictOf } from './keep-known.ts';
import { toEvidence } from './list-contacts.ts';
import { loadDropped } from './load-dropped.ts';
import { loadOrigins } from './load-origins.ts';

/** A statement or commitment with its tellings, by first report. */
export interface LoadedGroup<Fact> {
  readonly id: string;
  readonly entries: readonly Told<Fact>[];
  readonly documents: readonly LedgerEvidence[];
  /** Ids of the contacts at which it was told. */
  readonly contacts: readonly string[];
  readonly verdict: Verdict | null;
}

/** Groups with what is known of all their documents and actors. */
export interface LoadedGroups<Fact> extends Pick<LoadedFacts<Fact>, 'actorOf'> {
  readonly groups: readonly LoadedGroup<Fact>[];
  readonly references: ReadonlyMap<string, LedgerDocumentReference>;
  readonly countOrigins: Awaited<ReturnType<typeof loadOrigins>>;
  readonly view: Awaited<ReturnType<typeof loadJudgedView>>;
}

interface GroupLoading<Fact> {
  readonly load: (ledger: Ledger, documentIds: readonly string[]) => Promise<LoadedFacts<Fact>>;
  /** The letter of these facts: "q" for quotations, "m" for commitments. */
  readonly letter: string;
  readonly anchorsOf: (fact: Fact) => readonly Anchor[];
}

/** The tellings of statements or commitments, as far as their documents are known and nobody holds them to be wrong. */
export async function loadGroups<Fact>(
  ledger: Ledger,
  grouped: readonly GroupMembers[],
  { load, letter, anchorsOf }: GroupLoading<Fact>,
): Promise<LoadedGroups<Fact>> {
  const documentIds = grouped.flatMap(({ members }) => members.map((member) => member.documentId));
  const { told, actorOf } = await load(ledger, documentIds);
  const entryAt = new Map(told.map((entry) => [`${entry.documentId} ${entry.position}`, entry]));
  const references = new Map((await listDocuments(ledger, documentIds)).map((known) => [known.documentId, known]));
  const verdicts = await loadVerdicts(ledger, documentIds);
  const known = { references, verdicts, letter, withWrong: ledger.withWrong };
  const contactsOf = await findToldContacts(ledger, documentIds);
  const countOrigins = await loadOrigins(ledger, documentIds);
  const view = await loadJudgedView(ledger);
  const dropped = await loadDropped(ledger, documentIds);
  const groups = keepKnown(grouped, known).map(({ id, members }) => {
    const entries = members.map(({ documentId, position }) => entryAt.get(`${documentId} ${position}`)!);
    const facts = entries.map(({ documentId, position, fact }) => ({
      documentId,
      anchors: anchorsOf(fact),
      withdrawnBy: dropped.get(`${documentId} ${letter}${position}`) ?? null,
    }));
    return {
      id,
      entries,
      documents: toEvidence(references, facts),
      contacts: [
        ...new Set(
          members.flatMap(({ documentId, position }) => contactsOf.get(`${documentId} ${letter}${position}`) ?? []),
        ),
      ],
      verdict: verdictOf({ members }, known),
    };
  });
  return { groups, references, countOrigins, view, actorOf };
}
