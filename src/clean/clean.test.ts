import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Document } from '../core/document.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { clean } from './clean.ts';

function toSnapshot(content: string | Uint8Array, mediaType: Snapshot['mediaType'] = 'text/plain'): Snapshot {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path: 'a.txt', bytes, hash: createHash('sha256').update(bytes).digest('hex'), mediaType };
}

function cleanText(content: string | Uint8Array, mediaType?: Snapshot['mediaType']): Document {
  const document = clean(toSnapshot(content, mediaType));
  if (document.kind === 'rejection') throw new Error(document.detail);
  return document;
}

/** Regions as "type: text", so that an expectation can be read. */
function regionsOf(document: Document): string[] {
  return document.regions.map(({ type, start, end }) => `${type}: ${document.text.slice(start, end)}`);
}

const first =
  'Der Außenminister hat am Montag mit seinem Amtskollegen telefoniert, wie das Auswärtige Amt in Berlin mitteilte.';
const second =
  'Beide Seiten wollen die Gespräche über den Gefangenenaustausch in der kommenden Woche in Genf fortsetzen.';

describe('regions of plain texts', () => {
  it.each<[string, string, string[]]>([
    [
      'headline and lead',
      `Minister telefonieren\n\n${first}\n\n${second}`,
      ['title: Minister telefonieren', `lead: ${first}`, `paragraph: ${second}`],
    ],
    [
      'a sub-heading',
      `${first}\n\nWas noch offen ist\n\n${second}`,
      [`paragraph: ${first}`, 'heading: Was noch offen ist', `paragraph: ${second}`],
    ],
    [
      'a caption',
      `${first}\n\nDer Minister am Telefon. Foto: Erika Muster/dpa\n\n${second}`,
      [`paragraph: ${first}`, 'caption: Der Minister am Telefon. Foto: Erika Muster/dpa', `paragraph: ${second}`],
    ],
    [
      'list items',
      `- Ein erster Punkt der Einigung.\n- Ein zweiter Punkt der Einigung.\n${second}`,
      ['listItem: Ein erster Punkt der Einigung.', 'listItem: Ein zweiter Punkt der Einigung.', `paragraph: ${second}`],
    ],
    [
      'ticker entries',
      `22.06 Uhr: ${first}\n\n21.40 Uhr: ${second}`,
      [`tickerEntry: 22.06 Uhr: ${first}`, `tickerEntry: 21.40 Uhr: ${second}`],
    ],
    [
      'a kicker glued to the headline',
      `GeorgienTiflis lädt zu Gesprächen ein\n\n${first}\n\n${second}`,
      ['title: Tiflis lädt zu Gesprächen ein', `lead: ${first}`, `paragraph: ${second}`],
    ],
    [
      'lines broken at a fixed width',
      'Der Außenminister hat am Montag mit seinem\nAmtskollegen telefoniert, wie das Auswärtige\nAmt in Berlin mitteilte und die Botschaft in\nBern bestätigte, die das Gespräch vermittelt\nhatte und nun einlädt.',
      [
        'paragraph: Der Außenminister hat am Montag mit seinem Amtskollegen telefoniert, wie das Auswärtige Amt in Berlin mitteilte und die Botschaft in Bern bestätigte, die das Gespräch vermittelt hatte und nun einlädt.',
      ],
    ],
  ])('tells %s', (_name, content, expected) => {
    expect(regionsOf(cleanText(content))).toEqual(expected);
  });
});

describe('Markdown', () => {
  it('is read without its marks, and its front matter says when and what', () => {
    const content = `---\ntitle: "Minister telefonieren"\ndate: Wed, 20 Nov 2024 23:00:00 +0100\n---\n# Minister *telefonieren*\n\n${first.replace('Berlin', '**Berlin**')}\n\n## Was noch offen ist\n\n[${second}](https://example.org/a_b_c)\n\n* Ein erster Punkt der _Einigung_\n* Ein zweiter Punkt\n\n> ${first.replace('Montag', 'Dienstag')}`;
    const document = cleanText(content);
    expect(document.publishedAt).toBe('2024-11-20T23:00:00+01:00');
    expect(regionsOf(document)).toEqual([
      'title: Minister telefonieren',
      `lead: ${first}`,
      'heading: Was noch offen ist',
      `paragraph: ${second}`,
      'listItem: Ein erster Punkt der Einigung',
      'listItem: Ein zweiter Punkt',
      `quote: ${first.replace('Montag', 'Dienstag')}`,
    ]);
  });
});

