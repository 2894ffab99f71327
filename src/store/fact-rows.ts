import type { Insertable } from 'kysely';
import type { Actor, ActorKind, ActorReference } from '../core/actor.ts';
import type { Analysis } from '../core/analysis.ts';
import type { Anchor } from '../core/anchor.ts';
import type { Commitment } from '../core/commitment.ts';
import type { Contact } from '../core/contact.ts';
import type { Denial } from '../core/denial.ts';
import type { Quotation } from '../core/quotation.ts';
import type { Tables } from './tables.ts';

/** The rows of all facts of one document. */
export interface FactRows {
  readonly actor: Insertable<Tables['actor']>[];
  readonly quotation: Insertable<Tables['quotation']>[];
  readonly contact_entry: Insertable<Tables['contact_entry']>[];
  readonly commitment_entry: Insertable<Tables['commitment_entry']>[];
  readonly denial_entry: Insertable<Tables['denial_entry']>[];
  readonly fact_actor: Insertable<Tables['fact_actor']>[];
  readonly anchor: Insertable<Tables['anchor']>[];
}

/** Characters before and after the exact words, by which a person finds them in another edition of the text. */
const contextLength = 32;

/** The facts of an analysis as rows. `fact` names them by a letter and position: q quotation, c contact, m commitment, n denial. */
export function toFactRows(analysis: Analysis, documentId: string): FactRows {
  const { text } = analysis.annotated.document;
  const rows: FactRows = {
    actor: [],
    quotation: [],
    contact_entry: [],
    commitment_entry: [],
    denial_entry: [],
    fact_actor: [],
    anchor: [],
  };
  const actors = new Map<string, Actor>();
  const write: RowWriter = {
    anchors: (fact, slot, anchors) => {
      for (const [position, anchor] of anchors.entries())
        rows.anchor.push({ document_id: documentId, fact, slot, position, ...toAnchorColumns(text, anchor) });
    },
    actors: (fact, role, references) => {
      for (const [position, reference] of references.entries()) {
        noteActor(actors, reference, analysis.annotated.actors.get(reference.key));
        rows.fact_actor.push({ document_id: documentId, fact, role, position, actor_key: reference.key });
        write.anchors(fact, `${role}:${position}`, reference.anchors);
      }
    },
  };
  analysis.quotations.forEach((quotation, position) => {
    if (quotation.speakerActor) actors.set(quotation.speakerActor.key, quotation.speakerActor);
    rows.quotation.push({ document_id: documentId, position, ...toQuotationColumns(quotation) });
    writeQuotation(`q${position}`, quotation, write);
  });
  analysis.contacts.forEach((contact, position) => {
    rows.contact_entry.push({ document_id: documentId, position, ...toContactColumns(contact) });
    writeContact(`c${position}`, contact, write);
  });
  analysis.commitments.forEach((commitment, position) => {
    rows.commitment_entry.push({ document_id: documentId, position, ...toCommitmentColumns(commitment) });
    writeCommitment(`m${position}`, commitment, write);
  });
  analysis.denials.forEach((denial, position) => {
    rows.denial_entry.push({ document_id: documentId, position, ...toDenialColumns(denial) });
    writeDenial(`n${position}`, denial, write);
  });
  for (const actor of actors.values())
    rows.actor.push({ document_id: documentId, ...actor, members: JSON.stringify(actor.members) });
  return rows;
}

interface RowWriter {
  readonly anchors: (fact: string, slot: string, anchors: readonly Anchor[]) => void;
  readonly actors: (fact: string, role: string, references: readonly ActorReference[]) => void;
}

