import type { Clause } from '../../../core/clause.ts';
import type { Sentence } from '../../../core/segmented.ts';
import { type Draft, toDraft, tokenRange } from '../draft.ts';
import { contentEnd, lowerAt, type Reading, tokensOfClause } from '../reading.ts';
import { findSpeaker } from '../speakers/find-speaker.ts';
import { isActorNamed } from '../speakers/is-named.ts';

/** "Der Kreml *wollte das nicht bestätigen*": somebody who is asked and leaves it open. Who keeps silent says nothing at all. */
export function findUnconfirmed(reading: Reading, sentence: Sentence): Draft | undefined {
  for (const clause of reading.clausesOfSentence[sentence.index] ?? []) {
    if (clause.kind !== 'main' || clause.verb === undefined) continue;
    if (!isUnconfirmed(reading, clause)) continue;
    const speaker = findSpeaker(reading, clause);
    if (!isActorNamed(reading, speaker)) continue;
    const quote = tokenRange(clause.parts[0]!.first, contentEnd(reading, sentence));
    return toDraft({ form: 'reported', quote, speaker, rule: 'not-confirmed' });
  }
  return undefined;
}

/** "wollte das *nicht bestätigen*", "hat das *weder bestätigt noch dementiert*". */
function isUnconfirmed(reading: Reading, clause: Clause): boolean {
  const { verb } = clause;
  if (!/^(bestätigen|dementieren)$/.test(verb!.lemma)) return false;
  const words = tokensOfClause(clause).map((token) => lowerAt(reading, token));
  const isNeither = words.includes('weder') && words.some((word) => /^(bestätig|dementier)(t|en|te|ten)$/.test(word));
  const isUnwilling = verb!.negated && verb!.modal !== undefined && /^(wollen|können|mögen)$/.test(verb!.modal);
  return isNeither || (isUnwilling && !words.includes('unabhängig'));
}
