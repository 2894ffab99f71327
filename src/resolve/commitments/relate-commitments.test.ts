import { describe, expect, it } from 'vitest';
import { makeCommitment } from '../../../test/make-facts.ts';
import type { ActorReference } from '../../core/actor.ts';
import type { Commitment } from '../../core/commitment.ts';
import type { ContactProfile } from '../contact-profile.ts';
import { nothingJudged } from '../judge-actors.ts';
import { readDays } from '../read-days.ts';
import { clusterCommitments } from './cluster-commitments.ts';
import { toCommitmentEntry } from './commitment-entry.ts';
import { keysOfCommitment } from './keys-of-commitment.ts';
import { relateCommitments } from './relate-commitments.ts';

interface Told {
  readonly action?: string;
  readonly kind?: Commitment['kind'];
  /** "Nord:Adam" is a person of Nord. */
  readonly parties?: string;
  readonly by?: string;
  readonly quantity?: readonly [value: number, unit: string] | null;
  readonly start?: string;
  readonly publishedAt?: string | null;
  /** Day and people of the contact that it is told about. */
  readonly contact?: readonly [day: string, who: string] | null;
}

function toReferences(names: string): readonly ActorReference[] {
  return names.split(' ').flatMap((key) => {
    if (key === '') return [];
    return [{ key, name: key, wikidata: key, office: null, state: key.split(':')[0], anchors: [] }];
  });
}

function toContact([day, who]: readonly [string, string]): ContactProfile {
  return {
    kind: 'phone',
    form: null,
    status: 'held',
    attempted: false,
    ordinal: null,
    participants: toReferences(who).map(({ key, state }) => ({
      key,
      state,
      level: 'person',
      kind: 'person',
      name: null,
    })),
    mediators: [],
    place: null,
    window: readDays(day),
    dated: true,
    weekday: null,
    document: null,
    occurrence: 0,
  };
}

function entryOf({
  action = 'Angriffe auf Kraftwerke für 30 Tage aussetzen',
  kind = 'promise',
  parties = 'Nord:Adam',
  by = '',
  quantity = [30, 'Tage'],
  start,
  publishedAt = '2025-03-18',
  contact = ['2025-03-18', 'Nord:Adam Süd:Bert'],
}: Told) {
  const commitment = makeCommitment({
    kind,
    parties: toReferences(parties),
    by: toReferences(by),
    action,
    quantity: quantity && {
      value: quantity[0],
      unit: quantity[1],
      bound: 'exact',
      distribution: null,
      anchors: [],
    },
    start: start ?? null,
  });
  const occasions = contact === null ? [] : [toContact(contact)];
  return toCommitmentEntry(commitment, publishedAt, { judged: nothingJudged, occasions });
}

