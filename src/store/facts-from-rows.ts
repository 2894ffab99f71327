import type { Selectable } from 'kysely';
import type { Commitment } from '../core/commitment.ts';
import type { Contact } from '../core/contact.ts';
import type { Denial } from '../core/denial.ts';
import type { Hop, Quotation } from '../core/quotation.ts';
import type { FactParts } from './load-facts.ts';
import type { Tables } from './tables.ts';

/** The quotation of a row. */
export function toQuotation(row: Selectable<Tables['quotation']>, { anchors, actor }: FactParts): Quotation {
  return {
    form: row.form as Quotation['form'],
    medium: row.medium as Quotation['medium'],
    nested: row.nested === 1,
    quote: anchors('quote'),
    speaker: anchors('speaker'),
    cue: anchors('cue'),
    frame: anchors('frame'),
    addressee: anchors('addressee'),
    speakerActor: (row.speaker === null ? undefined : actor(row.speaker)) ?? null,
    chain: (JSON.parse(row.chain) as Omit<Hop, 'anchors'>[]).map((hop, index) => ({
      ...hop,
      anchors: anchors(`chain:${index}`),
    })),
    certainty: row.certainty as Quotation['certainty'],
    polarity: row.polarity as Quotation['polarity'],
    verification: row.verification as Quotation['verification'],
    rule: row.rule,
  };
}

/** The contact entry of a row. */
export function toContact(row: Selectable<Tables['contact_entry']>, { anchors, references }: FactParts): Contact {
  return {
    kind: row.kind as Contact['kind'],
    form: row.form as Contact['form'],
    status: row.status as Contact['status'],
    leaked: row.leaked === 1,
    attempted: row.attempted === 1,
    sameState: row.same_state === 1,
    ordinal: row.ordinal,
    participants: references('participant'),
    mediators: references('mediator'),
    date: toDate(row, anchors('date')),
    duration: toDuration(row, anchors('duration')),
    place: row.place === null ? null : { name: row.place, anchors: anchors('place') },
    initiative: references('initiative').at(0) ?? null,
    topics: anchors('topic'),
    reportedBy: references('reportedBy'),
    anchors: anchors('evidence'),
    rule: row.rule,
  };
}

function toDate(row: Selectable<Tables['contact_entry']>, anchors: Contact['anchors']): Contact['date'] {
  if (row.date_text === null) return null;
  const from = row.date_from as NonNullable<Contact['date']>['from'];
  return { edtf: row.date_edtf, text: row.date_text, from, anchors };
}

function toDuration(row: Selectable<Tables['contact_entry']>, anchors: Contact['anchors']): Contact['duration'] {
  if (row.duration_iso === null) return null;
  const bound = row.duration_bound as NonNullable<Contact['duration']>['bound'];
  return { iso: row.duration_iso, bound, anchors };
}

/** The commitment entry of a row. */
export function toCommitment(
  row: Selectable<Tables['commitment_entry']>,
  { anchors, references }: FactParts,
): Commitment {
  return {
    kind: row.kind as Commitment['kind'],
    status: row.status as Commitment['status'],
    parties: references('parties'),
    by: references('by'),
    to: references('to'),
    action: row.action,
    scope: row.scope,
    condition: anchors('condition').at(0) ?? null,
    quantity: toQuantity(row, anchors('quantity')),
    start: row.start_edtf,
    end: row.end_edtf,
    accordingTo: references('accordingTo'),
    anchors: anchors('evidence'),
    rule: row.rule,
  };
}

function toQuantity(
  row: Selectable<Tables['commitment_entry']>,
  anchors: Commitment['anchors'],
): Commitment['quantity'] {
  if (row.quantity_value === null || row.quantity_unit === null) return null;
  const { bound, distribution } = {
    bound: row.quantity_bound as NonNullable<Commitment['quantity']>['bound'],
    distribution: row.quantity_distribution as NonNullable<Commitment['quantity']>['distribution'],
  };
  return { value: row.quantity_value, unit: row.quantity_unit, bound, distribution, anchors };
}

/** The denial entry of a row. */
export function toDenial(row: Selectable<Tables['denial_entry']>, { anchors, references }: FactParts): Denial {
  return {
    by: references('by')[0],
    kind: row.kind as Denial['kind'],
    of:
      row.target_type === 'words' || row.target_position === null
        ? { type: 'words', anchor: anchors('target')[0] }
        : { type: row.target_type as 'contact' | 'commitment' | 'quotation', index: row.target_position },
    exception: anchors('exception').at(0) ?? null,
    anchors: anchors('evidence'),
    rule: row.rule,
  };
}
