import { matterStems } from '../german/matter-terms.ts';

/**
 * The matters that a text treats, as keys of `german/matter-terms.ts`. A stem counts where a word starts with it, or
 * a part of a compound does: "Gefangenenaustausch" and "Kriegsgefangene" are both about prisoners.
 */
export function findMatters(text: string): ReadonlySet<string> {
  const folded = text.toLowerCase();
  const isNamed = (stem: string) => hasStem(stem === stem.toLowerCase() ? folded : text, stem);
  const matters = matterStems.filter(([, , stems]) => stems.some(isNamed));
  return new Set(matters.map(([matter]) => matter));
}

/** The German name of a matter, for explanations. */
export function nameMatter(matter: string): string {
  return matterStems.find(([key]) => key === matter)?.[1] ?? matter;
}

/** Short stems only count at the start of a word: "zoll" is not in "vollzollen", "wahl" not in "Auswahl". */
export function hasStem(folded: string, stem: string): boolean {
  const shortest = 6;
  for (let at = folded.indexOf(stem); at >= 0; at = folded.indexOf(stem, at + 1)) {
    if (stem.length >= shortest || at === 0 || !isLetter(folded[at - 1])) return true;
  }
  return false;
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}
