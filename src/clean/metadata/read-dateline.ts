import { readGermanTime } from './read-german-time.ts';

/**
 * The day in the dateline of an agency's text: "BERLIN, 18. März 2025 (dpa) - ...". A day without its year says
 * nothing ("ERIWAN, 25. Okt - RIA NOVOSTI."), and a date behind the first words of the story belongs to the story.
 */
export function readDatelineDay(paragraph: string): string | undefined {
  const match = opening.test(paragraph) ? dateline.exec(paragraph) : null;
  return match ? readGermanTime(match.groups!.time!)?.slice(0, 10) : undefined;
}

// A place, a comma, a day: few paragraphs begin so, and the whole pattern is dear to compile.
const opening = /^[^,\d]{3,90}, \D*\d{1,2}\./;

const dateline =
  /^\p{Lu}[\p{L} /.-]{2,40}, (?:(?:de[nr] )?\p{L}+, )?(?:den )?(?<time>\d{1,2}\. ?\p{L}{3,9}\.? \d{4}|\d{1,2}\.\d{1,2}\.\d{4})(?: ?[(/] ?[\p{L} /.-]{2,40}\)?)? ?[-–—:](?= |$)/u;
