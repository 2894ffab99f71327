import { costOfCharacter, costOfPlace } from './character-costs.ts';

/** How unlikely a text is by its characters beyond ASCII. */
export function costOfText(text: string): number {
  return costOfUnits(text, toUnits(text));
}

/** A character and the place [start, end) of the text that it was read from. */
export interface ReadCharacter {
  readonly start: number;
  readonly end: number;
  readonly character: string;
}

/** The characters of a text beyond ASCII. */
export function toUnits(text: string): ReadCharacter[] {
  const units: ReadCharacter[] = [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII as a whole
  for (const { 0: character, index } of text.matchAll(/[^\x00-\x7f]/gu))
    units.push({ start: index, end: index + character.length, character });
  return units;
}

/** What the characters beyond ASCII cost where they would stand. */
export function costOfUnits(text: string, units: readonly ReadCharacter[]): number {
  let cost = 0;
  let previous: ReadCharacter | undefined;
  let before = '';
  for (const [index, unit] of units.entries()) {
    const next = units[index + 1];
    const isJoined = previous?.end === unit.start;
    if (!isJoined) before = text[unit.start - 1] ?? '';
    const after = next?.start === unit.end ? next.character : (text[unit.end] ?? '');
    cost += costOfCharacter(unit.character) + costOfPlace(before, unit.character, after);
    if (next?.start !== unit.end) cost += costOfPlace(unit.character, after, text[unit.end + 1] ?? '');
    previous = unit;
    before = unit.character;
  }
  return cost;
}
