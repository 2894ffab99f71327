import { z } from '@hono/zod-openapi';

/** Exact words of a document: UTF-16 offsets, half-open. */
export const anchorSchema = z
  .object({ start: z.number().int(), end: z.number().int(), exact: z.string() })
  .openapi('Anchor');

export const actorSchema = z
  .object({
    key: z.string().openapi({ example: 'Q7747' }),
    name: z.string().openapi({ example: 'Wladimir Putin' }),
    wikidata: z.string().nullable(),
    office: z.string().nullable().openapi({ example: 'Präsident Russlands' }),
    state: z.string().nullable().openapi({ example: 'Q159' }),
    kind: z.string().openapi({ example: 'person' }),
  })
  .openapi('Actor');

/** A document that tells of something, with the words that tell it. */
export const evidenceSchema = z
  .object({
    path: z.string(),
    documentId: z.string(),
    publishedAt: z.string().nullable(),
    publisher: z.string().nullable(),
    withdrawnBy: z
      .string()
      .nullable()
      .openapi({ description: 'The later version of the text that tells nothing of it any more.' }),
    anchors: z.array(anchorSchema),
  })
  .openapi('Evidence');

export const contactKindSchema = z.enum(['phone', 'video', 'meeting', 'visit', 'talks', 'message', 'unspecified']);
export const contactStatusSchema = z.enum([
  'proposed',
  'planned',
  'ongoing',
  'held',
  'postponed',
  'cancelled',
  'refused',
  'denied',
  'alleged',
]);

const words = { anchors: z.array(anchorSchema) };

export const contactSchema = z
  .object({
    id: z.string().openapi({ example: 'c0123456789abcdef' }),
    kind: contactKindSchema,
    form: z.enum(['direct', 'indirect']).nullable(),
    status: contactStatusSchema,
    leaked: z.boolean(),
    attempted: z.boolean(),
    sameState: z.boolean(),
    ordinal: z.number().int().nullable(),
    participants: z.array(actorSchema),
    mediators: z.array(actorSchema),
    reportedBy: z.array(actorSchema),
    initiative: actorSchema.nullable(),
    date: z.object({ edtf: z.string().nullable(), text: z.string(), from: z.string().nullable(), ...words }).nullable(),
    duration: z.object({ iso: z.string(), bound: z.string(), ...words }).nullable(),
    place: z.looseObject({ name: z.string(), ...words }).nullable(),
    firstReportedAt: z.string().nullable(),
    documents: z.array(evidenceSchema),
  })
  .openapi('Contact');

/** An attribution chain's link, from the speaker outwards. */
const hopSchema = z
  .looseObject({
    role: z.enum(['speaker', 'spokesperson', 'document', 'post', 'agency', 'outlet', 'anonymous']),
    name: z.string(),
  })
  .openapi('Hop');

const speakerSchema = z.looseObject({ name: z.string(), wikidata: z.string().nullable() });

export const quotationFormSchema = z.enum(['direct', 'indirect', 'reported', 'freeIndirect', 'indirectFreeIndirect']);

export const statementSchema = z
  .looseObject({
    id: z.string(),
    speaker: speakerSchema.nullable(),
    text: z.string(),
    form: quotationFormSchema,
    chain: z.array(hopSchema),
    certainty: z.enum(['certain', 'reported', 'alleged', 'possible']),
    polarity: z.enum(['positive', 'negative']),
    verification: z.enum(['notVerified']).nullable(),
    documents: z.array(evidenceSchema),
    origins: z.number().int().openapi({ description: 'How many of the documents are independent.' }),
    contacts: z.array(z.string()),
  })
  .openapi('Statement');

export const commitmentKindSchema = z.enum(['offer', 'demand', 'promise', 'agreement', 'refusal', 'threat']);

const namedSchema = z.looseObject({ name: z.string() });

export const commitmentSchema = z
  .looseObject({
    id: z.string(),
    kind: commitmentKindSchema,
    status: z.enum(['proposed', 'demanded', 'announced', 'agreed', 'refused', 'inForce', 'fulfilled', 'denied']),
    parties: z.array(namedSchema),
    by: z.array(namedSchema),
    to: z.array(namedSchema),
    action: z.string(),
    scope: z.string().nullable(),
    quantity: z
      .looseObject({
        value: z.number(),
        unit: z.string(),
        bound: z.string(),
        distribution: z.enum(['each', 'total']).nullable(),
      })
      .nullable(),
    start: z.string().nullable(),
    end: z.string().nullable(),
    accordingTo: z.array(namedSchema),
    states: z.array(z.looseObject({ side: z.string(), status: z.string() })),
    documents: z.array(evidenceSchema),
    origins: z.number().int(),
  })
  .openapi('Commitment');

const sideAnchorSchema = anchorSchema.extend({ documentId: z.string() });

export const comparisonSchema = z
  .object({
    contact: z.string(),
    sides: z.array(
      z.looseObject({
        side: z.string(),
        kind: z.enum(['party', 'other', 'press']),
        statements: z.array(z.looseObject({ id: z.string(), text: z.string(), anchors: z.array(sideAnchorSchema) })),
      }),
    ),
    relations: z.array(
      z.looseObject({
        relation: z.enum([
          'agrees',
          'onlyIn',
          'contradicts',
          'denies',
          'notConfirmed',
          'wider',
          'narrower',
          'overlapping',
          'corrects',
        ]),
        points: z.array(
          z.looseObject({ side: z.string(), statement: z.string().nullable(), anchors: z.array(sideAnchorSchema) }),
        ),
        because: z.string(),
      }),
    ),
  })
  .openapi('Comparison');

export const documentReferenceSchema = z
  .object({
    documentId: z.string(),
    path: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedAt: z.string().nullable(),
  })
  .openapi('DocumentReference');

export const denialSchema = z
  .object({
    id: z.string(),
    by: actorSchema,
    kind: z.enum(['flat', 'partial', 'presupposition', 'label', 'notConfirmed', 'noComment', 'correction']),
    target: z
      .object({
        type: z.enum(['contact', 'statement', 'commitment', 'words']),
        id: z.string().nullable(),
        words: anchorSchema.nullable(),
      })
      .openapi({ description: 'What is denied: an entry of the ledger, or words of the same text.' }),
    exception: anchorSchema.nullable(),
    anchors: z.array(anchorSchema),
    document: documentReferenceSchema,
  })
  .openapi('Denial');

export const documentSchema = z
  .looseObject({
    documentId: z.string(),
    path: z.string(),
    snapshotHash: z.string().openapi({ description: 'SHA-256 of the bytes as received.' }),
    title: z.string().nullable(),
    text: z.string(),
    regions: z.array(z.looseObject({ type: z.string(), start: z.number().int(), end: z.number().int() })),
    publishedAt: z.string().nullable(),
    updatedAt: z.string().nullable(),
    publisher: z.string().nullable(),
    language: z.string(),
    contacts: z.array(z.looseObject({ id: z.string().nullable() })),
    quotations: z.array(z.looseObject({ id: z.string().nullable() })),
    commitments: z.array(z.looseObject({ id: z.string().nullable() })),
    denials: z.array(z.looseObject({})),
  })
  .openapi('Document');

export const actorCardSchema = z
  .object({
    key: z.string(),
    name: z.string(),
    kind: z.string(),
    wikidata: z.string().nullable(),
    stateName: z.string().nullable(),
    offices: z.array(z.object({ title: z.string(), of: z.string(), from: z.string(), to: z.string().nullable() })),
    contacts: z.number().int().openapi({ description: 'In how many contacts it takes part.' }),
  })
  .openapi('ActorCard');
