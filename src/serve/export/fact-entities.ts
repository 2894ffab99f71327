import type {
  LedgerCommitment,
  LedgerContact,
  LedgerDocumentReference,
  LedgerEvidence,
  LedgerStatement,
} from '../../core/ledger.ts';
import { nameCommitmentKind, nameCommitmentStatus, nameContactKind, nameContactStatus } from '../report/words.ts';
import { type ActorEntities, noteActors } from './actor-entities.ts';
import { type Entity, toEntity, toEntityId } from './entity.ts';
import { readDays } from './read-days.ts';
import { toWebAddress } from './web-address.ts';

/** A contact as an Event, with the words that prove it. Its actors are noted. */
export function toContactEntities(contact: LedgerContact, actors: ActorEntities): readonly Entity[] {
  const { id, date, participants, mediators, initiative, duration, place, documents } = contact;
  const status = nameContactStatus(contact.status);
  const names = participants.map(({ name }) => name).join(', ');
  const event = toEntity('Event', toEntityId(id), {
    name: [`${nameContactKind(contact.kind)}: ${names}`],
    involved: noteActors(actors, [...participants, ...mediators], id),
    ...toDates(date?.edtf),
    location: [place?.name],
    summary: [[status, date?.text, duration && `${duration.iso} (${duration.bound})`].filter(Boolean).join('; ')],
    notes: [initiative && `initiative: ${initiative.name}`, ...mediators.map(({ name }) => `mediator: ${name}`)],
    keywords: [contact.kind, contact.status, contact.leaked ? 'leaked' : null, contact.attempted ? 'attempted' : null],
    description: documents.flatMap(({ anchors }) => anchors.map(({ exact }) => exact)),
    proof: documents.map(toDocumentEntityId),
  });
  return [event, ...documents.map((proof) => toProof(id, proof))];
}

/** A statement as a Note on its speaker and the contacts that it is about. */
export function toStatementEntities(statement: LedgerStatement, actors: ActorEntities): readonly Entity[] {
  const { id, speaker, speakerName, documents, contacts } = statement;
  const hops = statement.chain.map(({ role, name }) => `${role}: ${name}`);
  const note = toEntity('Note', toEntityId(id), {
    name: [speakerName],
    description: [statement.text],
    summary: [hops.join('; ')],
    keywords: ['statement', statement.form, statement.certainty, statement.polarity, statement.verification],
    entity: [...noteActors(actors, speaker ? [speaker] : [], id), ...contacts.map((contact) => toEntityId(contact))],
    proof: documents.map(toDocumentEntityId),
  });
  return [note, ...documents.map((proof) => toProof(id, proof))];
}

/** A commitment as a Note on its parties; the model has nothing that is promised and not yet done. */
export function toCommitmentEntities(commitment: LedgerCommitment, actors: ActorEntities): readonly Entity[] {
  const { id, action, scope, condition, quantity, start, end, documents, contacts } = commitment;
  const named = [...commitment.parties, ...commitment.by, ...commitment.to];
  const note = toEntity('Note', toEntityId(id), {
    name: [`${nameCommitmentKind(commitment.kind)}: ${action}`],
    description: [action],
    summary: [nameCommitmentStatus(commitment.status)],
    notes: [
      ...commitment.by.map(({ name }) => `by: ${name}`),
      ...commitment.to.map(({ name }) => `to: ${name}`),
      scope && `scope: ${scope}`,
      condition && `condition: ${condition.exact}`,
      quantity && `quantity: ${quantity.value} ${quantity.unit} (${quantity.bound})`,
      start && `start: ${start}`,
      end && `end: ${end}`,
    ],
    keywords: ['commitment', commitment.kind, commitment.status],
    entity: [...noteActors(actors, named, id), ...contacts.map((contact) => toEntityId(contact))],
    proof: documents.map(toDocumentEntityId),
  });
  return [note, ...documents.map((proof) => toProof(id, proof))];
}

/** A document of the ledger as an Article. */
export function toArticleEntity(document: LedgerDocumentReference): Entity {
  const { path, title, publisher, publishedAt } = document;
  return toEntity('Article', toDocumentEntityId(document), {
    title: [title],
    fileName: [path],
    publisher: [publisher],
    publishedAt: [toModelDate(publishedAt)],
    sourceUrl: [toWebAddress(path)],
    language: ['deu'],
  });
}

/** The link from a fact to a document that tells it, with the words. */
function toProof(factId: string, evidence: LedgerEvidence): Entity {
  return toEntity('Documentation', toEntityId('proof', factId, evidence.documentId), {
    document: [toDocumentEntityId(evidence)],
    entity: [toEntityId(factId)],
    role: ['proof'],
    date: [toModelDate(evidence.publishedAt)],
    summary: evidence.anchors.map(({ exact }) => exact),
  });
}

function toDocumentEntityId({ documentId }: Pick<LedgerDocumentReference, 'documentId'>): string {
  return toEntityId(documentId);
}

/** The model's dates are days, months or years; a span has a first and a last day. What is about a day is marked in the summary's words. */
function toDates(edtf: string | null | undefined): Readonly<Record<string, readonly string[]>> {
  const days = readDays(edtf);
  if (!days) return {};
  if (!edtf!.includes('/')) return { date: [edtf!.slice(0, 10).replace(/[~?%]$/, '')] };
  return { startDate: [days.first], endDate: [days.last] };
}

/** "2025-03-18T20:51" with or without seconds and zone -> as far as the model's dates go. */
function toModelDate(stated: string | null): string | null {
  return /^\d{4}(-\d\d(-\d\d)?)?/.exec(stated ?? '')?.[0] ?? null;
}
