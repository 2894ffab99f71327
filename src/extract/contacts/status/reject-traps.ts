import { overlaps, type Span } from '../../../core/anchor.ts';
import { GATHERING_FIRST_PARTS } from '../../../german/contact-nouns.ts';
import { DEMANDING_VERBS, GAME_AND_COURT_WORDS } from '../../../german/contact-traps.ts';
import type { LinkedDocument } from '../linked-document.ts';

/** Whether a sentence is about sport, where sides meet without speaking: "Deutschland trifft im Finale auf Spanien". */
export function isSport(linked: LinkedDocument, sentence: number): boolean {
  const { firstToken, endToken } = linked.sentences[sentence]!;
  // "Tore Sandvik" has shot no goals
  return linked.tokens
    .slice(firstToken, endToken)
    .some(({ lower, index }) => GAME_AND_COURT_WORDS.has(lower) && !linked.mentionOfToken.has(index));
}

/** Whether a clause only says what somebody else is urged to do: "forderte Putin auf, mit Kiew zu verhandeln". */
export function isDemanded(linked: LinkedDocument, clauseIndex: number): boolean {
  const clause = linked.clauses[clauseIndex];
  const parent = clause?.parent === undefined ? undefined : linked.clauses[clause.parent];
  return clause?.kind === 'infinitive' && DEMANDING_VERBS.has(parent?.verb?.lemma ?? '');
}

/** Whether a word names a gathering of many, which does not tell who met whom: "beim Nato-Gipfel", "in der G7-Videoschalte". */
export function isGathering(word: string): boolean {
  const [first = '', ...rest] = word.split('-');
  if (rest.length > 0) return GATHERING_FIRST_PARTS.has(first) || GATHERING_FIRST_PARTS.has(first.replace(/s$/, ''));
  return [...GATHERING_FIRST_PARTS].some(
    (part) =>
      word.startsWith(part) && /^s?(gipfel|treffen|konferenz|videoschalte|schalte)/.test(word.slice(part.length)),
  );
}

/** Whether a span lies in words that are too damaged to be read. Machine translation alone is no such damage. */
export function isDamaged(linked: LinkedDocument, span: Span): boolean {
  return linked.document.warnings.some(
    (warning) => (warning.kind === 'damaged' || warning.kind === 'verbMissing') && overlaps(warning, span),
  );
}
