import type { RegionType, Removal } from '../../core/document.ts';
import type { Article, Block } from '../article.ts';
import { readAgencies } from '../metadata/read-agencies.ts';
import { readByline } from '../metadata/read-byline.ts';
import { readInitials } from '../metadata/read-initials.ts';
import { readStatedTimes } from '../metadata/read-time-lines.ts';
import { dateEntries } from '../plain-text/date-entries.ts';
import { bulletLength, isCaption } from '../plain-text/find-blocks.ts';
import { findFurniture, isProse } from '../plain-text/find-furniture.ts';
import { findRepetitions } from '../plain-text/find-repetitions.ts';
import { toReference } from '../plain-text/place-entries.ts';
import { type SourceText, sliceTraced, type TracedText } from '../traced-text.ts';
import { buildTree } from './build-tree.ts';
import { collectText } from './collect-text.ts';
import { findArticle } from './find-article.ts';
import { findHeadline } from './find-headline.ts';
import { findTextBlocks, type TextBlock } from './find-text-blocks.ts';
import { isIndexPage } from './is-index-page.ts';
import { readAccess } from './read-access.ts';
import { readArticleBody } from './read-article-body.ts';
import { readHeadline } from './read-headline.ts';
import { readMetadata } from './read-metadata.ts';
import { readVisibleMetadata } from './read-visible-metadata.ts';
import { settleMetadata } from './settle-metadata.ts';
import { isProseBlock } from './weigh-prose.ts';

/** The article of a page. It has no blocks where the page holds none. */
export function readPage(source: SourceText): Article {
  const page = buildTree(source.text);
  const textBlocks = findTextBlocks(page.root, source.text);
  const statements = readMetadata(page, source.text);
  const names = statements.titles.map(({ value }) => value);
  const headline = findHeadline(textBlocks, source, names);
  const { blocks: body, lead, boilerplate } = findArticle(textBlocks, source, headline);
  const title = headline && readHeadline(collectText(source, headline.runs), names);
  const visible = readVisibleMetadata(textBlocks, source, { headline, first: body[0] });
  const { kept, initials } = dropFurniture(
    source,
    body.filter(
      (block, index) => block !== headline && block !== visible.kicker?.block && !isOtherHeadline(body, index),
    ),
    title?.blocks.at(-1)?.traced,
  );
  const leads = new Set(lead);
  const texts = kept.map(({ traced }) => traced);
  const text = kept.map(({ block, traced }, index): Block => {
    // "- Ort und Tag", "- Teilnehmer": a list by its marks, which go as they do in plain text.
    const bullet = bulletLength(texts, index);
    if (bullet > 0) return { type: 'listItem', traced: sliceTraced(traced, bullet, traced.text.length) };
    const type = typeOf(block, traced.text);
    // A picture above the text is captioned where other pages have their lead.
    return { type: leads.has(block) && type !== 'caption' ? 'lead' : type, traced };
  });
  const { facts, agencies, ...metadata } = settleMetadata(statements, {
    ...visible,
    headline: title?.title,
    beginning: text.slice(0, 3).map(({ traced }) => traced.text),
  });
  // A page that shows its story only by means of a script holds it in its linked data; what costs something is not
  // taken from there.
  const hasText = kept.length > 0 && !isIndexPage(textBlocks, body);
  const shown = hasText ? text : statements.isFree === false ? [] : readArticleBody(source, page.linkedData);
  const blocks = dateEntries(
    [...(title?.blocks ?? []), ...shown],
    toReference(metadata.updatedAt, metadata.publishedAt),
  );
  return {
    ...metadata,
    blocks: shown.length > 0 ? blocks : [],
    removed: countRemoved(textBlocks, new Set([headline, ...kept.map(({ block }) => block)]), boilerplate),
    agencies: [...new Set([...agencies, ...readAgencies(blocks.map((block) => block.traced.text))])],
    facts: {
      ...facts,
      initials: [...new Set([...(facts.initials ?? []), ...initials])],
      access: readAccess(textBlocks, source, { isFree: statements.isFree, kept: kept.map(({ block }) => block) }),
    },
  };
}

