import type { Commitment } from '../src/core/commitment.ts';
import type { Contact } from '../src/core/contact.ts';
import type { LedgerCommitment, LedgerContact } from '../src/core/ledger.ts';
import type { Quotation } from '../src/core/quotation.ts';

/** A phone call that was held, with nothing known of it but what a test says. */
export function makeContact(parts: Partial<Contact> = {}): Contact {
  return {
    kind: 'phone',
    form: null,
    status: 'held',
    leaked: false,
    attempted: false,
    sameState: false,
    ordinal: null,
    participants: [],
    mediators: [],
    date: null,
    duration: null,
    place: null,
    initiative: null,
    topics: [],
    reportedBy: [],
    anchors: [],
    rule: 'made',
    ...parts,
  };
}

/** A promise that was announced, with nothing known of it but what a test says. */
export function makeCommitment(parts: Partial<Commitment> = {}): Commitment {
  return {
    kind: 'promise',
    status: 'announced',
    parties: [],
    by: [],
    to: [],
    action: 'die Angriffe aussetzen',
    scope: null,
    condition: null,
    quantity: null,
    start: null,
    end: null,
    accordingTo: [],
    anchors: [],
    rule: 'made',
    ...parts,
  };
}

/** Indirect speech, with nothing known of it but what a test says. */
export function makeQuotation(parts: Partial<Quotation> = {}): Quotation {
  return {
    form: 'indirect',
    medium: 'speech',
    nested: false,
    quote: [],
    speaker: [],
    cue: [],
    frame: [],
    addressee: [],
    speakerActor: null,
    chain: [],
    certainty: 'reported',
    polarity: 'positive',
    verification: null,
    rule: 'made',
    ...parts,
  };
}

/** A contact of a ledger as `makeContact` makes it, told by no document. */
export function makeLedgerContact(parts: Partial<LedgerContact> = {}): LedgerContact {
  const { anchors: _anchors, rule: _rule, topics: _topics, ...contact } = makeContact();
  return {
    ...contact,
    id: 'c1',
    aliases: [],
    participants: [],
    mediators: [],
    reportedBy: [],
    initiative: null,
    sources: { date: null, duration: null, place: null },
    firstReportedAt: null,
    life: [],
    documents: [],
    origins: 0,
    entries: [],
    verdict: null,
    ...parts,
  };
}

/** A commitment of a ledger as `makeCommitment` makes it, told by no document. */
export function makeLedgerCommitment(parts: Partial<LedgerCommitment> = {}): LedgerCommitment {
  const { anchors: _anchors, rule: _rule, ...commitment } = makeCommitment();
  return {
    ...commitment,
    id: 'm1',
    states: [],
    documents: [],
    origins: 0,
    contacts: [],
    entries: [],
    verdict: null,
    ...parts,
  };
}
