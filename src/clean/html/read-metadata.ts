import type { Metadata } from '../article.ts';
import { readMachineTime } from '../plain-text/read-front-matter.ts';
import type { TracedText } from '../traced-text.ts';
import type { Page } from './build-tree.ts';
import { collectText } from './collect-text.ts';
import { decodeEntities } from './decode-entities.ts';
import type { TextBlock } from './find-text-blocks.ts';
import { readLinkedData } from './read-linked-data.ts';

/** Title, authors, times and outlet of a page: from its linked data, its meta elements and its headings. */
export function readMetadata(
  page: Page,
  blocks: readonly TextBlock[],
  source: TracedText,
): Omit<Metadata, 'agencies'> & { readonly description: string | null } {
  const linked = readLinkedData(page.linkedData);
  const meta = readMetas(page.metas);
  const headline = blocks.find((block) => block.level === 1 && block.length > 8);
  const visible = headline ? collectText(source, headline.runs).text : undefined;
  const first = (...keys: string[]) =>
    keys.map((key) => meta.get(key)).find((value) => value !== undefined && value !== '');
  const time = (value: string | undefined) => (value ? readMachineTime(value) : undefined);
  return {
    title: chooseTitle({
      visible,
      linked: linked.title,
      meta: first('og:title', 'twitter:title', 'dc.title', 'title'),
    }),
    authors:
      linked.authors.length > 0
        ? linked.authors
        : splitAuthors(first('author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author')),
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
          'last-modified',
          'parsely-pub-date',
          'sailthru.date',
          'cxenseparse:recs:publishtime',
        ),
      ) ??
      null,
    updatedAt:
      linked.updatedAt ??
      time(first('article:modified_time', 'og:updated_time', 'dcterms.modified', 'datemodified')) ??
      null,
    publisher: linked.publisher ?? first('og:site_name', 'application-name', 'publisher', 'dc.publisher') ?? null,
    description: first('og:description', 'description', 'twitter:description') ?? null,
  };
}

function readMetas(metas: Page['metas']): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const attributes of metas) {
    const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
    const content = attributes.content;
    if (name && content && !found.has(name)) found.set(name, decodeEntities(content).trim());
  }
  return found;
}

function chooseTitle(titles: {
  visible?: string;
  linked: string | undefined;
  meta: string | undefined;
}): string | null {
  return titles.visible ?? titles.linked ?? titles.meta ?? null;
}

function splitAuthors(authors: string | undefined): string[] {
  if (!authors || /^https?:/.test(authors)) return [];
  return authors
    .replace(/^(?:von|by) /i, '')
    .split(/,| und | and |;|\|/)
    .map((author) => author.trim())
    .filter((author) => author.length > 1);
}
