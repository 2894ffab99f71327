import type { LedgerCommitment, LedgerContact, LedgerEvidence, LedgerStatement } from '../../core/ledger.ts';
import type { FirstEvidence, ListedCommitment, ListedContact, ListedStatement } from '../../core/listed.ts';
import { isDeniedContent, readDays } from '../../resolve/resolve.ts';
import { findOpenEnd } from './find-open-end.ts';

/** So many wordings of a statement stand in a list; the others on its contact's page. */
const wordingsShown = 6;

/** What a list shows of a contact. */
export function toListedContact(contact: Omit<LedgerContact, 'origins'>): ListedContact {
  const { id, kind, status, firstReportedAt, participants, date, place, documents } = contact;
  return {
    id,
    kind,
    status,
    firstReportedAt,
    participants: participants.map(({ key, name }) => ({ key, name })),
    date: date && { edtf: date.edtf, text: date.text },
    place: place && { name: place.name },
    days: findDays(contact),
    texts: documents.length,
    first: toFirst(documents),
  };
}

function toFirst([first]: readonly LedgerEvidence[]): ListedContact['first'] {
  if (!first) return null;
  const { documentId, title, path } = first;
  return { documentId, title, path };
}

/** Of its date, else of its first report: the days between which a contact lies. */
function findDays({ date, firstReportedAt }: Pick<LedgerContact, 'date' | 'firstReportedAt'>): ListedContact['days'] {
  const days = readDays(date?.edtf) ?? readDays(firstReportedAt);
  return days ? { from: days.from, to: days.to } : null;
}

/** What a list shows of a commitment. */
export function toListedCommitment(commitment: LedgerCommitment): ListedCommitment {
  const { id, kind, status, action, quantity, start, end, parties, by, accordingTo, condition, documents } = commitment;
  return {
    id,
    kind,
    status,
    action,
    quantity,
    start,
    end,
    parties: parties.map(({ key, name }) => ({ key, name })),
    by: by.map(({ key, name }) => ({ key, name })),
    accordingTo: accordingTo.map(({ key, name }) => ({ key, name })),
    condition: condition?.exact ?? null,
    evidence: toFirstEvidence(documents),
    withdrawnBy: findWithdrawal(documents),
    openEndDay: findOpenEnd(commitment),
  };
}

/** What a list shows of a statement. */
export function toListedStatement(statement: LedgerStatement): ListedStatement {
  const { id, text, speakerName, origins, chain, documents, contacts, wordings } = statement;
  return {
    id,
    text,
    speakerName,
    origins,
    chain: chain.map(({ name }) => name),
    evidence: toFirstEvidence(documents),
    withdrawnBy: findWithdrawal(documents),
    texts: documents.length,
    isDenied: isDeniedContent(statement),
    contact: contacts[0] ?? null,
    wordings: wordings
      .slice(0, wordingsShown)
      .map(({ text: words, firstAt, change }) => ({ text: words, firstAt, change })),
  };
}

function findWithdrawal(documents: readonly LedgerEvidence[]): string | null {
  return documents.some(({ withdrawnBy }) => withdrawnBy === null) ? null : (documents[0]?.withdrawnBy ?? null);
}

function toFirstEvidence([first]: readonly LedgerEvidence[]): FirstEvidence | null {
  if (!first) return null;
  const { documentId, publishedAt, anchors } = first;
  return { documentId, publishedAt, anchors: anchors.slice(0, 1) };
}
