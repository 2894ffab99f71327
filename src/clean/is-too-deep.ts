/**
 * Whether a page nests its elements deeper than any article does, as pages do that are made to choke their readers.
 * Elements that may stay open, such as paragraphs and cells, do not count.
 */
export function isTooDeep(source: string): boolean {
  if (source.length < deepestLevel * '<b>'.length) return false;
  let depth = 0;
  for (const [tag, name] of source.matchAll(everyTag)) {
    if (mayStayOpen.has(name!.toLowerCase())) continue;
    depth = tag.startsWith('</') ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepestLevel) return true;
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
