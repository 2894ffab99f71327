import { closeImplied, closeNamed } from './nest-elements.ts';
import { scanTags } from './scan-tags.ts';

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
 * The tree of a page without what no reader sees: scripts, styles, comments, frames, drawings, forms' fields. Elements
 * nested deeper than any real page has are read as children of the last one that counts, so that no walk overflows.
 */
export function buildTree(source: string): Page {
  const root: PageElement = { kind: 'element', name: '#root', attributes: {}, parent: undefined, children: [] };
  const linkedData: PageText[] = [];
  const metas: Readonly<Record<string, string>>[] = [];
  const microdata: PageElement[] = [];
  let language: string | undefined;
  let current = root;
  let depth = 0;
  let tooDeep = 0;
  let skipped: { readonly name: string; depth: number; readonly isLinkedData: boolean } | undefined;
  let title = '';
  const append = (name: string, attributes: PageElement['attributes']): PageElement => {
    const element: PageElement = { kind: 'element', name, attributes, parent: current, children: [] };
    current.children.push(element);
    return element;
  };
  const leaveFor = (outer: PageElement) => {
    for (; current !== outer && current.parent; current = current.parent) depth--;
  };
  scanTags(source, {
    onText(start, end) {
      if (!skipped) current.children.push({ kind: 'text', start, end });
    },
    onRawText(start, end) {
      if (skipped?.isLinkedData) linkedData.push({ kind: 'text', start, end });
      if (skipped?.name === 'title' && title === '') title = source.slice(start, Math.min(end, start + 500));
    },
    onOpen(name, { attributes, isSelfClosing }) {
      if (skipped) {
        if (name === skipped.name && !isSelfClosing) skipped.depth++;
        return;
      }
      if (name === 'meta' || name === 'link') metas.push(attributes);
      if (name === 'html') language ??= attributes.lang;
      // As in browsers there is one of each, whatever stands in the middle of the page.
      if (frameNames.has(name)) return;
      if (skippedNames.has(name)) {
        // "<svg/>" is closed where it opens, "<script/>" is not.
        if (isSelfClosing && foreignNames.has(name)) return;
        skipped = { name, depth: 1, isLinkedData: name === 'script' && /ld\+json/i.test(attributes.type ?? '') };
        return;
      }
      if (tooDeep === 0) leaveFor(closeImplied(current, name));
      if (voidNames.has(name)) {
        if (name === 'br' || name === 'hr' || name === 'img') append(name, attributes);
      } else if (depth >= deepestLevel) {
        // Browsers stop at 512 as well; real pages have some forty levels.
        tooDeep++;
        append('hr', {});
      } else {
        current = append(name, attributes);
        depth++;
        if (attributes.itemprop) microdata.push(current);
      }
    },
    onClose(name) {
      if (skipped) {
        if (name === skipped.name && --skipped.depth === 0) skipped = undefined;
      } else if (frameNames.has(name)) {
        return;
      } else if (voidNames.has(name)) {
        if (name === 'br') append('br', {});
      } else if (tooDeep > 0) {
        tooDeep--;
        // What is nested too deep still parts the texts before and behind it.
        append('hr', {});
      } else {
        leaveFor(closeNamed(current, name) ?? current);
      }
    },
  });
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

const foreignNames = new Set(['svg', 'math']);

// What they hold is never walked: it is large and not made of text.
const skippedNames = new Set(['script', 'style', 'title', 'template', 'svg', 'math', 'iframe', 'textarea', 'map']);
