/** An input that is not an article, with the reason in one word. */
export interface Rejection {
  readonly kind: 'rejection';
  readonly path: string;
  readonly reason: RejectionReason;
  /** One sentence: what was found and what to do about it. */
  readonly detail: string;
}

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
  /** A defect of the analysis on this input. */
  | 'failed';
