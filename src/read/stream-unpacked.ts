import { pipeline, Readable } from 'node:stream';
import { constants, createGunzip } from 'node:zlib';
import { ReadError } from '../core/app-error.ts';
import { isPacked } from './read-snapshot.ts';

/** Pages shrink to a tenth, at most a fiftieth; deflate reaches a thousandth on a bomb. */
export const highestRatio = 200;
/** A crawl may begin with some MB that shrink to nothing. */
const leastBomb = 64 * 1024 * 1024;

/**
 * The bytes of a stream, unpacked where they begin as gzip does. Many gzip members in a row are read as one. A stream
 * that breaks off gives what it has, so that the reader can say which record is cut. No chunk but the last is short:
 * the library that reads records misses the end of headers that is spread over three chunks.
 */
export async function* streamUnpacked(stream: Readable): AsyncGenerator<Uint8Array> {
  let short: Uint8Array = new Uint8Array();
  for await (const chunk of unpackStream(stream)) {
    const joined = short.length > 0 ? Buffer.concat([short, chunk]) : chunk;
    const isShort = joined.length < 16;
    if (!isShort) yield joined;
    short = isShort ? joined : new Uint8Array();
  }
  if (short.length > 0) yield short;
}

async function* unpackStream(stream: Readable): AsyncGenerator<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  let first: Uint8Array = new Uint8Array();
  // Two bytes tell; a chunk may hold only one.
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    first = Buffer.concat([first, next.value]);
    if (first.length >= 2) break;
  }
  const all = chain(first, chunks);
  if (!isPacked(first)) {
    yield* all;
    return;
  }
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  // What goes wrong destroys `gunzip`, and so is thrown where it is read.
  pipeline(Readable.from(all), gunzip, () => undefined);
  let size = 0;
  for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > leastBomb && size > highestRatio * gunzip.bytesWritten)
      throw new ReadError(
        'archive-bomb',
        `It unpacks to more than ${highestRatio} times its size, as only a bomb does.`,
        'Get the archive from somewhere else.',
      );
    yield chunk;
  }
}

async function* chain(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
