import type { Snapshot } from '../core/snapshot.ts';

/** What the bytes are: by what they begin with, else by the ending of the name. */
export function findMediaType(path: string, bytes: Uint8Array): Snapshot['mediaType'] {
  // Zeros left out, pages in UTF-16 look like pages too.
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1').replaceAll('\0', '');
  if (/^[^<]{0,8}<(!doctype html|html|head|body|\?xml[^>]*>\s*<(!doctype html|html))\b/i.test(head)) return 'text/html';
  const ending = endingOf(path);
  if (['.html', '.htm', '.xhtml', '.shtml'].includes(ending)) return 'text/html';
  if (['.md', '.markdown'].includes(ending)) return 'text/markdown';
  if (ending === '.txt' || ending === '.text') return 'text/plain';
  // A piece of a page has several of these tags; a text that speaks of one has it once.
  return (head.match(/<(meta|title|div|p|article|section|h1|link|script)\b/gi) ?? []).length > 2
    ? 'text/html'
    : 'text/plain';
}

/** Whether a file of a folder or archive is taken by its name: a known ending, packed or not, or none at all. */
export function isArticleName(name: string): boolean {
  return articleEndings.has(endingOf(name));
}

/** Whether a file may be a feed by its name, and may be something else as well. */
export function isFeedName(name: string): boolean {
  return ['.xml', '.json'].includes(endingOf(name));
}

const articleEndings: ReadonlySet<string> = new Set([
  ...['', '.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.shtml'],
  ...['.warc', '.wacz', '.zip', '.eml', '.rss', '.atom', '.rdf', '.opml'],
]);

// "seite.html.gz" -> ".html", "README" -> "", "2024-05-26.macron" -> ".macron"
function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.gz$/i, '');
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot).toLowerCase();
}
