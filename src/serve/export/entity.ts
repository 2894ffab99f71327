import { createHash } from 'node:crypto';

/** An entity of FollowTheMoney (https://followthemoney.tech): every value is a list of strings. */
export interface Entity {
  readonly id: string;
  readonly schema:
    | 'Person'
    | 'Organization'
    | 'PublicBody'
    | 'LegalEntity'
    | 'Event'
    | 'Note'
    | 'Article'
    | 'Documentation';
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** An entity without its empty values, each value once. */
export function toEntity(
  schema: Entity['schema'],
  id: string,
  properties: Readonly<Record<string, readonly (string | null | undefined)[]>>,
): Entity {
  const filled = Object.entries(properties)
    .map(([name, values]) => [name, [...new Set(values.flatMap((value) => value || []))]] as const)
    .filter(([, values]) => values.length > 0);
  return { id, schema, properties: Object.fromEntries(filled) };
}

/** The id of an entity: "lesart-" and what it is of, or a hash of it where the model's ids do not allow its characters. */
export function toEntityId(...parts: readonly string[]): string {
  const joined = parts.join('-');
  if (/^[\w-]+$/.test(joined)) return `lesart-${joined}`;
  return `lesart-${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 20)}`;
}
