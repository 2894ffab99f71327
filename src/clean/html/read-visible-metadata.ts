import type { MetadataStatement } from '../../core/document.ts';
import { readByline } from '../metadata/read-byline.ts';
import { readMachineTime } from '../metadata/read-machine-time.ts';
import { readStatedTimes, type StatedTime } from '../metadata/read-time-lines.ts';
import type { SourceText } from '../traced-text.ts';
import type { PageElement } from './build-tree.ts';
import { readText } from './collect-text.ts';
import { decodeEntities } from './decode-entities.ts';
import type { TextBlock } from './find-text-blocks.ts';

/** What the page shows beside the article about its time and its authors. */
export interface VisibleMetadata {
  readonly publishedAt: readonly MetadataStatement[];
  readonly updatedAt: readonly MetadataStatement[];
  readonly authors: readonly string[];
  /** The line above the headline that is labelled as its kicker, and where it stands. */
  readonly kicker: { readonly text: string; readonly block: TextBlock } | undefined;
}

/** Reads the lines around the headline and above the text: "Do 25.04.2024 | 14:07 Uhr", "Von Erika Muster". */
export function readVisibleMetadata(
  blocks: readonly TextBlock[],
  source: SourceText,
  article: { readonly headline: TextBlock | undefined; readonly first: TextBlock | undefined },
): VisibleMetadata {
  const start = article.headline ? blocks.indexOf(article.headline) : article.first ? blocks.indexOf(article.first) : 0;
  const end = article.first ? blocks.indexOf(article.first) : start;
  // Eight blocks: dates and names stand next to the headline; further away they belong to other articles.
  const near = blocks.slice(Math.max(0, start - 8), Math.max(start, Math.min(end, start + 20)) + 3);
  const lines = near
    .filter((block) => block.length < 200 && block !== article.headline)
    .map((block) => ({ block, text: readText(source, block.runs) }));
  const stated = lines.flatMap(({ text }) => readStatedTimes(text));
  const element = findTimeElement(near);
  return {
    publishedAt: [
      ...(element ? [{ from: 'timeElement' as const, value: element }] : []),
      ...statementsOf(stated, 'publishedAt'),
    ],
    updatedAt: statementsOf(stated, 'updatedAt'),
    authors: findAuthors(lines),
    kicker: article.headline && findKicker(blocks.slice(Math.max(0, start - 4), start), source),
  };
}

function statementsOf(stated: readonly StatedTime[], wanted: StatedTime['kind']): MetadataStatement[] {
  // Further ones belong to other articles.
  return stated
    .filter(({ kind }) => kind === wanted)
    .slice(0, 1)
    .map(({ value }) => ({ from: 'layout', value }));
}

// "article-kicker", "dachzeile": of the lines above a headline only a labelled one is sure to be its kicker.
function findKicker(above: readonly TextBlock[], source: SourceText): VisibleMetadata['kicker'] {
  const kicker = above.findLast(
    ({ element, length }) => length > 2 && length < 80 && kickerLabel.test(element.attributes.class ?? ''),
  );
  const text = kicker && readText(source, kicker.runs);
  // "Politik / Inland" is the way to the page.
  return kicker && text && !/[/>»›|]/.test(text) ? { text, block: kicker } : undefined;
}

const kickerLabel =
  /(?:^|[\s_-])(?:kicker|overline|dachzeile|spitzmarke|topline|roofline|eyebrow|pretitle|pre-?headline|supertitle|oberzeile|overhead)(?=$|[\s_-])/i;

function findTimeElement(blocks: readonly TextBlock[]): string | undefined {
  for (const block of blocks) {
    for (let at: PageElement | undefined = block.element, steps = 0; at && steps < 3; at = at.parent, steps++) {
      const times = at.children.filter(
        (child): child is PageElement => child.kind === 'element' && child.name === 'time',
      );
      for (const element of at.name === 'time' ? [at] : times) {
        const time = readMachineTime(decodeEntities(element.attributes.datetime ?? ''));
        if (time) return time;
      }
    }
  }
  return undefined;
}

function findAuthors(lines: readonly { readonly block: TextBlock; readonly text: string }[]): string[] {
  // "Do 25.04.24 | 14:07 Uhr | Von Erika Muster"
  const parts = lines.flatMap(({ block, text }) => text.split(/\s*[|•·]\s*/).map((part) => ({ block, part, text })));
  const named = parts.map(({ part }) => readByline(part)).find((byline) => byline && byline.authors.length > 0);
  if (named) return named.authors;
  return parts
    .map(({ block, part, text }) => ({ block, part: part.replace(/^[Vv]on:? /, ''), text }))
    .filter(
      ({ block, part, text }) => personName.test(part) && (isAuthorLabel(block.element) || isDatedPart(part, text)),
    )
    .map(({ part }) => part);
}

const personName = /^\p{Lu}[\p{L}.'’-]+(?: (?:von|van|de|zu) )?(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u;

// "27. Januar 2026 • Erika Muster • 3 Minuten": a name between a date and something else.
function isDatedPart(part: string, text: string): boolean {
  return part !== text && readStatedTimes(text).length > 0;
}

// "authorname", "article-author__name", "metaInfoAuthor", rel="author"
function isAuthorLabel(element: PageElement): boolean {
  for (let at: PageElement | undefined = element, steps = 0; at && steps < 2; at = at.parent, steps++) {
    if (at.attributes.rel === 'author' || at.attributes.itemprop === 'author') return true;
    const label = `${at.attributes.class ?? ''} ${at.attributes.id ?? ''}`.replace(/([a-z\d])([A-Z])/g, '$1-$2');
    if (/(?:^|[\s_-])(?:author|authors|author-?name|byline|autor|autoren)(?=$|[\s_-])/i.test(label)) return true;
  }
  return false;
}
