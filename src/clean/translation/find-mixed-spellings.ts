import type { Span } from '../../core/anchor.ts';

/**
 * Names that stand in the text both in their German and in their English transliteration ("Uschakow", "Ushakov"): the
 * English ones. Writers and agencies keep to one; translation by machine mixes them.
 */
export function findMixedSpellings(text: string): readonly Span[] {
  const german = new Set<string>();
  const english: (Span & { readonly skeleton: string })[] = [];
  for (const match of text.matchAll(/\p{Lu}\p{Ll}{4,}/gu)) {
    const name = match[0].toLowerCase();
    if (/sch|ow|ew|dsch|tsch/.test(name)) german.add(toSkeleton(name));
    if (/sh|zh|kh|ov|ev/.test(name))
      english.push({ skeleton: toSkeleton(name), start: match.index, end: match.index + match[0].length });
  }
  return english.filter(({ skeleton }) => german.has(skeleton)).map(({ start, end }) => ({ start, end }));
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
