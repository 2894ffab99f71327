import type { Clause } from '../../../core/clause.ts';
import type { Sentence } from '../../../core/segmented.ts';
import { type Draft, toDraft, tokenRange } from '../draft.ts';
import { clauseAt, contentEnd, type Reading, textAt } from '../reading.ts';
import { type Attribution, mayAttribute, readAttribution } from './read-attribution.ts';

/** Indirect speech under a phrase instead of a verb: "laut X", "nach Angaben von X", "X zufolge", "so X", "aus Sicht von X". */
export function findAttributed(reading: Reading, sentence: Sentence): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
    if (!mayAttribute(reading.annotated.tokens[token]!) || reading.quotedOfToken[token] !== -1) continue;
    const attribution = readAttribution(reading, sentence, token);
    if (!attribution) continue;
    const frame = widen(reading, sentence, attribution);
    const quote = statementAround(reading, sentence, { frame, rule: attribution.rule });
    if (quote.length === 0) continue;
    const { cue, speaker, medium, rule } = attribution;
    drafts.push(toDraft({ form: 'indirect', medium, quote, speaker, cue, frame, rule }));
    token = frame.at(-1)!;
  }
  return drafts;
}

/** The frame with the relative clause that hangs on it, and with the comma that sets it off. */
function widen(reading: Reading, sentence: Sentence, { frame, rule }: Attribution): readonly number[] {
  const { annotated } = reading;
  let first = frame[0]!;
  let end = frame.at(-1)! + 1;
  const next = annotated.clauses[annotated.clauseOfToken[end + 1]!];
  if (
    textAt(reading, end) === ',' &&
    next?.kind === 'relative' &&
    next.sentence === sentence.index &&
    next.parts[0]!.first >= end
  ) {
    end = Math.min(next.end === undefined ? end : lastToken(next), contentEnd(reading, sentence));
    if (textAt(reading, end) === ',') end += 1;
  }
  // "nach Lesart des Amtes, *verbreitet über den Dienst X*, ...": how it was passed on.
  if (
    textAt(reading, end) === ',' &&
    /^(verbreitet|veröffentlicht|übermittelt|gepostet)$/.test(textAt(reading, end + 1))
  ) {
    const close = tokenRange(end + 1, contentEnd(reading, annotated.sentences[annotated.tokens[end]!.sentence]!)).find(
      (token) => textAt(reading, token) === ',',
    );
    if (close !== undefined) end = close + 1;
  }
  if (rule === 'attributed-so' && /^[,–-]$/.test(textAt(reading, first - 1))) {
    first -= 1;
    if (textAt(reading, end) === ',') end += 1;
  }
  return tokenRange(first, end);
}

function lastToken(clause: Clause): number {
  return Math.max(...clause.parts.map((part) => part.end));
}

/** The statement that the frame stands in: its clause with all that hangs on it, the frame left out. */
function statementAround(
  reading: Reading,
  sentence: Sentence,
  { frame, rule }: Pick<Attribution, 'frame' | 'rule'>,
): readonly number[] {
  const inside = frame.find((token) => !isMark(reading, token)) ?? frame[0]!;
  // "*Glaubt man dem Amt*, ist ...": the frame is a clause of its own, what it hangs on is said.
  const clause = rule === 'attributed-man' ? undefined : holderOf(reading, clauseAt(reading, inside));
  let start = sentence.firstToken;
  let end = contentEnd(reading, sentence);
  if (clause && (clause.kind === 'subordinate' || clause.kind === 'relative')) {
    start = clause.parts[0]!.first;
    end = Math.min(end, lastToken(clause));
  } else if (clause) {
    start = Math.max(start, ...earlierStatements(reading, clause).map(lastToken));
  }
  const inFrame = new Set(frame);
  const quote = tokenRange(start, end).filter((token) => !inFrame.has(token));
  while (quote.length > 0 && isMark(reading, quote[0]!)) quote.shift();
  while (quote.length > 0 && isMark(reading, quote.at(-1)!)) quote.pop();
  return quote;
}

/** The clause that a verbless piece belongs to: "..., so der Minister" hangs on the statement before it. */
function holderOf(reading: Reading, clause: Clause | undefined): Clause | undefined {
  if (clause?.kind !== 'fragment' || clause.parent === undefined) return clause;
  const parent = reading.annotated.clauses[clause.parent];
  // Behind a dependent clause the piece still closes the whole statement.
  return parent?.kind === 'main' ? parent : undefined;
}

/** Main clauses of the sentence that end before this one begins and are the reporter's own: in the indicative or set off by a semicolon. */
function earlierStatements(reading: Reading, clause: Clause): readonly Clause[] {
  const first = clause.parts[0]!.first;
  return (reading.clausesOfSentence[clause.sentence] ?? []).filter((other) => {
    if (other === clause || other.kind !== 'main' || other.verb === undefined || lastToken(other) > first) return false;
    return other.verb.mood === 'indicative' || textAt(reading, first - 1) === ';';
  });
}

function isMark(reading: Reading, token: number): boolean {
  return /^[,;–-]$/.test(textAt(reading, token));
}
