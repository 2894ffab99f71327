import { TextDecoder } from 'node:util';

/** The text of an XML or JSON file: by byte order mark, else as it declares itself, else as its header does, else UTF-8. */
export function decodeXml(bytes: Uint8Array, charset = 'utf-8'): string {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /^[^<]{0,3}<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)["']/i.exec(head)?.[1];
  const encoding = head.startsWith('\xff\xfe') ? 'utf-16le' : head.startsWith('\xfe\xff') ? 'utf-16be' : undefined;
  return decoderOf(encoding ?? (head.startsWith('\xef\xbb\xbf') ? 'utf-8' : (declared ?? charset))).decode(bytes);
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    // An encoding that nobody knows: what is left is most often right.
    return new TextDecoder('utf-8');
  }
}
