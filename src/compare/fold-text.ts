/** Lower case with umlauts and ß written out by one letter each ("Häfen" -> "hafen"), for comparing with the lists of stems. */
export function foldText(text: string): string {
  return text.toLowerCase().replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u').replaceAll('ß', 'ss');
}

/** A word without its ending: "Gefangenen" and "Gefangene" are the same, so are "Häfen" and "Hafen". Expects folded text. */
export function stemOf(folded: string): string {
  const stem = folded.replace(/(?:innen|ungen|ung|en|ern|er|es|em|e|n|s)$/, '');
  return stem.length >= 3 ? stem : folded;
}
