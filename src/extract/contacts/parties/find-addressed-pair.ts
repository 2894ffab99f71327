import type { Clause } from '../../../core/clause.ts';
import { ADDRESSING_VERBS } from '../../../german/contact-verbs.ts';
import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { prepositionOf } from '../links/read-attributes.ts';
import { isBare, partyLinksIn, subjectLinks } from '../links/read-clause.ts';
import type { Party, Telling } from '../telling.ts';
import { countSides, toParties } from './read-parties.ts';

/**
 * The two between whom an exchange was that is told without naming them, where one of them says something to the other:
 * "In dem Telefonat hat Petro Trump eine Kommission vorgeschlagen", "Zamir unterrichtete Kurilla über den Einsatz. Das
 * Gespräch dauerte 30 Minuten".
 */
export function findAddressedPair(linked: LinkedDocument, telling: Telling): readonly Party[] {
  const { trigger, parties, status, sentence } = telling;
  if (trigger.noun?.sort !== 'event' || parties.length > 0 || (status !== 'held' && status !== 'ongoing')) return [];
  const preposition = prepositionOf(linked, trigger);
  const own = linked.clauses[trigger.clause]!;
  if (/^(in|bei|während)$/.test(preposition ?? '')) return pairIn(linked, own);
  // "Costa sagte nach dem Treffen ...": what one of the two says who were told of right before
  if (preposition !== undefined && preposition !== 'nach') return [];
  const speaker = preposition === 'nach' ? subjectLinks(linked, trigger.clause) : [];
  for (const near of [sentence - 1, sentence + 1]) {
    const pairs = (linked.clausesOfSentence.get(near) ?? []).map((clause) => pairIn(linked, clause));
    const pair = pairs.findLast((found) => found.length > 1);
    const isSpeakers =
      preposition === undefined ||
      speaker.some(({ actors }) => pair?.some(({ actor }) => actor.key === actors[0]?.key));
    if (pair && isSpeakers) return pair;
  }
  return [];
}

/** Two persons of two sides in a clause, of whom one addresses the other. */
function pairIn(linked: LinkedDocument, { verb, index }: Clause): readonly Party[] {
  if (!verb || verb.voice === 'passive' || verb.negated || verb.modal) return [];
  const subject = subjectLinks(linked, index);
  const first = subject[0]?.mention.firstToken ?? 0;
  const bare = partyLinksIn(linked, index).filter(
    (link) =>
      isBare(link) &&
      !subject.includes(link) &&
      // "Tiflis/Brüssel - Costa hat Kobachidse gewarnt"
      (link.mention.type !== 'GPE' || link.mention.firstToken > first),
  );
  // whoever is told something stands in the dative, whatever the verb
  if (!ADDRESSING_VERBS.has(verb.lemma) && !bare.every(({ shownCase }) => shownCase === 'dative')) return [];
  const pair = [...subject, ...bare];
  return pair.length === 2 && subject.length === 1 && pair.every(isLeader) && countSides(pair) === 2
    ? toParties(pair)
    : [];
}

function isLeader({ actors }: Link): boolean {
  return actors.length === 1 && actors[0]!.kind === 'person' && actors[0]!.state !== null;
}
