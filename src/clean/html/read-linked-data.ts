import { readMachineTime } from '../metadata/read-machine-time.ts';
import { decodeEntities } from './decode-entities.ts';

/** What JSON-LD of a page says about its article. */
export interface LinkedData {
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly publishedAt: string | undefined;
  readonly updatedAt: string | undefined;
  readonly publisher: string | undefined;
  readonly section: string | undefined;
  readonly language: string | undefined;
  /** Whether the page says that all may read it. */
  readonly isFree: boolean | undefined;
  /** Addresses that the article gives as its own. */
  readonly addresses: readonly string[];
}

/** Reads the articles of all JSON-LD scripts; the first that names itself an article counts. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const articles = scripts.flatMap((script) => findArticles(parse(script), 0));
  const value = <Value>(read: (article: Record<string, unknown>) => Value | undefined) =>
    articles.map(read).find((found) => found !== undefined);
  return {
    title: value((article) => readText(article.headline)),
    authors: value((article) => nonEmpty(readNames(article.author))) ?? [],
    publishedAt: value((article) => readTime(article.datePublished)),
    updatedAt: value((article) => readTime(article.dateModified)),
    publisher: value((article) => readNames(article.publisher)[0]),
    section: value((article) => [article.articleSection].flat().map(readText).find(Boolean)),
    language: value((article) => readNames(article.inLanguage)[0]),
    isFree: value((article) => readFlag(article.isAccessibleForFree)),
    addresses: articles
      .filter((article) => !isFrame(article))
      .flatMap((article) => [readAddress(article.mainEntityOfPage), readAddress(article.url)])
      .flatMap((address) => address ?? []),
  };
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, ''));
  } catch {
    try {
      // Line breaks inside strings are the commonest fault.
      return JSON.parse(script.replace(/\p{Cc}+/gu, ' '));
    } catch {
      return undefined;
    }
  }
}

const articleTypes =
  /^(?:\w*NewsArticle|Article|BlogPosting|Report|LiveBlogPosting|OpinionNewsArticle|AnalysisNewsArticle|SocialMediaPosting|WebPage|TechArticle|Review|ClaimReview)$/;

// Eight levels: "@graph" and "mainEntity" need three.
function findArticles(node: unknown, depth: number): Record<string, unknown>[] {
  if (depth > 8 || typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((item) => findArticles(item, depth + 1));
  const entry = node as Record<string, unknown>;
  const types = [entry['@type']].flat().filter((type) => typeof type === 'string');
  const own = types.some((type) => articleTypes.test(type)) ? [entry] : [];
  const nested = ['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) => findArticles(entry[key], depth + 1));
  // A page is only a frame: what it says counts where no article says it.
  return [...own, ...nested].sort((left, right) => Number(isFrame(left)) - Number(isFrame(right)));
}

function isFrame(entry: Record<string, unknown>): boolean {
  return entry['@type'] === 'WebPage' || entry['@type'] === 'ClaimReview';
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== ''
    ? decodeEntities(value).replace(/\s+/g, ' ').trim()
    : undefined;
}

// "False" and "http://schema.org/False" are as common as the plain word.
function readFlag(value: unknown): boolean | undefined {
  const word = typeof value === 'boolean' ? String(value) : readText(value)?.toLowerCase().split('/').at(-1);
  return word === 'true' ? true : word === 'false' ? false : undefined;
}

function readAddress(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['@id'] : value;
  return readText(id);
}

function readTime(value: unknown): string | undefined {
  return typeof value === 'string' ? readMachineTime(value) : undefined;
}

function readNames(value: unknown): string[] {
  return [value].flat().flatMap((item) => {
    const name =
      typeof item === 'object' && item !== null ? readOwnName(item as Record<string, unknown>) : readText(item);
    return name && !/^https?:/.test(name) ? [name] : [];
  });
}

// {"givenName": "Erika", "familyName": "Muster"}
function readOwnName(item: Record<string, unknown>): string | undefined {
  const parts = [readText(item.givenName), readText(item.familyName)].filter(Boolean);
  return [item.name].flat().map(readText).find(Boolean) ?? (parts.length > 0 ? parts.join(' ') : undefined);
}

function nonEmpty(names: string[]): string[] | undefined {
  return names.length > 0 ? names : undefined;
}
