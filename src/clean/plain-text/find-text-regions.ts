import type { Region } from '../../core/document.ts';

/** Regions of a finished text: one paragraph for each run of lines without an empty line between them. */
export function findTextRegions(text: string): Region[] {
  const regions: Region[] = [];
  let start: number | undefined;
  let end = 0;
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0].trim();
    if (line === '') {
      if (start !== undefined) regions.push({ type: 'paragraph', start, end });
      start = undefined;
      continue;
    }
    const lineStart = match.index + match[0].indexOf(line);
    // Nothing but a single line break lies between two lines of one block.
    if (start !== undefined && /\n[^\S\n]*\n/.test(text.slice(end, lineStart))) {
      regions.push({ type: 'paragraph', start, end });
      start = undefined;
    }
    start ??= lineStart;
    end = lineStart + line.length;
  }
  if (start !== undefined) regions.push({ type: 'paragraph', start, end });
  return regions;
}
