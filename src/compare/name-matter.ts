import { DURATION_NOUN } from '../german/matter-terms.ts';
import { SCOPE_NAMES } from '../german/scope-terms.ts';
import type { Claim, Term } from './claim.ts';
import { isHoldingFire } from './compare-extent.ts';
import { readScope } from './compare-scopes.ts';
import { isStateWord } from './is-state-word.ts';

/** A German word for what a claim is about: its matter, what a ceasefire is for, else its most telling noun. */
export function nameMatter(claim: Claim, weightOf: (term: Term) => number): string {
  if (isHoldingFire(claim)) return nameHoldingFire(claim);
  const terms = [...claim.terms.values()];
  const own = terms.filter(({ kind }) => kind === 'matter' || kind === 'noun');
  const fallback = terms.find(({ kind }) => kind === 'general') ?? [...claim.context.values()][0];
  return toDetail(best(own, weightOf)?.word) ?? fallback?.word ?? firstWords(claim.text);
}

/** A German word for what two claims are both about. */
export function nameSharedMatter([left, right]: readonly [Claim, Claim], specific: readonly Term[]): string {
  if (isHoldingFire(left) && isHoldingFire(right)) return nameHoldingFire(right, left);
  return (
    specific.find(({ kind }) => kind === 'matter')?.word ??
    toDetail(specific[0]?.word) ??
    nameMatter(namesMatter(left) ? left : right, ({ weight }) => weight)
  );
}

/** "Gesprächsdauer" is the length of the contact, of which the two may also tell in minutes. */
function toDetail(word: string | undefined): string | undefined {
  return word !== undefined && DURATION_NOUN.test(word) ? 'Dauer' : word;
}

function namesMatter({ terms }: Claim): boolean {
  return [...terms.values()].some(({ kind }) => kind === 'matter' || kind === 'general');
}

/** "Waffenruhe (Energie)", "Waffenruhe (Schwarzes Meer)": a promise for one is none for the other. */
function nameHoldingFire(...claims: readonly Claim[]): string {
  const names = new Set(claims.flatMap(({ text }) => readScope(text).map((atom) => SCOPE_NAMES[atom])).filter(Boolean));
  return names.size === 0 ? 'Waffenruhe' : `Waffenruhe (${[...names].join(', ')})`;
}

/** Matters before nouns, then the more telling, then the first named. */
function best(terms: readonly Term[], weightOf: (term: Term) => number): Term | undefined {
  return terms.toSorted(
    (left, right) =>
      Number(right.kind === 'matter') - Number(left.kind === 'matter') ||
      Number(isStateWord(left.word)) - Number(isStateWord(right.word)) ||
      weightOf(right) - weightOf(left),
  )[0];
}

function firstWords(text: string): string {
  const words = 3;
  return text
    .split(/\s+/)
    .slice(0, words)
    .join(' ')
    .replace(/[.,;:„“»«"]/g, '');
}
