/**
 * A page made of a title and a piece of HTML out of a feed or a mail. It begins with a byte order mark: whatever
 * encoding the piece declares, its characters have been decoded already.
 */
export function toPage(title: string | undefined, content: string): Uint8Array {
  if (/^\s*(<!doctype html|<html)\b/i.test(content)) return Buffer.from(`\ufeff${content}`);
  const heading = title ? escapeText(title) : '';
  return Buffer.from(
    `\ufeff<!doctype html><html><head><title>${heading}</title></head><body><article>${heading && `<h1>${heading}</h1>`}\n${content}\n</article></body></html>`,
  );
}

/** A text with its title above it. */
export function toText(title: string | undefined, text: string): Uint8Array {
  return Buffer.from(title && !text.startsWith(title) ? `${title}\n\n${text}` : text);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
