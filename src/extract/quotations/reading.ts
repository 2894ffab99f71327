import type { Actor, Mention } from '../../core/actor.ts';
import type { AnnotatedDocument } from '../../core/annotated.ts';
import type { Clause } from '../../core/clause.ts';
import { rememberByForm } from '../../core/form.ts';
import type { QuotedRegion, Sentence, Token } from '../../core/segmented.ts';
import type { Cue } from './forms/find-cue.ts';

/** A quoted region in tokens; the quotation marks are inside [first, end). */
export interface QuotedTokens {
  readonly first: number;
  readonly end: number;
  readonly region: QuotedRegion;
}

/** An annotated document with the look-ups that all finders share. */
export interface Reading {
  readonly annotated: AnnotatedDocument;
  /** Outermost quoted regions in text order. */
  readonly quoted: readonly QuotedTokens[];
  /** Index into `quoted` of each token, -1 outside of quotation marks. */
  readonly quotedOfToken: Int32Array;
  /** Index into `annotated.mentions` of each token, -1 outside of mentions. */
  readonly mentionOfToken: Int32Array;
  /** Clauses of each sentence in text order. */
  readonly clausesOfSentence: readonly (readonly Clause[])[];
  /** The semicolons of each sentence that has some. */
  readonly semicolonsOf: ReadonlyMap<number, readonly Token[]>;
  /** Keys of the actors that are named somewhere, not only described. */
  readonly namedActors: ReadonlySet<string>;
  /** The words by which each actor is named, lower-case, with the roles before the name; by actor key. */
  readonly namings: ReadonlyMap<string, string>;
  /** The government actor that a text names of a state ("Kreml"), by the state's key. */
  readonly governments: ReadonlyMap<string, Actor>;
  /** Cues looked up so far, by clause, null where there is none: every finder asks for those of the same clauses. */
  readonly cuesSeen: (Cue | null | undefined)[];
  /** Whether the token lies in damaged words, which nothing may be read from. */
  readonly isDamaged: (token: number) => boolean;
}

/** Prepares a document for the finders. */
export function toReading(annotated: AnnotatedDocument): Reading {
  const { tokens, quotedRegions, sentences, clauses } = annotated;
  const clausesOfSentence: Clause[][] = sentences.map(() => []);
  for (const clause of clauses) clausesOfSentence[clause.sentence]?.push(clause);
  const quoted = toQuotedTokens(annotated, quotedRegions);
  const quotedOfToken = new Int32Array(tokens.length).fill(-1);
  quoted.forEach((entry, index) => {
    quotedOfToken.fill(index, entry.first, entry.end);
  });
  const mentionOfToken = new Int32Array(tokens.length).fill(-1);
  annotated.mentions.forEach(({ firstToken, endToken }, index) => {
    mentionOfToken.fill(index, firstToken, endToken);
  });
  const named = annotated.mentions.flatMap(({ actor, how }) => (actor !== null && how === 'name' ? [actor] : []));
  const namings = new Map<string, string>();
  for (const { actor, how, exact } of annotated.mentions) {
    if (actor !== null && how === 'name') namings.set(actor, `${namings.get(actor) ?? ''} ${exact.toLowerCase()}`);
  }
  const governments = new Map<string, Actor>();
  for (const actor of annotated.actors.values()) {
    const isSeat =
      actor.kind === 'government' && /^(kreml|weißes haus|.*regierung.*|élysée.*|downing street.*)$/i.test(actor.name);
    if (isSeat && actor.state !== null && !governments.has(actor.state)) governments.set(actor.state, actor);
  }
  const damaged = toDamagedTokens(annotated);
  const namedActors = new Set(named);
  return {
    annotated,
    quoted,
    quotedOfToken,
    mentionOfToken,
    clausesOfSentence,
    semicolonsOf: Map.groupBy(
      tokens.filter((token) => isSemicolon(token)),
      ({ sentence }) => sentence,
    ),
    namedActors,
    namings,
    governments,
    cuesSeen: new Array(clauses.length).fill(undefined),
    isDamaged: damaged.size === 0 ? () => false : (token) => damaged.has(token),
  };
}

