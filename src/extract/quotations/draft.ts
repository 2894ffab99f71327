import type { Quotation } from '../../core/quotation.ts';

/** A quotation in the making: token indices, ascending, where the finished one has anchors. */
export interface Draft extends Pick<Quotation, 'form' | 'medium' | 'nested' | 'rule'> {
  readonly quote: readonly number[];
  readonly speaker: readonly number[];
  readonly cue: readonly number[];
  readonly frame: readonly number[];
  readonly addressee: readonly number[];
  /** The cue says that the content is not so: "bestritt", "dementierte". */
  readonly denies?: boolean;
  /** Of speech without a frame: the quotation whose speaker goes on. */
  readonly source?: Draft;
  /** Words outside of the frame that say who passed it on: "der Agentur Tass zufolge". */
  readonly passedOnBy?: readonly number[];
}

/** The parts a draft may leave out. */
export type DraftInput = Pick<Draft, 'form' | 'quote' | 'rule'> & Partial<Draft>;

/** A draft with everything that is not given left empty. */
export function toDraft(input: DraftInput): Draft {
  return { ...emptyDraft, ...input };
}

// With all fields, so that drafts are one shape of object.
const emptyDraft = {
  medium: 'speech',
  nested: false,
  speaker: [],
  cue: [],
  frame: [],
  addressee: [],
  denies: undefined,
  source: undefined,
  passedOnBy: undefined,
} as const;

/** The token indices [first, end). */
export function tokenRange(first: number, end: number): number[] {
  const tokens: number[] = [];
  for (let token = first; token < end; token += 1) tokens.push(token);
  return tokens;
}
