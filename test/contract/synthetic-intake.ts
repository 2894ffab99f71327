import { createHash } from 'node:crypto';
import type { Actor, ActorReference } from '../../src/core/actor.ts';
import type { AnnotatedDocument } from '../../src/core/annotated.ts';
import type { Commitment } from '../../src/core/commitment.ts';
import type { Contact, ContactKind, ContactStatus } from '../../src/core/contact.ts';
import type { Quotation } from '../../src/core/quotation.ts';
import type { Intake } from '../../src/pipeline/ingest.ts';

/** One contact that a made-up document tells of. */
export interface SyntheticContact {
  readonly participants: readonly string[];
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  readonly date?: string;
  readonly dateText?: string;
  readonly place?: string;
}

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
  const sentences: string[] = [];
  const addSentence = (words: string) => {
    const start = sentences.join(' ').length + (sentences.length > 0 ? 1 : 0);
    sentences.push(words);
    return { start, end: start + words.length, exact: words };
  };
  const actors = new Map<string, Actor>();
  const refer = (actorName: string): ActorReference => {
    const actor = toActor(actorName);
    actors.set(actor.key, actor);
    const { key, wikidata, office, state } = actor;
    return { key, name: actor.name, wikidata, office, state, anchors: [] };
  };
  addSentence(`Bericht ${name}.`);
  const toldContacts = contacts.map((contact): Contact => {
    const anchor = addSentence(`${contact.participants.join(' und ')}: ${contact.kind}, ${contact.status}.`);
    const { date, dateText } = contact;
    const hasDate = date !== undefined || dateText !== undefined;
    return {
      kind: contact.kind,
      form: null,
      status: contact.status,
      leaked: false,
      attempted: false,
      sameState: false,
      ordinal: null,
      participants: contact.participants.map(refer),
      mediators: [],
      date: hasDate
        ? { edtf: date ?? null, text: dateText ?? date ?? '', from: date ? 'text' : null, anchors: [anchor] }
        : null,
      duration: null,
      place: contact.place === undefined ? null : { name: contact.place, anchors: [anchor] },
      initiative: null,
      topics: [],
      reportedBy: [],
      anchors: [anchor],
      rule: 'synthetic',
    };
  });
  const toldQuotations = quotations.map(([speaker, words]): Quotation => {
    const anchor = addSentence(words);
    refer(speaker);
    return {
      form: 'indirect',
      medium: 'speech',
      nested: false,
      quote: [anchor],
      speaker: [],
      cue: [],
      frame: [],
      addressee: [],
      speakerActor: toActor(speaker),
      chain: [],
      certainty: 'reported',
      polarity: 'positive',
      verification: null,
      rule: 'synthetic',
    };
  });
  const toldCommitments = commitments.map(({ kind, party, action, days }): Commitment => {
    const anchor = addSentence(action);
    const isDemand = kind === 'demand';
    const parties = [refer(party)];
    const quantity = { unit: 'Tage', bound: 'exact', distribution: null, anchors: [anchor] } as const;
    return {
      kind,
      status: isDemand ? 'demanded' : 'announced',
      parties: isDemand ? [] : parties,
      by: isDemand ? parties : [],
      to: [],
      action,
      scope: null,
      condition: null,
      quantity: days === undefined ? null : { value: days, ...quantity },
      start: null,
      end: null,
      accordingTo: [],
      anchors: [anchor],
      rule: 'synthetic',
    };
  });
  return toIntakeOf(sentences.join(' '), {
    name,
    published,
    actors,
    contacts: toldContacts,
    quotations: toldQuotations,
    commitments: toldCommitments,
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
    document: {
      kind: 'document',
      path: `${name}.txt`,
      snapshotHash: hash,
      text,
      regions: [{ ...span, type: 'paragraph' }],
      title: null,
      authors: [],
      agencies: [],
      publishedAt: published ?? null,
      updatedAt: null,
      publisher: null,
      language: 'de',
      repairs: [],
      removed: [],
      warnings: [],
      offsetMap: [{ ...span, byteStart: 0, byteEnd: bytes.length }],
    },
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
