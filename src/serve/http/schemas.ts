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
