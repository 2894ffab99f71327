import type { Claim } from './claim.ts';
import { foldText } from './fold-text.ts';
import { isStateWord } from './is-state-word.ts';

/** A place of further talks that only one side names, with its claims. */
export interface LonePlace {
  readonly place: string;
  readonly claims: readonly Claim[];
}

/**
 * Where talks go on, if only one side says so: "... werden unverzüglich im Nahen Osten beginnen", while the other
 * speaks of the talks too and names no place.
 */
export function findLonePlaces(claims: readonly Claim[], others: readonly Claim[]): readonly LonePlace[] {
  const told = claims.flatMap((claim) => {
    const place = aboutTalks(claim) ? findPlace(claim) : null;
    return place ? [{ place, claim }] : [];
  });
  return [...Map.groupBy(told, ({ place }) => place)]
    .filter(([place]) => !others.some(({ folded }) => folded.includes(stem(place))))
    .map(([place, ofPlace]) => ({ place, claims: ofPlace.map(({ claim }) => claim) }));
}

function aboutTalks({ terms }: Claim): boolean {
  return terms.has('Gespräche') || terms.has('nächste Runde');
}

function findPlace({ text, terms }: Claim): string | null {
  if (terms.has('Naher Osten')) return 'Naher Osten';
  for (const [, word] of text.matchAll(/\b[Ii]n (\p{Lu}[\p{L}-]+)(?! \p{Lu})/gu)) if (isStateWord(word)) return word;
  return null;
}

/** "im Nahen Osten", "in Nahost". */
function stem(place: string): string {
  const letters = 4;
  return foldText(place).slice(0, letters);
}
