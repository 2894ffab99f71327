import type { Actor } from '../../core/actor.ts';
import type { Matter } from '../../german/commitment-matters.ts';
import { DOMESTIC_MATTERS } from '../../german/commitment-matters.ts';
import { type ClauseReading, mentionsIn } from './clause-reading.ts';
import type { Parties } from './find-parties.ts';
import type { Telling } from './telling.ts';

/** Whether a telling is one between states, conflict parties or international bodies, not a domestic or business one. */
export function isDiplomacy(
  reading: ClauseReading,
  telling: Telling,
  { parties, matters }: { readonly parties: Parties; readonly matters: readonly Matter[] },
): boolean {
  const { actors } = reading.annotated;
  const by = parties.by.flatMap((reference) => actors.get(reference.key) ?? []);
  if (by.length > 0 && !by.some(isDiplomaticActor)) return false;
  if (matters.length === 0) return false;
  const sides = findSides(reading, telling);
  if (matters.every((matter) => DOMESTIC_MATTERS.has(matter))) return sides.size >= 2;
  return by.length > 0 ? true : sides.size >= 1;
}

/** Whether an actor can bind a state, a conflict party or an international body. */
export function isDiplomaticActor(actor: Actor): boolean {
  if (DIPLOMATIC_KINDS.has(actor.kind)) return true;
  return actor.kind === 'person' && actor.state !== null;
}

/** The states and bodies that the sentence names, by key. */
function findSides(reading: ClauseReading, telling: Telling): ReadonlySet<string> {
  const { sentences, actors } = reading.annotated;
  const sentence = sentences[telling.clause.sentence]!;
  const sides = new Set<string>();
  for (const mention of mentionsIn(reading.annotated, { first: sentence.firstToken, end: sentence.endToken })) {
    const actor = mention.actor === null ? undefined : actors.get(mention.actor);
    if (actor === undefined || !isDiplomaticActor(actor)) continue;
    const keys = actor.members.length > 0 ? actor.members : [actor.key];
    for (const key of keys) sides.add(actors.get(key)?.state ?? key);
  }
  return sides;
}

const DIPLOMATIC_KINDS: ReadonlySet<Actor['kind']> = new Set<Actor['kind']>([
  'state',
  'government',
  'ministry',
  'military',
  'armedGroup',
  'internationalBody',
  'group',
  'anonymous',
]);
