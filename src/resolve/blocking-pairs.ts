import type { ContactProfile, ProfileParticipant } from './contact-profile.ts';

/** Longer lists (27 heads of government) are found by the pairs of the first ones in key order. */
const participantsCompared = 8;

/**
 * Keys by which compatible profiles find each other without a scan: every unordered pair of two participants' sides.
 * Compatible profiles share at least one (lists longer than the limit may not; then they stay apart).
 */
export function blockingPairs({ participants }: ContactProfile): readonly string[] {
  const sides = participants.slice(0, participantsCompared).map(keysOf);
  const pairs = new Set<string>();
  for (const [index, left] of sides.entries())
    for (const right of sides.slice(index + 1))
      for (const leftKey of left)
        for (const rightKey of right)
          pairs.add(leftKey < rightKey ? `${leftKey}|${rightKey}` : `${rightKey}|${leftKey}`);
  return [...pairs].sort();
}

/**
 * Unregistered people are found by their last name too: one report may know their state, the other not. Those whom
 * people have joined are found by their key as well, whatever each report knows.
 */
function keysOf({ key, state, name, judged }: ProfileParticipant): readonly string[] {
  const own = judged ? [`=${key}`] : [];
  if (name === null) return [state ?? key, ...own];
  const lastName = `~${name.split(' ').at(-1)}`;
  return state === null ? [lastName, ...own] : [state, lastName, ...own];
}
