import { describe, expect, it } from 'vitest';
import type { DocumentAnchor, Point, PointSpeaker } from '../core/account.ts';
import { compare } from './compare.ts';

const kreml: PointSpeaker = { key: 'Q133255', name: 'Kreml', state: 'Q159', kind: 'government' };
const putin: PointSpeaker = { key: 'Q7747', name: 'Wladimir Putin', state: 'Q159', kind: 'person' };
const whiteHouse: PointSpeaker = { key: 'Q35525', name: 'Weißes Haus', state: 'Q30', kind: 'government' };
const selenskyj: PointSpeaker = { key: 'Q3874799', name: 'Wolodymyr Selenskyj', state: 'Q212', kind: 'person' };
const reuters: PointSpeaker = { key: 'Q130879', name: 'Reuters', state: null, kind: 'agency' };

let at = 0;
function anchor(exact: string): DocumentAnchor {
  at += 1000;
  return { documentId: 'd', start: at, end: at + exact.length, exact };
}

function statement(id: string, speaker: PointSpeaker | null, text: string): Point {
  return { id, type: 'statement', speaker, text, anchors: [anchor(text)], polarity: 'positive' };
}

function promise(id: string, speaker: PointSpeaker | null, scope: string): Point {
  const commitment = { kind: 'promise', status: 'announced', parties: ['Q159'], scope, quantity: null } as const;
  return { ...statement(id, speaker, `Angriffe auf ${scope} aussetzen`), type: 'commitment', commitment };
}

function relationsOf(points: readonly Point[], denials: Parameters<typeof compare>[0]['denials'] = []) {
  const { relations } = compare({
    parties: ['Q159', 'Q30'],
    names: ['Wladimir Putin', 'Donald Trump'],
    points,
    denials,
  });
  return relations.map(({ relation, points: related }) => [relation, ...related.map(({ side }) => side)]);
}

describe('accounts', () => {
  it('puts a state and its organs on one side, named after the body, and keeps the press apart', () => {
    const points = [
      statement('1', putin, 'Die Ursachen müssten beseitigt werden'),
      statement('2', kreml, 'Der Austausch sei offen gewesen'),
      statement('3', selenskyj, 'Er hoffe auf ein Gespräch'),
      statement('4', reuters, 'Ein Insider sprach von Fortschritten'),
      statement('5', whiteHouse, 'Die Verhandlungen beginnen sofort'),
    ];
    const { accounts } = compare({
      parties: ['Q159', 'Q30'],
      names: ['Wladimir Putin', 'Donald Trump'],
      points,
      denials: [],
    });
    expect(accounts.map(({ side, kind, points: own }) => [side, kind, own.length])).toEqual([
      ['Kreml', 'party', 2],
      ['Weißes Haus', 'party', 1],
      ['Ukraine', 'other', 1],
      ['Presse', 'press', 1],
    ]);
  });
});

