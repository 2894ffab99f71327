import type { Span } from './anchor.ts';

/** What kind of word a token is. `name` is a proper noun by form or list. */
export type WordCategory =
  | 'noun'
  | 'name'
  | 'verb'
  | 'adjective'
  | 'adverb'
  | 'article'
  | 'pronoun'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'particle'
  | 'number'
  | 'mark'
  | 'unknown';

/** One reading of a word form as a verb form. */
export interface VerbReading {
  /** Infinitive without separable prefix found elsewhere in the clause: "teilte" -> "teilen". */
  readonly lemma: string;
  readonly form: 'finite' | 'participle' | 'infinitive' | 'zuInfinitive' | 'imperative';
  readonly mood?: 'indicative' | 'subjunctive1' | 'subjunctive2';
  readonly tense?: 'present' | 'past';
  readonly person?: 1 | 2 | 3;
  readonly number?: 'singular' | 'plural';
}

/** What a token is, in its sentence. One per token, same index. */
export interface Word {
  readonly category: WordCategory;
  /** Verbs: infinitive. Nouns: nominative singular where the ending is known, else the form. Others: lower-case form. */
  readonly lemma: string;
  /** Readings that fit the place; empty for non-verbs. */
  readonly readings: readonly VerbReading[];
}

/** The verbs of one clause taken together. "soll ... gegeben haben": lemma "geben", modal "sollen", tense "perfect". */
export interface VerbComplex {
  /** Infinitive of the full verb, separable prefix included: "teilte ... mit" -> "mitteilen". */
  readonly lemma: string;
  /** Token indices of all its words, in text order (prefix included). */
  readonly tokens: readonly number[];
  /** Token index of the finite verb; undefined in infinitive clauses. */
  readonly finite?: number;
  /** `ambiguous`: form of both moods ("haben", "sagten") and the context does not tell. */
  readonly mood: 'indicative' | 'subjunctive1' | 'subjunctive2' | 'ambiguous' | 'none';
  readonly tense: 'present' | 'past' | 'perfect' | 'pluperfect' | 'future';
  readonly voice: 'active' | 'passive';
  /** Infinitive of the modal: "wollen", "sollen", "können", "müssen", "dürfen", "mögen", "werden" is not one. */
  readonly modal?: string;
  readonly negated: boolean;
  readonly number?: 'singular' | 'plural';
}

/** A noun phrase or prepositional phrase; tokens [firstToken, endToken). Genitive attributes and appositions are inside. */
export interface Phrase extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Token index of its head noun, name or pronoun. */
  readonly head: number;
  /** Lower-case, contractions opened: "im" -> "in", "zum" -> "zu". Postpositions ("zufolge", "nach" in "nach ... zufolge") too. */
  readonly preposition?: string;
  /** Cases its form allows, in a narrow reading; empty where nothing is known. */
  readonly cases: readonly ('nominative' | 'accusative' | 'dative' | 'genitive')[];
  readonly role: 'subject' | 'object' | 'indirectObject' | 'prepositional' | 'adverbial' | 'predicative' | 'unknown';
}

/** A clause. Its tokens are `parts` (discontinuous where another clause interrupts it). */
export interface Clause extends Span {
  readonly index: number;
  readonly sentence: number;
  /** Token ranges [first, end) that belong to this clause itself, embedded clauses left out. */
  readonly parts: readonly { readonly first: number; readonly end: number }[];
  readonly kind: 'main' | 'subordinate' | 'relative' | 'infinitive' | 'fragment';
  /** `verbSecond`, `verbFirst`, `verbFinal`; `none` without a finite verb. */
  readonly order: 'verbSecond' | 'verbFirst' | 'verbFinal' | 'none';
  /** Token index of "dass", "ob", "weil", the relative pronoun, "um". */
  readonly subordinator?: number;
  /** Index of the clause it depends on or interrupts; undefined at the top. */
  readonly parent?: number;
  readonly verb?: VerbComplex;
  /** In text order, without overlap. */
  readonly phrases: readonly Phrase[];
}

/** The subject phrase of a clause; undefined where it has none of its own ("..., und reiste ab"). */
export function subjectOf(clause: Clause): Phrase | undefined {
  return clause.phrases.find((phrase) => phrase.role === 'subject');
}
