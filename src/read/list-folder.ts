import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rejection } from '../core/rejection.ts';
import { isArticleName, isFeedName } from './find-media-type.ts';
import { explainFailure, type FileSource, lookUp, reject } from './look-up.ts';
import { tellFileFormat } from './read-file.ts';

/** The files of a folder and of the folders in it, in name order. Hidden files and files of other kinds are passed over. */
export async function* listFolder(path: string): AsyncGenerator<FileSource | Rejection> {
  let isEmpty = true;
  for await (const source of walk(path, new Set())) {
    isEmpty = false;
    yield source;
  }
  if (isEmpty)
    yield reject(
      path,
      'noArticles',
      'The folder holds no article; articles end in .txt, .md or .html, or in no ending; feeds, mails and archives count too.',
    );
}

async function* walk(path: string, walked: Set<string>): AsyncGenerator<FileSource | Rejection> {
  let names: string[];
  try {
    // A link back to a folder that was walked would never end.
    const folder = await realpath(path);
    if (walked.has(folder)) return;
    walked.add(folder);
    names = await readdir(path);
  } catch (error) {
    yield explainFailure(path, error);
    return;
  }
  // By code units, so that the order is the same on every machine.
  for (const name of names.sort()) {
    if (name.startsWith('.')) continue;
    const inside = join(path, name);
    const found = await lookUp(inside);
    if (found.kind === 'folder') yield* walk(inside, walked);
    else if (!isArticleName(name) && !(found.kind === 'file' && (await isFeedFile(inside)))) continue;
    else yield found;
  }
}

/** Most .xml and .json files are something else; a feed shows what it is. */
async function isFeedFile(path: string): Promise<boolean> {
  if (!isFeedName(path)) return false;
  try {
    return (await tellFileFormat(path)) === 'feed';
  } catch {
    return false;
  }
}
