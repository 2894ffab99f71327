import type { ColumnType, Generated } from 'kysely';
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

/** 0 or 1: SQLite knows no booleans. */
type Flag = number;
/** JSON as text: the portable subset has no JSON columns. */
type Json = string;

/**
 * The tables of the ledger. Mention level (what one document tells): snapshot, receipt, document, document_text, actor,
 * quotation, contact_entry, commitment_entry, denial_entry, fact_actor, anchor, told_contact. Ledger level (what is held
 * to be the same across documents): contact_profile, profile_pair, contact_link, profile_apart, grouped_entry,
 * grouped_key, alias. What people said: judgement; which facts it means: judged_fact. Catalogue (what lists
 * and filters need of a contact, made from the other two): contact_card and what begins with it, stale_card. Deleting the ledger level and linking again gives the same ledger.
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

/** Bytes as received. */
export interface SnapshotTable {
  hash: string;
  media_type: string;
  size: number;
  /** Encoding that the sender named beside the bytes; null where none was. */
  charset: string | null;
  /** Deflated (zlib). */
  bytes: ColumnType<Uint8Array, Uint8Array, never>;
}

/** Where and when the snapshot of a document was received. */
export interface ReceiptTable {
  document_id: string;
  path: string;
  received_at: string;
}

/** A document: one reading of a snapshot, with what was given along. */
export interface DocumentTable {
  id: string;
  snapshot_hash: string;
  /** Empty where none was given: part of what identifies the document. */
  published_given: string;
  plain: Flag;
  /** Hash of the facts found: a new analysis that finds the same changes nothing. */
  fingerprint: string;
  title: string | null;
  publisher: string | null;
  published_at: string | null;
  updated_at: string | null;
  language: string;
  /** Fingerprints by which common passages are recognised, flat: hash, start, hash, start. Empty until they are worked out. */
  sketch: Json;
}

/** The heavy columns of a document. */
export interface DocumentTextTable {
  document_id: string;
  text: string;
  /** authors, agencies, regions, repairs, removed, warnings */
  details: Json;
  /** Flat: start, end, byteStart, byteEnd of each run. */
  offset_map: Json;
}

/** An actor that facts of a document name. */
export interface ActorTable {
  document_id: string;
  key: string;
  name: string;
  kind: string;
  wikidata: string | null;
  office: string | null;
  state: string | null;
  gender: string | null;
  members: Json;
  number: number | null;
}

/** Facts of a document: `position` is the index in the analysis; `fact` elsewhere is its letter and position ("q3"). */
interface FactColumns {
  document_id: string;
  position: number;
  rule: string;
}

/** A quotation; its anchors, hops and actors have tables of their own. */
export interface QuotationTable extends FactColumns {
  form: string;
  medium: string;
  nested: Flag;
  speaker: string | null;
  /** Hops without their anchors. */
  chain: Json;
  certainty: string;
  polarity: string;
  verification: string | null;
}

/** A contact as one document tells of it. */
export interface ContactEntryTable extends FactColumns {
  kind: string;
  form: string | null;
  status: string;
  leaked: Flag;
  attempted: Flag;
  same_state: Flag;
  ordinal: number | null;
  date_edtf: string | null;
  /** Null where the contact has no date at all. */
  date_text: string | null;
  date_from: string | null;
  duration_iso: string | null;
  duration_bound: string | null;
  place: string | null;
}

/** A commitment as one document tells of it. */
export interface CommitmentEntryTable extends FactColumns {
  kind: string;
  status: string;
  action: string;
  scope: string | null;
  quantity_value: number | null;
  quantity_unit: string | null;
  quantity_bound: string | null;
  quantity_distribution: string | null;
  start_edtf: string | null;
  end_edtf: string | null;
}

/** A denial; the target's position counts within the document, by its type. */
export interface DenialEntryTable extends FactColumns {
  kind: string;
  target_type: string;
  target_position: number | null;
}

/** An actor in a role of a fact: participant, mediator, reportedBy, initiative, party, by, to, accordingTo. */
export interface FactActorTable {
  document_id: string;
  fact: string;
  role: string;
  position: number;
  actor_key: string;
}

