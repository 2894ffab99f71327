import type { Claim, Term } from './claim.ts';

/** Finds the claims that may be about the same as a given one: they share a matter, a name, or the end of a compound. */
export interface ClaimIndex {
  readonly add: (claim: Claim) => void;
  /** In the order in which they were added. */
  readonly near: (claim: Claim) => readonly Claim[];
}

/** Ends of compounds ("Freihandelsabkommen", "Abkommen") and nouns of verbs ("Abstimmung", "abzustimmen") meet in these letters. */
const endLetters = 5;

/** An empty index of claims. */
export function createClaimIndex(): ClaimIndex {
  const byKey = new Map<string, Claim[]>();
  const order = new Map<Claim, number>();
  return {
    add: (claim) => {
      order.set(claim, order.size);
      for (const key of keysOf(claim)) {
        const list = byKey.get(key);
        if (list) list.push(claim);
        else byKey.set(key, [claim]);
      }
    },
    near: (claim) => {
      const found = new Set([...keysOf(claim)].flatMap((key) => byKey.get(key) ?? []));
      return [...found].sort((left, right) => order.get(left)! - order.get(right)!);
    },
  };
}

function keysOf({ terms, context }: Claim): ReadonlySet<string> {
  return new Set([...terms.values(), ...context.values()].flatMap(toKey));
}

function toKey({ kind, key }: Term): readonly string[] {
  if (kind === 'matter' || kind === 'general') return [`matter ${key}`];
  return kind === 'number' ? [] : [key.replace('~', '').slice(-endLetters)];
}
