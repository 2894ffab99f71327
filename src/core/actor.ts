import type { Anchor, Span } from './anchor.ts';

/** What an actor is. `group` is several taken together ("beide Seiten"), `anonymous` unnamed people ("zwei Diplomaten"). */
export type ActorKind =
  | 'person'
  | 'state'
  | 'government'
  | 'ministry'
  | 'military'
  | 'parliament'
  | 'party'
  | 'armedGroup'
  | 'internationalBody'
  | 'agency'
  | 'outlet'
  | 'organisation'
  | 'group'
  | 'anonymous';

/** A person, state or body of one document. Registry actors carry their registry key, local ones a key made from the name. */
export interface Actor {
  /** Unique in the document and stable: a Wikidata id where certain ("Q7747"), else `local:` + folded name. */
  readonly key: string;
  readonly kind: ActorKind;
  /** Common German name: "Wladimir Putin", "Vereinigte Staaten", "Außenministerium Russlands". */
  readonly name: string;
  readonly wikidata: string | null;
  /** Key of the state it belongs to or acts for; a state's own key for a state; null where unknown or none. */
  readonly state: string | null;
  /** Of persons: the office held on the day spoken of, as words ("Präsident Russlands"). */
  readonly office: string | null;
  readonly gender: 'male' | 'female' | null;
  /** Of groups: keys of the members, where the text settles them. */
  readonly members: readonly string[];
  /** Of anonymous ones: how many, where told ("vier Eingeweihte" -> 4). */
  readonly number: number | null;
}

/** Words that name an actor, office or place. */
export interface Mention extends Span {
  readonly exact: string;
  /** PER person, ORG body, GPE state, city or region, LOC other place, GROUP several. */
  readonly type: 'PER' | 'ORG' | 'GPE' | 'LOC' | 'GROUP';
  /** Key of the actor; null for mere places and where it stays undecided. */
  readonly actor: string | null;
  /** Keys that remain possible where `actor` is null because the text does not decide. */
  readonly candidates: readonly string[];
  /** How it names: name, office ("der US-Präsident"), metonym ("Moskau"), demonym ("der Ukrainer"), pronoun, group, place. */
  readonly how: 'name' | 'office' | 'metonym' | 'demonym' | 'pronoun' | 'group' | 'place' | 'description';
  /** First token and end token (half-open) in the segmented document. The span covers the whole naming phrase core ("US-Präsident Donald Trump"). */
  readonly firstToken: number;
  readonly endToken: number;
  /** The name without role words ("Donald Trump" in "US-Präsident Donald Trump"); the span itself where nothing is left out. */
  readonly nameSpan: Span;
  /** Of GPE and LOC: the German name of the place ("Samarkand"), whether or not it stands for a government here. */
  readonly place: string | null;
}

/** A reference to an actor from a fact, with the words it rests on. */
export interface ActorReference {
  readonly key: string;
  readonly name: string;
  readonly wikidata: string | null;
  readonly office: string | null;
  readonly state: string | null;
  readonly anchors: readonly Anchor[];
}
