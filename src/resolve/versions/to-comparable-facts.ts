import type { ActorReference } from '../../core/actor.ts';
import type { Anchor } from '../../core/anchor.ts';
import type { Commitment } from '../../core/commitment.ts';
import type { Contact } from '../../core/contact.ts';
import type { Denial } from '../../core/denial.ts';
import type { Quotation } from '../../core/quotation.ts';
import type { ComparableFact, ComparableField, Version } from './version.ts';

/** All facts of a version in the form in which two versions are compared. */
export function toComparableFacts(version: Version): readonly ComparableFact[] {
  return [
    ...version.contacts.map(fromContact),
    ...version.commitments.map(fromCommitment),
    ...version.quotations.map(fromQuotation),
    ...version.denials.map(fromDenial),
  ];
}

/** Words in lower case, without marks. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function fromContact(contact: Contact, position: number): ComparableFact {
  const { kind, status, participants, mediators, date, duration, place, initiative, anchors } = contact;
  return {
    type: 'contact',
    position,
    key: 'contact',
    names: participants.map(({ name }) => name),
    sides: [...new Set(participants.map(({ state, key }) => state ?? key))].sort().join(' '),
    words: wordsOf(joinWords(anchors)),
    summary: `${kind} ${participants.map(({ name }) => name).join(', ')}`,
    anchors,
    fields: [
      { name: 'kind', value: kind, anchors },
      { name: 'status', value: status, anchors },
      toNames('participants', participants),
      toNames('mediators', mediators),
      toNames('initiative', initiative ? [initiative] : []),
      { name: 'date', value: date ? (date.edtf ?? date.text) : null, anchors: date?.anchors ?? [] },
      {
        name: 'duration',
        value: duration ? `${duration.iso} ${duration.bound}` : null,
        anchors: duration?.anchors ?? [],
      },
      { name: 'place', value: place?.name ?? null, anchors: place?.anchors ?? [] },
    ],
  };
}

function fromCommitment(commitment: Commitment, position: number): ComparableFact {
  const { kind, status, parties, action, scope, quantity, start, end, anchors, condition } = commitment;
  return {
    type: 'commitment',
    position,
    key: `commitment ${kind}`,
    names: parties.map(({ name }) => name),
    sides: '',
    words: wordsOf(`${action} ${scope ?? ''}`),
    summary: action,
    anchors,
    fields: [
      { name: 'status', value: status, anchors },
      toNames('parties', parties),
      { name: 'action', value: withoutNumbers(action), anchors },
      { name: 'scope', value: scope, anchors },
      {
        name: 'quantity',
        value: quantity ? `${quantity.value} ${quantity.unit} ${quantity.bound}` : null,
        anchors: quantity?.anchors ?? [],
      },
      { name: 'condition', value: condition?.exact ?? null, anchors: condition ? [condition] : [] },
      // With a quantity of days the dates follow from it, and from the day of publication.
      ...(quantity ? [] : [{ name: 'window', value: start || end ? `${start ?? ''}/${end ?? ''}` : null, anchors }]),
    ],
  };
}

function fromQuotation(quotation: Quotation, position: number): ComparableFact {
  const { quote, speaker, speakerActor, polarity, certainty, medium } = quotation;
  const words = wordsOf(joinWords(quote));
  const name = speakerActor?.name ?? (joinWords(speaker) || null);
  return {
    type: 'statement',
    position,
    key: 'statement',
    names: name === null ? [] : [name],
    sides: '',
    words,
    summary: joinWords(quote),
    anchors: quote,
    fields: [
      { name: 'words', value: words.join(' '), anchors: quote },
      { name: 'speaker', value: name, anchors: speaker },
      { name: 'polarity', value: polarity, anchors: quote },
      { name: 'certainty', value: certainty, anchors: quote },
      { name: 'medium', value: medium, anchors: quote },
    ],
  };
}

function fromDenial(denial: Denial, position: number): ComparableFact {
  const { by, kind, exception, anchors } = denial;
  return {
    type: 'denial',
    position,
    key: 'denial',
    names: [by.name],
    sides: '',
    words: wordsOf(joinWords(anchors)),
    summary: joinWords(anchors),
    anchors,
    fields: [
      toNames('by', [by]),
      { name: 'kind', value: kind, anchors },
      { name: 'exception', value: exception?.exact ?? null, anchors: exception ? [exception] : [] },
    ],
  };
}

function toNames(name: string, references: readonly ActorReference[]): ComparableField {
  const names = [...new Set(references.map((reference) => reference.name))].sort();
  return {
    name,
    value: names.length === 0 ? null : names.join(', '),
    anchors: references.flatMap(({ anchors }) => anchors),
  };
}

/** "20 Millionen Euro bereitstellen": the number is a field of its own. */
function withoutNumbers(action: string): string {
  return wordsOf(action)
    .filter((word) => !/\d/.test(word))
    .join(' ');
}

function joinWords(anchors: readonly Anchor[]): string {
  return anchors.map(({ exact }) => exact).join(' … ');
}
