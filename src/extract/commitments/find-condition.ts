import { type Anchor, toAnchor } from '../../core/anchor.ts';
import { CONDITION_NOUNS, CONDITION_SUBORDINATORS } from '../../german/commitment-words.ts';
import { type ClauseReading, rangeWithDependents, spanOf, subordinatorOf } from './clause-reading.ts';
import type { Telling } from './telling.ts';

/** What a commitment is made to depend on: "sofern Kiew mitzieht", "Bedingung: ...", "für den Fall eines Einmarsches". */
export function findCondition(reading: ClauseReading, telling: Telling): Anchor | null {
  return (
    findConditionClause(reading, telling) ?? findConditionPhrase(reading, telling) ?? findNextSentence(reading, telling)
  );
}

function findConditionClause(reading: ClauseReading, telling: Telling): Anchor | null {
  for (const index of reading.clausesOfSentence[telling.clause.sentence] ?? []) {
    const clause = reading.annotated.clauses[index]!;
    // "Sollte Moskau nicht einlenken, werde man Zölle verhängen"
    const supposes = clause.order === 'verbFirst' && SUPPOSING.has(reading.lower[clause.verb?.finite ?? -1] ?? '');
    if (!supposes && !CONDITION_SUBORDINATORS.has(subordinatorOf(reading, clause) ?? '')) continue;
    if (supposes && (clause.parts[0]?.first ?? 0) > (telling.clause.parts[0]?.first ?? 0)) continue;
    if (!supposes && clause.parent !== telling.clause.index && clause.parent !== telling.content.clause?.index)
      continue;
    return anchorOf(reading, rangeWithDependents(reading, clause));
  }
  return null;
}

/** "Für den Fall eines Einmarsches drohte ...", "im Gegenzug für einen Abzug". */
function findConditionPhrase(reading: ClauseReading, telling: Telling): Anchor | null {
  const { tokens } = reading.annotated;
  const phrase = telling.clause.phrases.find(
    (other) =>
      (other.preposition === 'für' || other.preposition === 'in') &&
      /^(Fall|Gegenzug)$/.test(tokens[other.head]?.text ?? ''),
  );
  if (phrase === undefined) return null;
  // "im Gegenzug für einen Abzug": what is asked in return belongs to it.
  const next = telling.clause.phrases.find(
    (other) => other.firstToken === phrase.endToken && other.preposition === 'für',
  );
  return anchorOf(reading, { first: phrase.firstToken, end: next?.endToken ?? phrase.endToken });
}

/** "Bedingung: Die Ukraine hält sich ebenfalls daran." */
function findNextSentence(reading: ClauseReading, telling: Telling): Anchor | null {
  const { sentences, tokens } = reading.annotated;
  const next = sentences[telling.clause.sentence + 1];
  if (next === undefined || next.paragraph !== sentences[telling.clause.sentence]?.paragraph) return null;
  const opens = CONDITION_NOUNS.has(tokens[next.firstToken]?.lower ?? '');
  return opens ? anchorOf(reading, { first: next.firstToken, end: next.endToken }) : null;
}

function anchorOf(reading: ClauseReading, range: { readonly first: number; readonly end: number }): Anchor | null {
  const { tokens, document } = reading.annotated;
  // The comma before the clause and the period after it are not part of it.
  const first = tokens[range.first]?.kind === 'mark' ? range.first + 1 : range.first;
  let end = range.end;
  while (end > first + 1 && tokens[end - 1]?.kind === 'mark') end--;
  const span = spanOf(reading.annotated, { first, end });
  return span.end - span.start > LONGEST ? null : toAnchor(document.text, span);
}

const LONGEST = 400;
const SUPPOSING: ReadonlySet<string> = new Set(['sollte', 'sollten']);
