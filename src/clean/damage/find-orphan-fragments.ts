import type { Span } from '../../core/anchor.ts';
import type { Warning } from '../../core/document.ts';

/**
 * Words between two closing quotation marks: "... ein Gegeninteresse zeigt.“ das“, sagte ..." Whoever or whatever set
 * the marks lost where they belong.
 */
export function findOrphanFragments(text: string, span: Span): Warning[] {
  const warnings: Warning[] = [];
  const stretch = text.slice(span.start, span.end);
  if (!anySmallBehindMark.test(stretch)) return warnings;
  for (const pattern of patterns) {
    for (const match of stretch.matchAll(pattern)) {
      // With marks whose shape is the same at both ends the second one may open: after a space it does.
      if (/[\s(]$/.test(match[1]!)) continue;
      const start = span.start + match.index + match[0].length - match[1]!.length - 1;
      warnings.push({ kind: 'damaged', start, end: start + match[1]!.length + 1 });
    }
  }
  return warnings;
}

// One look for all: hardly a stretch has a small letter behind a full stop and a closing mark.
const anySmallBehindMark = /[.!?…][“”«»"] \p{Ll}/u;

// „German“ and “English” marks, »German« and «Swiss» ones; straight marks look the same at both ends.
const patterns = [
  { opening: '„', closing: '“' },
  { opening: '“„', closing: '”' },
  { opening: '»', closing: '«' },
  { opening: '«', closing: '»' },
  { opening: '', closing: '"' },
].map(
  ({ closing, opening }) =>
    new RegExp(`[.!?…][${closing}] (?=\\p{Ll})([^${closing}${opening}]{1,200})[${closing}]`, 'gu'),
);
