import { TITLES_OF_SEVERAL_STATES } from '../../german/office-titles.ts';
import type { Naming } from './naming.ts';
import { findHolders, isHolder } from './office-holders.ts';
import { recentFocus, type Settling } from './settling.ts';

/** Whose "Kanzler" or "Bundespräsident" a naming without a state means: the text's people and places tell, else it is the first. */
export function chooseStateOfTitle(settling: Settling, naming: Naming, day: string | null): string | undefined {
  const { noun, classes } = naming.office!;
  const codes = TITLES_OF_SEVERAL_STATES.get(noun);
  if (!codes) return undefined;
  const holds = (key: string, code: string): boolean => {
    const person = settling.people.byKey.get(key);
    return person !== undefined && isHolder(person, naming, { code, classes });
  };
  // "Nehammer reiste nach Kiew. Der Kanzler ...": the one last spoken of.
  for (const { key } of recentFocus(settling).toReversed()) {
    const code = codes.find((known) => holds(key, known));
    if (code) return code;
  }
  // "Die Bundespräsidentin": only one of them is a woman on the day.
  const ofGender = codes.filter((code) =>
    findHolders(code, classes, day).some(({ gender }) => naming.gender === null || gender === naming.gender),
  );
  const possible = ofGender.length > 0 ? ofGender : codes;
  const named = possible.filter((code) => settling.codes.has(code));
  return named.includes(codes[0]!) ? codes[0] : (named[0] ?? possible[0]);
}
