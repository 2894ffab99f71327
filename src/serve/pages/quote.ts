/**
 * Words in German quotation marks, without those that they came with: a quotation inside keeps its own in their single
 * form (“Niemand hat etwas unterbrochen“ -> „Niemand hat etwas unterbrochen“, „er sprach von „Frieden“ -> „er sprach von ‚Frieden‘“).
 */
export function quote(words: string): string {
  const bare = words.trim().replace(/^[„“”»«"]+(?=[^„“”»«"]*$)|(?<=^[^„“”»«"]*)[„“”»«"]+$/gu, '');
  const whole = /^[„“”»«"]([^„“”»«"]*)[„“”»«"]$/u.exec(bare)?.[1] ?? bare;
  return `„${whole.replace(opening, '$1‚').replace(/[„“”»«"]/gu, '‘')}“`;
}

/** A mark that opens: at the start, or after a space or bracket, before a letter or figure. */
const opening = /(^|[\s(–-])[„“”»«"](?=[\p{L}\p{N}…])/gu;
