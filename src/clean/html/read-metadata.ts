import type { Metadata } from '../article.ts';
import { readMachineTime } from '../metadata/read-machine-time.ts';
import type { Page } from './build-tree.ts';
import { decodeEntities } from './decode-entities.ts';
import { readLinkedData } from './read-linked-data.ts';

/** What the head of a page says. */
export interface PageMetadata extends Omit<Metadata, 'agencies'> {
  /** All that the page calls itself; some with the outlet's name behind it. */
  readonly pageTitles: readonly (string | null)[];
}

/** Title, authors, times and outlet of a page, from its linked data and its meta elements. */
export function readMetadata(page: Page): PageMetadata {
  const linked = readLinkedData(page.linkedData);
  const meta = readMetas(page.metas);
  const first = (...keys: string[]) =>
    keys.map((key) => meta.get(key)).find((value) => value !== undefined && value !== '');
  const shared = first('og:title', 'twitter:title', 'dc.title', 'title');
  const time = (value: string | undefined) => (value ? readMachineTime(value) : undefined);
  return {
    title: linked.title ?? shared ?? (decodeEntities(page.title) || null),
    pageTitles: [linked.title ?? null, shared ?? null, decodeEntities(page.title)],
    authors:
      linked.authors.length > 0
        ? linked.authors.flatMap(splitAuthors)
        : splitAuthors(
            first('author', 'article:author', 'written-by', 'dc.creator', 'parsely-author', 'sailthru.author'),
          ),
    publishedAt:
      linked.publishedAt ??
      time(
        first(
          'article:published_time',
          'og:article:published_time',
          'date',
          'dc.date',
          'dcterms.created',
          'dc.date.issued',
          'pubdate',
          'publishdate',
          'datepublished',
          'parsely-pub-date',
          'sailthru.date',
          'cxenseparse:recs:publishtime',
        ),
      ) ??
      null,
    updatedAt:
      linked.updatedAt ??
      time(first('article:modified_time', 'og:updated_time', 'dcterms.modified', 'datemodified', 'last-modified')) ??
      null,
    publisher: linked.publisher ?? first('og:site_name', 'application-name', 'publisher', 'dc.publisher') ?? null,
  };
}

function readMetas(metas: Page['metas']): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const attributes of metas) {
    const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
    const content = attributes.content;
    if (name && content && !found.has(name)) found.set(name, decodeEntities(content).trim());
  }
  // "Written by" above the name of the author, as blogs give it to other sites.
  if (/^(?:written by|geschrieben von|verfasst von|von)$/i.test(found.get('twitter:label1') ?? '')) {
    found.set('written-by', found.get('twitter:data1') ?? '');
  }
  return found;
}

function splitAuthors(authors: string | undefined): string[] {
  if (!authors || /^https?:/.test(authors)) return [];
  return authors
    .replace(/^(?:von|by) /i, '')
    .split(/,| und | and |;|\|/)
    .map((author) => author.trim())
    .filter((author) => author.length > 1 && !author.includes('@'));
}
