import type { LedgerCommitment, LedgerContact, LedgerStatement } from '../../core/ledger.ts';
import type { LedgerHoldings } from './compare-ledger.ts';

/** What is said about one contact. */
export interface ToldOfContact {
  readonly statements: readonly LedgerStatement[];
  readonly commitments: readonly LedgerCommitment[];
  /** Whether the contact is what a text is about. */
  readonly isNewsOf: (documentId: string) => boolean;
}

type Entry = LedgerStatement | LedgerCommitment;

/**
 * What is said about each contact: what is linked to it, and, in the texts whose news it is, what is linked to nothing
 * (a speaker whose side only the comparison can tell) or only to the next meeting that it led to.
 */
export function findToldOf(holdings: LedgerHoldings): (contact: LedgerContact) => ToldOfContact {
  const contacts = new Map([...holdings.contacts, ...holdings.otherContacts].map((contact) => [contact.id, contact]));
  const newsOf = findNews([...holdings.statements, ...holdings.commitments], contacts);
  const statements = groupByKeys(holdings.statements, documentsOf);
  const commitments = groupByKeys(holdings.commitments, documentsOf);
  const linkedStatements = groupByKeys(holdings.statements, (entry) => entry.contacts);
  const linkedCommitments = groupByKeys(holdings.commitments, (entry) => entry.contacts);
  return (contact) => {
    const isToldHere = (entry: Entry) => {
      if (entry.contacts.includes(contact.id) || isLeftOut(entry, contact)) return false;
      if (!documentsOf(entry).some((documentId) => newsOf.get(documentId) === contact.id)) return false;
      return entry.contacts.every((id) => isNextOf(contacts.get(id), contact));
    };
    const inTexts = <Kind extends Entry>(groups: ReadonlyMap<string, readonly Kind[]>) =>
      [...new Set(contact.documents.flatMap(({ documentId }) => groups.get(documentId) ?? []))].filter(isToldHere);
    const isNews = (entry: Entry) =>
      documentsOf(entry).some((documentId) => !isBackground(contact, contacts.get(newsOf.get(documentId) ?? '')));
    return {
      statements: [...(linkedStatements.get(contact.id) ?? []).filter(isNews), ...inTexts(statements)],
      commitments: [...(linkedCommitments.get(contact.id) ?? []).filter(isNews), ...inTexts(commitments)],
      isNewsOf: (documentId) => newsOf.get(documentId) === contact.id,
    };
  };
}

/**
 * What a party of the contact says elsewhere in the text: the reading of the text gave it to no contact. Only of speakers
 * whose side is not known the comparison may find more.
 */
function isLeftOut(entry: Entry, contact: LedgerContact): boolean {
  if (entry.contacts.length > 0 || !('speaker' in entry) || entry.speaker === null) return false;
  return sidesOf(contact).has(entry.speaker.state ?? entry.speaker.key);
}

function documentsOf({ entries }: Entry): readonly string[] {
  return [...new Set(entries.map(({ documentId }) => documentId))];
}

/** The contact that most of what a text reports is about, before one that is still to come; by id where equal. */
function findNews(
  entries: readonly Entry[],
  contacts: ReadonlyMap<string, LedgerContact>,
): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const entry of entries)
    for (const documentId of documentsOf(entry)) {
      const ofText = counts.get(documentId) ?? new Map<string, number>();
      counts.set(documentId, ofText);
      for (const id of entry.contacts) ofText.set(id, (ofText.get(id) ?? 0) + 1);
    }
  return new Map(
    [...counts].flatMap(([documentId, ofText]) => {
      const rank = (id: string) => ranks[contacts.get(id)?.status ?? 'proposed'] ?? 1;
      const [first] = [...ofText].sort(
        (left, right) => rank(left[0]) - rank(right[0]) || right[1] - left[1] || (left[0] < right[0] ? -1 : 1),
      );
      return first ? [[documentId, first[0]] as const] : [];
    }),
  );
}

/** What took place is the news, before what is disputed and what is still to come. */
const ranks: Partial<Record<LedgerContact['status'], number>> = { held: 0, ongoing: 0, planned: 2, proposed: 2 };

/** Whether a text is about a later contact, so that it only looks back at this one. */
function isBackground(contact: LedgerContact, news: LedgerContact | undefined): boolean {
  const [day, newest] = [contact.date?.edtf, news?.date?.edtf];
  return Boolean(day && newest && news?.status === 'held' && day < newest);
}

/** Whether a contact is a later one of the same sides: agreed on in this one, and told as part of it. */
function isNextOf(next: LedgerContact | undefined, contact: LedgerContact): boolean {
  if (!next) return false;
  const sides = sidesOf(contact);
  const isBetweenThem = [...sidesOf(next)].every((side) => sides.has(side));
  const isPast =
    next.status === 'held' && next.date?.edtf !== null && (next.date?.edtf ?? '') < (contact.date?.edtf ?? '');
  return isBetweenThem && !isPast;
}

function sidesOf({ participants }: LedgerContact): ReadonlySet<string> {
  return new Set(participants.map(({ state, key }) => state ?? key));
}

/** Entries by each of their keys. */
export function groupByKeys<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
