import type { Actor, Mention } from '../../core/actor.ts';
import type { Span } from '../../core/anchor.ts';
import type { ContactDate, ContactDuration, ContactKind, ContactPlace, ContactStatus } from '../../core/contact.ts';
import type { ContactNoun } from '../../german/contact-nouns.ts';
import type { ContactVerb } from '../../german/contact-verbs.ts';

/** One side's representative in a telling, with the mentions that name it there. */
export interface Party {
  readonly actor: Actor;
  readonly mentions: readonly Mention[];
}

/** Words that may tell of an exchange: a noun, a verb or a channel ("am Telefon"). */
export interface Trigger {
  readonly shape: 'noun' | 'verb' | 'channel' | 'travel';
  /** Token of the noun, of the full verb, or of the channel word. */
  readonly token: number;
  readonly clause: number;
  readonly kind: ContactKind;
  /** Of nouns. */
  readonly noun?: ContactNoun;
  /** Of verbs: the frames that it may have, in the order in which they are tried. */
  readonly verbs?: readonly ContactVerb[];
  /** Lower-case word that the rule is named after. */
  readonly word: string;
}

/** What the words around a trigger say about how far the exchange has come. */
export interface Standing {
  readonly status: ContactStatus;
  readonly attempted: boolean;
  readonly leaked: boolean;
  /** The words only mention the exchange and do not settle how far it has come ("bei dem Treffen"). */
  readonly weak: boolean;
  /** Of denials: it is what is to come that is denied. */
  readonly future: boolean;
  /** Which words decided: "modal", "planning:ankündigen". */
  readonly because: string;
}

/** One place of the document that tells of an exchange, before the places are joined. */
export interface Telling extends Standing {
  readonly trigger: Trigger;
  readonly kind: ContactKind;
  readonly form: 'direct' | 'indirect' | null;
  readonly parties: readonly Party[];
  readonly mediators: readonly Party[];
  /**
   * Where the partners are to be found that the words do not name: `back` with a contact told before ("In dem Telefonat"),
   * `another` occasion of the same partners ("ein weiteres Treffen"), `counterpart` of the one named ("Teheran ist zu
   * Gesprächen bereit"); null where the words name them.
   */
  readonly pointing: 'back' | 'another' | 'counterpart' | null;
  /** Sides of all who are named in the sentence, to see whom words that point back may be about. */
  readonly sidesNear: ReadonlySet<string>;
  readonly sentence: number;
  /** Told as over and with partners of its own: "nach dem Treffen der vier". */
  readonly afterwards: boolean;
  /** The exchange is what its clause is about, and nobody else is named there: "Ein Treffen mit Kurti kam nicht zustande". */
  readonly isTopic: boolean;
  /** The person who was the subject of a sentence last before. */
  readonly lastSubject: Actor | null;
  /** With each by himself: "redeten jeweils einzeln mit ihm". */
  readonly apart: boolean;
  /** Told as further back than the news: "zuletzt im Herbst", "damals". */
  readonly earlier: boolean;
  /** "ein weiteres Treffen", "beim nächsten Mal": another one than those told before. */
  readonly another: boolean;
  readonly ordinal: number | null;
  readonly date: ContactDate | null;
  readonly duration: ContactDuration | null;
  readonly place: ContactPlace | null;
  readonly topic: Span | null;
  readonly initiative: Party | null;
  readonly span: Span;
  readonly rule: string;
}
