import type { Generated } from 'kysely';

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
