import { z } from '@hono/zod-openapi';

/** Query fields of every list. */
export const pagingSchema = z.object({
  cursor: z
    .string()
    .regex(/^[\w-]{1,200}$/, 'is no cursor of this interface: take "next" of the page before')
    .optional()
    .openapi({ description: 'The `next` of the page before; the first page without.' }),
  limit: z.coerce.number().int().min(1).max(200).default(20).openapi({ description: 'Entries on a page.' }),
});

/** Where a page begins, wrapped so that nobody is tempted to build one. */
export function toCursor(place: string | null): string | null {
  return place === null ? null : Buffer.from(place).toString('base64url');
}

/** The place that a cursor stands for. */
export function fromCursor(cursor: string | undefined): string | undefined {
  return cursor === undefined ? undefined : Buffer.from(cursor, 'base64url').toString();
}
