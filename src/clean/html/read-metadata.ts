import type { MetadataSource, MetadataStatement } from '../../core/document.ts';
import { readMachineTime } from '../metadata/read-machine-time.ts';
import type { Page } from './build-tree.ts';
import type { TitleStatement } from './choose-title.ts';
import { decodeEntities } from './decode-entities.ts';
import { readLinkedData } from './read-linked-data.ts';
import { readMicrodata } from './read-microdata.ts';
import { splitAuthors } from './split-authors.ts';

/** Names of authors as one place of a page gives them. */
export interface AuthorStatement {
  readonly from: MetadataSource;
  readonly names: readonly string[];
}

/** All that the head and the marked-up places of a page say about it, the most trusted source first. */
export interface PageStatements {
  readonly titles: readonly TitleStatement[];
  readonly authors: readonly AuthorStatement[];
  readonly publishedAt: readonly MetadataStatement[];
  readonly updatedAt: readonly MetadataStatement[];
  readonly publisher: readonly MetadataStatement[];
  readonly languages: readonly MetadataStatement[];
  readonly addresses: readonly string[];
  readonly section: string | null;
  /** Whether the page says that all may read it; null where it does not say. */
  readonly isFree: boolean | null;
}

/** Reads what a page says about itself: linked data, meta elements, microdata, and its title element. */
export function readMetadata(page: Page, source: string): PageStatements {
  const linked = readLinkedData(page.linkedData.map(({ start, end }) => source.slice(start, end)));
  const meta = readMetas(page.metas);
  const micro = readMicrodata(page.microdata, source);
  const first = (keys: readonly string[]) => keys.map((key) => meta.get(key)).find((value) => value);
  const all = (keys: readonly string[]) => keys.flatMap((key) => meta.get(key) ?? []);
  const states = (from: MetadataSource, value: string | undefined): MetadataStatement[] =>
    value ? [{ from, value }] : [];
  const time = (value: string | undefined) => (value ? readMachineTime(value) : undefined);
  return {
    titles: [
      ...states('linkedData', linked.title),
      ...all(titleKeys).flatMap((value) => states('meta', value)),
      ...states('microdata', micro.title),
      ...states('titleElement', decodeEntities(page.title).replace(/\s+/g, ' ').trim()),
    ],
    authors: [
      { from: 'linkedData' as const, names: linked.authors.flatMap(splitAuthors) },
      { from: 'meta' as const, names: firstNames(all(authorKeys)) },
      { from: 'microdata' as const, names: micro.authors.flatMap(splitAuthors) },
    ].filter(({ names }) => names.length > 0),
    publishedAt: [
      ...states('linkedData', linked.publishedAt),
      ...states('meta', all(publishedKeys).map(time).find(Boolean)),
      ...states('microdata', time(micro.publishedAt)),
    ],
    updatedAt: [
      ...states('linkedData', linked.updatedAt),
      ...states('meta', all(updatedKeys).map(time).find(Boolean)),
      ...states('microdata', time(micro.updatedAt)),
    ],
    publisher: [
      ...states('linkedData', linked.publisher),
      ...states('meta', all(publisherKeys).find(isOutletName)),
      ...states('microdata', micro.publisher),
    ],
    languages: [
      ...states('linkedData', linked.language),
      ...states('meta', page.language ?? first(['og locale', 'language', 'content language'])),
    ],
    addresses: [...readLinks(page.metas), ...all(['og url', 'twitter url']), ...linked.addresses],
    section: [linked.section, first(sectionKeys)].find(isSectionName) ?? null,
    isFree: linked.isFree ?? readTier(first(['article content tier', 'content tier', 'og article content tier'])),
  };
}

function firstNames(authors: readonly string[]): readonly string[] {
  return authors.map(splitAuthors).find((names) => names.length > 0) ?? [];
}

// The address of the outlet, or a place that its template left unfilled ("{{site.name}}", "${title}"), is no name.
function isOutletName(name: string): boolean {
  return !/^https?:|\{[${%]/.test(name);
}

// Keys as `readMetas` writes them: in lower case, with blanks for ":", ".", "_" and "-", which outlets mix.
const titleKeys = ['og title', 'twitter title', 'dc title', 'dcterms title', 'title'];
const authorKeys = [
  ...['author', 'article author', 'og article author', 'written by', 'twitter misc written by', 'dc creator'],
  ...['dcterms creator', 'parsely author', 'sailthru author', 'byl'],
];
const publishedKeys = [
  ...['article published time', 'article published', 'og article published time', 'og published time', 'date'],
  ...['dc date', 'dcterms created', 'dcterms issued', 'dcterms date', 'dc date issued', 'dc date created', 'pubdate'],
  ...['publishdate', 'publish date', 'published', 'published at', 'publication date', 'datepublished'],
  ...['date published', 'parsely pub date', 'sailthru date', 'cxenseparse recs publishtime', 'created'],
];
const updatedKeys = [
  ...['article modified time', 'article modified', 'og article modified time', 'og updated time', 'og modified time'],
  ...['dcterms modified', 'dc date modified', 'datemodified', 'date modified', 'last modified', 'lastmod', 'revised'],
];
const publisherKeys = ['og site name', 'application name', 'publisher', 'dc publisher', 'dcterms publisher'];
const sectionKeys = [
  'article section',
  'og article section',
  'section',
  'parsely section',
  'cxenseparse recs category',
];

function readMetas(metas: Page['metas']): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const attributes of metas) {
    const name = attributes.property ?? attributes.name ?? attributes.itemprop ?? '';
    const key = name.toLowerCase().replace(/[:._-]+/g, ' ');
    const content = attributes.content;
    if (key && content?.trim() && !found.has(key)) found.set(key, decodeEntities(content).replace(/\s+/g, ' ').trim());
  }
  // "Written by" above the name of the author, as blogs give it to other sites.
  if (/^(?:written by|geschrieben von|verfasst von|von)$/i.test(found.get('twitter label1') ?? '')) {
    found.set('written by', found.get('twitter data1') ?? '');
  }
  return found;
}

function readLinks(metas: Page['metas']): string[] {
  return metas.flatMap(({ rel, href }) =>
    rel && /(?:^|\s)canonical(?:\s|$)/i.test(rel) && href ? [decodeEntities(href)] : [],
  );
}

function readTier(tier: string | undefined): boolean | null {
  if (!tier) return null;
  return /^(?:free|public|open)$/i.test(tier)
    ? true
    : /^(?:locked|metered|paid|premium|plus)$/i.test(tier)
      ? false
      : null;
}

// Some pages put all their keywords there, or the teaser.
function isSectionName(section: string | undefined): boolean {
  return section !== undefined && section.length <= longestSection;
}

/** "Wirtschaft, Finanzen und Verbraucher": longer ones are lists of keywords or sentences. */
const longestSection = 60;
