/** The encoding in a Content-Type header, `text/html; charset="iso-8859-1"`; undefined where it names none. */
export function readCharset(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(contentType)?.[1]?.toLowerCase();
}
