/** 0 or 1: SQLite knows no booleans. */
type Flag = number;

/** What a list shows of a contact and filters it by, as it stands now. */
export interface ContactCardTable {
  contact_id: string;
  /** Day and id: the order of lists, and where a page of one begins. */
  sort_key: string;
  kind: string;
  status: string;
  /** Days since 1970-01-01 of its date, else of its first report. */
  from_day: number | null;
  to_day: number | null;
  title: string;
  place: string | null;
  topics: string;
  documents: number;
  first_reported_at: string | null;
  last_reported_at: string | null;
  /** When the last text that tells of it was out: as of a later moment it stood as it stands now. Null where that is not sure. */
  last_known_at: string | null;
  /** From when on somebody had told of it, in milliseconds since 1970-01-01; null where a text states no time. */
  known_from: number | null;
  /** JSON of what a list shows. */
  summary: string;
}

/** What a list showed of a contact over time, as JSON; contacts that are put together when asked for have none. */
export interface ContactHistoryTable {
  contact_id: string;
  history: string;
}

/** An actor by which a card is found: participant, mediator, or the side (state) that one of them acts for. */
export interface ContactCardActorTable {
  contact_id: string;
  actor_key: string;
  role: string;
  sort_key: string;
}

/** A publisher that reported a contact. */
export interface ContactCardPublisherTable {
  contact_id: string;
  publisher: string;
  sort_key: string;
}

/** What lists of commitments filter by. */
export interface CommitmentCardTable {
  commitment_id: string;
  /** Day of the latest report and id. */
  sort_key: string;
  kind: string;
  status: string;
  /** Days since 1970-01-01 of its window; null where open. */
  start_day: number | null;
  end_day: number | null;
  /** 1 where two sides give it different states. */
  is_disputed: Flag;
  /** Of a length without a beginning, counted from its first report; null for others. */
  open_end_day: number | null;
  /** JSON of what a list shows. */
  summary: string;
}

/** An actor by which a commitment is found: party, by, to, accordingTo. */
export interface CommitmentCardActorTable {
  commitment_id: string;
  actor_key: string;
  role: string;
  sort_key: string;
}

/** What lists of statements filter by. */
export interface StatementCardTable {
  statement_id: string;
  /** Day of the latest report and id. */
  sort_key: string;
  speaker_key: string | null;
  form: string;
  /** JSON of what a list shows. */
  summary: string;
}

/** A contact, commitment or statement that changed since its card was written. */
export interface StaleCardTable {
  id: string;
}

/** What a row of the full-text index is of: a whole text (fact '') or one of its facts ("q3"). */
export interface SearchPartTable {
  id: number;
  document_id: string;
  fact: string;
}
