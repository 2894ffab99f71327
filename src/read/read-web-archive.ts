import type { Readable } from 'node:stream';
import type { LimitReader, WARCRecord } from 'warcio';
import { ReadError } from '../core/app-error.ts';
import type { Rejection } from '../core/rejection.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { decodeBody } from './decode-body.ts';
import { explainDefect, reject } from './look-up.ts';
import { readCharset } from './read-charset.ts';
import { largestInput, tooLarge, toSnapshot } from './read-snapshot.ts';
import { streamUnpacked } from './stream-unpacked.ts';

/**
 * The pages and texts of a web archive (WARC 1.0 and 1.1, ISO 28500), packed or not, record by record: no more than
 * one page is in memory. Pictures, redirects, errors and requests are passed over.
 */
export async function* readWebArchive(path: string, stream: Readable): AsyncGenerator<Snapshot | Rejection> {
  const { AsyncIterReader, WARCParser } = await import('warcio');
  let isEmpty = true;
  try {
    const allowance = { bytes: longestHeaders };
    const parser = new WARCParser(new AsyncIterReader(limit(streamUnpacked(stream), allowance), null));
    for (let record = await parser.parse(); record !== null; record = await parser.parse()) {
      allowance.bytes = Number.POSITIVE_INFINITY;
      const body = await readBody(record);
      allowance.bytes = longestHeaders;
      const input = body.isTruncated ? toTruncated(path, record) : toInput(path, record, body);
      if (input) {
        isEmpty = false;
        yield input;
      }
      if (body.isTruncated) return;
    }
  } catch (error) {
    isEmpty = false;
    if (error instanceof ReadError) yield reject(path, 'refused', `${error.message} ${error.nextStep}`);
    else yield reject(path, 'unreadable', `The archive is damaged here (${explainDefect(error)}); download it again.`);
  } finally {
    stream.destroy();
  }
  if (isEmpty) yield reject(path, 'noArticles', 'The web archive holds no page; give one that was made of articles.');
}

/** Headers of a record have some KB, with cookies and policies; these would fill the memory. */
const longestHeaders = 1024 * 1024;

async function* limit(chunks: AsyncIterable<Uint8Array>, allowance: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    allowance.bytes -= chunk.length;
    if (allowance.bytes < 0)
      throw new ReadError(
        'headers-endless',
        'A record has headers without end.',
        'Get the archive from somewhere else.',
      );
    yield chunk;
  }
}

interface Body {
  readonly bytes: Uint8Array;
  readonly size: number;
  /** The archive ends before the record does. The library says nothing then. */
  readonly isTruncated: boolean;
}

/** The body of a record, up to the limit; what comes after it is passed over. */
async function readBody(record: WARCRecord): Promise<Body> {
  const reader = record.reader as LimitReader;
  const isKept = isPage(record);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of reader) {
    size += chunk.length;
    if (isKept && size <= largestInput) chunks.push(chunk);
  }
  const hasLength = record.warcHeaders.headers.has('Content-Length');
  return { bytes: Buffer.concat(chunks), size, isTruncated: !hasLength || reader.limit > 0 };
}

/** What a record gives: a page, a reason why not, or nothing where it never was a page. */
function toInput(archive: string, record: WARCRecord, { bytes, size }: Body): Snapshot | Rejection | undefined {
  const address = record.warcTargetURI ?? '';
  const path = `${archive}#${address}`;
  if (record.warcType === 'revisit')
    return reject(path, 'skipped', 'The same page stands elsewhere in the archive; this record only says so.');
  if (!isPage(record)) return undefined;
  if (size > largestInput) return tooLarge(path, size);
  const decoded = decodeBody(path, bytes, (name) => record.httpHeaders?.headers.get(name) ?? '');
  if (!(decoded instanceof Uint8Array)) return decoded;
  const mediaType = typeOf(record).includes('html') ? ('text/html' as const) : undefined;
  const charset = readCharset(typeOf(record));
  return toSnapshot(path, decoded, { address, receivedAt: record.warcDate ?? undefined, mediaType, charset });
}

function toTruncated(archive: string, record: WARCRecord): Rejection {
  const path = `${archive}#${record.warcTargetURI ?? ''}`;
  return reject(path, 'truncated', 'The archive breaks off in this record; download it again.');
}

function isPage(record: WARCRecord): boolean {
  if (record.warcType === 'resource') return /^(text\/html|text\/plain|application\/xhtml\+xml)\b/.test(typeOf(record));
  if (record.warcType !== 'response' || !/^https?:/i.test(record.warcTargetURI ?? '')) return false;
  const status = Number(record.httpHeaders?.statusCode ?? 0);
  // robots.txt is a text as well, but no article.
  return (
    status === 200 &&
    /^(text\/html|text\/plain|application\/xhtml\+xml)\b/.test(typeOf(record)) &&
    !/\/robots\.txt$/.test(record.warcTargetURI ?? '')
  );
}

function typeOf(record: WARCRecord): string {
  const headers = record.httpHeaders?.headers ?? record.warcHeaders.headers;
  return (headers.get('Content-Type') ?? '').trim().toLowerCase();
}