// A main heading above the first paragraph that is not the headline is the name of the section or of the series.
function isOtherHeadline(body: readonly TextBlock[], index: number): boolean {
  return body[index]!.level === 1 && !body.slice(0, index).some(isProseBlock);
}

interface KeptBlock {
  readonly block: TextBlock;
  readonly traced: TracedText;
}

// "Lesen Sie auch" and what stands below it, "Anzeige", share buttons: told by their words, as in plain text.
function dropFurniture(
  source: SourceText,
  body: readonly TextBlock[],
  headline: TracedText | undefined,
): { readonly kept: readonly KeptBlock[]; readonly initials: readonly string[] } {
  const kept = body.map((block) => ({ block, traced: collectText(source, block.runs) }));
  const lines = kept.map(({ traced }) => ({ traced, text: traced.text, blankBefore: true }));
  const reasons = findFurniture(lines);
  const own = kept.filter(
    ({ traced }, index) => reasons[index] === undefined && traced.text !== '' && !isAboutArticle(traced.text),
  );
  // The headline counts as the first line, so that it does not stand in the text again.
  const texts = [...(headline ? [headline] : []), ...own.map(({ traced }) => traced)];
  const repeated = findRepetitions(texts.map((traced) => ({ traced, text: traced.text, blankBefore: true })));
  const last = own.at(-1)?.traced.text ?? '';
  return {
    kept: own.filter((_block, index) => !repeated.has(index + texts.length - own.length)),
    initials: [
      ...lines.flatMap(({ text }, index) => (reasons[index] === 'authorInitials' ? readInitials(text) : [])),
      ...(isProse(last) ? readInitials(last) : []),
    ],
  };
}

// "Do 25.04.24 | 14:07 Uhr | Von Erika Muster": what it says went into the metadata.
function isAboutArticle(text: string): boolean {
  // "Dieser Beitrag ist am 18. März 2025 im Blatt erschienen." says nothing else.
  const isWhole =
    text.length <= 160 && readStatedTimes(text).some(({ start, end }) => start === 0 && end === text.length);
  if (isWhole) return true;
  if (text.length > 160 || isProse(text)) return false;
  return readStatedTimes(text).length > 0 || readByline(text) !== undefined || isDatedByline(text);
}

// "Erika Muster 19.10.2019, 05:00 Uhr", "21. Jan 2022 // Erika Muster", "Ort Berlin Datum 28.01.2022": a full date and,
// besides, a few words with capitals, no sentence.
function isDatedByline(text: string): boolean {
  const rest = text.replace(fullDate, '');
  if (text.length > 100 || rest === text || /:\s|[()]/.test(rest)) return false;
  const words = rest.match(/[\p{L}\d:.]*\p{L}[\p{L}\d:.-]*/gu) ?? [];
  return words.length <= 5 && words.every((word) => /^\p{Lu}|^(?:von|und|am|um|vom|der|min|min\.|h)$/u.test(word));
}

const fullDate = /\d{1,2}\. ?(?:\d{1,2}\.|\p{L}{3,9}\.?) ?(?:19|20)\d\d/u;

function typeOf(block: TextBlock, text: string): RegionType {
  if (block.role !== 'heading' && isCaption(text)) return 'caption';
  if (block.role === 'heading' || block.role === 'caption' || block.role === 'quote' || block.role === 'listItem')
    return block.role;
  return 'paragraph';
}

function countRemoved(
  all: readonly TextBlock[],
  kept: ReadonlySet<TextBlock | undefined>,
  boilerplate: ReadonlyMap<TextBlock, string>,
): Removal[] {
  const characters = new Map<string, number>();
  for (const block of all) {
    if (kept.has(block)) continue;
    const reason = boilerplate.get(block) ?? 'outsideArticle';
    characters.set(reason, (characters.get(reason) ?? 0) + block.length);
  }
  return [...characters].map(([reason, count]) => ({ reason, characters: count }));
}
