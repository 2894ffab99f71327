import type {
  CommitmentCardActorTable,
  CommitmentCardTable,
  ContactCardActorTable,
  ContactCardPublisherTable,
  ContactCardTable,
  ContactHistoryTable,
  SearchPartTable,
  StaleCardTable,
  StatementCardTable,
} from './catalogue/catalogue-tables.ts';
import type {
  DocumentAddressTable,
  DocumentTable,
  DocumentTextTable,
  FingerprintTable,
  ReceiptTable,
  SnapshotTable,
  UnreadTable,
} from './tables/document-tables.ts';
import type {
  ActorTable,
  AnchorTable,
  CommitmentEntryTable,
  ContactEntryTable,
  DenialEntryTable,
  FactActorTable,
  QuotationTable,
  ToldContactTable,
} from './tables/fact-tables.ts';
import type {
  AliasTable,
  ContactLinkTable,
  ContactProfileTable,
  GroupedEntryTable,
  GroupedKeyTable,
  JudgedFactTable,
  JudgementTable,
  ProfileApartTable,
  ProfilePairTable,
} from './tables/link-tables.ts';
import type {
  AlertCursorTable,
  AlertedWindowTable,
  LedgerEventTable,
  VisitedAddressTable,
} from './tables/watch-tables.ts';

/**
 * The tables of the ledger. Mention level (what one document tells): snapshot, receipt, document, document_text, actor,
 * quotation, contact_entry, commitment_entry, denial_entry, fact_actor, anchor, told_contact. Ledger level (what is held
 * to be the same across documents): contact_profile, profile_pair, contact_link, profile_apart, grouped_entry,
 * grouped_key, alias. What people said: judgement; which facts it means: judged_fact. Catalogue (what lists and filters
 * need of a contact, made from the other two): contact_card and what begins with it, stale_card. Deleting the ledger level
 * and linking again gives the same ledger.
 */
export interface Tables {
  snapshot: SnapshotTable;
  receipt: ReceiptTable;
  document: DocumentTable;
  document_text: DocumentTextTable;
  actor: ActorTable;
  quotation: QuotationTable;
  contact_entry: ContactEntryTable;
  commitment_entry: CommitmentEntryTable;
  denial_entry: DenialEntryTable;
  fact_actor: FactActorTable;
  anchor: AnchorTable;
  told_contact: ToldContactTable;
  contact_profile: ContactProfileTable;
  profile_pair: ProfilePairTable;
  profile_apart: ProfileApartTable;
  contact_link: ContactLinkTable;
  grouped_entry: GroupedEntryTable;
  grouped_key: GroupedKeyTable;
  alias: AliasTable;
  judgement: JudgementTable;
  judged_fact: JudgedFactTable;
  contact_card: ContactCardTable;
  contact_card_actor: ContactCardActorTable;
  contact_card_publisher: ContactCardPublisherTable;
  contact_history: ContactHistoryTable;
  commitment_card: CommitmentCardTable;
  commitment_card_actor: CommitmentCardActorTable;
  statement_card: StatementCardTable;
  stale_card: StaleCardTable;
  search_part: SearchPartTable;
  ledger_event: LedgerEventTable;
  visited_address: VisitedAddressTable;
  alert_cursor: AlertCursorTable;
  alerted_window: AlertedWindowTable;
  document_address: DocumentAddressTable;
  fingerprint: FingerprintTable;
  unread: UnreadTable;
}