function toAnchorColumns(text: string, { start, end, exact }: Anchor) {
  return {
    start_offset: start,
    end_offset: end,
    exact,
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}

function noteActor(actors: Map<string, Actor>, reference: ActorReference, known: Actor | undefined): void {
  if (actors.has(reference.key)) return;
  const { anchors: _anchors, ...named } = reference;
  const kind: ActorKind = reference.key === reference.state ? 'state' : 'organisation';
  actors.set(reference.key, known ?? { ...named, kind, gender: null, members: [], number: null });
}

function toQuotationColumns(quotation: Quotation) {
  return {
    form: quotation.form,
    medium: quotation.medium,
    nested: Number(quotation.nested),
    speaker: quotation.speakerActor?.key ?? null,
    chain: JSON.stringify(quotation.chain.map(({ anchors: _anchors, ...hop }) => hop)),
    certainty: quotation.certainty,
    polarity: quotation.polarity,
    verification: quotation.verification,
    rule: quotation.rule,
  };
}

function writeQuotation(fact: string, quotation: Quotation, write: RowWriter): void {
  for (const slot of ['quote', 'speaker', 'cue', 'frame', 'addressee'] as const)
    write.anchors(fact, slot, quotation[slot]);
  for (const [index, hop] of quotation.chain.entries()) write.anchors(fact, `chain:${index}`, hop.anchors);
}

function toContactColumns(contact: Contact) {
  return {
    kind: contact.kind,
    form: contact.form,
    status: contact.status,
    leaked: Number(contact.leaked),
    attempted: Number(contact.attempted),
    same_state: Number(contact.sameState),
    ordinal: contact.ordinal,
    date_edtf: contact.date?.edtf ?? null,
    date_text: contact.date?.text ?? null,
    date_from: contact.date?.from ?? null,
    duration_iso: contact.duration?.iso ?? null,
    duration_bound: contact.duration?.bound ?? null,
    place: contact.place?.name ?? null,
    rule: contact.rule,
  };
}

function writeContact(fact: string, contact: Contact, write: RowWriter): void {
  write.anchors(fact, 'evidence', contact.anchors);
  write.anchors(fact, 'topic', contact.topics);
  write.anchors(fact, 'date', contact.date?.anchors ?? []);
  write.anchors(fact, 'duration', contact.duration?.anchors ?? []);
  write.anchors(fact, 'place', contact.place?.anchors ?? []);
  write.actors(fact, 'participant', contact.participants);
  write.actors(fact, 'mediator', contact.mediators);
  write.actors(fact, 'reportedBy', contact.reportedBy);
  write.actors(fact, 'initiative', contact.initiative ? [contact.initiative] : []);
}

function toCommitmentColumns(commitment: Commitment) {
  return {
    kind: commitment.kind,
    status: commitment.status,
    action: commitment.action,
    scope: commitment.scope,
    quantity_value: commitment.quantity?.value ?? null,
    quantity_unit: commitment.quantity?.unit ?? null,
    quantity_bound: commitment.quantity?.bound ?? null,
    quantity_distribution: commitment.quantity?.distribution ?? null,
    start_edtf: commitment.start,
    end_edtf: commitment.end,
    rule: commitment.rule,
  };
}

function writeCommitment(fact: string, commitment: Commitment, write: RowWriter): void {
  write.anchors(fact, 'evidence', commitment.anchors);
  write.anchors(fact, 'condition', commitment.condition ? [commitment.condition] : []);
  write.anchors(fact, 'quantity', commitment.quantity?.anchors ?? []);
  for (const role of ['parties', 'by', 'to', 'accordingTo'] as const) write.actors(fact, role, commitment[role]);
}

function toDenialColumns(denial: Denial) {
  return {
    kind: denial.kind,
    target_type: denial.of.type,
    target_position: denial.of.type === 'words' ? null : denial.of.index,
    rule: denial.rule,
  };
}

function writeDenial(fact: string, denial: Denial, write: RowWriter): void {
  write.anchors(fact, 'evidence', denial.anchors);
  write.anchors(fact, 'exception', denial.exception ? [denial.exception] : []);
  write.anchors(fact, 'target', denial.of.type === 'words' ? [denial.of.anchor] : []);
  write.actors(fact, 'by', [denial.by]);
}
