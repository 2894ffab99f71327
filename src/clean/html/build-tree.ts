import { Parser } from 'htmlparser2';
import { cutInvisible } from './cut-invisible.ts';

/** An element of a page. `parent` is undefined at the top. */
export interface PageElement {
  readonly kind: 'element';
  readonly name: string;
  /** As written: entities are not decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | undefined;
  readonly children: (PageElement | PageText)[];
}

/** A run of text of a page: [start, end) in the source, entities not decoded. */
export interface PageText {
  readonly kind: 'text';
  readonly start: number;
  readonly end: number;
}

/** A page as a tree, with what its head and its marks say about it. */
export interface Page {
  readonly root: PageElement;
  /** Contents of all JSON-LD scripts. */
  readonly linkedData: readonly PageText[];
  /** The text of the title element. */
  readonly title: string;
  /** Attributes of all meta and link elements. */
  readonly metas: readonly Readonly<Record<string, string>>[];
  /** Elements with an `itemprop`, in the order of the page. */
  readonly microdata: readonly PageElement[];
  /** The language of the page as its outermost element names it. */
  readonly language: string | undefined;
}

/**
 * The tree of a page without what no reader sees: scripts, styles, comments, frames, drawings. Elements nested deeper
 * than any real page has are read as children of the last one that counts, so that no walk overflows.
 */
export function buildTree(source: string): Page {
  const { parts, linkedData } = cutInvisible(source);
  const root: PageElement = { kind: 'element', name: '#root', attributes: {}, parent: undefined, children: [] };
  const growth: Growth = {
    current: root,
    depth: 0,
    tooDeep: 0,
    skipped: undefined,
    opened: undefined,
    attributes: {},
    isOutermost: false,
    metas: [],
    microdata: [],
    language: undefined,
    title: '',
  };
  // How much of the source was cut before the part that is being read.
  let shift = 0;
  const parser = new Parser(
    {
      onopentagname: (name) => openElement(growth, name),
      onattribute: (name, value) => addAttribute(growth, name, value),
      ontext(text) {
        const { skipped, current } = growth;
        if (skipped?.name === 'title' && growth.title.length < 500) growth.title += text;
        if (!skipped)
          current.children.push({ kind: 'text', start: parser.startIndex + shift, end: parser.endIndex + 1 + shift });
      },
      onclosetag: (name) => closeElement(growth, name),
    },
    { decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  let written = 0;
  for (const { start, end } of parts) {
    shift = start - written;
    parser.write(source.slice(start, end));
    written += end - start;
  }
  parser.end();
  const { metas, microdata, language, title } = growth;
  return { root, linkedData, metas, microdata, language, title: title.trim() };
}

/** The tree as far as it has grown, and what was found on the way. */
interface Growth {
  current: PageElement;
  depth: number;
  /** How many open elements are nested too deep to count. */
  tooDeep: number;
  skipped: { readonly name: string; depth: number } | undefined;
  /** The element that was opened last: its attributes are told after its name. */
  opened: PageElement | undefined;
  attributes: Record<string, string>;
  isOutermost: boolean;
  readonly metas: Readonly<Record<string, string>>[];
  readonly microdata: PageElement[];
  language: string | undefined;
  title: string;
}

function openElement(growth: Growth, name: string): void {
  const { skipped, current } = growth;
  growth.opened = undefined;
  growth.attributes = {};
  growth.isOutermost = name === 'html';
  if (skipped) {
    if (name === skipped.name) skipped.depth++;
  } else if (frameNames.has(name)) {
    // As in browsers there is one of each, whatever stands in the middle of the page.
    return;
  } else if (skippedNames.has(name)) {
    growth.skipped = { name, depth: 1 };
  } else if (voidNames.has(name)) {
    const element = makeElement(growth, name);
    if (name === 'meta' || name === 'link') growth.metas.push(element.attributes);
    if (name === 'br' || name === 'hr' || name === 'img') current.children.push(element);
  } else if (growth.depth >= deepestLevel) {
    // Browsers stop at 512 as well; real pages have some forty levels.
    growth.tooDeep++;
    current.children.push(makeElement(growth, 'hr'));
  } else {
    const element = makeElement(growth, name);
    current.children.push(element);
    growth.current = element;
    growth.depth++;
  }
}

function makeElement(growth: Growth, name: string): PageElement {
  growth.attributes = {};
  growth.opened = {
    kind: 'element',
    name,
    attributes: growth.attributes,
    parent: growth.current,
    children: [],
  };
  return growth.opened;
}

function addAttribute(growth: Growth, name: string, value: string): void {
  if (name === 'lang' && growth.isOutermost) growth.language ??= value;
  if (!usefulAttributes.has(name) || growth.attributes[name] !== undefined) return;
  growth.attributes[name] = value;
  if (name === 'itemprop' && growth.opened) growth.microdata.push(growth.opened);
}

function closeElement(growth: Growth, name: string): void {
  const { skipped, current } = growth;
  if (skipped) {
    if (name === skipped.name && --skipped.depth === 0) growth.skipped = undefined;
  } else if (frameNames.has(name) || voidNames.has(name)) {
    return;
  } else if (growth.tooDeep > 0) {
    growth.tooDeep--;
    // What is nested too deep still parts the texts before and behind it.
    current.children.push(makeElement(growth, 'hr'));
  } else if (current.parent) {
    growth.current = current.parent;
    growth.depth--;
  }
}

const deepestLevel = 256;

const frameNames = new Set(['html', 'head', 'body']);

const voidNames = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);

// Those that say what an element is, when it was, or what the page calls itself.
const usefulAttributes = new Set(
  'class id role hidden aria-hidden style rel itemprop datetime type content property name href lang'.split(' '),
);

// What they hold is never walked: it is large and not made of text.
const skippedNames = new Set(['script', 'style', 'title', 'template', 'svg', 'math', 'iframe', 'textarea', 'map']);
