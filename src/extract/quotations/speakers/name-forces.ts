import type { Actor } from '../../../core/actor.ts';
import { tokenRange } from '../draft.ts';
import { type Reading, textAt } from '../reading.ts';

/**
 * The forces of a state under the word by which the text calls them: "sudanesische *Armee*" where it says so and not
 * "sudanesische Streitkräfte". Other actors keep their name.
 */
export function nameForces(reading: Reading, actor: Actor, tokens: readonly number[]): string {
  if (actor.kind !== 'military') return actor.name;
  const adjective = /^(\S+)e Streitkräfte$/.exec(actor.name)?.[1];
  if (!adjective) return actor.name;
  const mentioned = reading.annotated.mentions
    .filter(({ actor: key }) => key === actor.key)
    .flatMap(({ firstToken, endToken }) => tokenRange(firstToken, endToken));
  for (const token of [...tokens, ...mentioned]) {
    const noun = /^(Armee|Militär|Heer|Streitkräfte|Bodentruppen)(s|es|n)?$/.exec(textAt(reading, token))?.[1];
    if (noun) return `${adjective}${/^(Militär|Heer)$/.test(noun) ? 'es' : 'e'} ${noun}`;
  }
  return actor.name;
}
