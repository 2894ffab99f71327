import { AGENCY_MARKS } from '../../german/page-furniture.ts';

/** Marks that stand for names at the end of a text: "... teilte er mit. (dpa/mku)", "flx, mmm". Agencies are none. */
export function readInitials(text: string): string[] {
  const marks = /(?:^|\s)[([](?<marks>[\p{L}/, -]{2,40})[)\]]\s*$|^(?<alone>[\p{L}/, -]{2,40})$/u.exec(
    text.slice(-longestMarks),
  )?.groups;
  const parts = (marks?.marks ?? marks?.alone ?? '').split(/\s*[/,]\s*/);
  // "(siehe Karte)" and "(nur in Genf)" are words: every part must be a mark.
  return parts.every((part) => isInitials(part) || AGENCY_MARKS.has(part)) ? parts.filter(isInitials) : [];
}

/** Whether an author's name is but a mark: "mku". */
export function isInitials(name: string): boolean {
  return /^\p{Ll}{2,4}$/u.test(name) && !AGENCY_MARKS.has(name) && !shortWords.has(name);
}

const longestMarks = 60;

// What editors write in brackets at the end of a text.
const shortWords = new Set('red mit von aus und der die das nur etwa auch sic bzw usw uvm ca'.split(' '));
