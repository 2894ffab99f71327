import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAccess } from '../src/serve/http/access.ts';
import { makeServedLedger, type ServedLedger } from './make-served-ledger.ts';

const samples = join(import.meta.dirname, '../samples');
let open: ServedLedger;
let guarded: ServedLedger;

beforeAll(async () => {
  open = await makeServedLedger([samples]);
  const holder = (name: string, right: 'read' | 'judge') => ({
    name,
    right,
    sha256: createHash('sha256').update(`token of ${name}`).digest('hex'),
  });
  const holders = [holder('reader', 'read'), holder('judge', 'judge')];
  guarded = await makeServedLedger([join(samples, '2024-11-15-scholz-putin-berlin.txt')], { kind: 'tokens', holders });
});

afterAll(async () => {
  await open.ledger.close();
  await guarded.ledger.close();
});

async function json(path: string): Promise<Record<string, never>> {
  return (await open.app.request(path)).json() as Promise<Record<string, never>>;
}

interface Listed {
  readonly contacts: readonly { readonly id: string; readonly date: { readonly edtf: string } | null }[];
  readonly next: string | null;
  readonly total: number;
}

describe('the HTTP interface', () => {
  it('pages through all contacts, each once', async () => {
    const all = (await json('/api/contacts?limit=200')) as unknown as Listed;
    const seen: string[] = [];
    let next: string | null = null;
    do {
      const page = (await json(`/api/contacts?limit=3${next ? `&cursor=${next}` : ''}`)) as unknown as Listed;
      seen.push(...page.contacts.map(({ id }) => id));
      next = page.next;
    } while (next);
    expect(seen).toEqual(all.contacts.map(({ id }) => id));
    expect(new Set(seen).size).toBe(all.total);
  });

  it.each([
    ['one actor', 'actor=Q7747', 'Wladimir Putin'],
    ['a side', 'side=Q159', '"state":"Q159"'],
  ])('narrows to %s', async (_title, query, words) => {
    const { contacts } = (await json(`/api/contacts?${query}`)) as unknown as Listed;
    expect(contacts.length).toBeGreaterThan(0);
    for (const contact of contacts) expect(JSON.stringify(contact)).toContain(words);
  });

  it('shows the ledger as of a moment', async () => {
    const { contacts } = (await json('/api/contacts?asOf=2024-12-31')) as unknown as Listed;
    expect(contacts.length).toBeGreaterThan(0);
    expect(contacts.every(({ date }) => !date?.edtf || date.edtf < '2025')).toBe(true);
  });

  it.each([
    ['an unknown contact', '/api/contacts/c0123', 404],
    ['an id that is none', '/api/contacts/%3Cscript%3E', 400],
    ['a wrong limit', '/api/contacts?limit=0', 400],
    ['a wrong moment', '/api/contacts?asOf=gestern', 400],
    ['an unknown address', '/api/nothing', 404],
  ])('answers %s as a problem that says what to do', async (_title, path, status) => {
    const answer = await open.app.request(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const problem = (await answer.json()) as { status: number; detail: string; code: string };
    expect(problem.status).toBe(status);
    expect(problem.detail.length).toBeGreaterThan(10);
    expect(problem.code).toMatch(/^[a-z-]+$/);
  });

  it('answers 304 where nothing changed, and anew where something did', async () => {
    const first = await open.app.request('/api/documents');
    const etag = first.headers.get('etag')!;
    expect((await open.app.request('/api/documents', { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await open.app.request('/', { headers: { 'if-none-match': etag, 'accept-language': 'en' } })).status).toBe(
      200,
    );
  });

  it('gives back the bytes as received', async () => {
    const { documents } = (await json('/api/documents?limit=1')) as unknown as { documents: { documentId: string }[] };
    const answer = await open.app.request(`/api/documents/${documents[0].documentId}/bytes`);
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });

  it('leads from every quote of every contact to the words in their text', async () => {
    const { contacts } = (await json('/api/contacts?limit=200')) as unknown as Listed;
    for (const { id } of contacts) {
      const page = await (await open.app.request(`/contacts/${id}`)).text();
      for (const [, address, mark] of page.matchAll(/href="(\/documents\/[^"#]+)#([^"]+)"/g))
        expect(await (await open.app.request(address.replaceAll('&amp;', '&'))).text(), address).toContain(
          `id="${mark}"`,
        );
    }
  });

  it('describes each of its paths in OpenAPI', async () => {
    const { paths } = (await json('/api/openapi.json')) as unknown as { paths: Record<string, unknown> };
    expect(Object.keys(paths).sort()).toEqual([
      '/api/actors',
      '/api/actors/{key}',
      '/api/commitments',
      '/api/commitments/{id}',
      '/api/contacts',
      '/api/contacts/{id}',
      '/api/contacts/{id}/comparison',
      '/api/denials',
      '/api/documents',
      '/api/documents/{id}',
      '/api/documents/{id}/bytes',
      '/api/judgements',
      '/api/search',
      '/api/statements',
      '/api/statements/{id}',
    ]);
  });

  it('answers assistants with anchors', async () => {
    const ask = async (method: string, params: unknown) => {
      const answer = await open.app.request('/mcp', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
      });
      return JSON.stringify(await answer.json());
    };
    expect(await ask('tools/list', {})).toContain('compare_accounts');
    expect(await ask('tools/call', { name: 'find_contacts', arguments: { actors: ['Q7747'] } })).toContain('anchors');
    expect(await ask('tools/call', { name: 'find_contacts', arguments: { actors: ['Moskau'] } })).toContain('anchors');
    expect(await ask('tools/call', { name: 'find_actors', arguments: { name: 'Erdogan' } })).toContain('Erdoğan');
    expect(await ask('tools/call', { name: 'find_denials', arguments: {} })).toContain('anchors');
  });
});

describe('the server protects', () => {
  it.each([
    ['a foreign host name', '/', { headers: { host: 'evil.example' } }, 403],
    [
      'a form of another page',
      '/judge',
      { method: 'POST', headers: { origin: 'http://evil.example', host: '127.0.0.1' } },
      403,
    ],
    ['a form without a place', '/judge', { method: 'POST', headers: { origin: 'null', host: '127.0.0.1' } }, 403],
    [
      'a body that is too large',
      '/api/judgements',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: 'x'.repeat(70_000) },
      413,
    ],
  ] as const)('against %s', async (_title, path, request, status) => {
    expect((await open.app.request(path, request)).status).toBe(status);
  });

  it('lets no other host into its pages and shows them in no frame', async () => {
    const policy = (await open.app.request('/')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it.each([
    ['nobody', undefined, 401],
    ['a wrong token', 'token of nobody', 401],
    ['a reader', 'token of reader', 200],
    ['a judge', 'token of judge', 200],
  ])('the ledger from %s', async (_title, token, status) => {
    const headers = token ? { authorization: `Bearer ${token}` } : undefined;
    expect((await guarded.app.request('/api/contacts', { headers })).status).toBe(status);
  });

  it.each([
    ['reader', 403],
    ['judge', 201],
  ])('judgements: a %s is answered %i', async (name, status) => {
    const headers = { authorization: `Bearer token of ${name}`, 'content-type': 'application/json' };
    const { contacts } = (await (await guarded.app.request('/api/contacts', { headers })).json()) as unknown as Listed;
    const body = JSON.stringify({ verdict: 'right', ids: [contacts[0].id], because: 'read again' });
    expect((await guarded.app.request('/api/judgements', { method: 'POST', headers, body })).status).toBe(status);
  });

  it('tokens from logs and answers', async () => {
    await guarded.app.request('/api/contacts?token=geheim', { headers: { authorization: 'Bearer geheim' } });
    expect(guarded.logged.join()).not.toContain('geheim');
  });

  it('against many requests from one address', async () => {
    const env = { incoming: { socket: { remoteAddress: '192.0.2.7' } } };
    const headers = { authorization: 'Bearer token of reader' };
    const statuses: number[] = [];
    for (let count = 0; count < 230; count++)
      statuses.push((await guarded.app.request('/api/actors/Q1', { headers }, env)).status);
    expect(statuses.at(0)).not.toBe(429);
    expect(statuses.at(-1)).toBe(429);
  });

  it('against many requests through a proxy, each reader for himself', async () => {
    const env = { incoming: { socket: { remoteAddress: '::ffff:127.0.0.1' } } };
    const ask = async (client: string, token: string) => {
      const headers = { authorization: `Bearer ${token}`, 'x-forwarded-for': `10.0.0.1, ${client}` };
      return (await guarded.app.request('/api/actors/Q1', { headers }, env)).status;
    };
    const statuses: number[] = [];
    for (let count = 0; count < 230; count++) statuses.push(await ask('198.51.100.4', 'token of reader'));
    expect(statuses.at(-1)).toBe(429);
    expect(await ask('198.51.100.5', 'token of reader')).not.toBe(429);
  });

  it('against trying tokens out', async () => {
    const env = { incoming: { socket: { remoteAddress: '2001:db8::7' } } };
    const headers = { authorization: 'Bearer guess' };
    const statuses: number[] = [];
    for (let count = 0; count < 12; count++)
      statuses.push((await guarded.app.request('/api/contacts', { headers }, env)).status);
    expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
    expect(statuses.at(-1)).toBe(429);
  });

  it('by refusing to listen to others without tokens', async () => {
    await expect(readAccess('0.0.0.0', undefined)).rejects.toThrow('other machines');
    const file = join(mkdtempSync(join(tmpdir(), 'lesart-tokens-')), 'tokens.json');
    writeFileSync(file, '[{"name": "desk", "right": "admin", "sha256": "00"}]');
    await expect(readAccess('0.0.0.0', file)).rejects.toThrow('right');
  });
});
