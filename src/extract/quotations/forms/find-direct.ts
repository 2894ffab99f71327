import type { Sentence } from '../../../core/segmented.ts';
import { type Draft, toDraft, tokenRange } from '../draft.ts';
import { clauseAt, contentEnd, isClearSubjunctive, type QuotedTokens, type Reading, textAt } from '../reading.ts';
import { findCue } from './find-cue.ts';
import { isFollowedByFrame, judgeQuoted } from './judge-quoted.ts';
import { type FrameParts, readFrame } from './read-frame.ts';

/** Direct speech: whole utterances between quotation marks, with the frame before, behind or inside. */
export function findDirect(reading: Reading): readonly Draft[] {
  const drafts: Draft[] = [];
  const utterances = reading.quoted.filter((quoted) => judgeQuoted(reading, quoted) === 'utterance');
  for (const [index, quoted] of utterances.entries()) {
    const previous = drafts.at(-1);
    if (previous?.quote.includes(quoted.first)) continue;
    // "X schrieb: „...“, weiter hieß es": only a verb right behind the words takes them from the colon.
    const isAnnounced = textAt(reading, quoted.first - 1) === ':' && !isFollowedByFrame(reading, quoted);
    const frame =
      (isAnnounced ? frameBefore(reading, quoted) : undefined) ??
      frameBehind(reading, quoted) ??
      frameBefore(reading, quoted);
    const next = utterances[index + 1];
    // „Das ist gut“, sagte sie, „aber nicht genug.“
    const second =
      frame?.place === 'behind' &&
      next &&
      next.first === frame.tokens.at(-1)! + 1 &&
      /^[,:]$/.test(textAt(reading, next.first - 1))
        ? next
        : undefined;
    const quote = [...tokenRange(quoted.first, quoted.end), ...(second ? tokenRange(second.first, second.end) : [])];
    drafts.push(
      frame
        ? toDraft({ form: 'direct', quote, frame: frame.tokens, ...frame.parts, rule: `direct-frame-${frame.place}` })
        : toDraft({ form: 'direct', quote, rule: 'direct-alone' }),
    );
  }
  return drafts;
}

interface DirectFrame {
  readonly tokens: readonly number[];
  readonly parts: FrameParts;
  readonly place: 'before' | 'behind';
}

/** „...“, sagte X am Montag. */
function frameBehind(reading: Reading, quoted: QuotedTokens): DirectFrame | undefined {
  const { annotated } = reading;
  const first = quoted.end;
  const token = annotated.tokens[first];
  if (!token || annotated.sentences[token.sentence]!.firstToken === first || /^[.!?:;]$/.test(token.text))
    return undefined;
  const sentence = annotated.sentences[token.sentence]!;
  const end = Math.min(
    contentEnd(reading, sentence),
    nextQuote(reading, first, sentence),
    nextStatement(reading, first, sentence),
  );
  if (end <= first + 1) return undefined;
  const tokens = tokenRange(first, end);
  return { tokens, parts: readFrame(reading, tokens, 'first'), place: 'behind' };
}

/** „...“, sagte sie *und betonte, ...*: where a further verb of saying begins a frame of its own. */
function nextStatement(reading: Reading, from: number, sentence: Sentence): number {
  const next = reading.clausesOfSentence[sentence.index]?.find(({ parts, verb, kind }) => {
    const { first } = parts[0]!;
    return (
      first > from + 2 && kind === 'main' && verb?.finite === first + 1 && /^(und|aber)$/.test(textAt(reading, first))
    );
  });
  return next && findCue(reading, next) ? next.parts[0]!.first : sentence.endToken;
}

function nextQuote(reading: Reading, from: number, sentence: Sentence): number {
  for (let token = from; token < sentence.endToken; token += 1) {
    if (reading.quotedOfToken[token] !== -1 && reading.quoted[reading.quotedOfToken[token]!]!.first === token) {
      const kind = judgeQuoted(reading, reading.quoted[reading.quotedOfToken[token]!]!);
      if (kind === 'utterance') return token;
    }
  }
  return sentence.endToken;
}

/** "X sagte: „...“", also where the sentence before ends with the colon. */
function frameBefore(reading: Reading, quoted: QuotedTokens): DirectFrame | undefined {
  const { annotated } = reading;
  const before = quoted.first - 1;
  const mark = textAt(reading, before);
  if (before < 0 || !/^[:,–]$/.test(mark)) return undefined;
  const sentence = annotated.sentences[annotated.tokens[before]!.sentence]!;
  let first = sentence.firstToken;
  for (const other of reading.quoted)
    if (other.end <= before && other.end > first && judgeQuoted(reading, other) === 'utterance') first = other.end;
  const tokens = tokenRange(first, quoted.first);
  const carrier = clauseAt(reading, before - 1);
  // "Das Land sei zu Dank verpflichtet: „...“": the sentence before goes on with somebody's speech itself.
  if (carrier && isClearSubjunctive(reading, carrier) && !findCue(reading, carrier)) return undefined;
  return { tokens, parts: readFrame(reading, tokens, 'last'), place: 'before' };
}
