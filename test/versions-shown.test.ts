import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readIntoLedger } from '../src/pipeline/intake/read-into-ledger.ts';
import type { ComparedContact } from '../src/pipeline/show/compare-ledger.ts';
import { eachComparedContact } from '../src/pipeline/show/each-compared-contact.ts';
import { listCommitments } from '../src/pipeline/show/list-commitments.ts';
import { listContacts } from '../src/pipeline/show/list-contacts.ts';
import { listStatements } from '../src/pipeline/show/list-statements.ts';
import { eachVersionedText } from '../src/pipeline/show/list-versions.ts';
import { describeRecord } from '../src/serve/cli/describe-record.ts';
import { toCommitmentRecord, toContactRecord, toStatementRecord } from '../src/serve/cli/ledger-records.ts';
import { renderLife } from '../src/serve/pages/render-contact-page.ts';
import type { Ledger } from '../src/store/ledger.ts';
import { makeServedLedger, type ServedLedger } from './make-served-ledger.ts';

const dropped =
  '<p>Am Donnerstag traf Macron in Paris den kenianischen Präsidenten William Ruto, wie der Élysée-Palast mitteilte. Macron sagte: „Wir bauen die Bahn nach Mombasa gemeinsam.“ Frankreich sagte Kenia 20 Lokomotiven zu.</p>';

/** One page as it stood at two hours of a day: the later version keeps silent about the visitor from Kenya. */
function toPage(updatedAt: string, paragraph: string): string {
  return `<!doctype html><html lang="de"><head><title>Paris und Tokio sprechen</title>
<meta property="article:published_time" content="2025-04-11T10:00:00+02:00"><meta property="article:modified_time" content="${updatedAt}"></head>
<body><article><h1>Paris und Tokio sprechen</h1>
<p>Frankreichs Präsident Emmanuel Macron hat am Mittwoch mit dem japanischen Ministerpräsidenten Shigeru Ishiba telefoniert. Das Gespräch dauerte eine Stunde, und beide redeten über den Handel und die Sicherheit im Pazifik.</p>
${paragraph}<p>Die Regierungen beider Länder arbeiten seit Jahren eng zusammen, auch beim Bau von Flugzeugen und in der Forschung.</p></article></body></html>`;
}

let served: ServedLedger;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lesart-versions-'));
  const path = join(folder, 'artikel.html');
  writeFileSync(path, toPage('2025-04-11T10:00:00+02:00', dropped));
  served = await makeServedLedger([path]);
  // Lists were looked at before: what they kept must not stay.
  await served.app.request('/commitments?view=all');
  writeFileSync(path, toPage('2025-04-11T15:00:00+02:00', ''));
  for await (const _ of readIntoLedger(served.ledger, [path], { now: () => '2026-01-01T00:00:00Z' }));
});

afterAll(() => served.ledger.close());

describe('what a later version of a text no longer tells', () => {
  it('stays told and is marked in the list, in the record, on the page and in the report', async () => {
    const { ledger, app } = served;
    const compared = await loadVisit(ledger);
    const { contact, comparison } = compared;
    const record = toContactRecord(contact, comparison.accounts);
    const [, second] = (await loadVersionIds(ledger))!;
    expect(contact.life.map(({ withdrawnBy }) => withdrawnBy)).toEqual([second]);
    expect(JSON.stringify(record)).toContain(`"withdrawnBy":"${second}"`);
    expect(describeRecord(record)).toContain(`withdrawnBy: ${second}`);
    const words = toWithdrawn(second!);
    expect(await (await app.request(`/contacts/${contact.id}`)).text()).toMatch(words);
    expect(String(await renderLife(compared.contact, 1))).toMatch(words);
  });

  it('is marked on statements and commitments too', async () => {
    const { ledger } = served;
    const [, second] = (await loadVersionIds(ledger))!;
    const statement = (await listStatements(ledger)).find(({ text }) => text.includes('Mombasa'))!;
    const commitment = (await listCommitments(ledger)).find(({ action }) => action.includes('Lokomotiven'))!;
    for (const { documents } of [toStatementRecord(statement), toCommitmentRecord(commitment)])
      expect(documents).toMatchObject([{ withdrawnBy: second }]);
    const kept = (await listContacts(ledger)).find(({ kind }) => kind === 'phone')!;
    expect(kept.documents.map(({ withdrawnBy }) => withdrawnBy)).toEqual([null, null]);
  });

  it('is marked in lists of statements and commitments', async () => {
    const { ledger, app } = served;
    const [, second] = (await loadVersionIds(ledger))!;
    const { speaker } = (await listStatements(ledger)).find(({ text }) => text.includes('Mombasa'))!;
    for (const path of ['/commitments?view=all', `/actors/${speaker!.key}`])
      expect((await (await app.request(path)).text()).match(toWithdrawn(second!))).not.toBeNull();
  });

  it('leads from each version to the others', async () => {
    const { ledger, app } = served;
    const [first, second] = (await loadVersionIds(ledger))!;
    const page = await (await app.request(`/documents/${second}`)).text();
    expect(page).toContain(`<a href="/documents/${first}">1 (`);
    expect(page).toMatch(/<b aria-current="true">2 \(.*15:00\)<\/b>/);
    expect(page).toMatch(
      /<li><span class="label">(?:dropped|weggefallen)<\/span> (?:contact|Kontakt): Am Donnerstag traf Macron/,
    );
  });

  it('is told by the list of versions', async () => {
    for await (const { versions } of eachVersionedText(served.ledger)) {
      const changes = versions[1]!.changes.map(({ change, type }) => [change, type]);
      expect(changes).toContainEqual(['vanished', 'contact']);
    }
  });

  it('was not dropped yet before that version was out', async () => {
    const { contact } = await loadVisit({ ...served.ledger, asOf: '2025-04-11T12:00' });
    expect(contact.life.map(({ withdrawnBy }) => withdrawnBy)).toEqual([null]);
    const { contact: later } = await loadVisit({ ...served.ledger, asOf: '2025-04-11' });
    expect(later.life[0]!.withdrawnBy).not.toBeNull();
  });
});

function toWithdrawn(version: string): RegExp {
  return new RegExp(
    `(?:missing from a|fehlt in einer) <a href="/documents/${version}">(?:later version of the text|späteren Fassung des Textes)</a>`,
  );
}

async function loadVisit(ledger: Ledger): Promise<ComparedContact> {
  for await (const compared of eachComparedContact(ledger))
    if (compared.contact.participants.some(({ name }) => name === 'William Ruto')) return compared;
  throw new Error('the visit is not in the ledger');
}

async function loadVersionIds(ledger: Ledger): Promise<readonly string[] | undefined> {
  for await (const { versions } of eachVersionedText(ledger))
    return versions.map(({ document }) => document.documentId);
  return undefined;
}