describe('what is left out', () => {
  it.each<[string, string, string]>([
    ['breadcrumb', `1. Startseite\n  2. Politik\n\n${first}`, 'breadcrumb'],
    ['comment link', `${first}\n\nKommentare (12)`, 'comments'],
    ['topic list', `${first}\n\nVerwandte Themen\nGenf\nDiplomatie\n\n${second}`, 'topics'],
    [
      'related article',
      `${first}\n\nWeitere Informationen – Ein Bericht zeigt, wie es in Genf weitergeht.`,
      'relatedArticles',
    ],
    ['initials', `${first}\n\nabc, def`, 'authorInitials'],
    ['a paragraph that stands twice', `${first}\n\n${second}\n\n${first}`, 'repeatedParagraph'],
    [
      'a sentence set once more in large letters',
      `${second}\n\n${first}\n\nDas war der Stand am Abend. ${first} Mehr war nicht bekannt.`,
      'pullQuote',
    ],
    ['share buttons', `${first}\n\nTeilen Merken Drucken`, 'shareButtons'],
  ])('leaves out %s and says why', (_name, content, reason) => {
    const document = cleanText(content);
    expect(document.removed.map((removal) => removal.reason)).toContain(reason);
    expect(document.text.split(first)).toHaveLength(2);
  });
});

describe('times a text states about itself', () => {
  it.each<[string, string | null, string | null]>([
    ['Stand: 18.03.2025 20:03 Uhr', null, '2025-03-18T20:03'],
    ['(Radionachrichten vom 12.04.2025)', '2025-04-12', null],
    ['Sendung: Abendmagazin, 04.03.2024 20:45 Uhr', '2024-03-04T20:45', null],
    ['Text/Foto: Ein Sender am 27. November 2025', '2025-11-27', null],
    ['Veröffentlicht am 3. Jänner 2024, 9.15 Uhr', '2024-01-03T09:15', null],
    ['Der Vertrag wurde am 12.04.2025 in Genf von beiden Seiten unterzeichnet.', null, null],
    ['ERIWAN, 25. Okt - RIA NOVOSTI.', null, null],
    ['vom 27.04.2023 -', null, null],
  ])('reads "%s"', (line, publishedAt, updatedAt) => {
    const document = cleanText(`${first}\n\n${line}`);
    expect([document.publishedAt, document.updatedAt]).toEqual([publishedAt, updatedAt]);
  });

  it('takes the day from outside only where the text states none', () => {
    const silent = clean(toSnapshot(first), { published: '2025-03-18' });
    const dated = clean(toSnapshot(`${first}\n\n(Radionachrichten vom 12.04.2025)`), { published: '2025-03' });
    expect([silent, dated].map((document) => document.kind === 'document' && document.publishedAt)).toEqual([
      '2025-03-18',
      '2025-04-12',
    ]);
  });
});

describe('refusals', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0), 'binary'],
    ['blanks', ' \n\n ', 'empty'],
    [
      'English',
      'The two leaders spoke on the phone on Tuesday and agreed to meet again, the White House said in a statement.',
      'notGerman',
    ],
  ])('refuses %s', (_name, content, reason) => {
    expect(clean(toSnapshot(content))).toMatchObject({ kind: 'rejection', reason });
  });

  it('reads a page nested deeper than any real one', () => {
    const page = `<html><body>${'<div>'.repeat(4000)}<p>${first}</p><p>${second}</p>`;
    expect(cleanText(page, 'text/html').text).toBe(`${first}\n\n${second}`);
  });

  it('refuses a page nested so deep that it means no good', () => {
    const page = `<html><body>${'<div>'.repeat(200_000)}<p>${first}</p>`;
    expect(clean(toSnapshot(page, 'text/html'))).toMatchObject({ kind: 'rejection', reason: 'tooDeep' });
  });

  it('reads one line of five megabytes', () => {
    const document = cleanText(`${first} `.repeat(45_000));
    expect(document.text.length).toBeGreaterThan(4_900_000);
  }, 20_000);
});

describe('finished text', () => {
  it('is kept as it is, but for its byte order mark', () => {
    const content = `\ufeffKommentare\n\n  fĂŒr ${first}\n${second}\n`;
    const document = clean(toSnapshot(content), { plain: true });
    expect(document).toMatchObject({ kind: 'document', text: content.slice(1), repairs: [], removed: [] });
  });
});

describe('texts made to take long', () => {
  it.each([
    'Ă',
    'ä',
    'PrÀs ',
    '(dpa/',
    '„Ja.“ das“ ',
    '12.03.2025 ',
    '+++ ',
    '[a](b ',
    '# **a* _b ',
    'a\n',
    '<',
    '<p>',
  ])(
    'are read in time: %j over and over',
    (piece) => {
      const content = piece.repeat(200_000 / piece.length);
      expect(clean(toSnapshot(content, piece.startsWith('<') ? 'text/html' : 'text/plain')).kind).toMatch(
        /document|rejection/,
      );
    },
    10_000,
  );
});
