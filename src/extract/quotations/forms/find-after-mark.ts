import type { Clause } from '../../../core/clause.ts';
import type { Sentence } from '../../../core/segmented.ts';
import { DOCUMENT_NOUN_ENDINGS } from '../../../german/post-platforms.ts';
import { PAPER_SOURCE_ENDINGS } from '../../../german/source-nouns.ts';
import { ATTRIBUTION_NOUN_ENDINGS } from '../../../german/speech-nouns.ts';
import { type Draft, toDraft, tokenRange } from '../draft.ts';
import { hasEndingAt } from '../has-ending.ts';
import { clauseAt, contentEnd, isClearSubjunctive, mentionsIn, type Reading, textAt } from '../reading.ts';
import { findSpeaker } from '../speakers/find-speaker.ts';
import { canSpeak } from './can-speak.ts';
import { findCue } from './find-cue.ts';

/** The subjunctive behind a colon or semicolon: "Er bestätigte das; man sei bereit", "Sie sah es anders: Das sei zu früh". */
export function findAfterMark(reading: Reading, sentence: Sentence, taken: ReadonlySet<number>): Draft | undefined {
  const last = contentEnd(reading, sentence);
  for (let token = sentence.firstToken + 1; token < last - 1; token += 1) {
    const mark = textAt(reading, token);
    if ((mark !== ';' && mark !== ':') || reading.quotedOfToken[token] !== -1 || taken.has(token + 1)) continue;
    const content = clauseAt(reading, token + 1);
    const frame = clauseAt(reading, token);
    if (!content || !frame || content === frame || !isClearSubjunctive(reading, content)) continue;
    const isFrame = frame.kind === 'main' && !isClearSubjunctive(reading, frame);
    const subject = isFrame ? findSpeaker(reading, frame) : [];
    const written = isFrame && mark === ':' && !canSpeak(reading, subject) ? findPaper(reading, frame) : [];
    const speaker = written.length > 0 ? written : subject;
    if (speaker.length === 0) continue;
    return build(reading, { frame, mark, speaker, quote: tokenRange(token + 1, last), first: sentence.firstToken });
  }
  return undefined;
}

/** "*In der Zusammenfassung des Palasts* liest sich das anders: Man habe ...", "*In Meiers Erklärung* fehlt das Wort: Man bedaure ...". */
function findPaper(reading: Reading, { phrases }: Clause): readonly number[] {
  const paper = phrases.find(
    ({ firstToken, endToken, preposition }) =>
      preposition === 'in' &&
      mentionsIn(reading, firstToken, endToken).some(({ actor }) => actor !== null) &&
      tokenRange(firstToken, endToken).some((token) => papers.some((list) => hasEndingAt(reading, token, list))),
  );
  return paper ? tokenRange(paper.firstToken + 1, paper.endToken) : [];
}

const papers = [PAPER_SOURCE_ENDINGS, DOCUMENT_NOUN_ENDINGS, ATTRIBUTION_NOUN_ENDINGS];

interface Found {
  readonly frame: Clause;
  readonly mark: string;
  readonly speaker: readonly number[];
  readonly quote: readonly number[];
  readonly first: number;
}

function build(reading: Reading, { frame, mark, speaker, quote, first }: Found): Draft {
  // Behind a semicolon the statement stands by itself; a colon makes what is before it the frame.
  if (mark === ';') return toDraft({ form: 'indirectFreeIndirect', quote, speaker, rule: 'free-after-semicolon' });
  const cue = findCue(reading, frame);
  const tokens = tokenRange(first, quote[0]!);
  const medium = cue?.medium ?? 'speech';
  return toDraft({
    form: 'indirect',
    medium,
    quote,
    frame: tokens,
    cue: cue?.tokens ?? frame.verb?.tokens ?? [],
    speaker,
    rule: 'indirect-after-colon',
  });
}
