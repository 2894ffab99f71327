import type { Flag, Json } from './column-types.ts';

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
