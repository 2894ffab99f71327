import type { ContactProfile, ContactRegion } from '../../resolve/resolve.ts';
import type { JudgedContacts } from './load-judged-contacts.ts';

/** What people hold apart, by profile id: a telling that they named has a profile of its own. */
export function toHeldApart(
  profiles: ReadonlyMap<string, ContactProfile>,
  { apart }: JudgedContacts,
): Pick<ContactRegion, 'isHeldApart' | 'isTakenOut'> {
  if (apart.length === 0) return {};
  const pairs = new Set(apart.flatMap(([kept, taken]) => [`${kept}|${taken}`, `${taken}|${kept}`]));
  const takenOut = new Set(apart.map(([, taken]) => taken));
  return {
    isHeldApart: (left, right) => pairs.has(`${profiles.get(left)?.own}|${profiles.get(right)?.own}`),
    isTakenOut: (id) => takenOut.has(profiles.get(id)?.own ?? ''),
  };
}
