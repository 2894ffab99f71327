import type { CommitmentKind } from '../../core/commitment.ts';
import type { ContactKind, ContactStatus } from '../../core/contact.ts';
import type { DenialKind } from '../../core/denial.ts';

/**
 * The nearest codes of two schemes for political events. Event, mode and context: PLOVER, manual and
 * CAMEO2PLOVER-2021.txt of https://github.com/openeventdata/PLOVER (POLECAT later renamed DEMAND to REQUEST). CAMEO:
 * codebook 1.1b3 (Schrodt 2012). Null where a scheme has no code; modes and contexts empty where none is settled.
 */
export interface EventCode {
  readonly event: PloverEvent | null;
  readonly mode: 'phone' | 'visit' | 'meet' | null;
  readonly contexts: readonly PloverContext[];
  readonly cameo: string | null;
  /** What this code does not say of what it stands for. */
  readonly lost: readonly string[];
}

/** The types of PLOVER events that entries of the ledger can be. */
export type PloverEvent = 'AGREE' | 'CONSULT' | 'DEMAND' | 'REJECT' | 'THREATEN';
/** The contexts of PLOVER that are used. */
export type PloverContext = 'diplomatic' | 'future' | 'hypothetical' | 'negation';

const none = { event: null, mode: null, contexts: [], cameo: null } as const;

/** Of contacts that took or take place, by kind. */
export const contactCodes: Readonly<Record<ContactKind, EventCode>> = {
  phone: { event: 'CONSULT', mode: 'phone', contexts: [], cameo: '041', lost: [] },
  // The mode is for remote media of all kinds; CAMEO 041 is the telephone alone.
  video: { event: 'CONSULT', mode: 'phone', contexts: [], cameo: '040', lost: ['that it was by video'] },
  meeting: { event: 'CONSULT', mode: null, contexts: [], cameo: '040', lost: ['that it was in person'] },
  visit: { event: 'CONSULT', mode: 'visit', contexts: [], cameo: '042', lost: ['who visits and who hosts'] },
  talks: { event: 'CONSULT', mode: null, contexts: ['diplomatic'], cameo: '046', lost: [] },
  message: { event: 'CONSULT', mode: null, contexts: [], cameo: '040', lost: ['that it was a message'] },
  unspecified: { event: 'CONSULT', mode: null, contexts: [], cameo: '040', lost: [] },
};

/** Of contacts that did not or not yet take place, by status; null where the code of the kind holds. */
export const contactStatusCodes: Readonly<Record<ContactStatus, EventCode | null>> = {
  held: null,
  ongoing: null,
  // "Cooperative actions reported in future tense are taken to imply intentions."
  planned: { event: 'AGREE', mode: null, contexts: ['diplomatic', 'future'], cameo: '036', lost: ['kind of contact'] },
  proposed: { ...none, lost: ['that a contact is proposed: mere requests have no code'] },
  postponed: { ...none, lost: ['that a contact is postponed'] },
  cancelled: { ...none, lost: ['that a contact is cancelled, and by whom'] },
  refused: { event: 'REJECT', mode: 'meet', contexts: ['diplomatic'], cameo: '125', lost: ['who refused'] },
  denied: { event: 'CONSULT', mode: null, contexts: ['negation'], cameo: null, lost: ['who denies and who tells it'] },
  alleged: { event: 'CONSULT', mode: null, contexts: ['hypothetical'], cameo: null, lost: ['that it is alleged'] },
};

/** Of commitments, by kind. Nothing is told about what they are on: the action stays in words. */
export const commitmentCodes: Readonly<Record<CommitmentKind, EventCode>> = {
  offer: { event: 'AGREE', mode: null, contexts: [], cameo: '030', lost: ['that it is only offered'] },
  promise: { event: 'AGREE', mode: null, contexts: [], cameo: '030', lost: ['that it is promised by one side'] },
  // CAMEO 057 is a signed agreement; that it was signed is not known.
  agreement: { event: 'AGREE', mode: null, contexts: [], cameo: '030', lost: ['that the parties agreed on it'] },
  demand: { event: 'DEMAND', mode: null, contexts: [], cameo: '100', lost: [] },
  refusal: { event: 'REJECT', mode: null, contexts: [], cameo: '120', lost: [] },
  threat: { event: 'THREATEN', mode: null, contexts: [], cameo: '130', lost: [] },
};

/** Of commitments that somebody denies, whatever the kind. */
export const deniedCommitmentCode: EventCode = { ...none, lost: ['that a commitment is denied'] };

/** Of denials: PLOVER leaves out mere statements; CAMEO has "decline comment" and "deny responsibility". */
export const denialCodes: Readonly<Record<DenialKind, EventCode>> = {
  flat: { ...none, cameo: '016', lost: ['what is denied'] },
  partial: { ...none, cameo: '016', lost: ['what is denied and what is not'] },
  presupposition: { ...none, cameo: '016', lost: ['what is denied'] },
  label: { ...none, lost: ['that a name for it is denied'] },
  notConfirmed: { ...none, cameo: '011', lost: ['what is not confirmed'] },
  noComment: { ...none, cameo: '011', lost: ['on what there is no comment'] },
  correction: { ...none, lost: ['that something is corrected'] },
};
