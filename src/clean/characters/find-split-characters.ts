import type { Replacement } from './find-misread-utf8.ts';

/** Letters that came apart or grew together on their way: "u" and two dots for "ü", the ligature "ﬁ" for "fi". */
export function findSplitCharacters(text: string): Replacement[] {
  const found: Replacement[] = [];
  for (const match of text.matchAll(/\p{L}[\u0300-\u036f]+|[\ufb00-\ufb06]/gu)) {
    const start = match.index;
    const isLigature = match[0].length === 1;
    const to = match[0].normalize(isLigature ? 'NFKC' : 'NFC');
    if (to !== match[0])
      found.push({ start, end: start + match[0].length, to, kind: isLigature ? 'ligature' : 'decomposed' });
  }
  return found;
}
