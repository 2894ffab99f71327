import type { PageElement, PageText } from './build-tree.ts';
import { findBoilerplate } from './find-boilerplate.ts';

/** A stretch of text between two breaks of the page's layout. */
export interface TextBlock {
  readonly runs: readonly PageText[];
  /** The block element that holds it, directly or through inline elements. */
  readonly element: PageElement;
  /** The kind of place: the nearest element that says so. */
  readonly role: 'paragraph' | 'heading' | 'listItem' | 'caption' | 'quote' | 'cell';
  /** Level of headings, 0 elsewhere. */
  readonly level: number;
  /** UTF-16 units of text, blanks at the ends left out. */
  readonly length: number;
  /** How many of them are links. */
  readonly linked: number;
  /** The elements around it that look like no part of an article, the innermost first. */
  readonly suspects: Suspects | undefined;
}

/** An element that looks like no part of an article by name or label, and those around it that do. */
export interface Suspects {
  readonly element: PageElement;
  readonly reason: string;
  readonly outer: Suspects | undefined;
}

/** All texts of a page in reading order. */
export function findTextBlocks(root: PageElement, source: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  const known = new Map<string, string | undefined>();
  let runs: PageText[] = [];
  let length = 0;
  let linked = 0;
  const flush = (element: PageElement, { role, level, suspects }: Place) => {
    if (length > 0) blocks.push({ runs, element, role, level, length, linked, suspects });
    runs = [];
    length = 0;
    linked = 0;
  };
  const walk = (element: PageElement, block: PageElement, place: Place) => {
    for (let index = 0; index < element.children.length; index++) {
      const child = element.children[index]!;
      if (child.kind === 'text') {
        const text = source.slice(child.start, child.end);
        const size = text.trim().length;
        if (size > 0 || runs.length > 0) runs.push(child);
        length += size;
        if (place.inLink) linked += size;
      } else if (child.name === 'br') {
        // Two breaks end a paragraph, one is a blank.
        if (isBreak(element.children[index + 1]) || isBreak(element.children[index + 2])) flush(block, place);
        else if (runs.length > 0) runs.push(blank);
      } else if (invisibleNames.has(child.name)) {
      } else if (inlineNames.has(child.name)) {
        // A kicker and its headline are set as blocks by their style: "<span>Genf</span><span>Kein Ergebnis</span>".
        const before = element.children[index - 1];
        if (place.role === 'heading' && before?.kind === 'element' && runs.length > 0) runs.push(blank);
        walk(child, block, child.name === 'a' ? { ...place, inLink: true } : place);
      } else {
        flush(block, place);
        const inside = enter(child, place, known);
        walk(child, child, inside);
        flush(child, inside);
      }
    }
  };
  walk(root, root, outside);
  flush(root, outside);
  return blocks;
}

interface Place {
  readonly role: TextBlock['role'];
  readonly level: number;
  readonly suspects: Suspects | undefined;
  readonly inLink: boolean;
}

const outside: Place = { role: 'paragraph', level: 0, suspects: undefined, inLink: false };

function enter(element: PageElement, place: Place, known: Map<string, string | undefined>): Place {
  const reason = findBoilerplate(element, known);
  const suspects = reason ? { element, reason, outer: place.suspects } : place.suspects;
  const { name } = element;
  const heading = /^h([1-6])$/.exec(name);
  if (heading && place.role !== 'caption') return { ...place, suspects, role: 'heading', level: Number(heading[1]) };
  const role = roles.get(name);
  if (role && place.role !== 'caption') return { ...place, suspects, role, level: 0 };
  if (isCaptionLabel(element)) return { ...place, suspects, role: 'caption', level: 0 };
  return { ...place, suspects };
}

// "bildunterschrift", "wp-caption-text", "image-subtitle"
function isCaptionLabel(element: PageElement): boolean {
  return (
    !/^(?:html|body|main|article|section)$/.test(element.name) && captionLabel.test(element.attributes.class ?? '')
  );
}

const captionLabel =
  /(?:^|[\s_-])(?:caption|legend|bildunterschrift|bildtext|bildlegende|image-?subtitle|image-?annotation|image-?description|image-?caption|image-?credits?|img-?description|image-?box|bild-?box|photo-?credits?|media-?caption)(?=$|[\s_-])/i;

const roles: ReadonlyMap<string, TextBlock['role']> = new Map([
  ['li', 'listItem'],
  ['dd', 'listItem'],
  ['dt', 'listItem'],
  ['figcaption', 'caption'],
  ['figure', 'caption'],
  ['caption', 'caption'],
  ['blockquote', 'quote'],
  ['td', 'cell'],
  ['th', 'cell'],
]);

function isBreak(child: PageElement | PageText | undefined): boolean {
  return child?.kind === 'element' && child.name === 'br';
}

/** A single line break parts two words: a run of no length stands for a blank. */
const blank: PageText = { kind: 'text', start: 0, end: 0 };

// What no reader sees, or sees as part of a form.
const invisibleNames = new Set(
  'object canvas audio video select button datalist dialog frameset noframes applet'.split(' '),
);

const inlineNames = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr picture amp-img'.split(
    ' ',
  ),
);
