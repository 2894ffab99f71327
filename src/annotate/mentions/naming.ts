import type { BodyRecord, PersonRecord, StateRecord } from './registry.ts';

/** A name of a person as it stands in the text, read but not yet tied to anyone. */
export interface NamedPerson {
  /** Persons of the registry whom the words can name; empty for an unknown name. */
  readonly persons: readonly PersonRecord[];
  /** As written, without genitive ending: first names (empty for a surname alone) and surname. */
  readonly firstName: string;
  readonly surname: string;
  /** Every registry reading rests on a surname that is another word too. */
  readonly risky: boolean;
  /** "Kim Yong Hyun": written surname first. */
  readonly isSurnameFirst?: boolean;
  /** From the first name where it is known. */
  readonly gender: 'male' | 'female' | null;
}

/** An office as words: "der frühere US-Präsident". */
export interface NamedOffice {
  readonly classes: readonly string[];
  /** Masculine singular noun as in the list: "Außenminister". */
  readonly noun: string;
  /** Code of a body the words name ("EU", "NATO"); empty where none. */
  readonly body: string;
  /** "früherer", "Ex-", "damaliger", "gestürzter": not the one in office. */
  readonly former: boolean;
  /** "designierter", "künftiger". */
  readonly coming: boolean;
}

/** A body of a state as words: "das türkische Präsidialamt". */
export interface NamedStateBody {
  readonly kind: string;
  /** Nominative noun of the actor's name; empty where the state itself is meant. */
  readonly noun: string;
  readonly gender: 'm' | 'f' | 'n' | 'p';
}

/** What the words of a naming are. */
export type NamingKind =
  | 'person'
  | 'office'
  | 'state'
  | 'capital'
  | 'place'
  | 'body'
  | 'stateBody'
  | 'representative'
  | 'inhabitant'
  | 'anonymous'
  | 'group'
  | 'sides'
  | 'report'
  | 'epithet'
  | 'trait'
  | 'pronoun';

/** Words that name somebody or something, with all that the words themselves tell; nothing is settled yet. */
export interface Naming {
  readonly first: number;
  readonly end: number;
  readonly nameFirst: number;
  readonly nameEnd: number;
  readonly kind: NamingKind;
  readonly named?: NamedPerson;
  readonly office?: NamedOffice;
  /** States that adjectives and genitives name. */
  readonly states: readonly StateRecord[];
  readonly body?: BodyRecord;
  readonly place?: string;
  readonly stateBody?: NamedStateBody;
  /** Of unnamed people: the noun in the nominative of its number ("Regierungsvertreter", "Insider"). */
  readonly noun?: string;
  readonly number: 'singular' | 'plural';
  readonly gender: 'male' | 'female' | null;
  /** "vier Eingeweihte" -> 4, "beide" -> 2. */
  readonly count: number | null;
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'demonstrative' | null;
  readonly genitive: boolean;
  /** Codes of the states that "das Emirat" can mean. */
  readonly epithetOf?: readonly string[];
  /** "die Delegationen beider Länder": of the two sides last spoken of. */
  readonly ofSides?: boolean;
  /** Whom a genitive inside names: "Putins Sprecher", "der Sprecher des Außenministeriums". */
  readonly owner?: Naming;
}

/** What is the same for most namings, to be spread under the rest; with all fields, so that namings are one shape of object. */
export const plainNaming = {
  named: undefined,
  office: undefined,
  body: undefined,
  place: undefined,
  stateBody: undefined,
  noun: undefined,
  epithetOf: undefined,
  ofSides: undefined,
  owner: undefined,
  states: [],
  number: 'singular',
  gender: null,
  count: null,
  determiner: null,
  genitive: false,
} as const satisfies Partial<Naming>;
