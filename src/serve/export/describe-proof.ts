import type { ActorReference } from '../../core/actor.ts';
import type { Commitment } from '../../core/commitment.ts';
import type { Contact } from '../../core/contact.ts';
import type { Denial } from '../../core/denial.ts';
import type { Quotation } from '../../core/quotation.ts';

/** A fact of one document with what it is. */
export type ToldFact =
  | { readonly type: 'contact'; readonly fact: Contact }
  | { readonly type: 'statement'; readonly fact: Quotation }
  | { readonly type: 'commitment'; readonly fact: Commitment }
  | { readonly type: 'denial'; readonly fact: Denial };

/** What an anchor in a slot of a fact proves, in one line: "contact (phone, held): participant Wladimir Putin". */
export function describeProof({ type, fact }: ToldFact, slot: string): string {
  const [name, index] = slot.split(':');
  const value = (readValue[type] as (fact: unknown, name: string, index: number) => string | null)(
    fact,
    name,
    Number(index ?? 0),
  );
  return [`${type} (${readKind(fact)}): ${name}`, ...(value ? [value] : [])].join(' ');
}

function readKind(fact: ToldFact['fact']): string {
  if ('participants' in fact) return `${fact.kind}, ${fact.status}`;
  if ('action' in fact) return `${fact.kind}, ${fact.status}`;
  if ('quote' in fact) return `${fact.form}, ${fact.certainty}, ${fact.polarity}`;
  return fact.kind;
}

type ReadValue<Fact> = (fact: Fact, name: string, index: number) => string | null;

/** The value that the words of a slot stand for; null where the words are all there is. */
const readValue: {
  readonly contact: ReadValue<Contact>;
  readonly statement: ReadValue<Quotation>;
  readonly commitment: ReadValue<Commitment>;
  readonly denial: ReadValue<Denial>;
} = {
  contact: (contact, name, index) => {
    if (name === 'participant') return nameOf(contact.participants[index]);
    if (name === 'mediator') return nameOf(contact.mediators[index]);
    if (name === 'reportedBy') return nameOf(contact.reportedBy[index]);
    if (name === 'initiative') return nameOf(contact.initiative);
    if (name === 'date') return contact.date?.edtf ?? null;
    if (name === 'duration') return contact.duration && `${contact.duration.iso} (${contact.duration.bound})`;
    return name === 'place' ? (contact.place?.name ?? null) : null;
  },
  statement: (quotation, name, index) => {
    if (name === 'speaker') return quotation.speakerActor?.name ?? null;
    const hop = name === 'chain' ? quotation.chain[index] : undefined;
    return hop ? `${hop.role} ${hop.name}` : null;
  },
  commitment: (commitment, name, index) => {
    if (name === 'parties' || name === 'by' || name === 'to' || name === 'accordingTo')
      return nameOf(commitment[name][index]);
    const { quantity } = commitment;
    if (name === 'quantity') return quantity && `${quantity.value} ${quantity.unit} (${quantity.bound})`;
    return name === 'evidence' ? commitment.action : null;
  },
  denial: (denial, name) => (name === 'by' ? denial.by.name : null),
};

function nameOf(reference: ActorReference | null | undefined): string | null {
  return reference?.name ?? null;
}
