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
  const metas: Readonly<Record<string, string>>[] = [];
  const microdata: PageElement[] = [];
  let language: string | undefined;
  let isOutermost = false;
  let title = '';
  let current = root;
  let depth = 0;
  let tooDeep = 0;
  let skipped: { readonly name: string; depth: number } | undefined;
  // Of the element that was opened last: its attributes are told after its name.
  let opened: PageElement | undefined;
  let attributes: Record<string, string> = {};
  // How much of the source was cut before the part that is being read.
  let shift = 0;
  const append = (name: string): PageElement => {
    attributes = {};
    opened = { kind: 'element', name, attributes, parent: current, children: [] };
    return opened;
  };
  const parser = new Parser(
    {
      onopentagname(name) {
        opened = undefined;
        attributes = {};
        isOutermost = name === 'html';
        if (skipped) {
          if (name === skipped.name) skipped.depth++;
        } else if (frameNames.has(name)) {
          // As in browsers there is one of each, whatever stands in the middle of the page.
          return;
        } else if (skippedNames.has(name)) {
          skipped = { name, depth: 1 };
        } else if (voidNames.has(name)) {
          const element = append(name);
          if (name === 'meta' || name === 'link') metas.push(attributes);
          if (name === 'br' || name === 'hr' || name === 'img') current.children.push(element);
        } else if (depth >= deepestLevel) {
          // Browsers stop at 512 as well; real pages have some forty levels.
          tooDeep++;
          current.children.push(append('hr'));
        } else {
          const element = append(name);
          current.children.push(element);
          current = element;
          depth++;
        }
      },
      onattribute(name, value) {
        if (name === 'lang' && isOutermost) language ??= value;
        if (!usefulAttributes.has(name) || attributes[name] !== undefined) return;
        attributes[name] = value;
        if (name === 'itemprop' && opened) microdata.push(opened);
      },
      ontext(text) {
        if (skipped?.name === 'title' && title.length < 500) title += text;
        if (!skipped)
          current.children.push({ kind: 'text', start: parser.startIndex + shift, end: parser.endIndex + 1 + shift });
      },
      onclosetag(name) {
        if (skipped) {
          if (name === skipped.name && --skipped.depth === 0) skipped = undefined;
        } else if (frameNames.has(name) || voidNames.has(name)) {
          return;
        } else if (tooDeep > 0) {
          tooDeep--;
          // What is nested too deep still parts the texts before and behind it.
          current.children.push(append('hr'));
        } else if (current.parent) {
          current = current.parent;
          depth--;
        }
      },
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
  return { root, linkedData, metas, microdata, language, title: title.trim() };
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
