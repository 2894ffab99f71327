import { generateAtomFeed } from 'feedsmith';
import type { NewsItem } from '../../pipeline/show/list-news.ts';
import { toXmlText } from '../to-xml-text.ts';
import { addressOf, nameNews } from './render-news.ts';

/** What became new as an Atom feed (RFC 4287); each entry's id stays, so that readers show it once. */
export function renderAtom(
  items: readonly NewsItem[],
  { origin, updated }: { readonly origin: string; readonly updated: string },
): string {
  return generateAtomFeed({
    id: 'tag:lesart,2025:news',
    title: { value: 'Lesart' },
    updated: new Date(updated),
    links: [{ href: `${origin}/changes.atom`, rel: 'self' }],
    authors: [{ name: 'Lesart' }],
    entries: items.map((item) => ({
      id: `tag:lesart,2025:${item.event.kind}:${item.event.subjectId}:${item.event.documentId}`,
      title: { value: toXmlText(nameNews(item)) },
      updated: new Date(item.event.at),
      links: [{ href: origin + addressOf(item) }],
    })),
  });
}
