import { describe, expect, it } from 'vitest';
import { makeLedgerCommitment, makeLedgerContact } from '../../../test/make-facts.ts';
import type { LedgerActor, LedgerCommitment, LedgerContact } from '../../core/ledger.ts';
import { toCommitmentRow, toContactRow } from './to-plover-row.ts';

const actor = (name: string, key: string, state: string | null, kind: LedgerActor['kind']): LedgerActor => ({
  key,
  name,
  wikidata: key,
  office: null,
  state,
  kind,
});
const scholz = actor('Olaf Scholz', 'Q61053', 'Q183', 'person');
const putin = actor('Wladimir Putin', 'Q7747', 'Q159', 'person');
const nato = actor('NATO', 'Q7184', null, 'internationalBody');

const contact = makeLedgerContact({
  participants: [scholz, putin],
  date: { edtf: '2024-11-15', text: 'am Freitag', from: 'publishedAt', anchors: [] },
});
const commitment = makeLedgerCommitment({ parties: [{ ...putin, anchors: [] }] });

const names = (actors: readonly { readonly name: string }[]) => actors.map(({ name }) => name).join(', ');

describe('toContactRow', () => {
  it.each<[title: string, change: Partial<LedgerContact>, code: string, actors: string, recipients: string]>([
    ['a call', {}, 'CONSULT phone  041', 'Olaf Scholz, Wladimir Putin', ''],
    ['a call that one sought', { initiative: scholz }, 'CONSULT phone  041', 'Olaf Scholz', 'Wladimir Putin'],
    ['a video call', { kind: 'video' }, 'CONSULT phone  040', 'Olaf Scholz, Wladimir Putin', ''],
    ['talks', { kind: 'talks' }, 'CONSULT - diplomatic 046', 'Olaf Scholz, Wladimir Putin', ''],
    ['a plan', { status: 'planned' }, 'AGREE - diplomatic,future 036', 'Olaf Scholz, Wladimir Putin', ''],
    ['a proposal', { status: 'proposed' }, '- -  -', 'Olaf Scholz, Wladimir Putin', ''],
    ['a cancellation', { status: 'cancelled' }, '- -  -', 'Olaf Scholz, Wladimir Putin', ''],
    ['a refusal by nobody known', { status: 'refused' }, 'REJECT meet diplomatic 125', '', ''],
    ['a denied one', { status: 'denied' }, 'CONSULT - negation -', 'Olaf Scholz, Wladimir Putin', ''],
    ['a rumour', { status: 'alleged' }, 'CONSULT - hypothetical -', 'Olaf Scholz, Wladimir Putin', ''],
    ['a call that nobody took', { attempted: true }, '- -  -', 'Olaf Scholz, Wladimir Putin', ''],
  ])('codes %s', (_title, change, code, actors, recipients) => {
    const row = toContactRow({ ...contact, ...change });
    expect(`${row.event ?? '-'} ${row.mode ?? '-'} ${row.contexts} ${row.cameo ?? '-'}`).toBe(code);
    expect([names(row.actors), names(row.recipients)]).toEqual([actors, recipients]);
    expect(row.lossy).toBe(true);
  });

  it.each<[edtf: string | null, date: string | null, lost: string | null]>([
    ['2024-11-15', '2024-11-15', null],
    ['2024-11', null, 'date: 2024-11'],
    ['2024-11-15~', null, 'date: 2024-11-15~'],
    ['2024-11-15/2024-11-16', null, 'date: 2024-11-15/2024-11-16'],
    [null, null, 'date: am Freitag'],
  ])('dates %s as %s', (edtf, date, lost) => {
    const row = toContactRow({ ...contact, date: { ...contact.date!, edtf } });
    expect(row.date).toBe(date);
    expect(row.lost.find((words) => words.startsWith('date')) ?? null).toBe(lost);
  });

  it('names countries and sectors where they are sure', () => {
    const { actors } = toContactRow({ ...contact, participants: [scholz, nato] });
    expect(actors.map(({ country, sector }) => [country, sector])).toEqual([
      ['DEU', null],
      [null, 'IGO'],
    ]);
  });
});

describe('toCommitmentRow', () => {
  const [party, other] = [commitment.parties[0], { ...scholz, anchors: [] }];
  it.each<[title: string, change: Partial<LedgerCommitment>, code: string, actors: string, recipients: string]>([
    ['a promise', {}, 'AGREE 030', 'Wladimir Putin', ''],
    ['a promise to somebody', { by: [party], to: [other] }, 'AGREE 030', 'Wladimir Putin', 'Olaf Scholz'],
    ['an agreement', { kind: 'agreement', parties: [party, other] }, 'AGREE 030', 'Wladimir Putin, Olaf Scholz', ''],
    ['a demand', { kind: 'demand', by: [other] }, 'DEMAND 100', 'Olaf Scholz', 'Wladimir Putin'],
    ['a demand by nobody known', { kind: 'demand' }, 'DEMAND 100', '', 'Wladimir Putin'],
    ['a refusal', { kind: 'refusal' }, 'REJECT 120', 'Wladimir Putin', ''],
    ['a threat', { kind: 'threat', by: [party], to: [other] }, 'THREATEN 130', 'Wladimir Putin', 'Olaf Scholz'],
    ['a denied promise', { status: 'denied' }, '- -', 'Wladimir Putin', ''],
  ])('codes %s', (_title, change, code, actors, recipients) => {
    const row = toCommitmentRow({ ...commitment, ...change });
    expect(`${row.event ?? '-'} ${row.cameo ?? '-'}`).toBe(code);
    expect([names(row.actors), names(row.recipients)]).toEqual([actors, recipients]);
    expect(row.lost).toContain('action: die Angriffe aussetzen');
  });
});
