/**
 * Whether a page nests its elements deeper than any article does, as pages do that are made to choke their readers.
 * Elements that may stay open, such as paragraphs and cells, do not count.
 */
export function isTooDeep(source: string): boolean {
  if (!hasManyTags(source)) return false;
  let depth = 0;
  for (const [tag, name] of source.matchAll(everyTag)) {
    if (mayStayOpen.has(name!.toLowerCase())) continue;
    depth = tag.startsWith('</') ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepestLevel) return true;
  }
  return false;
}

// A page cannot be deeper than it has tags: counting them takes a quarter of the time, and hardly a page has so many.
function hasManyTags(source: string): boolean {
  let count = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
    if (source[at + 1] !== '/' && ++count > deepestLevel) return true;
  }
  return false;
}

// Real pages have some forty levels; those of old editors leave some hundred elements open.
const deepestLevel = 5000;

const everyTag = /<\/?([a-z][a-z\d]{0,11})/gi;

const mayStayOpen: ReadonlySet<string> = new Set([
  ...['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'option', 'optgroup', 'colgroup', 'rp', 'rt'],
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'],
  ...[
    'path',
    'circle',
    'rect',
    'line',
    'use',
    'polygon',
    'polyline',
    'ellipse',
    'stop',
    'frame',
    'basefont',
    'bgsound',
  ],
]);
