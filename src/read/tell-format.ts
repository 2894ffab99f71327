/** How a file holds its articles; `single` is one article, or none. */
export type Format = 'webArchive' | 'zip' | 'feed' | 'mail' | 'single';

/** How many bytes of a beginning are needed to tell the format. */
export const headLength = 4096;

/** Tells the format by what the bytes begin with, unpacked; only mails are known by their ending too. */
export function tellFormat(path: string, head: Uint8Array): Format {
  const text = Buffer.from(head.subarray(0, headLength)).toString('latin1');
  if (/^WARC\/\d/.test(text)) return 'webArchive';
  if (text.startsWith('PK\x03\x04') || text.startsWith('PK\x05\x06')) return 'zip';
  if (isFeed(text)) return 'feed';
  // A letter that begins with "Betreff:" is a text; these lines only mail programs write.
  if (/\.eml$/i.test(path) || /^(return-path|received|delivered-to|message-id|mime-version): /i.test(text))
    return 'mail';
  return 'single';
}

function isFeed(text: string): boolean {
  // Zeros left out, feeds in UTF-16 look like feeds too.
  const start = text.replaceAll('\0', '').replace(/^[^<{]{0,8}/, '');
  if (start.startsWith('{')) return start.includes('jsonfeed.org/version/') || start.includes('jsonfeed.org\\/version');
  // A comment ends at its first "-->": many of them must not be tried in every grouping.
  const root = /^(?:<\?[^>]*\?>|<!--(?:(?!-->)[\s\S])*-->|<!doctype[^>]*>|\s)*<(?:\w+:)?(\w+)/i.exec(start);
  return root !== null && ['rss', 'feed', 'rdf', 'opml', 'urlset', 'sitemapindex'].includes(root[1].toLowerCase());
}