describe('relateCommitments', () => {
  it.each<[string, Told, Told]>([
    ['told as promise here and as agreement there', {}, { kind: 'agreement', parties: 'Nord Süd' }],
    ['the army for its president', {}, { parties: 'Nord:Armee' }],
    ['a month for thirty days', {}, { action: 'einen Monat keine Energieanlagen beschießen', quantity: [1, 'Monate'] }],
    ['without its figure', {}, { action: 'die Energieversorgung verschonen', quantity: null }],
    ['more covered by one report', {}, { action: '30 Tage Stromversorgung und Infrastruktur verschonen' }],
    ['no party named, of the same call', {}, { parties: '' }],
    ['a report of weeks later that looks back at the call', {}, { publishedAt: '2025-04-20' }],
    [
      'a report that tells of no call, with the same figure',
      {},
      { contact: null, publishedAt: '2025-03-19', action: 'die Energieanlagen verschonen' },
    ],
    [
      'a demand in words of their own',
      { kind: 'demand', parties: '', by: 'Nord:Adam', action: 'keine Waffen mehr liefern', quantity: null },
      { kind: 'demand', parties: 'West', by: 'Nord', action: 'die Militärhilfe einstellen', quantity: null },
    ],
  ])('takes for one: %s', (_title, left, right) => {
    const [one, other] = [entryOf(left), entryOf(right)];
    expect(relateCommitments(one, other)).not.toBeNull();
    expect(relateCommitments(other, one)).toBe(relateCommitments(one, other));
    const found = keysOfCommitment(other).flatMap(({ keys }) => keys);
    expect(keysOfCommitment(one).some(({ keys }) => keys.some((key) => found.includes(key)))).toBe(true);
  });

  it.each<[string, Told, Told]>([
    ['thirty days and sixty', {}, { quantity: [60, 'Tage'] }],
    [
      'the same promise a month later',
      {},
      { contact: ['2025-04-18', 'Nord:Adam Süd:Bert'], publishedAt: '2025-04-18' },
    ],
    ['another side bound', {}, { parties: 'West' }],
    [
      'told about another call of these days, without a figure',
      { quantity: null },
      {
        quantity: null,
        action: 'Energieanlagen nicht mehr beschießen',
        contact: ['2025-03-19', 'Süd:Bert West:Carl'],
      },
    ],
    [
      'a ceasefire at sea and one for power plants',
      { action: 'eine Waffenruhe auf See', quantity: null },
      { action: 'eine Waffenruhe für Kraftwerke', quantity: null },
    ],
    [
      'a ceasefire at sea and a ceasefire',
      { action: 'eine Waffenruhe auf See', quantity: null },
      { action: 'eine Waffenruhe', quantity: null },
    ],
    [
      '175 prisoners and 90',
      { action: 'Gefangene freilassen', quantity: [175, 'Gefangene'] },
      { action: 'Gefangene freilassen', quantity: [90, 'Gefangene'] },
    ],
    ['from March and from May', { start: '2025-03-19' }, { start: '2025-05' }],
    ['promised and demanded', {}, { kind: 'demand', by: 'Süd:Bert' }],
    [
      'demanded by two',
      { kind: 'demand', parties: '', by: 'Nord:Adam' },
      { kind: 'demand', parties: '', by: 'Süd:Bert' },
    ],
    [
      'demands of nobody knows whom, told of no contact',
      { kind: 'demand', parties: '', contact: null },
      { kind: 'demand', parties: '', contact: null },
    ],
    [
      'other matters of one call',
      { action: 'Gespräche aufnehmen', quantity: null },
      { action: 'ein Eishockeyspiel austragen', quantity: null },
    ],
  ])('takes for two: %s', (_title, left, right) => {
    expect(relateCommitments(entryOf(left), entryOf(right))).toBeNull();
    expect(relateCommitments(entryOf(right), entryOf(left))).toBeNull();
  });
});

describe('clusterCommitments', () => {
  it('does not join two through a telling that fits both', () => {
    const entries = new Map([
      ['a', entryOf({})],
      ['b', entryOf({ quantity: null, action: 'Angriffe auf Kraftwerke aussetzen' })],
      ['c', entryOf({ quantity: [60, 'Tage'] })],
      ['d', entryOf({ quantity: [60, 'Tage'], parties: 'Nord' })],
    ]);
    const clusters = clusterCommitments(entries).map((keys) => [...keys].sort().join(''));
    expect(clusters.sort()).toEqual(['a', 'b', 'cd']);
  });

  it('keeps two that one text tells, whatever joins them elsewhere', () => {
    const entries = new Map([
      ['a', { ...entryOf({ action: 'keine Atomtests mehr', quantity: null }), documentId: '1' }],
      ['b', { ...entryOf({ action: 'die Atomanlage schließen', quantity: null }), documentId: '1' }],
      ['c', { ...entryOf({ action: 'die Atomanlage schließen', quantity: null }), documentId: '2' }],
    ]);
    const clusters = clusterCommitments(entries).map((keys) => [...keys].sort().join(''));
    expect(clusters.sort()).toEqual(['a', 'bc']);
  });
});
