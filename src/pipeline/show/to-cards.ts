import type { LedgerCommitment, LedgerContact, LedgerEvidence, LedgerStatement } from '../../core/ledger.ts';
import { laterOf, toLastInstant } from '../../core/moment.ts';
import { readDays } from '../../resolve/resolve.ts';
import { sortKeyShift } from '../../store/catalogue/browse-groups.ts';
import type { ContactCard } from '../../store/catalogue/contact-cards.ts';
import type { CommitmentCard } from '../../store/catalogue/group-cards.ts';
import { toContactHistory } from './contact-history.ts';
import type { TellableContact } from './list-contacts.ts';
import { toListedCommitment, toListedContact, toListedStatement } from './to-listed.ts';

/** What the catalogue keeps of a contact. */
export function toContactCard(tellable: TellableContact): ContactCard {
  const { contact } = tellable;
  const history = toContactHistory(tellable);
  const { id, kind, status, participants, mediators, place, documents, entries } = contact;
  const listed = toListedContact(contact);
  const { days } = listed;
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
      last_known_at: lastKnownOf(contact),
      known_from: knownFromOf(contact),
      summary: JSON.stringify(listed),
    },
    actors: [
      ...participants.map(({ key }) => ({ key, role: 'participant' as const })),
      ...mediators.map(({ key }) => ({ key, role: 'mediator' as const })),
      ...participants.flatMap(({ state }) => (state ? [{ key: state, role: 'side' as const }] : [])),
    ],
    publishers: documents.flatMap(({ publisher }) => publisher ?? []),
    history: history && JSON.stringify(history),
  };
}

/** What the catalogue keeps of a commitment. */
export function toCommitmentCard(commitment: LedgerCommitment): CommitmentCard {
  const { id, kind, status, start, end, states, parties, by, to, accordingTo, documents } = commitment;
  const listed = toListedCommitment(commitment);
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
      open_end_day: listed.openEndDay,
      summary: JSON.stringify(listed),
    },
    actors: [
      ...parties.map(({ key }) => ({ key, role: 'party' as const })),
      ...by.map(({ key }) => ({ key, role: 'by' as const })),
      ...to.map(({ key }) => ({ key, role: 'to' as const })),
      ...accordingTo.map(({ key }) => ({ key, role: 'accordingTo' as const })),
      ...[...parties, ...by].flatMap(({ state }) => (state ? [{ key: state, role: 'side' as const }] : [])),
    ],
  };
}

/** What the catalogue keeps of a statement. */
export function toStatementCard(statement: LedgerStatement) {
  const { id, speaker, form, documents } = statement;
  const reported = readDays(lastReportOf(documents));
  return {
    statement_id: id,
    sort_key: toSortKey(reported?.from ?? null, id),
    speaker_key: speaker?.key ?? null,
    form,
    summary: JSON.stringify(toListedStatement(statement)),
  };
}

/** When the last of its texts was out; null where one states no time, or a later version of one took something back. */
function lastKnownOf({ documents, life }: LedgerContact): string | null {
  if (documents.some(({ knownFrom }) => knownFrom === null) || life.some(({ withdrawnBy }) => withdrawnBy !== null))
    return null;
  return documents.map(({ knownFrom }) => knownFrom).reduce(laterOf, null);
}

/** When the first of its texts was out; null where one states no time and counts from its receipt. */
function knownFromOf({ documents }: LedgerContact): number | null {
  const instants = documents.map(({ knownFrom }) => toLastInstant(knownFrom));
  const known = instants.filter((instant) => instant !== null);
  return known.length < instants.length || known.length === 0 ? null : known.reduce((one, two) => Math.min(one, two));
}

function lastReportOf(documents: readonly LedgerEvidence[]): string | null {
  return documents.flatMap(({ publishedAt }) => publishedAt ?? []).at(-1) ?? null;
}

/** Sorts by day and then by id; what has no day comes before all days. */
function toSortKey(day: number | null, id: string): string {
  return `${String(day === null ? 0 : day + sortKeyShift).padStart(8, '0')}|${id}`;
}

/** The day of a sort key, in days since 1970-01-01; null where it has none. */
export function dayOfSortKey(sortKey: string): number | null {
  const shifted = Number(sortKey.split('|')[0]);
  return shifted === 0 ? null : shifted - sortKeyShift;
}
