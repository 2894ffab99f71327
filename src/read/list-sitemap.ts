import { Parser } from 'htmlparser2';
import type { FeedEntry } from './list-entries.ts';

/** The pages of a sitemap with what a news sitemap says of them, or the sitemaps of an index (sitemaps.org 0.9). */
export function listSitemap(source: string): readonly FeedEntry[] {
  const entries: FeedEntry[] = [];
  let fields: Record<string, string> = {};
  let text = '';
  const parser = new Parser(
    {
      onopentag(name) {
        text = '';
        if (isEntry(name)) fields = {};
      },
      ontext(piece) {
        text += piece;
      },
      onclosetag(name) {
        const local = name.slice(name.indexOf(':') + 1);
        // <image:loc> is the address of a picture.
        if (name === 'loc' || name.startsWith('news:')) fields[local] = text.trim();
        if (isEntry(name) && fields.loc)
          entries.push({ address: fields.loc, title: fields.title, published: fields.publication_date });
        text = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(source);
  return entries;
}

function isEntry(name: string): boolean {
  return name === 'url' || name === 'sitemap';
}
