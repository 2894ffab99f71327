import { Parser } from 'htmlparser2';

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
  /** Contents of all JSON-LD scripts, as written. */
  readonly linkedData: readonly string[];
  /** The text of the title element. */
  readonly title: string;
  /** All meta elements, and link elements with an address. */
  readonly metas: readonly Readonly<Record<string, string>>[];
}

/**
 * The tree of a page without what no reader sees: scripts, styles, comments, frames, drawings, forms' fields. Elements
 * nested deeper than any real page has are read as children of the last one that counts, so that no walk overflows.
 */
export function buildTree(source: string): Page {
  const root: PageElement = { kind: 'element', name: '#root', attributes: {}, parent: undefined, children: [] };
  const linkedData: string[] = [];
  const metas: Record<string, string>[] = [];
  let current = root;
  let depth = 0;
  let tooDeep = 0;
  let skipped: { name: string; depth: number } | undefined;
  let script: string[] | undefined;
  let title = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipped) {
          if (name === skipped.name) skipped.depth++;
          return;
        }
        if (name === 'meta' || name === 'link') metas.push(attributes);
        if (voidNames.has(name)) {
          if (name === 'br' || name === 'hr' || name === 'img')
            current.children.push({ kind: 'element', name, attributes, parent: current, children: [] });
          return;
        }
        if (invisibleNames.has(name)) {
          skipped = { name, depth: 1 };
          if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) script = [];
          return;
        }
        // Browsers stop at 512 as well; real pages have some forty levels.
        if (depth >= deepestLevel) {
          tooDeep++;
          current.children.push(toRule(current));
          return;
        }
        const element: PageElement = { kind: 'element', name, attributes, parent: current, children: [] };
        current.children.push(element);
        current = element;
        depth++;
      },
      ontext(text) {
        if (script) script.push(text);
        if (skipped?.name === 'title' && title.length < 500) title += text;
        if (!skipped) current.children.push({ kind: 'text', start: parser.startIndex, end: parser.endIndex + 1 });
      },
      onclosetag(name) {
        if (skipped) {
          if (name === skipped.name && --skipped.depth === 0) {
            skipped = undefined;
            if (script) linkedData.push(script.join(''));
            script = undefined;
          }
          return;
        }
        if (voidNames.has(name)) return;
        if (tooDeep > 0) {
          tooDeep--;
          current.children.push(toRule(current));
          return;
        }
        if (current.parent) {
          current = current.parent;
          depth--;
        }
      },
    },
    { decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(source);
  parser.end();
  return { root, linkedData, metas, title: title.trim() };
}

const deepestLevel = 256;

// What is nested too deep still parts the texts before and behind it.
function toRule(parent: PageElement): PageElement {
  return { kind: 'element', name: 'hr', attributes: {}, parent, children: [] };
}

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

const invisibleNames = new Set([
  ...['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'canvas', 'audio', 'video', 'map'],
  ...['title', 'select', 'textarea', 'button', 'datalist', 'dialog', 'frameset', 'noframes', 'applet'],
]);
