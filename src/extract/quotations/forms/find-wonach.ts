import { rememberByForm } from '../../../core/form.ts';
import type { Sentence } from '../../../core/segmented.ts';
import { ATTRIBUTION_NOUN_ENDINGS, PAPER_NOUN_ENDINGS } from '../../../german/speech-nouns.ts';
import { type Draft, toDraft, tokenRange } from '../draft.ts';
import { hasEndingAt } from '../has-ending.ts';
import { clauseAt, contentEnd, lowerAt, type Reading, textAt } from '../reading.ts';
import { findNamingBefore } from '../speakers/find-antecedent.ts';

/** Indirect speech under a word that points back at a source: "Berichte, wonach ...", "Demnach ...". */
export function findWonach(reading: Reading, sentence: Sentence, source: Draft | undefined): readonly Draft[] {
  if (!pointsAtSource(reading, sentence)) return [];
  for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
    if (reading.quotedOfToken[token] !== -1) continue;
    const word = lowerAt(reading, token);
    if (word === 'wonach') return [readWonach(reading, sentence, token)].flatMap((draft) => draft ?? []);
    if (word === 'danach' && token === sentence.firstToken && isPaper(reading, source))
      return [readDemnach(reading, sentence, { token, source })];
    // "Demnach, *so schreibt die Agentur*, ...": the sentence has a frame of its own.
    const isDemnach = word === 'demnach' || word === 'demzufolge';
    if (isDemnach && textAt(reading, token + 1) === ',' && lowerAt(reading, token + 2) === 'so') continue;
    if (isDemnach) return [readDemnach(reading, sentence, { token, source })];
  }
  return [];
}

/** Whether the sentence has a word that points back at a source; few have. */
export function pointsAtSource({ annotated }: Reading, { firstToken, endToken }: Sentence): boolean {
  for (let token = firstToken; token < endToken; token += 1) if (isPointer(annotated.tokens[token]!)) return true;
  return false;
}

const isPointer = rememberByForm((_, lower) => /^(wonach|danach|demnach|demzufolge)$/.test(lower));

/** "Der Sprecher wies Berichte zurück, *wonach* Truppen einrückten": the noun before the comma is the source. */
function readWonach(reading: Reading, sentence: Sentence, token: number): Draft | undefined {
  const clause = clauseAt(reading, token);
  if (!clause) return undefined;
  const last = contentEnd(reading, sentence);
  const end =
    clause.kind === 'main' ? last : Math.min(last, Math.max(...clause.parts.map((part) => part.end), token + 1));
  const quote = tokenRange(token + 1, trimMarks(reading, token + 1, end));
  if (quote.length === 0) return undefined;
  const frame = [...tokenRange(sentence.firstToken, token + 1), ...tokenRange(end, last)];
  // "wies *Berichte* zurück, wonach": the last phrase before the comma, a verb or prefix may stand between.
  const speaker = findNamingBefore(reading, sentence.index, token - 1);
  return toDraft({ form: 'indirect', quote, frame, cue: [token], speaker, rule: 'wonach' });
}

/** "Danach" is "later" as a rule; behind a paper as the speaker it is "according to it". */
function isPaper(reading: Reading, source: Draft | undefined): boolean {
  const speaker = source?.quote.length ? source.speaker : [];
  return speaker.some(
    (token) => hasEndingAt(reading, token, PAPER_NOUN_ENDINGS) || hasEndingAt(reading, token, ATTRIBUTION_NOUN_ENDINGS),
  );
}

/** "*Demnach* kamen zwölf Menschen um": the source is the one who spoke before. */
function readDemnach(
  reading: Reading,
  sentence: Sentence,
  { token, source }: { readonly token: number; readonly source: Draft | undefined },
): Draft {
  const first = token === sentence.firstToken ? token + 1 : sentence.firstToken;
  const quote = tokenRange(first, contentEnd(reading, sentence)).filter((inside) => inside !== token);
  const speaker = source?.speaker ?? [];
  return toDraft({
    form: 'indirect',
    medium: source?.medium ?? 'speech',
    quote,
    frame: [token],
    cue: [token],
    speaker,
    source,
    rule: 'demnach',
  });
}

function trimMarks(reading: Reading, first: number, end: number): number {
  let trimmed = end;
  while (trimmed > first && /^[,;–-]$/.test(textAt(reading, trimmed - 1))) trimmed -= 1;
  return trimmed;
}
