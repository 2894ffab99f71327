import type { Sentence } from '../../../core/segmented.ts';
import { type Draft, toDraft, tokenRange } from '../draft.ts';
import { contentEnd, type Reading, textAt } from '../reading.ts';
import { findSpeaker } from '../speakers/find-speaker.ts';

/** A dependent clause in the first subjunctive under a main clause in the indicative: "lobte den Plan, weil er Frieden *bringe*". */
export function findSubjunctiveClause(reading: Reading, sentence: Sentence): readonly Draft[] {
  const clauses = reading.clausesOfSentence[sentence.index] ?? [];
  const clause = clauses.find(
    ({ kind, verb, subordinator }) =>
      (kind === 'subordinate' || kind === 'relative') &&
      verb?.mood === 'subjunctive1' &&
      // "als sei nichts gewesen" compares, it does not quote.
      !/^(als|wie|dass|damit)$/i.test(textAt(reading, subordinator ?? -1)),
  );
  const main = clauses.find(({ kind, verb }) => kind === 'main' && verb?.mood === 'indicative');
  if (!clause || !main || reading.quotedOfToken[clause.parts[0]!.first] !== -1) return [];
  const first = clause.parts[0]!.first + (textAt(reading, clause.parts[0]!.first) === ',' ? 1 : 0);
  const last = contentEnd(reading, sentence);
  const goesOn = main.parts.find((part) => part.first > first);
  const end = goesOn ? goesOn.first : last;
  let trimmed = end;
  while (trimmed > first && /^[,;–-]$/.test(textAt(reading, trimmed - 1))) trimmed -= 1;
  const speaker = findSpeaker(reading, main);
  if (speaker.length === 0 || trimmed <= first) return [];
  const frame = [...tokenRange(sentence.firstToken, first), ...tokenRange(end, last)];
  return [toDraft({ form: 'indirect', quote: tokenRange(first, trimmed), frame, speaker, rule: 'subjunctive-clause' })];
}
