import { rememberByForm } from '../../core/form.ts';
import type { SegmentedDocument } from '../../core/segmented.ts';
import { LIGHT_STEMS, POINTING_STEMS, TELLING_STEMS } from '../../german/times.ts';
import type { TokenLine } from './time-reading.ts';

/** The tokens of a document as the readers want them. */
export function toTokenLine(segmented: SegmentedDocument): TokenLine {
  const { tokens } = segmented;
  const sentenceEnds = new Uint32Array(tokens.length);
  for (const { firstToken, endToken } of segmented.sentences) sentenceEnds.fill(endToken, firstToken, endToken);
  const words = tokens.map((token) => token.text);
  return { tokens, words, folded: tokens.map((token) => token.lower), sentenceEnds };
}

/** The folded word `offset` tokens after `first`; empty beyond the sentence. */
export function wordAt(line: TokenLine, first: number, offset = 0): string {
  const index = first + offset;
  if (index < 0 || index >= line.folded.length) return '';
  return line.sentenceEnds[index] === line.sentenceEnds[first] ? line.folded[index]! : '';
}

/** An adjective without its ending: "vergangenen" -> "vergangen"; other words come back as they are. */
export function stemOf(word: string): string {
  const stem = word.replace(/e[nmrs]?$/, '');
  return stem.length > 2 ? stem : word;
}

const articles: ReadonlySet<string> = new Set(['der', 'die', 'das', 'den', 'dem', 'des']);

/** Whether the word is a definite article. */
export function isArticle(word: string): boolean {
  return articles.has(word);
}

/** Which way an adjective points: `reference` counts from the day of writing, `narrative` from the time told last. */
export interface Pointing {
  readonly offset: number;
  readonly base: 'reference' | 'narrative';
  readonly stem: string;
}

/** What an adjective like "vergangenen", "diesem", "darauffolgenden" points at; undefined for other words. */
export function pointingOf(word: string): Pointing | undefined {
  return pointingForms.get(word);
}

const endings = ['e', 'en', 'em', 'er', 'es'];

/** All forms of these adjectives, so that one look answers: it is asked of nearly every word. */
const pointingForms: ReadonlyMap<string, Pointing> = new Map(
  [
    ...[...TELLING_STEMS].map(([stem, offset]) => ({ stem, offset, base: 'narrative' as const })),
    ...[...POINTING_STEMS].map(([stem, offset]) => ({ stem, offset, base: 'reference' as const })),
    { stem: 'übernächst', offset: 2, base: 'reference' as const },
    ...['vorvergangen', 'vorletzt'].map((stem) => ({ stem, offset: -2, base: 'reference' as const })),
  ].flatMap((pointing) => endings.map((ending) => [pointing.stem + ending, pointing] as const)),
);

/** Whether the word is an adjective without weight for the date: "am frühen Morgen", "das ganze Jahr". */
export function isLight(word: string): boolean {
  return lightForms.has(word);
}

const lightForms: ReadonlySet<string> = new Set(
  [...LIGHT_STEMS].flatMap((stem) => ['', ...endings].map((ending) => stem + ending)),
);

/** Whether the word is written with a capital in the text. */
export function isCapital(line: TokenLine, index: number): boolean {
  const token = line.tokens[index];
  return token !== undefined && hasCapital(token);
}

const hasCapital = rememberByForm((text) => /^\p{Lu}/u.test(text));
