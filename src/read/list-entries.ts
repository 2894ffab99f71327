import { listSitemap } from './list-sitemap.ts';

/** One entry of a feed or list. */
export interface FeedEntry {
  readonly title?: string;
  readonly address?: string;
  readonly id?: string;
  /** As the feed writes it. */
  readonly published?: string;
  /** The whole text as HTML. A summary is none. */
  readonly page?: string;
  /** The whole text as plain text. */
  readonly text?: string;
}

/** The entries of a feed, OPML list or sitemap. Throws where it is none of these. */
export async function listEntries(source: string): Promise<readonly FeedEntry[]> {
  if (/<(\w+:)?(urlset|sitemapindex)[\s>]/.test(source.slice(0, 4096))) return listSitemap(source);
  const { parseFeed, parseOpml } = await import('feedsmith');
  if (/<opml[\s>]/i.test(source.slice(0, 4096))) return listOutlines(parseOpml(source).body?.outlines ?? []);
  const parsed = parseFeed(source);
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title,
        address: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        id: item.guid?.value,
        published: item.pubDate ?? item.dc?.dates?.[0],
        page: item.content?.encoded,
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map(toAtomEntry);
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title,
        address: item.link ?? item.rdf?.about,
        published: item.dc?.dates?.[0],
        page: item.content?.encoded,
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title,
        address: item.url,
        id: item.id,
        published: item.date_published,
        page: item.content_html,
        text: item.content_text,
      }));
  }
}

interface AtomEntry {
  readonly id?: string;
  readonly title?: { readonly value?: string };
  readonly links?: readonly { readonly rel?: string; readonly href?: string }[];
  readonly content?: { readonly value?: string; readonly type?: string };
  readonly published?: string;
}

function toAtomEntry(entry: AtomEntry): FeedEntry {
  const link = entry.links?.find(({ rel = 'alternate' }) => rel === 'alternate');
  const { value, type = 'text' } = entry.content ?? {};
  return {
    title: entry.title?.value,
    address: link?.href,
    id: entry.id,
    published: entry.published,
    // Other types, such as pictures, are no text.
    ...(type === 'html' || type === 'xhtml' || type === 'text/html' ? { page: value } : {}),
    ...(type === 'text' || type === 'text/plain' ? { text: value } : {}),
  };
}

interface Outline {
  readonly text?: string;
  readonly title?: string;
  readonly xmlUrl?: string;
  readonly url?: string;
  readonly outlines?: readonly Outline[];
}

/** The feeds that a list names, its folders opened. */
function listOutlines(outlines: readonly Outline[]): readonly FeedEntry[] {
  return outlines.flatMap(({ text, title, xmlUrl, url, outlines: inner = [] }) => [
    ...(xmlUrl || url ? [{ title: title ?? text, address: xmlUrl ?? url }] : []),
    ...listOutlines(inner),
  ]);
}
