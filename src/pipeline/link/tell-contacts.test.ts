import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../test/analyze-text.ts';
import type { Analysis } from '../../core/analysis.ts';
import type { Contact } from '../../core/contact.ts';
import type { Quotation } from '../../core/quotation.ts';
import { tellContacts } from './tell-contacts.ts';

/** The facts of a text and what they are about, by kind, speaker and the people of the contact. */
function tellOf(text: string): readonly string[] {
  const analysis = analyzeText(text, { published: '2023-06-15' });
  return tellContacts(analysis, analysis.annotated.document.text).flatMap(({ fact, contact }) => {
    const quotation = fact.startsWith('q') ? analysis.quotations[Number(fact.slice(1))] : null;
    const names = analysis.contacts[contact].participants.map(({ name }) => name.split(' ').at(-1)).sort();
    return quotation ? [`${quotation.speakerActor?.name.split(' ').at(-1)}: ${names.join('-')}`] : [];
  });
}

describe('tellContacts of a text', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      'gives what was said of a call to it, though it names an earlier one',
      'Giorgia Meloni hat am Mittwoch mit Edi Rama telefoniert. Vor allem sei es darum gegangen, die Wünsche beider nach dem gestrigen Telefonat mit Emmanuel Macron abzustimmen, schrieb Meloni auf X.',
      ['Meloni: Meloni-Rama'],
      ['Meloni: Macron-Meloni'],
    ],
    [
      'gives what somebody says of his talk to the talk that was his',
      'Giorgia Meloni hat am Mittwoch mit Edi Rama telefoniert. Tags zuvor hatte Meloni mit Emmanuel Macron gesprochen. Rama nannte das Gespräch offen und nützlich.',
      ['Rama: Meloni-Rama'],
      ['Rama: Macron-Meloni'],
    ],
    [
      'gives what was agreed to the call in which it was',
      'Giorgia Meloni hat am Mittwoch mit Edi Rama telefoniert. Man habe vereinbart, dass die Unterhändler beider Länder sofort Verhandlungen aufnehmen, schrieb Meloni.',
      ['Meloni: Meloni-Rama'],
      ['Meloni: Albanien-Italien'],
    ],
    [
      'gives other news of a side to no contact',
      'Wladimir Putin hat am Mittwoch mit Recep Tayyip Erdoğan telefoniert. Der Kreml nannte das Gespräch nützlich. Unterdessen haben die Truppen nach Angaben des Verteidigungsministeriums in Moskau zwei Dörfer eingenommen.',
      ['Kreml: Erdoğan-Putin'],
      ['Russlands: Erdoğan-Putin', 'Verteidigungsministerium: Erdoğan-Putin'],
    ],
  ])('%s', (_title, text, expected, excluded) => {
    const told = tellOf(text);
    expect(told).toEqual(expect.arrayContaining([...expected]));
    for (const wrong of excluded) expect(told).not.toContain(wrong);
  });
});

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
