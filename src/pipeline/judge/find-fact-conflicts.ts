import type { FactJudgement, JudgedFact } from '../../core/judgement.ts';
import { findContactMembers, findContactsOfEntries } from '../../store/contact-ids.ts';
import { findDocumentsOfSnapshots, findJudgedFacts } from '../../store/judged-facts.ts';
import { isOnFacts, loadJudgements } from '../../store/judgements.ts';
import type { Ledger } from '../../store/ledger.ts';
import { loadContacts } from '../../store/load-facts.ts';

/** A document that speaks against a judgement on what is told. */
export interface FactConflict {
  /** Ids as they were judged. */
  readonly keys: readonly string[];
  readonly documentId: string;
  readonly reason: 'toldApart' | 'toldAgain' | 'denied' | 'lost';
}

/** Where texts of the ledger speak against what people said of contacts and other facts. */
export async function findFactConflicts(ledger: Ledger): Promise<readonly FactConflict[]> {
  const judgements = (await loadJudgements(ledger.database)).filter(isOnFacts);
  if (judgements.length === 0) return [];
  const rows = Map.groupBy(await findJudgedFacts(ledger.database), (row) => row.judgement_id);
  const conflicts: FactConflict[] = [];
  for (const judgement of judgements) {
    const places = (rows.get(judgement.id) ?? []).map((row) => ({ ...row, place: `${row.document_id} ${row.fact}` }));
    conflicts.push(...(await findLost(ledger, judgement, new Set(places.map(({ subject }) => subject)))));
    const contacts = places.filter(({ fact }) => fact.startsWith('c')).map(({ place }) => place);
    if (contacts.length > 0) conflicts.push(...(await findAgainst(ledger, judgement, contacts)));
  }
  return conflicts;
}

/** Words that were judged and that a new analysis of their document finds nothing in. */
async function findLost(
  ledger: Ledger,
  { subjects }: FactJudgement,
  found: ReadonlySet<number>,
): Promise<readonly FactConflict[]> {
  const lost = subjects.filter((_subject, index) => !found.has(index));
  const documents = await findDocumentsOfSnapshots(
    ledger.database,
    lost.map(({ snapshotHash }) => snapshotHash),
  );
  const documentOf = new Map(documents.map(({ id, snapshot_hash }) => [snapshot_hash, id]));
  return lost.flatMap(({ shownAs, snapshotHash }: JudgedFact) => {
    const documentId = documentOf.get(snapshotHash);
    return documentId ? [{ keys: [shownAs], documentId, reason: 'lost' as const }] : [];
  });
}

/** Tellings of the same contacts that say otherwise. */
async function findAgainst(
  ledger: Ledger,
  { kind, subjects }: FactJudgement,
  places: readonly string[],
): Promise<readonly FactConflict[]> {
  const keys = [...new Set(subjects.map(({ shownAs }) => shownAs))];
  const tellings = places.map((place) => place.replace(' c', ' '));
  const homes = await findContactsOfEntries(
    ledger,
    tellings.map((telling) => telling.split(' ')[0]),
  );
  const contactIds = [...new Set(tellings.flatMap((telling) => homes.get(telling) ?? []))];
  const members = (await findContactMembers(ledger, contactIds)).flatMap((contact) => contact.members);
  if (kind === 'same') {
    const twice = Map.groupBy(members, ({ documentId }) => documentId);
    return [...twice].flatMap(([documentId, own]) =>
      own.length > 1 ? [{ keys, documentId, reason: 'toldApart' as const }] : [],
    );
  }
  const others = members.filter(({ documentId, position }) => !tellings.includes(`${documentId} ${position}`));
  if (kind === 'wrong') return others.map(({ documentId }) => ({ keys, documentId, reason: 'toldAgain' as const }));
  if (kind !== 'right') return [];
  const { told } = await loadContacts(
    ledger,
    others.map(({ documentId }) => documentId),
  );
  const isOther = new Set(others.map(({ documentId, position }) => `${documentId} ${position}`));
  return told
    .filter(({ documentId, position, fact }) => isOther.has(`${documentId} ${position}`) && fact.status === 'denied')
    .map(({ documentId }) => ({ keys, documentId, reason: 'denied' as const }));
}
