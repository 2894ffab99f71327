import type { AnnotatedDocument } from '../../core/annotated.ts';
import type { Clause } from '../../core/clause.ts';
import type { Quotation } from '../../core/quotation.ts';
import type { TimeExpression } from '../../core/time-expression.ts';
import { addCapitals } from './links/add-capitals.ts';
import { addGenitives } from './links/add-genitives.ts';
import { addGroups } from './links/add-groups.ts';
import { addRelativePronouns } from './links/add-relative-pronouns.ts';
import { addUnnamed } from './links/add-unnamed.ts';
import { leaveOutBracketed } from './links/leave-out-bracketed.ts';
import { type Link, linkMentions } from './links/link-mentions.ts';

/** An annotated document with the mentions linked to what governs them, and indexes of what stands where. */
export interface LinkedDocument extends AnnotatedDocument {
  /** One per mention, same index. */
  readonly links: readonly Link[];
  readonly quotations: readonly Quotation[];
  readonly linksOfClause: ReadonlyMap<number, readonly Link[]>;
  readonly linksOfSentence: ReadonlyMap<number, readonly Link[]>;
  readonly clausesOfSentence: ReadonlyMap<number, readonly Clause[]>;
  readonly timesOfClause: ReadonlyMap<number, readonly TimeExpression[]>;
  /** Tokens of each clause, embedded clauses left out, and their lower-case words. */
  readonly tokensOfClause: readonly (readonly number[])[];
  readonly wordsOfClause: readonly (readonly string[])[];
  readonly mentionOfToken: ReadonlyMap<number, number>;
  readonly timeOfToken: ReadonlyMap<number, number>;
}

/** Links the mentions of a document and indexes its clauses, sentences and times. */
export function linkDocument(given: AnnotatedDocument, quotations: readonly Quotation[]): LinkedDocument {
  const annotated = addRelativePronouns(addGroups(addUnnamed(addGenitives(addCapitals(leaveOutBracketed(given))))));
  const { tokens, clauses, clauseOfToken } = annotated;
  const mentionOfToken = indexTokens(annotated.mentions);
  const timeOfToken = indexTokens(annotated.times);
  const links = linkMentions(annotated, mentionOfToken, timeOfToken);
  const tokensOfClause = clauses.map(({ parts }) => {
    const own: number[] = [];
    for (const { first, end } of parts) for (let token = first; token < end; token++) own.push(token);
    return own;
  });
  return {
    ...annotated,
    links,
    quotations,
    linksOfClause: Map.groupBy(links, ({ clause }) => clause),
    linksOfSentence: Map.groupBy(links, ({ mention }) => tokens[mention.firstToken]!.sentence),
    clausesOfSentence: Map.groupBy(clauses, ({ sentence }) => sentence),
    timesOfClause: Map.groupBy(annotated.times, ({ firstToken }) => clauseOfToken[firstToken] ?? 0),
    tokensOfClause,
    wordsOfClause: tokensOfClause.map((own) => own.map((token) => tokens[token]!.lower)),
    mentionOfToken,
    timeOfToken,
  };
}

/** How many mentions end before a token; the last of them is `links[count - 1]`. */
export function countLinksBefore({ links }: LinkedDocument, token: number): number {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (links[middle]!.mention.endToken <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each token the index of the span that covers it. */
function indexTokens(
  spans: readonly { readonly firstToken: number; readonly endToken: number }[],
): ReadonlyMap<number, number> {
  const indexOfToken = new Map<number, number>();
  for (const [index, { firstToken, endToken }] of spans.entries())
    for (let token = firstToken; token < endToken; token++) indexOfToken.set(token, index);
  return indexOfToken;
}