const isSemicolon = rememberByForm((text) => text === ';');

function toDamagedTokens({ document, tokens }: AnnotatedDocument): ReadonlySet<number> {
  const damaged = new Set<number>();
  const warnings = document.warnings.filter((warning) => warning.kind !== 'machineTranslated');
  for (const warning of warnings) {
    for (
      let token = firstTokenAt(tokens, warning.start);
      token < tokens.length && tokens[token]!.start < warning.end;
      token += 1
    )
      damaged.add(token);
  }
  return damaged;
}

/** The first token that ends behind the offset. */
function firstTokenAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions that have tokens in [first, end), in text order. */
export function mentionsIn({ annotated, mentionOfToken }: Reading, first: number, end: number): readonly Mention[] {
  const mentions: Mention[] = [];
  let last = -1;
  for (let token = Math.max(0, first); token < end; token += 1) {
    const index = mentionOfToken[token] ?? -1;
    if (index >= 0 && index !== last) mentions.push(annotated.mentions[index]!);
    if (index >= 0) last = index;
  }
  return mentions;
}

function toQuotedTokens(annotated: AnnotatedDocument, regions: readonly QuotedRegion[]): QuotedTokens[] {
  const quoted: QuotedTokens[] = [];
  let token = 0;
  for (const region of regions) {
    if (region.depth > 0) continue;
    while (token < annotated.tokens.length && annotated.tokens[token]!.start < region.start) token += 1;
    const first = token;
    while (token < annotated.tokens.length && annotated.tokens[token]!.end <= region.end) token += 1;
    if (token > first) quoted.push({ first, end: token, region });
  }
  return quoted;
}

/** The text of a token; empty outside of the document. */
export function textAt({ annotated }: Reading, token: number): string {
  return annotated.tokens[token]?.text ?? '';
}

/** The lower-case text of a token; empty outside of the document. */
export function lowerAt({ annotated }: Reading, token: number): string {
  return annotated.tokens[token]?.lower ?? '';
}

/** Whether a token begins with a capital letter. */
export function isCapitalAt({ annotated }: Reading, token: number): boolean {
  const word = annotated.tokens[token];
  return word !== undefined && hasCapital(word);
}

const hasCapital = rememberByForm((text) => /^\p{Lu}/u.test(text));

/** The clause whose own tokens include this one. */
export function clauseAt({ annotated }: Reading, token: number): Clause | undefined {
  return annotated.clauses[annotated.clauseOfToken[token]!];
}

/** Tokens of the clause itself, without those of embedded clauses. */
export function tokensOfClause(clause: Clause): number[] {
  const tokens: number[] = [];
  for (const part of clause.parts) for (let token = part.first; token < part.end; token += 1) tokens.push(token);
  return tokens;
}

/** End of the sentence without its final mark and closing quotation marks. */
export function contentEnd(reading: Reading, sentence: Sentence): number {
  let end = sentence.endToken;
  while (end > sentence.firstToken && isFinalMark(reading.annotated.tokens[end - 1]!)) end -= 1;
  return end;
}

const isFinalMark = rememberByForm((text) => /^[.!?…:;]+$/.test(text));

/** In the subjunctive by form: "sie arbeiteten" is not, "möchte" wishes. */
export function isClearSubjunctive({ annotated }: Reading, { verb }: Clause): boolean {
  if ((verb?.mood !== 'subjunctive1' && verb?.mood !== 'subjunctive2') || verb.modal === 'mögen') return false;
  if (verb.finite === undefined) return false;
  const readings = annotated.words[verb.finite]!.readings.filter(({ form }) => form === 'finite');
  return !readings.some(({ mood, person }) => mood === 'indicative' && person === 3);
}
