import type { AnnotatedDocument } from './annotated.ts';
import type { Commitment } from './commitment.ts';
import type { Contact } from './contact.ts';
import type { Denial } from './denial.ts';
import type { Quotation } from './quotation.ts';

/** What one document tells of. */
export interface Extraction {
  readonly quotations: readonly Quotation[];
  readonly contacts: readonly Contact[];
  readonly commitments: readonly Commitment[];
  readonly denials: readonly Denial[];
}

/** All that one document settles by itself. */
export interface Analysis extends Extraction {
  readonly kind: 'analysis';
  readonly annotated: AnnotatedDocument;
}
