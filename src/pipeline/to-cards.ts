import type { LedgerCommitment, LedgerContact, LedgerEvidence, LedgerStatement } from '../core/ledger.ts';
import { readDays } from '../resolve/resolve.ts';
import type { ContactCard } from '../store/contact-cards.ts';
import type { CommitmentCard } from '../store/group-cards.ts';

/** What the catalogue keeps of a contact. */
export function toContactCard(contact: LedgerContact): ContactCard {
  const { id, kind, status, participants, mediators, date, place, documents, entries } = contact;
  const days = readDays(date?.edtf) ?? readDays(contact.firstReportedAt);
  const topics = new Set(entries.flatMap(({ fact }) => fact.topics.map((topic) => topic.exact)));
  return {
    card: {
      contact_id: id,
      sort_key: toSortKey(days?.from ?? null, id),
      kind,
      status,
      from_day: days?.from ?? null,
      to_day: days?.to ?? null,
      title: participants.map(({ name }) => name).join(' – '),
      place: place?.name ?? null,
      topics: [...topics].join('; '),
      documents: documents.length,
      first_reported_at: contact.firstReportedAt,
      last_reported_at: lastReportOf(documents),
    },
    actors: [
      ...participants.map(({ key }) => ({ key, role: 'participant' as const })),
      ...mediators.map(({ key }) => ({ key, role: 'mediator' as const })),
      ...participants.flatMap(({ state }) => (state ? [{ key: state, role: 'side' as const }] : [])),
    ],
    publishers: documents.flatMap(({ publisher }) => publisher ?? []),
  };
}

/** What the catalogue keeps of a commitment. */
export function toCommitmentCard(commitment: LedgerCommitment): CommitmentCard {
  const { id, kind, status, start, end, states, parties, by, to, accordingTo, documents } = commitment;
  const reported = readDays(lastReportOf(documents));
  return {
    card: {
      commitment_id: id,
      sort_key: toSortKey(reported?.from ?? null, id),
      kind,
      status,
      start_day: readDays(start)?.from ?? null,
      end_day: readDays(end)?.to ?? null,
      is_disputed: Number(new Set(states.map((state) => state.status)).size > 1),
    },
    actors: [
      ...parties.map(({ key }) => ({ key, role: 'party' as const })),
      ...by.map(({ key }) => ({ key, role: 'by' as const })),
      ...to.map(({ key }) => ({ key, role: 'to' as const })),
      ...accordingTo.map(({ key }) => ({ key, role: 'accordingTo' as const })),
    ],
  };
}

/** What the catalogue keeps of a statement. */
export function toStatementCard({ id, speaker, form, documents }: LedgerStatement) {
  const reported = readDays(lastReportOf(documents));
  return {
    statement_id: id,
    sort_key: toSortKey(reported?.from ?? null, id),
    speaker_key: speaker?.key ?? null,
    form,
  };
}

function lastReportOf(documents: readonly LedgerEvidence[]): string | null {
  return documents.flatMap(({ publishedAt }) => publishedAt ?? []).at(-1) ?? null;
}

/** Sorts by day and then by id; what has no day comes before all days. Days before 1970 are shifted to be positive. */
export function toSortKey(day: number | null, id: string): string {
  const shifted = day === null ? 0 : day + 1_000_000;
  return `${String(shifted).padStart(8, '0')}|${id}`;
}
