import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { dataFolder } from './texts.ts';

/** A saved page and what its article must hold. */
export interface AnnotatedPage {
  readonly name: string;
  readonly bytes: Buffer;
  /** Stretches of text that belong to the article, and others that do not; absent where the whole body is known. */
  readonly segments?: { readonly wanted: readonly string[]; readonly unwanted: readonly string[] };
  /** The body of the article. */
  readonly body?: string;
}

/** The annotated pages beside the project: German ones of trafilatura's evaluation and of the test pages of fundus. */
export function loadPages(): readonly AnnotatedPage[] {
  return [
    ...loadSegmentPages(join(dataFolder, 'pages', 'trafilatura')),
    ...loadBodyPages(join(dataFolder, 'pages', 'fundus')),
  ];
}

interface SegmentEntry {
  readonly file: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

function loadSegmentPages(folder: string): AnnotatedPage[] {
  const list = join(folder, 'evaldata-de.json');
  if (!existsSync(list)) return [];
  const entries = Object.values(JSON.parse(readFileSync(list, 'utf8')) as Record<string, SegmentEntry>);
  return entries.flatMap(({ file, with: wanted = [], without: unwanted = [] }) => {
    const path = join(folder, 'html', file);
    return existsSync(path)
      ? [{ name: basename(file), bytes: readFileSync(path), segments: { wanted, unwanted } }]
      : [];
  });
}

interface BodyEntry {
  readonly body?: {
    readonly summary: readonly string[];
    readonly sections: readonly { readonly headline: readonly string[]; readonly paragraphs: readonly string[] }[];
  };
}

function loadBodyPages(folder: string): AnnotatedPage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((country) =>
    readdirSync(join(folder, country))
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => loadPublisher(join(folder, country), basename(name, '.json'))),
  );
}

// The versions of a publisher's list belong to its pages in the order of their names.
function loadPublisher(folder: string, publisher: string): AnnotatedPage[] {
  const versions = JSON.parse(readFileSync(join(folder, `${publisher}.json`), 'utf8')) as Record<string, BodyEntry>;
  const files = readdirSync(folder)
    .filter((name) => name.startsWith(`${publisher}_`) && name.endsWith('.html.gz'))
    .sort();
  return Object.keys(versions)
    .sort()
    .slice(0, files.length)
    .flatMap((version, index) => {
      const body = versions[version]!.body;
      if (!body || !isGerman(JSON.stringify(versions[version]))) return [];
      const texts = [
        ...body.summary,
        ...body.sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]),
      ];
      return [
        { name: files[index]!, bytes: gunzipSync(readFileSync(join(folder, files[index]!))), body: texts.join('\n') },
      ];
    });
}

function isGerman(text: string): boolean {
  return (text.match(/\b(?:der|die|und|nicht|ist|das|mit)\b/g)?.length ?? 0) >= 20;
}
