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
