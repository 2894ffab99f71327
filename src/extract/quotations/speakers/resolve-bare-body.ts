import type { Actor } from '../../../core/actor.ts';
import { plainActor } from '../../../core/plain-actor.ts';
import { lowerAt, mentionsIn, type Reading } from '../reading.ts';

/**
 * The body that a bare word takes up again: "Amnesty International ... *Die Organisation* verlangte", "*Die Kommission*" of
 * the European Union; undefined where none was named.
 */
export function resolveBareBody(reading: Reading, speaker: readonly number[], head: number): Actor | undefined {
  if (speaker.length !== 2 || speaker[1] !== head || !/^(der|die|das|dem)$/.test(lowerAt(reading, speaker[0]!)))
    return undefined;
  const noun = lowerAt(reading, head);
  const { actors } = reading.annotated;
  if (noun === 'kommission' && (actors.has('Q458') || actors.has('Q8880'))) return actors.get('Q8880') ?? commission;
  const kinds = kindsOf.get(noun);
  if (!kinds) return undefined;
  // Ninety tokens: three or four sentences; farther back the word may mean another.
  const mention = mentionsIn(reading, head - 90, head).findLast(
    ({ actor, how }) => how === 'name' && kinds.test(actors.get(actor ?? '')?.kind ?? ''),
  );
  return actors.get(mention?.actor ?? '');
}

const kindsOf: ReadonlyMap<string, RegExp> = new Map([
  ['organisation', /^(organisation|armedGroup|internationalBody)$/],
  ['gruppe', /^(organisation|armedGroup)$/],
  ['gruppierung', /^(organisation|armedGroup|party)$/],
  ['miliz', /^armedGroup$/],
  ['partei', /^party$/],
  ['bewegung', /^(armedGroup|party|organisation)$/],
  ['terrororganisation', /^armedGroup$/],
  ['gewerkschaft', /^organisation$/],
]);

const commission: Actor = {
  ...plainActor,
  key: 'Q8880',
  kind: 'internationalBody',
  name: 'Europäische Kommission',
  wikidata: 'Q8880',
};
