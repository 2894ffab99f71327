/** A record for people: one line a field, lists and objects indented, empty fields left out. */
export function describeRecord(record: Readonly<Record<string, unknown>>): string {
  return `${describeFields(record, '').join('\n')}\n`;
}

function describeFields(record: Readonly<Record<string, unknown>>, indent: string): readonly string[] {
  return Object.entries(record).flatMap(([name, value]) => describeValue(name, value, indent));
}

function describeValue(name: string, value: unknown, indent: string): readonly string[] {
  if (isEmpty(value)) return [];
  if (typeof value !== 'object' || value === null) return [`${indent}${name}: ${String(value)}`];
  if (isAnchor(value)) return [`${indent}${name}: ${describeAnchor(value)}`];
  if (!Array.isArray(value)) return [`${indent}${name}:`, ...describeFields({ ...value }, `${indent}  `)];
  if (value.every((item) => typeof item !== 'object')) return [`${indent}${name}: ${value.join(', ')}`];
  return [`${indent}${name}:`, ...value.flatMap((item) => describeItem(item, `${indent}  `))];
}

function describeItem(item: unknown, indent: string): readonly string[] {
  if (isAnchor(item)) return [`${indent}- ${describeAnchor(item)}`];
  const [first = '', ...rest] = describeFields({ ...(item as object) }, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

interface AnchorLike {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

function isAnchor(value: unknown): value is AnchorLike {
  return typeof value === 'object' && value !== null && 'exact' in value && 'start' in value && 'end' in value;
}

function describeAnchor({ start, end, exact }: AnchorLike): string {
  return `„${exact.replace(/\s+/g, ' ')}“ [${start}–${end}]`;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}
