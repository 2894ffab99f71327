import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Which rooms a room may import besides itself. */
const allowedImports: Record<string, readonly string[]> = {
  core: [],
  german: ['core'],
  clean: ['core', 'german'],
  segment: ['core', 'german'],
  annotate: ['core', 'german'],
  extract: ['core', 'german'],
  resolve: ['core', 'german'],
  compare: ['core', 'german'],
  read: ['core'],
  store: ['core'],
  pipeline: ['core', 'read', 'clean', 'segment', 'annotate', 'extract', 'resolve', 'compare', 'store'],
  work: ['core', 'pipeline', 'store'],
  serve: ['core', 'pipeline', 'store', 'work'],
};

const pureRooms = ['core', 'german', 'clean', 'segment', 'annotate', 'extract', 'resolve', 'compare'];

/** Modules and globals through which disk, network, clock, environment or randomness come in. */
const impureModules =
  /^(node:)?(fs|net|http|https|http2|dgram|dns|child_process|worker_threads|os|process|cluster)(\/|$)/;
const impureWords =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.(?!versions)|\bfetch\(|\bperformance\.now\b|\bcrypto\.random|\brandomUUID\b|\bTemporal\.Now\b|\bconsole\./;

interface SourceFile {
  /** Relative to the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** What is wrong with a file's imports and, in pure rooms, with its words; empty where nothing is. */
function findViolations(file: SourceFile): string[] {
  const room = roomOf(file.path);
  if (room === null || file.path.endsWith('.test.ts')) return [];
  const allowed = allowedImports[room];
  if (!allowed) return [`${file.path}: no room is called ${room}`];
  const violations: string[] = [];
  for (const imported of importsOf(file.text)) {
    if (imported.startsWith('.')) {
      const target = roomOf(relative(root, join(root, dirname(file.path), imported)).replaceAll('\\', '/'));
      if (target !== room && (target === null || !allowed.includes(target)))
        violations.push(`${file.path}: ${room} may not import ${target ?? imported}`);
    } else if (pureRooms.includes(room) && impureModules.test(imported))
      violations.push(`${file.path}: pure room ${room} imports ${imported}`);
  }
  if (pureRooms.includes(room)) {
    const word = impureWords.exec(withoutComments(file.text));
    if (word) violations.push(`${file.path}: pure room ${room} uses ${word[0]}`);
  }
  return violations;
}

/** The room of a path under src; null for `src/index.ts` and what lies outside. */
function roomOf(path: string): string | null {
  const match = /^src\/([^/]+)\//.exec(path);
  return match ? match[1] : null;
}

function importsOf(text: string): string[] {
  const specifiers = withoutComments(text).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...specifiers].map((match) => match[1]);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function sourceFiles(): SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function readmes(): { readonly folder: string; readonly text: string }[] {
  const own = ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'bench/README.md', 'eval/README.md'];
  const rooms = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `src/${path.replaceAll('\\', '/')}`);
  return [...own, ...rooms].map((path) => ({ folder: dirname(path), text: readFileSync(join(root, path), 'utf8') }));
}

/** `links/add-*.ts`: at least one file of that form. */
function hasFileLike(from: string, name: string): boolean {
  const folder = join(from, dirname(name));
  const [begins, ends, ...more] = basename(name).split('*');
  if (ends === undefined || more.length > 0 || !existsSync(folder)) return false;
  return readdirSync(folder).some((file) => file.startsWith(begins) && file.endsWith(ends));
}

describe('the house', () => {
  it('keeps every import in its direction and the pure rooms pure', () => {
    expect(sourceFiles().flatMap(findViolations)).toEqual([]);
  });

  it('has no file that is called after nothing', () => {
    const namesOfNothing = /(^|\/)(utils?|helpers?|common|misc|manager|index)\.ts$/;
    const found = sourceFiles().filter((file) => namesOfNothing.test(file.path) && file.path !== 'src/index.ts');
    expect(found.map((file) => file.path)).toEqual([]);
  });

  it('has READMEs that name only files that are there', () => {
    const isThere = (folder: string, name: string) =>
      [folder, 'src', '.'].some((from) => existsSync(join(root, from, name)) || hasFileLike(join(root, from), name));
    const missing = readmes().flatMap(({ folder, text }) =>
      [...text.matchAll(/`([\w./*-]+\.ts)`/g)].map((match) => match[1]).filter((name) => !isThere(folder, name)),
    );
    expect(missing).toEqual([]);
  });

  it('has stage folders with an entry file named like the folder', () => {
    const paths = new Set(sourceFiles().map((file) => file.path));
    for (const room of ['clean', 'segment', 'annotate', 'extract', 'resolve', 'compare', 'read'])
      expect(paths).toContain(`src/${room}/${room}.ts`);
  });
});

describe('the check itself', () => {
  it.each([
    ['a stage that imports a stage', 'src/extract/a.ts', "import { segment } from '../segment/segment.ts';"],
    ['core that imports a room', 'src/core/a.ts', "import type { X } from '../store/x.ts';"],
    ['a store that imports the pipeline', 'src/store/a.ts', "import { analyze } from '../pipeline/analyze.ts';"],
    ['an export from a forbidden room', 'src/clean/a.ts', "export { x } from '../annotate/x.ts';"],
    ['a late import from a forbidden room', 'src/clean/a.ts', "const x = await import('../annotate/x.ts');"],
    ['disk in a pure room', 'src/clean/a.ts', "import { readFileSync } from 'node:fs';"],
    ['the clock in a pure room', 'src/annotate/a.ts', 'const now = Date.now();'],
    ['randomness in a pure room', 'src/resolve/a.ts', 'const id = Math.random();'],
    ['the environment in a pure room', 'src/compare/a.ts', 'const store = process.env.STORE;'],
    ['a room nobody drew', 'src/stuff/a.ts', 'export const a = 1;'],
  ])('finds %s', (_title, path, text) => {
    expect(findViolations({ path, text })).toHaveLength(1);
  });

  it.each([
    ['a neighbour that is allowed', 'src/extract/a.ts', "import type { Token } from '../core/segmented.ts';"],
    ['disk in a room for it', 'src/store/a.ts', "import { mkdirSync } from 'node:fs';"],
    ['a comment that names the clock', 'src/clean/a.ts', '// not Date.now(): the clock comes in as an argument'],
  ])('lets pass %s', (_title, path, text) => {
    expect(findViolations({ path, text })).toEqual([]);
  });
});
