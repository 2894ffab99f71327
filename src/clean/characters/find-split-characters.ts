import { entityPattern, readEntity } from '../html/decode-entities.ts';
import type { Replacement } from './find-misread-utf8.ts';

/**
 * Letters that came apart or grew together on their way, "u" and two dots for "ü", the ligature "ﬁ" for "fi"; and
 * entities of HTML that were left in a text: "&uuml;".
 */
export function findSplitCharacters(text: string): Replacement[] {
  const found: Replacement[] = [];
  for (const match of text.includes('&') ? text.matchAll(entityPattern) : []) {
    const to = match[0].endsWith(';') ? readEntity(match) : undefined;
    // A line break would part a paragraph that was one.
    if (to)
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        to: to.replace(/[\n\r]/, ' '),
        kind: 'entity',
      });
  }
  for (const match of splitSigns.test(text) ? text.matchAll(/\p{L}[\u0300-\u036f]+|[\ufb00-\ufb06]/gu) : []) {
    const start = match.index;
    const isLigature = match[0].length === 1;
    const to = match[0].normalize(isLigature ? 'NFKC' : 'NFC');
    if (to !== match[0])
      found.push({ start, end: start + match[0].length, to, kind: isLigature ? 'ligature' : 'decomposed' });
  }
  return found.sort((left, right) => left.start - right.start);
}

// Few texts have one of them, and without a letter before it the look is quick.
const splitSigns = /[\u0300-\u036f\ufb00-\ufb06]/;
