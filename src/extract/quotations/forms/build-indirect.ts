import type { Clause } from '../../../core/clause.ts';
import type { Sentence } from '../../../core/segmented.ts';
import { type Draft, toDraft } from '../draft.ts';
import { type Reading, textAt } from '../reading.ts';
import { findAddressee } from '../speakers/find-addressee.ts';
import { findSpeaker } from '../speakers/find-speaker.ts';
import type { Cue } from './find-cue.ts';

/** A clause that may be a frame, and where in its sentence the frame may begin. */
export interface Place {
  readonly clause: Clause;
  readonly sentence: Sentence;
  /** First token that is free for this frame. */
  readonly frameStart: number;
}

/** A clause with a cue. */
export interface FrameClause extends Place {
  readonly cue: Cue;
}

interface Parts {
  readonly clause: Clause;
  readonly cue: Cue;
  readonly frame: readonly number[];
  readonly quote: readonly number[];
  readonly rule: string;
}

/** The draft of indirect speech under a verb: speaker and addressee are read out of the frame's clause. */
export function buildIndirect(reading: Reading, { clause, cue, frame, quote, rule }: Parts): Draft {
  return toDraft({
    form: 'indirect',
    medium: cue.medium,
    quote,
    frame,
    cue: withWie(reading, clause, cue.tokens).filter((token) => frame.includes(token)),
    speaker: findSpeaker(reading, clause),
    addressee: findAddressee(reading, clause),
    denies: cue.denies,
    rule,
  });
}

/** "*Wie* die Ministerin *mitteilte*": the word belongs to the cue. */
function withWie(reading: Reading, clause: Clause, tokens: readonly number[]): readonly number[] {
  const { subordinator } = clause;
  return subordinator !== undefined && /^wie$/i.test(textAt(reading, subordinator))
    ? [subordinator, ...tokens]
    : tokens;
}
