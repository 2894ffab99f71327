import type { DocumentPerson } from './document-people.ts';
import type { Naming } from './naming.ts';
import { getRegistry } from './registry.ts';
import { speaksOfSomebody } from './settle-inhabitant.ts';
import { mentionPerson } from './settle-person.ts';
import { recentFocus, type Settled, type Settling } from './settling.ts';

/** "der 63-Jährige", "der Republikaner": the only person of that gender and state named in the sentences right before. */
export function settleTrait(settling: Settling, naming: Naming): Settled {
  const person = findTraitBearer(settling, naming);
  if (!person) return { actor: null, how: 'description', type: 'PER' };
  return { ...mentionPerson(settling, naming, person), how: 'description' };
}

/** Who alone can be meant by a person's trait or party; undefined where several can, or somebody without a name stands between. */
export function findTraitBearer(settling: Settling, naming: Naming): DocumentPerson | undefined {
  const { tokens, timed } = settling.reading;
  const { sentence } = tokens[naming.first]!;
  const clause = timed.clauseOfToken[naming.first] ?? -1;
  const near = recentFocus(settling).filter(
    (item) => item.sentence >= sentence - farthestSentence && item.clause !== clause,
  );
  const latest = near.at(-1);
  if (!latest || speaksOfSomebody(settling, latest.first, naming.first)) return undefined;
  const apart = new Set(recentFocus(settling).flatMap((item) => (item.clause === clause ? item.key : [])));
  const fitting = new Set(near.map(({ key }) => key).filter((key) => !apart.has(key) && fits(settling, naming, key)));
  return fitting.size === 1 ? settling.people.byKey.get([...fitting][0]!) : undefined;
}

// Farther back a person is named again before a trait takes them up.
const farthestSentence = 2;

function fits({ people }: Settling, { gender, states, office }: Naming, key: string): boolean {
  const person = people.byKey.get(key);
  if (!person || (gender !== null && person.actor.gender !== null && person.actor.gender !== gender)) return false;
  const own = states[0]?.key;
  if (own && person.actor.state !== null && person.actor.state !== own) return false;
  // "die Grünen-Politikerin" served her own state, if the registry knows.
  const party = getRegistry().bodies.get(office?.body ?? '');
  const terms = person.record?.terms ?? [];
  return !party?.state || terms.length === 0 || terms.some((term) => term.body === party.state);
}
