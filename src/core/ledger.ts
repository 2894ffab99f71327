import type { ActorKind, ActorReference } from './actor.ts';
import type { Anchor } from './anchor.ts';
import type { Commitment, CommitmentStatus } from './commitment.ts';
import type { Contact, ContactDate, ContactDuration, ContactKind, ContactPlace, ContactStatus } from './contact.ts';
import type { Denial, DenialKind } from './denial.ts';
import type { Document } from './document.ts';
import type { Hop, Quotation, QuotationForm } from './quotation.ts';

/** What people say of what is told: their last word, with the judgement's id. */
export interface Verdict {
  readonly id: string;
  readonly kind: 'right' | 'wrong';
  readonly because: string;
  /** ISO 8601. */
  readonly madeAt: string;
}

/** An actor as the ledger names it, all its mentions taken together. */
export interface LedgerActor {
  readonly key: string;
  readonly name: string;
  readonly wikidata: string | null;
  readonly office: string | null;
  /** Key of the state it belongs to; a state's own key for a state; null where unknown or none. */
  readonly state: string | null;
  readonly kind: ActorKind;
}

/** A document of the ledger without its text. */
export interface LedgerDocumentReference {
  readonly documentId: string;
  /** Path or address it was read from; the first in name order where it was read from several. */
  readonly path: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** As `Document.publishedAt`, else `updatedAt`; null where neither is known. */
  readonly publishedAt: string | null;
  /** The later of its publication and update time: what it says was known from then on. Null where neither is known. */
  readonly knownFrom: string | null;
}

/** A document of the ledger with its text, regions, warnings and the way back to its bytes. */
export interface LedgerDocument extends Document {
  readonly documentId: string;
  /** Publication time given from outside when it was read; null where none was. */
  readonly publishedGiven: string | null;
  readonly plain: boolean;
}

/** What one document tells: a fact of the mention level with its place in the document's list of such facts. */
export interface Told<Fact> {
  readonly documentId: string;
  /** Index in the analysis' `contacts`, `quotations`, `commitments` or `denials`. */
  readonly position: number;
  readonly fact: Fact;
}

/** A document that tells of something, with the words that tell it. */
export interface LedgerEvidence extends LedgerDocumentReference {
  /** The later version of the same text that tells nothing of it any more; null where it still stands. */
  readonly withdrawnBy: string | null;
  readonly anchors: readonly Anchor[];
}

/** One telling in the life of a contact: who reported which status, and when. */
export interface LifeStep {
  /** The later of publication and update time of the text; null where neither is known. */
  readonly at: string | null;
  readonly status: ContactStatus;
  /** To whom the text attributes it; empty where it speaks in its own voice. */
  readonly reportedBy: readonly LedgerActor[];
  /** Who denies it, or does not confirm it, in the same text. */
  readonly denials: readonly { readonly by: LedgerActor; readonly kind: DenialKind }[];
  readonly publisher: string | null;
  readonly documentId: string;
  /** Index of the telling in the document's contacts. */
  readonly position: number;
  readonly path: string;
  /** The later version of the same text that tells it no more; null where it still stands. */
  readonly withdrawnBy: string | null;
  readonly anchors: readonly Anchor[];
}

/** One exchange in the world, with everything that documents tell of it. */
export interface LedgerContact {
  readonly id: string;
  /** Earlier ids, before further reports or a new analysis moved it. */
  readonly aliases: readonly string[];
  readonly kind: ContactKind;
  readonly form: Contact['form'];
  readonly status: ContactStatus;
  readonly leaked: boolean;
  readonly attempted: boolean;
  readonly sameState: boolean;
  readonly ordinal: number | null;
  readonly participants: readonly LedgerActor[];
  readonly mediators: readonly LedgerActor[];
  readonly reportedBy: readonly LedgerActor[];
  readonly initiative: LedgerActor | null;
  /** From the telling that is most exact; `sources` names the document of its anchors. */
  readonly date: ContactDate | null;
  readonly duration: ContactDuration | null;
  readonly place: ContactPlace | null;
  /** Documents in which the anchors of date, duration and place lie. */
  readonly sources: { readonly date: string | null; readonly duration: string | null; readonly place: string | null };
  /** Publication time of the first report; null where no report has one. */
  readonly firstReportedAt: string | null;
  /** One step a telling, in the order in which they became known; undated texts last. */
  readonly life: readonly LifeStep[];
  /** By publication time, then id. */
  readonly documents: readonly LedgerEvidence[];
  /** How many of the documents are independent: copies, passages taken over and versions of a text count once. */
  readonly origins: number;
  /** One per telling, in the order of `documents`. Merging is undone by looking only at these. */
  readonly entries: readonly Told<Contact>[];
  /** What people last said of it; null where nobody did. */
  readonly verdict: Verdict | null;
}

