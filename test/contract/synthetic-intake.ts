import { createHash } from 'node:crypto';
import type { Actor, ActorReference } from '../../src/core/actor.ts';
import type { Anchor } from '../../src/core/anchor.ts';
import type { AnnotatedDocument } from '../../src/core/annotated.ts';
import type { Commitment } from '../../src/core/commitment.ts';
import type { Contact, ContactKind, ContactStatus } from '../../src/core/contact.ts';
import type { Quotation } from '../../src/core/quotation.ts';
import type { Intake } from '../../src/pipeline/ingest.ts';
import { makeDocument } from '../make-document.ts';
import { makeCommitment, makeContact, makeQuotation } from '../make-facts.ts';

/** One contact that a made-up document tells of. */
export interface SyntheticContact {
  readonly participants: readonly string[];
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  readonly date?: string;
  readonly dateText?: string;
  readonly place?: string;
}

/** A made-up document by what it tells of. */
export interface SyntheticDocument {
  readonly name: string;
  readonly published?: string;
  readonly contacts: readonly SyntheticContact[];
  /** Speaker and words. */
  readonly quotations?: readonly (readonly [speaker: string, words: string])[];
  readonly commitments?: readonly SyntheticCommitment[];
}

/** Something promised or demanded, told in the words of a document. */
export interface SyntheticCommitment {
  readonly kind: Commitment['kind'];
  readonly party: string;
  readonly action: string;
  readonly days?: number;
}

/** "Name" or "Name@State": a person of a state; "@State": the state. */
export function toActor(name: string): Actor {
  const [person, state = null] = name.split('@');
  const key = person === '' ? `S-${state}` : `P-${person}`;
  return {
    key,
    kind: person === '' ? 'state' : 'person',
    name: person === '' ? (state ?? '') : person,
    wikidata: key,
    state: state && `S-${state}`,
    office: null,
    gender: null,
    members: [],
    number: null,
  };
}

/** A document of made-up facts, each anchored in its text, as the analysis would hand it to the ledger. */
export function toIntake({ name, published, contacts, quotations = [], commitments = [] }: SyntheticDocument): Intake {
  const draft: TextDraft = { sentences: [`Bericht ${name}.`], actors: new Map() };
  const told = {
    contacts: contacts.map((contact) => tellContact(draft, contact)),
    quotations: quotations.map((quotation) => tellQuotation(draft, quotation)),
    commitments: commitments.map((commitment) => tellCommitment(draft, commitment)),
  };
  return toIntakeOf(draft.sentences.join(' '), { name, published, actors: draft.actors, ...told });
}

/** A document in the making: each fact adds a sentence and the actors that it names. */
interface TextDraft {
  readonly sentences: string[];
  readonly actors: Map<string, Actor>;
}

function addSentence({ sentences }: TextDraft, words: string): Anchor {
  const start = sentences.join(' ').length + 1;
  sentences.push(words);
  return { start, end: start + words.length, exact: words };
}

function refer({ actors }: TextDraft, actorName: string): ActorReference {
  const actor = toActor(actorName);
  actors.set(actor.key, actor);
  const { key, name, wikidata, office, state } = actor;
  return { key, name, wikidata, office, state, anchors: [] };
}

function tellContact(
  draft: TextDraft,
  { kind, status, participants, date, dateText, place }: SyntheticContact,
): Contact {
  const anchor = addSentence(draft, `${participants.join(' und ')}: ${kind}, ${status}.`);
  const hasDate = date !== undefined || dateText !== undefined;
  return makeContact({
    kind,
    status,
    participants: participants.map((participant) => refer(draft, participant)),
    date: hasDate
      ? { edtf: date ?? null, text: dateText ?? date ?? '', from: date ? 'text' : null, anchors: [anchor] }
      : null,
    place: place === undefined ? null : { name: place, anchors: [anchor] },
    anchors: [anchor],
    rule: 'synthetic',
  });
}

function tellQuotation(draft: TextDraft, [speaker, words]: readonly [speaker: string, words: string]): Quotation {
  const anchor = addSentence(draft, words);
  refer(draft, speaker);
  return makeQuotation({ quote: [anchor], speakerActor: toActor(speaker), rule: 'synthetic' });
}

function tellCommitment(draft: TextDraft, { kind, party, action, days }: SyntheticCommitment): Commitment {
  const anchor = addSentence(draft, action);
  const isDemand = kind === 'demand';
  const parties = [refer(draft, party)];
  const quantity = { unit: 'Tage', bound: 'exact', distribution: null, anchors: [anchor] } as const;
  return makeCommitment({
    kind,
    status: isDemand ? 'demanded' : 'announced',
    parties: isDemand ? [] : parties,
    by: isDemand ? parties : [],
    action,
    quantity: days === undefined ? null : { value: days, ...quantity },
    anchors: [anchor],
    rule: 'synthetic',
  });
}

interface Parts {
  readonly name: string;
  readonly published?: string;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly contacts: readonly Contact[];
  readonly quotations: readonly Quotation[];
  readonly commitments?: readonly Commitment[];
}

function toIntakeOf(text: string, { name, published, actors, contacts, quotations, commitments = [] }: Parts): Intake {
  const bytes = new TextEncoder().encode(text);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const span = { start: 0, end: text.length };
  const annotated: AnnotatedDocument = {
    document: makeDocument(text, {
      path: `${name}.txt`,
      snapshotHash: hash,
      publishedAt: published ?? null,
      offsetMap: [{ ...span, byteStart: 0, byteEnd: bytes.length }],
    }),
    paragraphs: [{ ...span, index: 0, region: 'paragraph', firstSentence: 0, endSentence: 1 }],
    sentences: [],
    tokens: [],
    quotedRegions: [],
    words: [],
    clauses: [],
    clauseOfToken: [],
    times: [],
    referenceTime: null,
    mentions: [],
    actors,
  };
  return {
    snapshot: { path: `${name}.txt`, bytes, hash, mediaType: 'text/plain' },
    analysis: { kind: 'analysis', annotated, quotations, contacts, commitments, denials: [] },
    published,
    plain: true,
    receivedAt: '2025-01-01T00:00:00Z',
  };
}
