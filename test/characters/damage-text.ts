import { pick } from './create-random.ts';

/** The code pages that UTF-8 is taken for most often. */
export const codePages = [
  'windows-1252',
  'windows-1250',
  'windows-1258',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-15',
  'iso-8859-16',
  'macintosh',
] as const;

export type CodePage = (typeof codePages)[number];

/** The text as it looks when its UTF-8 is read in a code page. */
export function misread(text: string, page: CodePage): string {
  const shown = charactersOf(page);
  return Array.from(Buffer.from(text), (byte) => shown[byte]).join('');
}

/** The text with each character beyond ASCII read in a code page of its own. */
export function misreadMixed(text: string, random: () => number): string {
  return text.replace(beyondAscii, (character) => misread(character, pick(random, codePages)));
}

/**
 * The text as it looks after a repair in the wrong code page: read as ISO-8859-16, half of its umlauts were then taken
 * for Windows-1252 and put together again ("PrÀsident"), the others were left or lost their controls to Windows-1252
 * ("LĂ€nder", "grĂ¶ĂŸten").
 */
export function misreadAndRepair(text: string, random: () => number): string {
  const read = (character: string) =>
    Array.from(misread(character, 'iso-8859-16'), (unit) =>
      unit >= '\x80' && unit < '\xa0' ? charactersOf('windows-1252')[unit.charCodeAt(0)] : unit,
    ).join('');
  return text.replace(/[äöüÄÖÜß]/g, (umlaut) => {
    const wrong = random() < 0.5 ? wrongRepairs[umlaut] : undefined;
    return wrong ?? read(umlaut);
  });
}

// Only of these two does the wrong repair give a letter; "ß" and the capitals end in controls that none takes.
const wrongRepairs: Readonly<Record<string, string>> = { ä: 'À', ü: 'Ì' };

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII as a whole
const beyondAscii = /[^\x00-\x7f]/gu;

const tables = new Map<CodePage, readonly string[]>();

/** What each of the 256 bytes shows as. */
function charactersOf(page: CodePage): readonly string[] {
  const known = tables.get(page);
  if (known) return known;
  const bytes = Buffer.from(Array.from({ length: 256 }, (_nothing, byte) => byte));
  // "iso-8859-1" means Windows-1252 to the platform's decoder.
  const table = [...(page === 'iso-8859-1' ? bytes.toString('latin1') : new TextDecoder(page).decode(bytes))];
  tables.set(page, table);
  return table;
}
