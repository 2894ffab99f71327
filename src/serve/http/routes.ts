import { createRoute, z } from '@hono/zod-openapi';
import { toLastInstant } from '../../core/moment.ts';
import { problemSchema } from './problem.ts';

interface RouteShape<Query extends z.ZodObject, Params extends z.ZodObject, Body extends z.ZodType> {
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly query: Query;
  readonly params: Params;
  readonly answer: Body;
}

/** A reading resource of the interface, as the server validates it and the OpenAPI document describes it. */
export function readRoute<Query extends z.ZodObject, Params extends z.ZodObject, Body extends z.ZodType>({
  path,
  summary,
  query,
  params,
  answer,
}: RouteShape<Query, Params, Body>) {
  return createRoute({
    method: 'get',
    path,
    summary,
    request: { query, params },
    responses: {
      200: { description: 'What was asked for.', content: { 'application/json': { schema: answer } } },
      304: { description: 'Unchanged since the answer with this ETag.' },
      ...problems,
    },
  });
}

/** Problems that every resource may answer with. */
export const problems = {
  400: problemOf('The request is wrong; the detail names the field.'),
  401: problemOf('A token is needed.'),
  404: problemOf('Nothing has this id.'),
  429: problemOf('Too many requests; Retry-After says when to go on.'),
} as const;

function problemOf(description: string) {
  return { description, content: { 'application/problem+json': { schema: problemSchema } } };
}

/** Path fields of resources that have none. */
export const noParams = z.object({});

/** Path field of one entry of the ledger. */
export const idParams = z.object({
  id: z
    .string()
    .regex(/^[a-z][0-9a-f]{1,40}$/, 'is no id of this ledger')
    .openapi({ example: 'c0123456789abcdef', description: 'An id, a former id, or the beginning of one.' }),
});

/** Query field of resources that can be read as they stood at a moment. */
export const asOfSchema = z.object({
  asOf: z
    .string()
    .max(40)
    .refine((moment) => toLastInstant(moment) !== null, 'must be a day or time such as 2025-03-18 or 2025-03-18T20:51')
    .optional()
    .openapi({ description: 'As it stood then: only what had been published by this day or time.' }),
});

/** Query field for a day, month or year. */
export const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a day, month or year such as 2025-03-18, 2025-03 or 2025')
  .optional();
