import type { Claim } from './claim.ts';

const known = new WeakMap<Claim, Map<string, unknown>>();

/** What was read from a claim before, or what is read now: one claim is compared with many others. */
export function rememberByClaim<Found>(claim: Claim, name: string, read: () => Found): Found {
  const ofClaim = known.get(claim) ?? new Map<string, unknown>();
  known.set(claim, ofClaim);
  if (!ofClaim.has(name)) ofClaim.set(name, read());
  return ofClaim.get(name) as Found;
}
