import type { LedgerDocumentReference, StatementWording, Told, WordingChange } from '../../core/ledger.ts';
import type { Quotation } from '../../core/quotation.ts';
import { PLAIN_NEGATIONS } from '../../german/closed-word-classes.ts';

/**
 * The wordings of one statement by time, equal ones together, each with what it adds to, drops from and changes against
 * the one before: figures, how firmly it is put, whether it is negated, and who passed it on.
 */
export function tellWordings(
  entries: readonly Told<Quotation>[],
  references: ReadonlyMap<string, LedgerDocumentReference>,
): readonly StatementWording[] {
  const told = withoutParts(entries)
    .map(({ documentId, fact }) => ({
      documentId,
      fact,
      at: references.get(documentId)?.publishedAt ?? null,
      text: textOf(fact),
    }))
    .toSorted(
      (left, right) =>
        compare(left.at ?? '~', right.at ?? '~') ||
        compare(left.documentId, right.documentId) ||
        compare(left.text, right.text),
    );
  const wordings: StatementWording[] = [];
  let previous: Quotation | null = null;
  for (const [, same] of Map.groupBy(told, ({ text }) => bare(text))) {
    const [{ fact, text, at }] = same;
    wordings.push({
      text,
      firstAt: at,
      documentIds: [...new Set(same.map(({ documentId }) => documentId))],
      chain: fact.chain.map(({ role, name }) => ({ role, name })),
      certainty: fact.certainty,
      polarity: fact.polarity,
      change: previous && tellChange(previous, fact),
    });
    previous = fact;
  }
  return wordings;
}

/** Words in quotation marks inside of a longer telling in the same text are no wording of their own. */
function withoutParts(entries: readonly Told<Quotation>[]): readonly Told<Quotation>[] {
  const isInside = (inner: Quotation, outer: Quotation) =>
    inner.quote.every(({ start, end }) => outer.quote.some((other) => other.start <= start && end <= other.end));
  const byDocument = Map.groupBy(entries, ({ documentId }) => documentId);
  return entries.filter(
    ({ documentId, fact }) =>
      !byDocument
        .get(documentId)!
        .some((other) => textOf(other.fact).length > textOf(fact).length && isInside(fact, other.fact)),
  );
}

function tellChange(before: Quotation, after: Quotation): WordingChange {
  const [old, now] = [wordsOf(textOf(before)), wordsOf(textOf(after))];
  const without = (words: readonly string[], others: readonly string[]) => {
    const known = new Set(others.map(stemOf));
    return [...new Set(words.filter((word) => !known.has(stemOf(word))))];
  };
  const [figuresBefore, figuresAfter] = [old.filter(isFigure), now.filter(isFigure)];
  const isOther = figuresBefore.join(' ') !== figuresAfter.join(' ');
  const links = (quotation: Quotation) => quotation.chain.map(({ name }) => name);
  return {
    added: without(now, old),
    dropped: without(old, now),
    figures: isOther ? { from: figuresBefore, to: figuresAfter } : null,
    certainty: before.certainty === after.certainty ? null : { from: before.certainty, to: after.certainty },
    negation: isNegated(old) === isNegated(now) ? null : { from: isNegated(old), to: isNegated(now) },
    chain: links(before).join() === links(after).join() ? null : { from: links(before), to: links(after) },
  };
}

function textOf({ quote }: Quotation): string {
  return quote.map(({ exact }) => exact).join(' \u2026 ');
}

/** Marks and capitals make no new wording. */
function bare(text: string): string {
  return wordsOf(text).join(' ').toLowerCase();
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[.,-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Endings of cases and persons are no change of words; eight letters tell a word from others in one statement. */
function stemOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?<=.{3})(?:en|em|er|es|e|n|s)$/, '')
    .slice(0, 8);
}

function isFigure(word: string): boolean {
  return /\d/.test(word);
}

function isNegated(words: readonly string[]): boolean {
  return words.some((word) => negations.has(word.toLowerCase()));
}

const negations = PLAIN_NEGATIONS.union(new Set(['keinesfalls', 'keineswegs']));

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
