import type { ContactDate, ContactPlace } from './contact.ts';
import type {
  LedgerActor,
  LedgerCommitment,
  LedgerContact,
  LedgerEvidence,
  LedgerStatement,
  StatementWording,
} from './ledger.ts';

type Named = Pick<LedgerActor, 'key' | 'name'>;

/** What a list shows of a contact, without its tellings: there may be thousands of them. */
export interface ListedContact extends Pick<LedgerContact, 'id' | 'kind' | 'status' | 'firstReportedAt'> {
  readonly participants: readonly Named[];
  readonly date: Pick<ContactDate, 'edtf' | 'text'> | null;
  readonly place: Pick<ContactPlace, 'name'> | null;
  /** First and last day in days since 1970-01-01: of its date, else of its first report; null where neither is known. */
  readonly days: { readonly from: number; readonly to: number } | null;
  /** How many texts tell of it. */
  readonly texts: number;
  /** The first text that tells of it, by which contacts without a day are told apart; cards of before have none. */
  readonly first?: Pick<LedgerEvidence, 'documentId' | 'title' | 'path'> | null;
}

/** The first text that tells of something, with its first words; the others stand on the thing's own page. */
export type FirstEvidence = Pick<LedgerEvidence, 'documentId' | 'publishedAt' | 'anchors'>;

/** What a list shows of a commitment. */
export interface ListedCommitment
  extends Pick<LedgerCommitment, 'id' | 'kind' | 'status' | 'action' | 'quantity' | 'start' | 'end'> {
  readonly parties: readonly Named[];
  /** Who demands, offers or threatens; cards of before say nothing of it. */
  readonly by?: readonly Named[];
  readonly accordingTo: readonly Named[];
  /** Words of its condition. */
  readonly condition: string | null;
  readonly evidence: FirstEvidence | null;
  /** The version of its text from which on no text tells it any more; null where one still does. */
  readonly withdrawnBy: string | null;
  /** Last day, in days since 1970-01-01, of a length without a beginning that is counted from its first report; null for others. */
  readonly openEndDay: number | null;
}

/** What a list shows of a statement. */
export interface ListedStatement extends Pick<LedgerStatement, 'id' | 'text' | 'speakerName' | 'origins'> {
  /** Names of who passed it on, from the speaker outwards. */
  readonly chain: readonly string[];
  readonly evidence: FirstEvidence | null;
  /** The version of its text from which on no text tells it any more; null where one still does. */
  readonly withdrawnBy: string | null;
  readonly texts: number;
  /** Whether the words are what the speaker denies, so that without his verb they would say the opposite. */
  readonly isDenied: boolean;
  /** The contact that it is about; the first where there are several. */
  readonly contact: string | null;
  readonly wordings: readonly Pick<StatementWording, 'text' | 'firstAt' | 'change'>[];
}
