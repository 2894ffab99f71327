/** An input that is not an article, with the reason in one word. */
export interface Rejection {
  readonly kind: 'rejection';
  readonly path: string;
  readonly reason: RejectionReason;
  /** One sentence: what was found and what to do about it. */
  readonly detail: string;
}

/** Why an input is not read. */
export type RejectionReason =
  | 'missing'
  | 'unreadable'
  | 'noArticles'
  | 'empty'
  | 'binary'
  | 'tooLarge'
  | 'notGerman'
  | 'noArticle'
  | 'tooDeep'
  /** A file that breaks off before its end. */
  | 'truncated'
  /** A repeated record of a web archive. */
  | 'skipped'
  /** Dangerous or unwanted: a name that leads out of its archive, a private address, a page closed to programs. */
  | 'refused'
  /** An address that does not answer, or not with a page. */
  | 'unreachable'
  /** A defect of the analysis on this input. */
  | 'failed';
