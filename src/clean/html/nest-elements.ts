import type { PageElement } from './build-tree.ts';

/** The element in which an element of that name opens: those that it closes by opening are left. */
export function closeImplied(current: PageElement, name: string): PageElement {
  const closes = closedBy.get(name);
  if (!closes) return current;
  let outermost: PageElement | undefined;
  for (let at: PageElement = current; at.parent; at = at.parent) {
    if (closes.names.has(at.name)) outermost = at;
    else if (!isPassable(at.name, closes.passes)) break;
  }
  return outermost?.parent ?? current;
}

/**
 * The element that a closing tag of that name leaves open; undefined where it closes nothing. As in browsers, no tag
 * closes anything from within a cell of a table to outside of it, and none of a word closes a whole block.
 */
export function closeNamed(current: PageElement, name: string): PageElement | undefined {
  const isWord = inlineNames.has(name);
  const isTablePart = tableParts.has(name);
  for (let at: PageElement = current; at.parent; at = at.parent) {
    if (at.name === name) return at.parent;
    if (isWord && !inlineNames.has(at.name)) return undefined;
    if (!isTablePart && cellNames.has(at.name)) return undefined;
  }
  return undefined;
}

/** Elements that stand inside a line of text. */
export const inlineNames: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr picture amp-img'.split(
    ' ',
  ),
);

interface ImpliedClose {
  readonly names: ReadonlySet<string>;
  /** Names beside those of words that the search for an open element goes through. */
  readonly passes: ReadonlySet<string>;
}

function implied(names: string, passes = ''): ImpliedClose {
  return { names: new Set(names.split(' ')), passes: new Set(passes.split(' ')) };
}

function isPassable(name: string, passes: ReadonlySet<string>): boolean {
  return inlineNames.has(name) || passes.has(name);
}

const paragraph = implied('p');

const closedBy: ReadonlyMap<string, ImpliedClose> = new Map<string, ImpliedClose>([
  ...'address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol p pre section table ul'
    .split(' ')
    .map((name) => [name, paragraph] as const),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, implied('p h1 h2 h3 h4 h5 h6')] as const),
  ['li', implied('li', 'p div')],
  ['dd', implied('dd dt', 'p div')],
  ['dt', implied('dd dt', 'p div')],
  ['tr', implied('tr td th', 'p div')],
  ['td', implied('td th', 'p div')],
  ['th', implied('td th', 'p div')],
  ['tbody', implied('thead tbody tr td th', 'p div')],
  ['tfoot', implied('thead tbody tr td th', 'p div')],
  ['body', implied('head')],
  ['a', implied('a')],
]);

const tableParts = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'html', 'body']);

const cellNames = new Set(['table', 'td', 'th', 'caption']);
