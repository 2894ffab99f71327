import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeServedLedger, type ServedLedger } from './make-served-ledger.ts';

const samples = join(import.meta.dirname, '../samples');
let served: ServedLedger;

beforeAll(async () => {
  served = await makeServedLedger([join(samples, '2024-11-15-scholz-putin-moskau.txt')]);
});
afterAll(() => served.ledger.close());

describe('the first page', () => {
  it.each([
    ['a name', 'Olaf Scholz', true],
    ['a surname', 'scholz', true],
    ['the side that somebody acts for', 'Deutschland', true],
    ['that side in English', 'Germany', true],
    ['a capital', 'Moskau', true],
    ['a seat of power', 'Kreml', true],
    ['somebody else', 'Erdogan', false],
    ['another side', 'USA', false],
  ])('looks for contacts by %s', async (_title, actor, isFound) => {
    const headers = { 'accept-language': actor === 'Germany' ? 'en' : 'de' };
    const page = await (await served.app.request(`/?actor=${encodeURIComponent(actor)}`, { headers })).text();
    expect(page.includes('<ol class="contacts">')).toBe(isFound);
  });
});

it('a contact without a day is named by its first text, and counted where days are asked for', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'lesart-undated-')), 'gespraech.txt');
  writeFileSync(path, 'Ein Anruf aus Paris\n\nMacron hat mit Ishiba telefoniert. Beide sprachen über den Handel.\n');
  const { ledger, app } = await makeServedLedger([path]);
  const ask = async (query: string) =>
    (await app.request(`/${query}`, { headers: { 'accept-language': 'de' } })).text();
  expect(await ask('?actor=Macron')).toContain('<span class="faint headline">Ein Anruf aus Paris</span>');
  expect(await ask('?actor=Macron&from=2025')).toContain('1 ohne Tag ist nicht dabei');
  expect(await ask('?actor=Merkel&from=2025')).not.toContain('ohne Tag');
  await ledger.close();
});

describe('the page of commitments', () => {
  it.each([
    ['who made it', { actor: 'Putin' }, true],
    ['the side of who made it', { actor: 'Russland' }, true],
    ['its kind', { kind: 'offer' }, true],
    ['another side', { actor: 'USA' }, false],
    ['another kind', { kind: 'threat' }, false],
  ])('is narrowed to %s', async (_title, fields, isFound) => {
    const query = new URLSearchParams({ view: 'all', ...fields });
    const page = await (await served.app.request(`/commitments?${query}`)).text();
    expect(page.includes('<tr id="commitment-')).toBe(isFound);
  });

  it('leads from a day on which nothing ends to the last one on which something did', async () => {
    const { ledger, app } = await makeServedLedger([join(samples, '2025-03-11-dschidda.txt')]);
    const page = await (await app.request('/commitments?view=due&day=2026-01-01&actor=Ukraine')).text();
    const [, address] = /<a href="([^"]+)">(?:Vom|As seen)/.exec(page)!;
    expect(address).toContain('day=2025-03-11');
    const then = await (await app.request(address!.replaceAll('&amp;', '&'))).text();
    expect(then).toContain('<tr id="commitment-');
    await ledger.close();
  });
});
