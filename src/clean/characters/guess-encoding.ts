/** What a single-byte text is encoded in, judged by where ä, ö, ü and ß stand in each table. */
export function guessSingleByteEncoding(bytes: Uint8Array): 'windows-1252' | 'macintosh' | 'ibm850' {
  let windows = 0;
  let macintosh = 0;
  let dos = 0;
  for (let at = 1; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    // A letter counts between letters ("Gespräch"), so that marks of the other table do not count as letters.
    if (!isLetter(bytes[at - 1]!) || !isLetter(bytes[at + 1] ?? 0)) continue;
    if (windowsUmlauts.has(byte)) windows++;
    if (macintoshUmlauts.has(byte)) macintosh++;
    if (dosUmlauts.has(byte)) dos++;
  }
  if (dos > windows && dos > macintosh) return 'ibm850';
  return macintosh > windows ? 'macintosh' : 'windows-1252';
}

const windowsUmlauts = new Set([0xc4, 0xd6, 0xdc, 0xe4, 0xf6, 0xfc, 0xdf]);
const macintoshUmlauts = new Set([0x80, 0x85, 0x86, 0x8a, 0x9a, 0x9f, 0xa7]);
const dosUmlauts = new Set([0x84, 0x94, 0x81, 0xe1, 0x8e, 0x99, 0x9a]);

function isLetter(byte: number): boolean {
  return (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
}
