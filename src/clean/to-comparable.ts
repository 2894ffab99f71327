/** Only letters and digits, in lower case: what two spellings of one title, name or paragraph share. */
export function toComparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
}
