/**
 * Whether a name stands in the text both in its German and in its English transliteration ("Uschakow", "Ushakov").
 * Writers and agencies keep to one; translation by machine mixes them.
 */
export function hasMixedSpellings(text: string): boolean {
  const german = new Set<string>();
  const english = new Set<string>();
  for (const match of text.matchAll(/\p{Lu}\p{Ll}{4,}/gu)) {
    const name = match[0].toLowerCase();
    if (/sch|ow|ew|dsch|tsch/.test(name)) german.add(toSkeleton(name));
    if (/sh|zh|kh|ov|ev/.test(name)) english.add(toSkeleton(name));
  }
  return [...english].some((skeleton) => german.has(skeleton));
}

// One letter for each sound, whichever way it is written.
function toSkeleton(name: string): string {
  return name
    .replace(/sch|sh|zh/g, 'x')
    .replace(/tsch|tch|ch|kh/g, 'c')
    .replace(/[vw]/g, 'w')
    .replace(/[yij]+/g, 'i')
    .replace(/ss|z|s/g, 's')
    .replace(/s?$/, '');
}
