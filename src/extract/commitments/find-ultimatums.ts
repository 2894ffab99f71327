import type { Clause, Phrase } from '../../core/clause.ts';
import { actingSubjectOf, type ClauseReading, mentionsIn, rangeWithDependents } from './clause-reading.ts';
import { isAsserted } from './find-spoken.ts';
import { rangeOfPhrase, type Telling } from './telling.ts';

/** Deadlines set to another side: "setzte Moskau eine Frist von 50 Tagen, um den Krieg zu beenden". */
export function findUltimatums(reading: ClauseReading): readonly Telling[] {
  return reading.annotated.clauses.flatMap((clause) => {
    if (clause.verb === undefined || clause.verb.negated || !SETTING_VERBS.has(clause.verb.lemma)) return [];
    const deadline = clause.phrases.find((phrase) => isDeadline(reading, phrase));
    const subject = actingSubjectOf(reading, clause);
    if (deadline === undefined || subject === undefined || subject === deadline || !isAsserted(reading, clause))
      return [];
    const to = clause.phrases.filter(
      (phrase) => phrase !== subject && phrase !== deadline && namesSide(reading, phrase),
    );
    if (to.length === 0) return [];
    const end = Math.max(deadline.endToken, rangeWithDependents(reading, clause).end);
    return [
      {
        kind: 'demand',
        status: 'demanded',
        clause,
        content: { range: { first: deadline.firstToken, end: endOf(reading, clause, end) }, phrase: deadline },
        by: [rangeOfPhrase(subject)],
        to: to.map(rangeOfPhrase),
        binds: 'other',
        rule: 'ultimatum',
      },
    ];
  });
}

function isDeadline(reading: ClauseReading, { preposition, head, role }: Phrase): boolean {
  return (
    preposition === undefined && role !== 'subject' && /^(frist|ultimatum|galgenfrist)$/.test(reading.lower[head] ?? '')
  );
}

function namesSide(reading: ClauseReading, phrase: Phrase): boolean {
  if (phrase.preposition !== undefined && phrase.preposition !== 'gegenüber') return false;
  return mentionsIn(reading.annotated, rangeOfPhrase(phrase)).some((mention) => mention.actor !== null);
}

/** Without the mark at its end. */
function endOf(reading: ClauseReading, clause: Clause, end: number): number {
  const last = reading.annotated.sentences[clause.sentence]!.endToken;
  const stop = Math.min(end, last);
  return reading.annotated.tokens[stop - 1]?.kind === 'mark' ? stop - 1 : stop;
}

const SETTING_VERBS: ReadonlySet<string> = new Set(['setzen', 'stellen', 'geben', 'einräumen', 'gewähren']);
