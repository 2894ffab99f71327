import { type Clause, type Phrase, subjectOf } from '../../core/clause.ts';
import { rememberByForm } from '../../core/form.ts';
import { HELD_PLAN_STEMS, HOLDING_VERBS } from '../../german/commitment-words.ts';
import { type ClauseReading, mentionsIn, type TokenRange } from './clause-reading.ts';
import { rangeOfPhrase, type Telling } from './telling.ts';

/** Peace plans that the text ties to a side: "Trumps Friedensplan", "der Friedensplan, den die USA vertreten". */
export function findHeldPlans(reading: ClauseReading): readonly Telling[] {
  return reading.annotated.clauses.flatMap((clause) =>
    clause.phrases.flatMap((phrase) => {
      const head = reading.annotated.tokens[phrase.head];
      if (head === undefined || !isPlan(head)) return [];
      const holder = findHolder(reading, clause, phrase);
      if (holder === undefined) return [];
      return [
        {
          kind: 'offer',
          status: 'proposed',
          clause,
          content: { range: rangeOfPhrase(phrase), phrase },
          by: [holder],
          to: [],
          binds: 'subject',
          rule: 'paper:held',
        } as const,
      ];
    }),
  );
}

const isPlan = rememberByForm((_, lower) => HELD_PLAN_STEMS.some((stem) => lower.includes(stem)));

/** Named inside the phrase, or the subject of the relative clause or of the clause whose verb puts the plan forward. */
function findHolder(reading: ClauseReading, clause: Clause, phrase: Phrase): TokenRange | undefined {
  const [inside] = mentionsIn(reading.annotated, rangeOfPhrase(phrase));
  if (inside !== undefined) return { first: inside.firstToken, end: inside.endToken };
  const relative = (reading.childrenOf[clause.index] ?? [])
    .map((index) => reading.annotated.clauses[index]!)
    .find((other) => other.kind === 'relative' && startsAfter(other, phrase));
  const holding = relative ?? clause;
  if (holding.verb === undefined || !HOLDING_VERBS.has(holding.verb.lemma) || holding.verb.negated) return undefined;
  const subject = subjectOf(holding);
  if (subject !== undefined && subject !== phrase) return rangeOfPhrase(subject);
  const [mention] = relative
    ? mentionsIn(reading.annotated, { first: relative.parts[0]!.first, end: relative.parts.at(-1)!.end })
    : [];
  return mention && { first: mention.firstToken, end: mention.endToken };
}

/** A comma may stand between the noun and its relative clause. */
function startsAfter(clause: Clause, phrase: Phrase): boolean {
  const start = clause.parts[0]?.first ?? 0;
  return start >= phrase.endToken && start - phrase.endToken <= 1;
}
