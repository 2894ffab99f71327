import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeServedLedger, type ServedLedger } from './make-served-ledger.ts';

/** Requests made up from the interface's own description; the same every time. */
const requests = 10_000;
const seed = 20_250_318;

let served: ServedLedger;

beforeAll(async () => {
  served = await makeServedLedger([join(import.meta.dirname, '../samples')]);
});

afterAll(() => served.ledger.close());

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly schema?: { readonly type?: string; readonly enum?: readonly string[]; readonly maximum?: number };
}

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
}

const odd = [
  '',
  '0',
  '-1',
  '1e308',
  'NaN',
  '2025-13-45',
  '2025-02-30',
  '9999-12-31',
  "'; drop table document; --",
  '" OR NEAR(a b) *',
  '{terms} : *',
  '<script>alert(1)</script>',
  '%',
  '_',
  '\u0000',
  '\ud800',
  'ß'.repeat(300),
  '🇩🇪'.repeat(40),
  '../../etc/passwd',
  'Q7747',
  'c0',
  'd',
  'Waffenruhe',
  'AND',
  'NOT *',
  '2025-03-18T20:51+01:00',
];

it('answers every request of its own description, and none with a defect', async () => {
  const random = makeRandom(seed);
  const operations = await listOperations();
  const ids = await listIds();
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)];
  const makeValue = ({ schema }: Parameter): string => {
    const chance = random();
    if (chance < 0.35) return pick(odd);
    if (schema?.enum && chance < 0.8) return pick(schema.enum);
    if (schema?.type === 'integer') return String(Math.floor(random() * (schema.maximum ?? 100)));
    return chance < 0.9 ? pick(ids) : pick(odd) + pick(odd);
  };
  for (let count = 0; count < requests; count++) {
    const { method, path, parameters } = pick(operations);
    const query = new URLSearchParams();
    let address = path;
    for (const parameter of parameters) {
      if (parameter.in === 'path')
        address = address.replace(`{${parameter.name}}`, encode(makeValue(parameter)) || 'x');
      else if (random() < 0.4) query.append(parameter.name, makeValue(parameter));
    }
    const url = `${address}?${query}`;
    const body =
      method === 'post'
        ? JSON.stringify({ verdict: pick([...odd, 'right']), ids: [pick(ids), pick(odd)], because: pick(odd) })
        : undefined;
    const answer = await served.app.request(url, {
      method: method.toUpperCase(),
      body,
      headers: body ? { 'content-type': 'application/json' } : {},
    });
    const text = answer.status === 200 ? '' : await answer.text();
    expect(answer.status, `${method} ${url} ${body ?? ''} ${text} ${served.logged.at(-1) ?? ''}`).toBeLessThan(500);
    expect(text, url).not.toMatch(/\bat .*\.ts:\d+|node_modules/);
  }
}, 300_000);

async function listOperations(): Promise<readonly Operation[]> {
  const { paths } = (await (await served.app.request('/api/openapi.json')).json()) as {
    paths: Record<string, Record<string, { parameters?: Parameter[] }>>;
  };
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [] }]) => ({ method, path, parameters })),
  );
  const inQuery = (...names: string[]) => names.map((name) => ({ name, in: 'query' as const }));
  const pages = [
    {
      method: 'get',
      path: '/',
      parameters: inQuery('actor', 'with', 'kind', 'status', 'from', 'to', 'topic', 'publisher', 'cursor', 'asOf'),
    },
    { method: 'get', path: '/contacts/{id}', parameters: [{ name: 'id', in: 'path' as const }] },
    {
      method: 'get',
      path: '/documents/{id}/raw',
      parameters: [{ name: 'id', in: 'path' as const }, ...inQuery('start', 'end')],
    },
    {
      method: 'get',
      path: '/documents/{id}',
      parameters: [{ name: 'id', in: 'path' as const }, ...inQuery('at', 'lang')],
    },
    {
      method: 'get',
      path: '/contacts/{id}/packet',
      parameters: [{ name: 'id', in: 'path' as const }, ...inQuery('asOf')],
    },
    { method: 'get', path: '/denials', parameters: inQuery('cursor') },
    { method: 'get', path: '/documents', parameters: inQuery('cursor') },
    { method: 'get', path: '/changes.atom', parameters: inQuery('since') },
    { method: 'get', path: '/actors/{key}', parameters: [{ name: 'key', in: 'path' as const }] },
    { method: 'get', path: '/commitments', parameters: inQuery('view', 'day', 'actor', 'kind', 'cursor') },
    { method: 'get', path: '/search', parameters: inQuery('q') },
    { method: 'get', path: '/changes', parameters: inQuery('since', 'cursor', 'all') },
    { method: 'get', path: '/language/de', parameters: inQuery('to') },
  ];
  return [...described, ...pages];
}

async function listIds(): Promise<readonly string[]> {
  const contacts = (await (await served.app.request('/api/contacts?limit=50')).json()) as {
    contacts: { id: string; documents: { documentId: string }[]; participants: { key: string }[] }[];
  };
  return contacts.contacts.flatMap(({ id, documents, participants }) => [
    id,
    id.slice(0, 5),
    documents[0].documentId,
    participants[0].key,
  ]);
}

/** A lone surrogate has no place in an address. */
function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll('.', '%2E');
}

/** Mulberry32: small, and the same on every machine. */
function makeRandom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
