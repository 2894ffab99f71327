import type { PageElement, PageText } from './build-tree.ts';
import { decodeEntities } from './decode-entities.ts';

/** What the marked-up elements of a page say about its article, as written. */
export interface Microdata {
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly publishedAt: string | undefined;
  readonly updatedAt: string | undefined;
  readonly publisher: string | undefined;
}

/** Reads the elements with an `itemprop`; the first of each kind counts, as those of teasers stand below the article. */
export function readMicrodata(elements: readonly PageElement[], source: string): Microdata {
  const named = (...names: readonly string[]) =>
    elements.filter(({ attributes }) => attributes.itemprop?.split(/\s+/).some((name) => names.includes(name)));
  const value = (...names: readonly string[]) =>
    named(...names)
      .map((element) => readValue(element, source))
      .find((text) => text !== '');
  // In "author" stands a person with a "name" of its own.
  const author = named('author', 'creator')[0];
  const names = author
    ? elements.filter((element) => element.attributes.itemprop === 'name' && isInside(element, author))
    : [];
  const authors = author ? (names.length > 0 ? names : [author]).map((element) => readValue(element, source)) : [];
  return {
    title: value('headline'),
    // Longer than two names: a whole line about the author.
    authors: authors.filter((name) => name !== '' && name.length <= 60),
    publishedAt: value('datePublished', 'dateCreated'),
    updatedAt: value('dateModified'),
    publisher: named('publisher')
      .map((element) => element.attributes.content ?? '')
      .find(Boolean),
  };
}

function readValue(element: PageElement, source: string): string {
  const { content, datetime } = element.attributes;
  const text = content ?? datetime ?? readContents(element, source);
  return decodeEntities(text).replace(/\s+/g, ' ').trim();
}

function readContents(element: PageElement, source: string): string {
  const parts: string[] = [];
  const walk = (child: PageElement | PageText) => {
    if (child.kind === 'text') parts.push(source.slice(child.start, child.end));
    else child.children.forEach(walk);
  };
  walk(element);
  return parts.join(' ').slice(0, longestValue);
}

// No headline and no name is longer; an element so named may hold the whole page.
const longestValue = 300;

function isInside(element: PageElement, outer: PageElement): boolean {
  for (let at = element.parent; at; at = at.parent) if (at === outer) return true;
  return false;
}