/** Exact words of a document. `slot` says what of the fact they prove ("participant:0", "date", "evidence"). */
export interface AnchorTable {
  document_id: string;
  fact: string;
  slot: string;
  position: number;
  start_offset: number;
  end_offset: number;
  exact: string;
  prefix: string;
  suffix: string;
}

/** A quotation, commitment or denial ("q3", "m0") that its document tells about one of its contacts. */
export interface ToldContactTable {
  document_id: string;
  fact: string;
  contact_position: number;
}

/** What decides which contact an entry tells of, once for all entries that are alike in it. */
export interface ContactProfileTable {
  id: string;
  profile: Json;
  tier: string;
  signature: string;
  from_day: number;
  to_day: number;
  /** Sort key of the first entry with this profile. */
  first_entry: string;
  /** The contact that people's judgements make of the clusters. */
  contact_id: string;
  /** The contact that the texts alone make. */
  cluster_id: string;
}

/** Participant pairs by which profiles find each other. */
export interface ProfilePairTable {
  pair: string;
  tier: string;
  from_day: number;
  to_day: number;
  profile_id: string;
}

/** Two profiles that a document tells of as different contacts. */
export interface ProfileApartTable {
  document_id: string;
  left_id: string;
  right_id: string;
}

/** An entry of a document with the profile through which it belongs to a contact. */
export interface ContactLinkTable {
  document_id: string;
  position: number;
  profile_id: string;
  /** Sort key: publication time, document, position. */
  entry_key: string;
}

/** A quotation or commitment with the statement or commitment of the ledger that it belongs to. */
export interface GroupedEntryTable {
  type: string;
  document_id: string;
  position: number;
  block: string;
  from_day: number;
  to_day: number;
  /** Content words. */
  words: Json;
  /** Of commitments: sides, matters, quantity, days and the contacts that it is told about. */
  profile: Json | null;
  entry_key: string;
  group_id: string;
}

/** Keys by which alike entries find each other. */
export interface GroupedKeyTable {
  key: string;
  type: string;
  /** First day of the entry's window; the same far day for all keys that hold whatever the day. */
  from_day: number;
  document_id: string;
  position: number;
}

/** An earlier id of something that goes by another id now. */
export interface AliasTable {
  alias: string;
  id: string;
}

/** A fact ("c0", "q3") that a judgement means: its subject with that number, found in a document. */
export interface JudgedFactTable {
  judgement_id: string;
  subject: number;
  document_id: string;
  fact: string;
}

/** A correction by a person. Never deleted: a later one overrides. */
export interface JudgementTable {
  id: string;
  kind: string;
  subjects: Json;
  because: string;
  made_at: string;
}

/** Documents of one address are versions of one text. */
export interface DocumentAddressTable {
  /** The address that the page gives as its own, else the one it was received from, else its path. */
  address: string;
  document_id: string;
  received_at: string;
}

/** A run of words of a document, by which documents with common passages find each other. */
export interface FingerprintTable {
  hash: number;
  document_id: string;
}

/** An input that could not be read. */
export interface UnreadTable {
  path: string;
  reason: string;
  detail: string;
  /** What was given with it: publication time, manifest, `plain`, hosts allowed. */
  given: Json;
  noted_at: string;
}

/** The diary: what became new when a document was read. Entries are never changed; numbers grow with time. */
export interface LedgerEventTable {
  id: Generated<number>;
  at: string;
  kind: string;
  subject_id: string;
  document_id: string;
}

/** When an address was last visited by watching, and what its server said about the state of the page. */
export interface VisitedAddressTable {
  address: string;
  etag: string | null;
  last_modified: string | null;
  visited_at: string;
}

/** Up to which entry of the diary a sink of alerts has been told. */
export interface AlertCursorTable {
  sink: string;
  last_event: number;
}

/** An end of a commitment's window of which a sink has been told. */
export interface AlertedWindowTable {
  sink: string;
  commitment_id: string;
  end_day: string;
}
