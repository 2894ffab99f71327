import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import type { Rejection } from '../core/rejection.ts';
import { reject } from './look-up.ts';
import { isPacked, largestInput, tooLarge } from './read-snapshot.ts';

/** The body of an HTTP answer without its transfer and content encodings. Header names are given in lower case. */
export function decodeBody(path: string, body: Uint8Array, headerOf: (name: string) => string): Uint8Array | Rejection {
  try {
    let bytes = /\bchunked\b/i.test(headerOf('transfer-encoding')) ? joinChunks(body) : body;
    const encodings = headerOf('content-encoding').toLowerCase().split(',');
    for (const encoding of encodings.reverse()) bytes = decode(bytes, encoding.trim());
    return bytes;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(path, largestInput);
    return reject(path, 'unreadable', 'The packing of the page is damaged; fetch it again.');
  }
}

const limit = { maxOutputLength: largestInput };

function decode(bytes: Uint8Array, encoding: string): Uint8Array {
  // Some crawlers store pages unpacked and keep the header that says they are packed.
  if (bytes.length === 0 || isMarkup(bytes)) return bytes;
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return isPacked(bytes) ? gunzipSync(bytes, limit) : bytes;
    case 'br':
      return brotliDecompressSync(bytes, limit);
    case 'deflate':
      // Servers send it with and without the zlib header, whose first byte ends in 8.
      return (bytes[0] & 0x0f) === 8 ? inflateSync(bytes, limit) : inflateRawSync(bytes, limit);
    default:
      return bytes;
  }
}

function isMarkup(bytes: Uint8Array): boolean {
  return /^\s{0,16}<(!doctype|html|head|body|\?xml)/i.test(Buffer.from(bytes.subarray(0, 32)).toString('latin1'));
}

/** The chunks of a body joined; a body without chunks, as some crawlers store it, stays as it is. */
function joinChunks(body: Uint8Array): Uint8Array {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const chunks: Uint8Array[] = [];
  let position = 0;
  while (position < buffer.length) {
    const lineEnd = buffer.indexOf('\r\n', position);
    const size = /^([\da-f]{1,8})\s*(;.*)?$/i.exec(buffer.toString('latin1', position, Math.max(lineEnd, position)));
    if (!size) return chunks.length === 0 ? body : Buffer.concat(chunks);
    const length = Number.parseInt(size[1], 16);
    if (length === 0) break;
    chunks.push(buffer.subarray(lineEnd + 2, lineEnd + 2 + length));
    position = lineEnd + 2 + length + 2;
  }
  return Buffer.concat(chunks);
}
