const ENDINGS = ['', 'e', 'en', 'em', 'er', 'es', 's'];

/** Stems with every ending that adjectives and nouns of time take: "vorig", "vorige", "vorigen", ... */
export function inflect(stems: Iterable<string>): readonly string[] {
  return [...stems].flatMap((stem) => ENDINGS.map((ending) => stem + ending));
}
