import type { Actor } from './actor.ts';
import type { Anchor } from './anchor.ts';

/** How words are passed on: in quotation marks, in the subjunctive or a dass-clause, told in the reporter's words, or mixed. */
export type QuotationForm = 'direct' | 'indirect' | 'reported' | 'freeIndirect' | 'indirectFreeIndirect';

/** One link of an attribution chain, from the speaker outwards. */
export interface Hop {
  readonly role: 'speaker' | 'spokesperson' | 'document' | 'post' | 'agency' | 'outlet' | 'anonymous';
  readonly name: string;
  readonly wikidata: string | null;
  /** Key of the actor in the document; null where there is none. */
  readonly actor: string | null;
  /** Of anonymous hops. */
  readonly number?: number | null;
  readonly description?: string | null;
  readonly anchors: readonly Anchor[];
}

/** Speaker, cue, frame, addressee and content of reported speech in one text. Spans may be discontinuous: lists of anchors. */
export interface Quotation {
  readonly form: QuotationForm;
  readonly medium: 'speech' | 'writing' | 'thought';
  /** Inside another quotation. */
  readonly nested: boolean;
  readonly quote: readonly Anchor[];
  readonly speaker: readonly Anchor[];
  readonly cue: readonly Anchor[];
  readonly frame: readonly Anchor[];
  readonly addressee: readonly Anchor[];
  readonly speakerActor: Actor | null;
  readonly chain: readonly Hop[];
  readonly certainty: 'certain' | 'reported' | 'alleged' | 'possible';
  readonly polarity: 'positive' | 'negative';
  readonly verification: 'notVerified' | null;
  /** Whether the content is about what was, is or will be; left out in ledgers written before it was told. */
  readonly tense?: 'past' | 'present' | 'future';
  /** The content asks. */
  readonly question?: boolean;
  /** What is done by saying it: "bestätigte", "bestritt", "wollte das nicht bestätigen"; null for plain telling. Who does not comment at all is a denial of kind noComment. */
  readonly act?: 'confirms' | 'denies' | 'corrects' | 'notConfirmed' | null;
  /** Name of the rule that fired. */
  readonly rule: string;
}
