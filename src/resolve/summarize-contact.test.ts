import { describe, expect, it } from 'vitest';
import { makeContact } from '../../test/make-facts.ts';
import type { Actor } from '../core/actor.ts';
import type { Contact } from '../core/contact.ts';
import { summarizeContact } from './summarize-contact.ts';

const kinds: Readonly<Record<string, Actor['kind']>> = { Adam: 'person', Bert: 'person', Nord: 'state', Süd: 'state' };
const refer = (key: string) => ({ key, name: key, wikidata: null, office: null, state: null, anchors: [] });

interface Telling {
  readonly who?: string;
  readonly kind?: Contact['kind'];
  readonly status?: Contact['status'];
  readonly on?: string | null;
  readonly place?: string;
}

function summaryOf(tellings: readonly Telling[]) {
  const entries = tellings.map(({ who = 'Adam Bert', kind = 'phone', status = 'held', on, place }, index) => {
    const fact = makeContact({
      kind,
      status,
      participants: who.split(' ').map(refer),
      date: on === undefined ? null : { edtf: on, text: 'am Tag', from: null, anchors: [] },
      place: place === undefined ? null : { name: place, anchors: [] },
    });
    return { documentId: `d${index}`, position: 0, fact };
  });
  const life = tellings.map(({ status = 'held' }) => ({ status, reportedBy: [], denials: [] }));
  const actorOf = (_document: string, key: string) => ({ ...refer(key), kind: kinds[key] }) as unknown as Actor;
  const { participants, kind, status, date, place } = summarizeContact({ entries, actorOf, life });
  return { who: participants.map(({ name }) => name).join(' '), kind, status, on: date?.edtf, place: place?.name };
}

describe('summarizeContact', () => {
  it.each<[string, readonly Telling[], Partial<ReturnType<typeof summaryOf>>]>([
    ['the people, where one text names states', [{ who: 'Nord Süd' }, {}], { who: 'Adam Bert' }],
    ['no pair that no text names', [{ who: 'Adam Süd' }, { who: 'Nord Bert' }], { who: 'Adam Süd' }],
    ['the kind that most tell', [{ kind: 'unspecified' }, { kind: 'video' }, { kind: 'video' }], { kind: 'video' }],
    [
      'held, once somebody says so',
      [{ status: 'planned' }, { status: 'held' }, { status: 'denied' }],
      { status: 'held' },
    ],
    ['the latest word, while nobody does', [{ status: 'planned' }, { status: 'cancelled' }], { status: 'cancelled' }],
    ['the most exact date', [{ on: '2025-03' }, { on: '2025-03-18' }, { on: '2025' }], { on: '2025-03-18' }],
    [
      'the date of those who tell that it was',
      [{ status: 'planned', on: '2025-03-17' }, { on: '2025-03' }],
      { on: '2025-03' },
    ],
    ['the place that most tell', [{ place: 'Genf' }, { place: 'Bern' }, { place: 'Bern' }], { place: 'Bern' }],
  ])('shows %s', (_title, tellings, expected) => {
    expect(summaryOf(tellings)).toMatchObject(expected);
  });
});
