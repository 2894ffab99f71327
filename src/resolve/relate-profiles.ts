import { areCompatible } from './are-compatible.ts';
import type { ContactProfile } from './contact-profile.ts';
import type { Relate } from './merge-best-first.ts';
import { scoreMatch } from './score-match.ts';

/** Profiles by id, and which of them are known to be different contacts. */
export interface RelatedProfiles {
  readonly profiles: ReadonlyMap<string, ContactProfile>;
  /** Whether some document tells of the two ids as different contacts. */
  readonly isApart: (left: string, right: string) => boolean;
  /** Whether people hold the two ids to be different contacts. */
  readonly isHeldApart?: (left: string, right: string) => boolean;
}

/** How well two ids fit; null where they cannot be one contact. Each pair is worked out once. */
export function relateProfiles({ profiles, isApart, isHeldApart }: RelatedProfiles): Relate {
  const numbers = new Map([...profiles.keys()].map((id, index) => [id, index]));
  const known = new Map<number, number | null>();
  return (left, right) => {
    const [first, second] = [profiles.get(left)!, profiles.get(right)!];
    // Most pairs of a long row of reports lie days apart: told before anything is looked up.
    if (liesBefore(first, second) || liesBefore(second, first)) return null;
    const [one, other] = [numbers.get(left)!, numbers.get(right)!];
    const place = Math.min(one, other) * numbers.size + Math.max(one, other);
    const score = known.get(place);
    if (score !== undefined) return score;
    const fits = !isApart(left, right) && !isHeldApart?.(left, right) && areCompatible(first, second);
    const found = fits ? scoreMatch(first, second) : null;
    known.set(place, found);
    return found;
  };
}

function liesBefore(left: ContactProfile, right: ContactProfile): boolean {
  return left.window !== null && right.window !== null && left.window.to < right.window.from;
}
