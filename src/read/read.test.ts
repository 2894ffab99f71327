import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read } from './read.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lesart-read-'));
  await mkdir(join(folder, 'texts', 'inner'), { recursive: true });
  await mkdir(join(folder, 'nothing'));
  await mkdir(join(folder, 'mixed'));
  const files: [string, string | Uint8Array][] = [
    ['texts/b.txt', 'Ein Text.'],
    ['texts/a.md', '# Ein Titel'],
    ['texts/inner/c', 'Ein Text ohne Endung.'],
    ['texts/d.html.gz', gzipSync('<!doctype html><p>Eine Seite.')],
    ['texts/.hidden.txt', 'verborgen'],
    ['texts/picture.jpg', Uint8Array.of(1, 2, 3)],
    ['page.txt', '<!DOCTYPE html><html><p>Eine Seite mit falscher Endung.</p>'],
    ['saved.php', '<div><p>Eine</p><p>Seite</p></div>'],
    ['empty.txt', ''],
    ['broken.txt.gz', Uint8Array.of(0x1f, 0x8b, 8, 0, 1)],
    ['huge.txt', ''],
    ['mixed/a.eml', 'Subject: A\n\nEin Text.'],
    [
      'mixed/b.xml',
      '<rss version="2.0"><channel><title>F</title><item><link>https://z.example/1</link></item></channel></rss>',
    ],
    ['mixed/other.xml', '<note>keine Nachricht</note>'],
    ['mixed/manifest.json', '{}'],
    ['comments.txt', '<!---->'.repeat(600)],
  ];
  for (const [name, content] of files) await writeFile(join(folder, name), content);
  await truncate(join(folder, 'huge.txt'), 50 * 1024 * 1024);
  await symlink(join(folder, 'texts'), join(folder, 'texts', 'inner', 'circle'));
});

afterAll(() => rm(folder, { recursive: true }));

/** Each input as "name: media type" or "name: reason". */
async function readAll(...names: string[]): Promise<string[]> {
  const seen: string[] = [];
  for await (const input of read(names.map((name) => join(folder, name)))) {
    seen.push(`${input.path.slice(folder.length + 1)}: ${'kind' in input ? input.reason : input.mediaType}`);
  }
  return seen;
}

describe('read', () => {
  it('walks folders in name order and passes over hidden files and other kinds', async () => {
    expect(await readAll('texts')).toEqual([
      'texts/a.md: text/markdown',
      'texts/b.txt: text/plain',
      'texts/d.html.gz: text/html',
      'texts/inner/c: text/plain',
    ]);
  });

  it('takes feeds and mails of a folder and passes over lists of other kinds', async () => {
    expect(await readAll('mixed')).toEqual(['mixed/a.eml: text/plain', 'mixed/b.xml#https://z.example/1: noArticle']);
  });

  it.each([
    ['comments.txt', 'text/plain'],
    ['page.txt', 'text/html'],
    ['saved.php', 'text/html'],
    ['missing.txt', 'missing'],
    ['nothing', 'noArticles'],
    ['empty.txt', 'empty'],
    ['broken.txt.gz', 'unreadable'],
    ['huge.txt', 'tooLarge'],
  ])('reads or refuses %s: %s', async (name, expected) => {
    expect(await readAll(name)).toEqual([`${name}: ${expected}`]);
  });

  it('does not read devices, which might never end', async () => {
    const inputs = [];
    for await (const input of read(['/dev/null'])) inputs.push(input);
    expect(inputs).toMatchObject([{ kind: 'rejection', reason: 'unreadable' }]);
  });

  it('goes on after an input that cannot be read, and says what to do about it', async () => {
    const inputs = [];
    for await (const input of read([join(folder, 'missing.txt'), join(folder, 'texts/b.txt')])) inputs.push(input);
    expect(inputs).toMatchObject([
      { kind: 'rejection', reason: 'missing', detail: 'There is no such file or folder; check the path.' },
      { hash: 'ffb959055d7d62f97760c0b5a528b3619f6061650e395113767f9954e6d60bd2', mediaType: 'text/plain' },
    ]);
  });
});
