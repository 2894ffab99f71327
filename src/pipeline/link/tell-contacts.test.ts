import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../core/analysis.ts';
import type { Contact } from '../../core/contact.ts';
import type { Quotation } from '../../core/quotation.ts';
import { tellContacts } from './tell-contacts.ts';

/** Contacts and quotations are placed by their start, with the states they belong to. */
function analysisOf(contacts: readonly [start: number, states: string][], quotations: readonly [number, string][]) {
  const anchorAt = (start: number) => ({ start, end: start + 20, exact: '' });
  const actorOf = (state: string) => ({
    key: `P-${state}`,
    name: state,
    wikidata: null,
    office: null,
    state,
    anchors: [],
  });
  return {
    contacts: contacts.map(([start, states]) => ({
      anchors: [anchorAt(start)],
      participants: states.split(' ').map(actorOf),
      mediators: [],
      reportedBy: [],
      status: 'held',
      date: null,
    })) as unknown as Contact[],
    quotations: quotations.map(([start, state]) => ({
      quote: [anchorAt(start)],
      speakerActor: state === '' ? null : actorOf(state),
    })) as unknown as Quotation[],
    commitments: [],
    denials: [],
  } as unknown as Analysis;
}

describe('tellContacts', () => {
  it.each<[string, [number, string][], [number, string][], string]>([
    ['a statement after the contact', [[0, 'DE RU']], [[150, 'RU']], 'q0:0'],
    ['a statement before it in the same paragraph', [[60, 'DE RU']], [[10, 'DE']], 'q0:0'],
    ['a statement in the lead before it', [[150, 'DE RU']], [[10, 'DE']], 'q0:0'],
    [
      'the contact told last',
      [
        [0, 'DE RU'],
        [110, 'DE UA'],
      ],
      [[150, 'DE']],
      'q0:1',
    ],
    [
      'the last contact with its side',
      [
        [0, 'DE RU'],
        [110, 'DE UA'],
      ],
      [[150, 'RU']],
      'q0:0',
    ],
    ['no statement of an outsider', [[0, 'DE RU']], [[150, 'CN']], ''],
    ['a statement of nobody named', [[0, 'DE RU']], [[150, '']], 'q0:0'],
    [
      'the contact that the statement itself tells of',
      [
        [0, 'DE RU'],
        [150, 'DE UA'],
      ],
      [[155, 'DE']],
      'q0:1',
    ],
  ])('finds %s', (_title, contacts, quotations, expected) => {
    const told = tellContacts(analysisOf(contacts, quotations));
    expect(told.map(({ fact, contact }) => `${fact}:${contact}`).join(' ')).toBe(expected);
  });
});
