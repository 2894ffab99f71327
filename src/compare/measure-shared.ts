import type { Claim, Term } from './claim.ts';

/** What two claims are both about. */
export interface Shared {
  /** Sum of the weights of the shared terms. */
  readonly score: number;
  /** Share of the terms of the claim that has fewer. */
  readonly part: number;
  /** The same of the claim that has more. */
  readonly partOfLonger: number;
  /** Whether a verb is among them. */
  readonly hasDeed: boolean;
  /** How many terms. */
  readonly count: number;
  /** The matters and nouns among them, most telling first. */
  readonly specific: readonly Term[];
}

/** Of one compound the whole, of the other its last part: "Freihandelsabkommen" and "Abkommen". */
const partOfCompound = 0.6;
const shortestPart = 6;
/** "Abstimmung" and "abzustimmen". */
const nounAndDeed = 0.9;

/** Measures what two claims are both about; `weightOf` takes the frequency of a term in all that is said into account. */
export function measureShared(left: Claim, right: Claim, weightOf: (term: Term) => number): Shared {
  const leftTerms = allTerms(left);
  const rightTerms = allTerms(right);
  const shared: { readonly term: Term; readonly weight: number }[] = [];
  for (const [key, term] of leftTerms) {
    const deed = rightTerms.has(key) ? undefined : findDeed(term, rightTerms);
    if (deed) shared.push({ term: term.kind === 'noun' ? term : deed, weight: nounAndDeed });
    const other = rightTerms.get(key) ?? (deed ? undefined : findCompound(term, rightTerms));
    if (!other) continue;
    const isContextOnly = !left.terms.has(key) && !right.terms.has(other.key);
    const factor = (key === other.key ? 1 : partOfCompound) * (isContextOnly ? 0.3 : 1);
    // What the frame of one names as its subject counts in full: "ob es eine Zusage gebe".
    const weigh = term.kind === other.kind ? Math.min : Math.max;
    const [telling] = [term, other].filter(({ kind }) => kind !== 'general');
    shared.push({ term: telling ?? term, weight: weigh(weightOf(term), weightOf(other)) * factor });
  }
  const score = sum(shared.map(({ weight }) => weight));
  const sizes = [left, right].map(({ terms }) => sum([...terms.values()].map(weightOf)));
  const [smaller, larger] = [Math.min(...sizes), Math.max(...sizes)];
  const specific = shared
    .filter(({ term, weight }) => (term.kind === 'matter' || term.kind === 'noun') && weight >= 0.3)
    .toSorted((one, other) => other.weight - one.weight || rank(one.term) - rank(other.term))
    .map(({ term }) => term);
  return {
    score,
    part: smaller > 0 ? score / smaller : 0,
    partOfLonger: larger > 0 ? score / larger : 0,
    count: shared.length,
    hasDeed: shared.some(({ term }) => term.kind === 'deed'),
    specific,
  };
}

function rank({ kind }: Term): number {
  return kind === 'matter' ? 0 : 1;
}

function allTerms({ terms, context }: Claim): ReadonlyMap<string, Term> {
  return new Map([...context, ...terms]);
}

function findDeed({ kind, key }: Term, others: ReadonlyMap<string, Term>): Term | undefined {
  if (key.length < shortestPart) return undefined;
  if (kind === 'noun') return others.get(`~${key}`);
  return kind === 'deed' ? others.get(key.slice(1)) : undefined;
}

function findCompound(term: Term, others: ReadonlyMap<string, Term>): Term | undefined {
  if (term.kind !== 'noun' || term.key.length < shortestPart) return undefined;
  for (const [key, other] of others)
    if (other.kind === 'noun' && key.length >= shortestPart && (key.endsWith(term.key) || term.key.endsWith(key)))
      return other;
  return undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
