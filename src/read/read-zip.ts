import type { Entry, ZipFile } from 'yauzl';
import type { Rejection } from '../core/rejection.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { expandBytes } from './expand-bytes.ts';
import { isArticleName } from './find-media-type.ts';
import { explainDefect, reject } from './look-up.ts';
import { largestInput, tooLarge } from './read-snapshot.ts';
import { readWebArchive } from './read-web-archive.ts';
import { highestRatio } from './stream-unpacked.ts';

/** Above any archive of articles that people pack; a list of names alone could otherwise fill hours. */
const mostEntries = 100_000;
/** Unpacked articles of one archive: a hundred thousand articles of 40 KB. */
const largestTotal = 4 * 1024 ** 3;

/**
 * The articles of a zip archive, and the pages of web archives in it (WACZ), one entry at a time. Nothing is ever
 * written; entries that cannot be meant well are refused by their declared sizes, and none may unpack to more.
 */
export async function* readZip(path: string, source: string | Uint8Array): AsyncGenerator<Snapshot | Rejection> {
  let isEmpty = true;
  try {
    const zip = await openZip(source);
    try {
      for await (const input of readEntries(path, zip)) {
        isEmpty = false;
        yield input;
      }
    } finally {
      zip.close();
    }
  } catch (error) {
    isEmpty = false;
    yield reject(path, 'unreadable', `The archive is damaged (${explainDefect(error)}); download it again.`);
  }
  if (isEmpty) yield reject(path, 'noArticles', 'The archive holds no article; give one with pages or texts.');
}

async function* readEntries(path: string, zip: ZipFile): AsyncGenerator<Snapshot | Rejection> {
  const { getFileNameLowLevel, validateFileName } = await import('yauzl');
  if (zip.entryCount > mostEntries) {
    yield reject(path, 'refused', `It has ${zip.entryCount} entries, the limit is ${mostEntries}; split it.`);
    return;
  }
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
    const inside = `${path}#${name}`;
    if (validateFileName(name) !== null || name.includes('\0'))
      yield reject(inside, 'refused', 'The name of the entry leads out of the archive; pack it again without.');
    else if (!isWanted(path, name)) continue;
    else if (/\.warc(\.gz)?$/i.test(name))
      yield* readWebArchive(/\.wacz$/i.test(path) ? path : inside, await zip.openReadStreamPromise(entry));
    else {
      total += entry.uncompressedSize;
      const rejection = judgeSizes(inside, entry, total);
      if (rejection) yield rejection;
      else yield* readEntry(inside, zip, entry);
      if (total > largestTotal) return;
    }
  }
}

function isWanted(path: string, name: string): boolean {
  // The other files of a WACZ are lists and indexes of the pages in its archives.
  if (/\.wacz$/i.test(path)) return /^archive\/[^/]+\.warc(\.gz)?$/i.test(name);
  const parts = name.split('/');
  const isHidden = parts.some((part) => part.startsWith('.') || part === '__MACOSX');
  return !isHidden && parts.at(-1) !== '' && isArticleName(name);
}

function judgeSizes(path: string, entry: Entry, total: number): Rejection | null {
  const { uncompressedSize, compressedSize } = entry;
  if (!entry.canDecodeFileData())
    return reject(path, 'unreadable', 'It is encrypted or packed in a rare way; unpack the archive yourself.');
  if (uncompressedSize > highestRatio * Math.max(compressedSize, 1024))
    return reject(path, 'refused', `It unpacks to more than ${highestRatio} times its size, as only a bomb does.`);
  if (total > largestTotal) return reject(path, 'refused', 'The archive unpacks to more than 4 GB; split it.');
  return uncompressedSize > largestInput ? tooLarge(path, uncompressedSize) : null;
}

async function* readEntry(path: string, zip: ZipFile, entry: Entry): AsyncGenerator<Snapshot | Rejection> {
  let bytes: Uint8Array;
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Uint8Array);
    bytes = Buffer.concat(chunks);
  } catch (error) {
    yield reject(path, 'unreadable', `The entry is damaged (${explainDefect(error)}); pack it again.`);
    return;
  }
  yield* expandBytes(path, bytes, { withoutArchives: true });
}

async function openZip(source: string | Uint8Array): Promise<ZipFile> {
  const { fromBufferPromise, openPromise } = await import('yauzl');
  // Names are decoded and judged here: a bad one must not take the whole archive with it.
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
  return typeof source === 'string' ? openPromise(source, options) : fromBufferPromise(Buffer.from(source), options);
}
