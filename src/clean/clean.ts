import type { Document } from '../core/document.ts';
import type { Rejection } from '../core/rejection.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { Article } from './article.ts';
import { assembleText, type SourceRepair, toOffsetMap } from './assemble-document.ts';
import { decodeBytes } from './characters/decode-bytes.ts';
import { readDeclaredEncoding } from './characters/read-declared-encoding.ts';
import { repairBlocks, repairString } from './characters/repair-blocks.ts';
import { repairCharacters } from './characters/repair-characters.ts';
import { findDamage } from './damage/find-damage.ts';
import { readPage } from './html/read-page.ts';
import { isTooDeep } from './is-too-deep.ts';
import { normalizeSpaces } from './normalize-spaces.ts';
import { dateEntries } from './plain-text/date-entries.ts';
import { findTextRegions } from './plain-text/find-text-regions.ts';
import { readPlainText } from './plain-text/read-plain-text.ts';
import { tellLanguage } from './tell-language.ts';
import type { SourceText, TracedText } from './traced-text.ts';

/** What is known of an input from outside, and how much is done to it. */
export interface CleanOptions {
  /** Publication day or time from outside the text (day, time, or only month or year). Stands in for what the page does not say. */
  readonly published?: string;
  /** The input is finished text: nothing is removed or repaired, offsets are those of the input. */
  readonly plain?: boolean;
}

/** The article's text out of a snapshot, repaired, with its way back to the bytes; or why there is none. */
export function clean(snapshot: Snapshot, options: CleanOptions = {}): Document | Rejection {
  const isPage = snapshot.mediaType === 'text/html';
  const decoded = decodeBytes(
    snapshot.bytes,
    snapshot.charset,
    isPage ? readDeclaredEncoding(snapshot.bytes) : undefined,
  );
  if (decoded.kind === 'binary') return reject(snapshot, 'binary', 'The file is no text; give a page or a text file.');
  if (decoded.text.trim() === '') return reject(snapshot, 'empty', 'The file has no text; give another.');
  if (isPage && isTooDeep(decoded.text))
    return reject(snapshot, 'tooDeep', 'Its elements are nested deeper than any article; save its text alone.');
  const whole = () => decoded.trace(0, decoded.text.length);
  if (options.plain) return keepAsIs(snapshot, whole(), options);
  const repaired = isPage ? cleanPage(decoded) : cleanText(whole());
  if (repaired.article.blocks.length === 0) {
    return reject(snapshot, 'noArticle', 'No article was found in it; give the page of a single article.');
  }
  return toDocument(snapshot, repaired, options);
}

interface RepairedArticle {
  readonly article: Article;
  readonly repairs: readonly SourceRepair[];
}

function cleanText(traced: TracedText): RepairedArticle {
  const repaired = repairCharacters(traced);
  return { article: readPlainText(normalizeSpaces(repaired.traced)), repairs: repaired.repairs };
}

function cleanPage(source: SourceText): RepairedArticle {
  const article = readPage(source);
  const { blocks, repairs } = repairBlocks(article.blocks);
  const context = repairs.map((repair) => repair.from).join(' ');
  return { article: { ...article, blocks, title: article.title && repairString(article.title, context) }, repairs };
}

function reject(snapshot: Snapshot, reason: Rejection['reason'], detail: string): Rejection {
  return { kind: 'rejection', path: snapshot.path, reason, detail };
}

function keepAsIs(snapshot: Snapshot, traced: TracedText, options: CleanOptions): Document {
  return {
    kind: 'document',
    path: snapshot.path,
    snapshotHash: snapshot.hash,
    text: traced.text,
    regions: findTextRegions(traced.text),
    title: null,
    authors: [],
    agencies: [],
    publishedAt: options.published ?? null,
    updatedAt: null,
    publisher: null,
    language: 'de',
    repairs: [],
    removed: [],
    warnings: [],
    offsetMap: toOffsetMap(traced),
  };
}

function toDocument(
  snapshot: Snapshot,
  { article: read, repairs }: RepairedArticle,
  options: CleanOptions,
): Document | Rejection {
  const article = dateByPublication(read, options);
  const assembled = assembleText(article, repairs);
  const { isGerman, language } = tellLanguage(assembled.text);
  if (!isGerman) {
    const guess = language ? ` It looks like "${language}".` : '';
    return reject(snapshot, 'notGerman', `The text is not German; Lesart reads German only.${guess}`);
  }
  return {
    kind: 'document',
    path: snapshot.path,
    snapshotHash: snapshot.hash,
    ...assembled,
    title: article.title,
    authors: article.authors,
    agencies: article.agencies,
    publishedAt: article.publishedAt ?? standIn(article, options),
    updatedAt: article.updatedAt,
    publisher: article.publisher,
    ...article.facts,
    language: 'de',
    removed: article.removed,
    warnings: findDamage(assembled.text, assembled.regions, {
      // "Dieser Text wurde maschinell übersetzt" is left out of the text, but not forgotten.
      saysTranslated: article.removed.some(({ reason }) => reason === 'machineTranslation'),
    }),
  };
}

/** Entries of a ticker that states no day of its own take theirs from the publication time given. */
function dateByPublication(article: Article, options: CleanOptions): Article {
  const given = (article.updatedAt ?? article.publishedAt) ? null : standIn(article, options);
  return given === null
    ? article
    : { ...article, blocks: dateEntries(article.blocks, { value: given, isUpdate: false }) };
}

// A month from outside is of no use where the page gives the day of its last update.
function standIn(article: Article, { published }: CleanOptions): string | null {
  if (!published || (article.updatedAt && published.length < 'YYYY-MM-DD'.length)) return null;
  return published;
}
