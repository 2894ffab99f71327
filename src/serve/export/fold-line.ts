/** A property of iCalendar as content lines (RFC 5545, 3.1): folded after at most 75 octets, never inside a character. */
export function foldLine(name: string, value: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = Buffer.byteLength(character);
    if (octets + size > longestLine) {
      lines.push(line);
      // The blank that marks a continued line counts.
      line = ' ';
      octets = 1;
    }
    line += character;
    octets += size;
  }
  return [...lines, line];
}

/** Words as a TEXT value (RFC 5545, 3.3.11); control characters other than line breaks are no text there. */
export function escapeText(words: string): string {
  return words
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}--[\n\t]]/gv, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

const longestLine = 75;
