import type { Clause } from '../../../core/clause.ts';
import { rememberByForm } from '../../../core/form.ts';
import type { Quotation } from '../../../core/quotation.ts';
import { ALLEGING_WORDS, POSSIBLE_WORDS } from '../../../german/certainty-words.ts';
import type { Draft } from '../draft.ts';
import { clauseAt, type Reading, textAt } from '../reading.ts';

/** How firmly the text puts the content: as said, at second hand (subjunctive), as alleged, or as merely possible. */
export function judgeCertainty(reading: Reading, draft: Draft): Quotation['certainty'] {
  if (draft.form === 'direct' || draft.rule === 'not-verified') return 'certain';
  const clause = leadingClause(reading, draft);
  const modal = clause?.verb?.modal;
  // "*soll* getötet worden sein", "*soll* krank sein" is hearsay; "*soll* am Montag beginnen" is a plan.
  if (modal === 'sollen' && clause?.verb?.mood !== 'subjunctive1')
    return clause?.verb?.tense === 'perfect' || /^(sein|haben)$/.test(clause!.verb!.lemma) ? 'alleged' : 'reported';
  if (excludesNothing(reading, draft)) return 'possible';
  if (draft.quote.some((token) => isAlleging(reading.annotated.tokens[token]!))) return 'alleged';
  if (
    modal === 'können' ||
    modal === 'dürfen' ||
    draft.quote.some((token) => isPossible(reading.annotated.tokens[token]!))
  )
    return 'possible';
  const mood = clause?.verb?.mood;
  return mood === 'subjunctive1' || mood === 'subjunctive2' ? 'reported' : 'certain';
}

const isAlleging = rememberByForm((_, lower) => ALLEGING_WORDS.has(lower));
const isPossible = rememberByForm((_, lower) => POSSIBLE_WORDS.has(lower));

/** "*schloss nicht aus*, dass er kommt": it may be. */
function excludesNothing(reading: Reading, { cue }: Draft): boolean {
  const verb = clauseAt(reading, cue[0] ?? -1)?.verb;
  return verb?.lemma === 'ausschließen' && verb.negated;
}

/** Whether the speaker says that something is not so: a negated content, or a cue that denies it, but not both. */
export function judgePolarity(reading: Reading, draft: Draft): Quotation['polarity'] {
  const negated = leadingClause(reading, draft)?.verb?.negated ?? false;
  return negated !== (draft.denies ?? false) ? 'negative' : 'positive';
}

/** The clause that carries the content: the first with a verb, but the main clause behind a leading "wenn" or "obwohl". */
export function leadingClause(reading: Reading, draft: Draft): Clause | undefined {
  const known = leadingOfDraft.get(draft);
  if (known !== undefined) return known ?? undefined;
  const clause = findLeading(reading, draft);
  leadingOfDraft.set(draft, clause ?? null);
  return clause;
}

// Certainty, polarity and tense ask for the same clause.
const leadingOfDraft = new WeakMap<Draft, Clause | null>();

function findLeading(reading: Reading, draft: Draft): Clause | undefined {
  const { clauses, clauseOfToken } = reading.annotated;
  let first: Clause | undefined;
  let last = -1;
  for (const token of draft.quote) {
    const index = clauseOfToken[token]!;
    // Neighbouring words are of one clause as a rule.
    if (index === last) continue;
    last = index;
    const clause = clauses[index];
    if (!clause?.verb || !draft.quote.includes(clause.verb.tokens[0]!)) continue;
    if (clause.kind === 'main' || (clause.kind === 'relative' && token === draft.quote[0])) return clause;
    if (clause.kind === 'relative') continue;
    first ??= clause;
    if (/^(dass|daß|ob|wie|was|wer|warum)$/i.test(textAt(reading, first.subordinator ?? -1))) return first;
  }
  return first;
}