describe('relations', () => {
  it('finds the wider of two promises', () => {
    const points = [promise('1', whiteHouse, 'Energie und Infrastruktur'), promise('2', kreml, 'Energieanlagen')];
    expect(relationsOf(points)).toContainEqual(['narrower', 'Kreml', 'Weißes Haus']);
  });

  it('lists what only one side brings up', () => {
    const points = [
      statement('1', kreml, 'Am Mittwoch würden Gefangene ausgetauscht'),
      statement('2', whiteHouse, 'Auch über das Schwarze Meer solle verhandelt werden'),
    ];
    expect(relationsOf(points)).toEqual([
      ['onlyIn', 'Kreml'],
      ['onlyIn', 'Weißes Haus'],
    ]);
  });

  it('lists nothing as one-sided while one side alone is heard', () => {
    expect(relationsOf([statement('1', kreml, 'Am Mittwoch würden Gefangene ausgetauscht')])).toEqual([]);
  });

  it('sets a denial against the words it denies, and does not call the two agreed', () => {
    const said = statement('1', whiteHouse, 'Die Verhandlungen über Zölle laufen täglich');
    const denied = statement('2', kreml, 'Es gibt keine Verhandlungen über Zölle');
    const denial = { by: kreml, kind: 'flat', aim: said.anchors, text: denied.text, anchors: denied.anchors } as const;
    expect(relationsOf([said, denied], [denial])).toEqual([['denies', 'Kreml', 'Weißes Haus']]);
  });

  it('calls words that are told only to reject them a denial', () => {
    const rejected: Point = {
      ...statement('1', kreml, 'Washington habe den russischen Botschafter einbestellt'),
      frame: 'Das Präsidialamt trat Berichten entgegen',
    };
    const told = statement('2', whiteHouse, 'Russlands Botschafter sei einbestellt worden');
    expect(relationsOf([rejected, told])).toEqual([['denies', 'Kreml', 'Weißes Haus']]);
  });

  it('calls nothing agreed that a denial points at', () => {
    const demanded = statement('1', kreml, 'Moskau verlangte, alle Sanktionen aufzuheben');
    const denied = statement('2', kreml, 'Das bestritt der Sprecher.');
    const told = statement('3', whiteHouse, 'Moskau habe verlangt, alle Sanktionen aufzuheben');
    const denial = { by: kreml, kind: 'flat', aim: told.anchors, text: denied.text, anchors: denied.anchors } as const;
    expect(relationsOf([demanded, denied, told], [denial]).map(([relation]) => relation)).toEqual(['denies']);
  });

  it('does not take the name of a party, spelt otherwise, for what two sides say', () => {
    const one = statement('1', kreml, 'Lawrov nannte das Gespräch offen');
    const other = statement('2', whiteHouse, 'Eine Stunde habe man mit Lawrov gesprochen');
    const { relations } = compare({
      parties: ['Q159', 'Q30'],
      names: ['Sergei Lawrow', 'Marco Rubio'],
      points: [one, other],
      denials: [],
    });
    expect(relations).toEqual([]);
  });

  it('does not take a shared topic for agreement', () => {
    const points = [
      statement('1', kreml, 'Der Handel mit Energie sei wichtig'),
      statement('2', whiteHouse, 'Die Preise für Energie drückten auf die Stimmung in Europa'),
    ];
    expect(relationsOf(points).filter(([relation]) => relation !== 'onlyIn')).toEqual([]);
  });

  it('contradicts where numbers differ', () => {
    const exchange = (id: string, speaker: PointSpeaker, value: number): Point => {
      const quantity = { value, unit: 'Gefangene', bound: 'exact', distribution: 'each', anchors: [] } as const;
      const commitment = { kind: 'promise', status: 'announced', parties: ['Q159'], scope: null, quantity } as const;
      return { ...statement(id, speaker, `${value} Gefangene austauschen`), type: 'commitment', commitment };
    };
    const points = [exchange('1', kreml, 175), exchange('2', whiteHouse, 372)];
    expect(relationsOf(points)).toEqual([['contradicts', 'Kreml', 'Weißes Haus']]);
  });

  it('has one matter for how long the contact took', () => {
    const { relations } = compare({
      parties: ['Q159', 'Q30'],
      names: ['Wladimir Putin', 'Donald Trump'],
      points: [
        statement('1', kreml, 'Die Gesprächsdauer habe 90 Minuten betragen'),
        statement('2', whiteHouse, 'Das Gespräch habe zwei Stunden gedauert'),
        statement('3', kreml, 'Zur Gesprächsdauer gebe es keine Angaben aus Washington'),
      ],
      denials: [],
    });
    expect(new Set(relations.map(({ matter }) => matter))).toEqual(new Set(['Dauer']));
  });

  it('finds the same where hundreds of reports tell it, and soon', () => {
    const told = (reports: number) =>
      Array.from({ length: reports }, (_, index) => {
        const way = ['berichtete', 'schrieb', 'meldete', 'hieß es'][index % 4];
        const points = [
          promise(`a${index}`, whiteHouse, `Energie und Infrastruktur, ${way} Blatt ${index}`),
          promise(`b${index}`, kreml, `Energieanlagen, ${way} Blatt ${index}`),
          statement(`c${index}`, kreml, `Am Mittwoch würden 175 Gefangene ausgetauscht, ${way} Blatt ${index}`),
          statement(`d${index}`, whiteHouse, `Man werde 300 Gefangene austauschen, ${way} Blatt ${index}`),
          promise(`e${index}`, reuters, `Energie, ${way} Blatt ${index}`),
        ];
        return points.map((point) => ({
          ...point,
          anchors: point.anchors.map((one) => ({ ...one, documentId: `d${index}` })),
        }));
      }).flat();
    const few = relationsOf(told(8));
    expect(few.length).toBeGreaterThan(1);
    const start = process.cpuUsage().user;
    expect(relationsOf(told(600))).toEqual(few);
    // Where each of 3,000 claims meets each other one, it takes half a minute.
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(10);
  }, 30_000);
});
