import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanPaths } from './analyze-paths.ts';
import type { InputOptions } from './read-inputs.ts';

const text =
  'Der Außenminister hat am Montag mit seiner Amtskollegin telefoniert. Das Gespräch dauerte nach Angaben seines Hauses eine Stunde.';
const items = [
  {
    id: '1',
    url: 'https://z.example/1',
    title: 'Telefonat',
    content_text: text,
    date_published: '2025-03-18T20:51:00+01:00',
  },
  { id: '2', url: 'https://z.example/2', title: 'Telefonat', content_text: text },
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lesart-paths-'));
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'F', items };
  await writeFile(join(folder, 'feed.json'), JSON.stringify(feed));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the publication time of a feed entry', () => {
  it.each<[string, InputOptions, (string | null)[]]>([
    ['is what the feed gives', {}, ['2025-03-18T20:51:00+01:00', null]],
    [
      'is what the user says where the feed gives none',
      { published: '2025-03-19' },
      ['2025-03-18T20:51:00+01:00', '2025-03-19'],
    ],
    [
      'is what the manifest says of its address',
      { manifest: { 'https://z.example/1': '2025-03-17' } },
      ['2025-03-17', null],
    ],
  ])('%s', async (_title, options, expected) => {
    const found = [];
    for await (const document of cleanPaths([join(folder, 'feed.json')], options))
      found.push(document.kind === 'document' ? document.publishedAt : document.detail);
    expect(found).toEqual(expected);
  });
});
