import { SCOPE_PARENTS, SCOPE_STEMS, WHOLE_SCOPE_STEMS } from '../german/scope-terms.ts';

/** How the scope of one promise stands to that of another. `unknown` where a term is not in the tables. */
export type ScopeRelation = 'equal' | 'wider' | 'narrower' | 'overlapping' | 'disjoint' | 'unknown';

/**
 * Compares what two promises cover. A scope is a set of atoms; an atom covers itself and all that is part of it.
 * `wider`: the left covers all that the right does, and more ("Energie und Infrastruktur" against "Energieanlagen").
 */
export function compareScopes(left: string, right: string): ScopeRelation {
  return compareAtoms(readScope(left), readScope(right));
}

/** As `compareScopes`, of scopes already read. */
export function compareAtoms(leftAtoms: readonly string[], rightAtoms: readonly string[]): ScopeRelation {
  if (leftAtoms.length === 0 || rightAtoms.length === 0) return 'unknown';
  const leftCovers = coversAll(leftAtoms, rightAtoms);
  const rightCovers = coversAll(rightAtoms, leftAtoms);
  if (leftCovers && rightCovers) return 'equal';
  if (leftCovers) return 'wider';
  if (rightCovers) return 'narrower';
  return leftAtoms.some((atom) => rightAtoms.some((other) => isPartOf(atom, other) || isPartOf(other, atom)))
    ? 'overlapping'
    : 'disjoint';
}

/** The atoms that a phrase covers; the longest stem wins, so that "Energieanlagen" is not also "Energie". */
export function readScope(phrase: string): readonly string[] {
  let folded = phrase.toLowerCase();
  const atoms = new Set<string>();
  for (const [stem, covered] of longestFirst) {
    if (!hasStem(folded, stem)) continue;
    for (const atom of covered) atoms.add(atom);
    folded = folded.replaceAll(stem, ' ');
  }
  if (atoms.size === 0 && WHOLE_SCOPE_STEMS.some((stem) => hasStem(folded, stem))) atoms.add('everything');
  return [...atoms];
}

const longestFirst = [...SCOPE_STEMS].sort((left, right) => right[0].length - left[0].length);

function coversAll(covering: readonly string[], covered: readonly string[]): boolean {
  return covered.every((atom) => covering.some((other) => isPartOf(atom, other)));
}

function isPartOf(atom: string, whole: string): boolean {
  return atom === whole || (SCOPE_PARENTS[atom] ?? []).some((parent) => isPartOf(parent, whole));
}

/** Short stems only count at the start of a word: "front" is not in "konfrontieren". */
function hasStem(folded: string, stem: string): boolean {
  const shortest = 6;
  for (let at = folded.indexOf(stem); at >= 0; at = folded.indexOf(stem, at + 1)) {
    if (stem.length >= shortest || at === 0 || !/\p{L}/u.test(folded[at - 1])) return true;
  }
  return false;
}
