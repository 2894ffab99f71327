import type { PageText } from './build-tree.ts';

/** The parts of a page that a reader may see, and the contents of its linked data. */
export interface VisibleParts {
  readonly parts: readonly PageText[];
  readonly linkedData: readonly PageText[];
}

/**
 * Cuts scripts, styles, drawings and comments out of a page before it is parsed: they are most of its length, and none
 * of them is text. What is not closed is left to the parser.
 */
export function cutInvisible(source: string): VisibleParts {
  const parts: PageText[] = [];
  const linkedData: PageText[] = [];
  const ends = new Map<string, number>();
  // The next end of that kind at or behind `from`. Each is looked for once, so that many beginnings without an end
  // take no longer than one.
  const findEnd = (mark: string, from: number) => {
    const known = ends.get(mark);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    const end = mark === '-->' || mark === '>' ? source.indexOf(mark, from) : indexOfTag(source, mark, from);
    ends.set(mark, end);
    return end;
  };
  let at = 0;
  beginnings.lastIndex = 0;
  for (let match = beginnings.exec(source); match; match = beginnings.exec(source)) {
    const name = match[0].slice(1).toLowerCase();
    const opened = name === '!--' ? match.index + 4 : findEnd('>', beginnings.lastIndex) + 1;
    const closed = opened > 0 ? findEnd(name === '!--' ? '-->' : `</${name}`, opened) : -1;
    const isEmpty = name === 'svg' && source[opened - 2] === '/';
    if (closed < 0 || isEmpty) continue;
    if (match.index > at) parts.push({ kind: 'text', start: at, end: match.index });
    if (name === 'script' && /ld\+json/i.test(source.slice(match.index, opened)))
      linkedData.push({ kind: 'text', start: opened, end: closed });
    const end = name === '!--' ? closed + 3 : findEnd('>', closed) + 1;
    at = end > 0 ? end : source.length;
    beginnings.lastIndex = at;
  }
  if (at < source.length) parts.push({ kind: 'text', start: at, end: source.length });
  return { parts, linkedData };
}

const beginnings = /<(?:!--|(?:script|style|svg)(?=[\s>/]))/gi;

function indexOfTag(source: string, mark: string, from: number): number {
  const pattern = closings.get(mark)!;
  pattern.lastIndex = from;
  return pattern.exec(source)?.index ?? -1;
}

const closings = new Map([
  ['</script', /<\/script/gi],
  ['</style', /<\/style/gi],
  ['</svg', /<\/svg/gi],
]);
