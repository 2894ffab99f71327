import { ADDRESSING_VERBS } from '../../../german/contact-verbs.ts';
import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { isBare, wordsIn } from '../links/read-clause.ts';
import { toParties } from '../parties/read-parties.ts';
import type { Trigger } from '../telling.ts';
import type { Joined } from './merge-tellings.ts';

/**
 * Puts the person in the place of the visited state whom the guest spoke to there: "Am Dienstag hatte Orbán Kiew besucht.
 * Dort forderte er Selenskyj auf", "war in Washington gewesen, wo ihm Trump eine Ausnahme gewährte".
 */
export function nameMetHost(linked: LinkedDocument, joined: Joined): Joined {
  const { parties, tellings, kind, status } = joined;
  const guest = parties.find(({ actor }) => actor.kind === 'person');
  const state = parties.find(({ actor }) => actor.kind === 'state');
  if (kind !== 'visit' || status !== 'held' || parties.length !== 2 || !guest || !state) return joined;
  const { trigger, sentence } = tellings[0]!;
  const clauses = [sentence, sentence + 1].flatMap((near) => linked.clausesOfSentence.get(near) ?? []);
  for (const clause of clauses) {
    const [first] = wordsIn(linked, clause);
    const isSameSentence = clause.sentence === sentence;
    const goesOn = isSameSentence ? first === 'und' || first === 'wo' : first === 'dort';
    // "hat bei seinem Besuch in Kiew Präsident Selenskyj Hilfe zugesagt"
    const isScene = clause.index === trigger.clause && trigger.shape === 'noun';
    if (!(isScene || (goesOn && clause.index > trigger.clause)) || clause.verb?.negated) continue;
    const met = (linked.linksOfClause.get(clause.index) ?? []).filter(
      (link) => isBare(link) && isPersonOf(link, state.actor.key) && ADDRESSING_VERBS.has(clause.verb?.lemma ?? ''),
    );
    if (met.length === 1)
      return {
        ...joined,
        kind: first === 'wo' || isCalledVisit(trigger) ? 'visit' : 'meeting',
        parties: [guest, ...toParties(met)],
      };
  }
  return joined;
}

/** "Orbán hat Kiew besucht", "sein Besuch in Kiew". */
function isCalledVisit({ word }: Trigger): boolean {
  return /besuch|visite/.test(word);
}

function isPersonOf({ actors }: Link, state: string): boolean {
  return actors.length === 1 && actors[0]!.kind === 'person' && actors[0]!.state === state;
}
