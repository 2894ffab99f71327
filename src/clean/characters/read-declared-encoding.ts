/** The encoding that a page declares in a meta element or its XML declaration; undefined where it declares none. */
export function readDeclaredEncoding(bytes: Uint8Array): string | undefined {
  // Browsers look at the first 1,024 bytes; some pages declare later.
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
  );
}
