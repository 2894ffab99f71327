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
  /** From the first name where it is known. */
  readonly gender: 'male' | 'female' | null;
}

/** An office as words: "der frühere US-Präsident". */
export interface NamedOffice {
  readonly classes: readonly string[];
  /** Masculine singular noun as in the list: "Außenminister". */
  readonly noun: string;
  /** Code of a body the word itself names ("EU", "NATO"); empty where none. */
  readonly body: string;
  /** "früherer", "Ex-", "damaliger", "gestürzter": not the one in office. */
  readonly former: boolean;
  /** "designierter", "künftiger". */
  readonly coming: boolean;
}

/** Words that name somebody or something, with all that the words themselves tell; nothing is settled yet. */
export interface Naming {
  readonly first: number;
  readonly end: number;
  readonly nameFirst: number;
  readonly nameEnd: number;
  readonly kind:
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
    | 'pronoun';
  readonly named?: NamedPerson;
  readonly office?: NamedOffice;
  /** States that adjectives and genitives name. */
  readonly states: readonly StateRecord[];
  readonly body?: BodyRecord;
  readonly place?: string;
  /** Of state bodies: kind and the name before the state's genitive. */
  readonly stateBody?: { readonly kind: string; readonly name: string };
  readonly number: 'singular' | 'plural';
  readonly gender: 'male' | 'female' | null;
  /** "vier Eingeweihte" -> 4, "beide" -> 2. */
  readonly count: number | null;
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'demonstrative' | null;
  readonly genitive: boolean;
  /** The person in the genitive before it ("Putins Sprecher"). */
  readonly owner?: NamedPerson;
}

/** What is the same for most namings, to be spread under the rest. */
export const plainNaming = {
  states: [],
  number: 'singular',
  gender: null,
  count: null,
  determiner: null,
  genitive: false,
} as const satisfies Partial<Naming>;
