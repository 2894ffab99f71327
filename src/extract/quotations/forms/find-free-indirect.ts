import type { Clause } from '../../../core/clause.ts';
import type { Sentence } from '../../../core/segmented.ts';
import { type Draft, toDraft, tokenRange } from '../draft.ts';
import { isClearSubjunctive, type Reading } from '../reading.ts';
import { findCue } from './find-cue.ts';

/** A sentence without a frame that continues somebody's speech: in the subjunctive, or with "soll" behind a source. */
export function findFreeIndirect(reading: Reading, sentence: Sentence, source: Draft | undefined): Draft | undefined {
  const mains = (reading.clausesOfSentence[sentence.index] ?? []).filter(
    (clause) => clause.kind === 'main' && clause.verb?.finite !== undefined,
  );
  if (mains.length === 0) return undefined;
  const quote = tokenRange(sentence.firstToken, sentence.endToken);
  const speaker = source?.speaker ?? [];
  const medium = source?.medium ?? 'speech';
  const isQuoted = source !== undefined && (source.quote.length > 0 || source.rule === 'report-before');
  const isGoingOn = isQuoted && mains.some(isFirstSubjunctive);
  const isSpoken = (clause: Clause) =>
    isClearSubjunctive(reading, clause) || (isGoingOn && mayBeSubjunctive(clause) && !findCue(reading, clause));
  if (mains.every(isSpoken) && (isQuoted || mains.some(isFirstSubjunctive))) {
    return toDraft({ form: 'indirectFreeIndirect', medium, quote, speaker, source, rule: 'free-subjunctive' });
  }
  if (mains.some(isHearsay) && (isQuoted || mains.some(isPastHearsay))) {
    // Hearsay behind a sentence that quotes nobody: its subject need not be who said so.
    return toDraft({ form: 'freeIndirect', medium, quote, speaker: isQuoted ? speaker : [], rule: 'free-sollen' });
  }
  return undefined;
}

/** "Die Arbeiten *dauerten* an, ein Haus sei eingestürzt": the past of weak verbs is their subjunctive too. */
function mayBeSubjunctive({ verb }: Clause): boolean {
  return verb?.number === 'plural' && verb.tense === 'past' && verb.modal === undefined;
}

function isFirstSubjunctive({ verb }: Clause): boolean {
  return verb?.mood === 'subjunctive1';
}

/** "soll", "sollen" in the present: "Das Gesetz soll im Mai kommen". */
function isHearsay({ verb }: Clause): boolean {
  return verb?.modal === 'sollen' && verb.tense !== 'past' && verb.mood !== 'subjunctive1';
}

/** "soll ... gegeben haben": hearsay without any source before it. */
function isPastHearsay(clause: Clause): boolean {
  return isHearsay(clause) && clause.verb?.tense === 'perfect';
}