/** What one wording of a statement has that the one before had not. Words as they stand; null where nothing changed. */
export interface WordingChange {
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  readonly figures: { readonly from: readonly string[]; readonly to: readonly string[] } | null;
  readonly certainty: { readonly from: Quotation['certainty']; readonly to: Quotation['certainty'] } | null;
  readonly negation: { readonly from: boolean; readonly to: boolean } | null;
  /** Names of who passed it on. */
  readonly chain: { readonly from: readonly string[]; readonly to: readonly string[] } | null;
}

/** One of the ways in which texts word a statement. */
export interface StatementWording {
  readonly text: string;
  /** Publication time of the first text that words it so; null where unknown. */
  readonly firstAt: string | null;
  readonly documentIds: readonly string[];
  readonly chain: readonly { readonly role: Hop['role']; readonly name: string }[];
  readonly certainty: Quotation['certainty'];
  readonly polarity: Quotation['polarity'];
  /** Against the wording before; null for the first. */
  readonly change: WordingChange | null;
}

/** This actor said this, then: one or more quotations as evidence. */
export interface LedgerStatement {
  readonly id: string;
  /** Null where no document names a speaker that is an actor. */
  readonly speaker: LedgerActor | null;
  /** Name of the speaker as told; null where unknown. */
  readonly speakerName: string | null;
  /** Words of the longest quotation. */
  readonly text: string;
  readonly form: QuotationForm;
  readonly chain: readonly Hop[];
  readonly certainty: Quotation['certainty'];
  readonly polarity: Quotation['polarity'];
  readonly verification: Quotation['verification'];
  readonly documents: readonly LedgerEvidence[];
  /** How many of the documents are independent: copies, passages taken over and versions of a text count once. */
  readonly origins: number;
  /** By time, each with what changed; one where all texts word it alike. */
  readonly wordings: readonly StatementWording[];
  /** Ids of the contacts that it is about. */
  readonly contacts: readonly string[];
  readonly entries: readonly Told<Quotation>[];
  readonly verdict: Verdict | null;
}

/** How far along one side says a commitment is. */
export interface CommitmentState {
  readonly side: string;
  readonly status: CommitmentStatus;
}

/** Something offered, demanded, promised, agreed, refused or threatened, across reports. */
export interface LedgerCommitment extends Omit<Commitment, 'anchors' | 'rule'> {
  readonly id: string;
  readonly states: readonly CommitmentState[];
  readonly documents: readonly LedgerEvidence[];
  readonly origins: number;
  /** Ids of the contacts that its documents tell of next to it. */
  readonly contacts: readonly string[];
  readonly entries: readonly Told<Commitment>[];
  readonly verdict: Verdict | null;
}

/** A denial with the ledger id of what it denies. */
export interface LedgerDenial extends Told<Denial> {
  readonly id: string;
  readonly by: LedgerActor;
  /** Id of the contact, statement or commitment denied; null where the target stays in words. */
  readonly target: string | null;
  readonly document: LedgerDocumentReference;
}

/** The actor of a reference; `kind` where the document does not know more. */
export function toLedgerActor(reference: ActorReference, kind: ActorKind): LedgerActor {
  const { key, name, wikidata, office, state } = reference;
  return { key, name, wikidata, office, state, kind };
}
