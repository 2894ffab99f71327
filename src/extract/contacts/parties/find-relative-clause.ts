import type { Clause } from '../../../core/clause.ts';
import type { LinkedDocument } from '../linked-document.ts';
import type { Trigger } from '../telling.ts';

/** The relative clause that describes the exchange: only its attributes and the verb of its clause stand before it. */
export function findRelativeClause(linked: LinkedDocument, trigger: Trigger): Clause | undefined {
  const { sentence } = linked.tokens[trigger.token]!;
  const attributes = (linked.linksOfSentence.get(sentence) ?? []).filter(
    ({ noun, mention }) => noun === trigger.token && mention.firstToken > trigger.token,
  );
  const from = attributes.at(-1)?.mention.endToken ?? trigger.token + 1;
  const own = linked.clauses[trigger.clause]?.verb?.tokens ?? [];
  return linked.clausesOfSentence.get(sentence)?.find((clause) => {
    const first = clause.parts[0]?.first ?? 0;
    if (clause.kind !== 'relative' || first < from || first - from > MOST_BETWEEN) return false;
    return linked.words.slice(from, first).every(({ category }, offset) => {
      if (category === 'verb') return own.includes(from + offset);
      return category !== 'noun' || linked.mentionOfToken.has(from + offset);
    });
  });
}

/** Tokens that may stand between an exchange and its relative clause: a time, a place, the end of the verb. */
const MOST_BETWEEN = 8;
