import type { Json } from './column-types.ts';

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

/** A correction by a person. Never deleted: a later one overrides. */
export interface JudgementTable {
  id: string;
  kind: string;
  subjects: Json;
  because: string;
  made_at: string;
}

/** A fact ("c0", "q3") that a judgement means: its subject with that number, found in a document. */
export interface JudgedFactTable {
  judgement_id: string;
  subject: number;
  document_id: string;
  fact: string;
}
