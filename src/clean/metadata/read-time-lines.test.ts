import { describe, expect, it } from 'vitest';
import { readDatelineDay } from './read-dateline.ts';
import { readStatedTimes } from './read-time-lines.ts';

describe('readStatedTimes', () => {
  it.each<[string, string]>([
    ['Artikel veröffentlicht am 28. April 2024, 14:26 Uhr, Erika Muster', 'publishedAt 2024-04-28T14:26'],
    ['Von Erika Muster am Dienstag, 8. Oktober 2019 um 09:26 Uhr', 'publishedAt 2019-10-08T09:26'],
    ['Stand: 18.03.2025 20:03 Uhr', 'updatedAt 2025-03-18T20:03'],
    ['Stand: 18. März 2025, 20.03 Uhr', 'updatedAt 2025-03-18T20:03'],
    ['Aktualisiert am 18.03.2025, 20:03', 'updatedAt 2025-03-18T20:03'],
    ['Aktualisiert: 18.3.2025 um 9 Uhr', 'updatedAt 2025-03-18T09:00'],
    ['Zuletzt aktualisiert am 18. März 2025', 'updatedAt 2025-03-18'],
    ['18.03.2025 - 20:51 Uhr aktualisiert', 'updatedAt 2025-03-18T20:51'],
    ['Letzte Aktualisierung: Dienstag, 18. März 2025, 20:51 Uhr', 'updatedAt 2025-03-18T20:51'],
    ['18.03.2025', 'publishedAt 2025-03-18'],
    ['18.03.2025, 20:51 Uhr', 'publishedAt 2025-03-18T20:51'],
    ['18.03.2025 | 20:51 Uhr', 'publishedAt 2025-03-18T20:51'],
    ['Dienstag, 18. März 2025', 'publishedAt 2025-03-18'],
    ['Di., 18.03.2025, 20:51', 'publishedAt 2025-03-18T20:51'],
    ['Di 18.03.25 | 20:51 Uhr | Von Erika Muster', 'publishedAt 2025-03-18T20:51'],
    ['Veröffentlicht am 18.03.2025 um 20:51 Uhr', 'publishedAt 2025-03-18T20:51'],
    ['Veröffentlicht: 18. März 2025', 'publishedAt 2025-03-18'],
    ['Erschienen am 18.03.2025', 'publishedAt 2025-03-18'],
    ['Berlin, 18.03.2025', 'publishedAt 2025-03-18'],
    ['Von Erika Muster, 18.03.2025, 20:51 Uhr', 'publishedAt 2025-03-18T20:51'],
    ['(Radionachrichten vom 12.04.2025)', 'publishedAt 2025-04-12'],
    ['Diese Nachricht wurde am 12.04.2025 im Programm Deutschlandfunk gesendet.', 'publishedAt 2025-04-12'],
    ['Sendung: Abendmagazin, 04.03.2024 20:45 Uhr', 'publishedAt 2024-03-04T20:45'],
    ['Quelle: dpa, 04.03.2024', 'publishedAt 2024-03-04'],
    ['Text/Foto: Ein Sender am 27. November 2025', 'publishedAt 2025-11-27'],
    ['dpa, 18.03.2025', 'publishedAt 2025-03-18'],
    ['(dpa, 18.03.2025)', 'publishedAt 2025-03-18'],
    ['© dpa, 18.03.2025', 'publishedAt 2025-03-18'],
    ['Erstellt: 18.03.2025, 20:51 Uhr', 'publishedAt 2025-03-18T20:51'],
    ['Meldung vom 18.03.2025', 'publishedAt 2025-03-18'],
    ['Ausgabe vom 18.03.2025', 'publishedAt 2025-03-18'],
    [
      'Erstellt: 18.03.2025, 10:00 Uhr | Aktualisiert: 19.03.2025, 20:51 Uhr',
      'updatedAt 2025-03-19T20:51, publishedAt 2025-03-18T10:00',
    ],
    [
      'Veröffentlicht am 18.03.2025, 10:00 Uhr, aktualisiert am 19.03.2025',
      'updatedAt 2025-03-19, publishedAt 2025-03-18T10:00',
    ],
    ['Stand: 18.03.2025, 20:51 Uhr Lesezeit: 3 Min.', 'updatedAt 2025-03-18T20:51'],
    ['2025-03-18 20:51', 'publishedAt 2025-03-18T20:51'],
    ['18. März 2025 • Erika Muster • 3 Minuten', 'publishedAt 2025-03-18'],
  ])('reads "%s"', (line, expected) => {
    expect(
      readStatedTimes(line)
        .map(({ kind, value }) => `${kind} ${value}`)
        .join(', '),
    ).toBe(expected);
  });

  it.each([
    'Am 18.03.2025 sprachen beide miteinander.',
    'Der Vertrag vom 18. März 2025 gilt weiter.',
    'Die Frist endet am 31.12.2025',
    'vom 27.04.2023 -',
    'Gipfel in Genf am 18. März 2025',
    'ERIWAN, 25. Okt - RIA NOVOSTI.',
    'Readout of the call, March 18, 2025',
    'Donald Trump (rechts) und Wladimir Putin in Osaka am 28. Juni 2019',
    '32.13.2025',
  ])('takes no date of the story: "%s"', (line) => {
    expect(readStatedTimes(line)).toEqual([]);
  });
});

describe('readDatelineDay', () => {
  it.each<[string, string | undefined]>([
    ['BERLIN, 18. März 2025 (dpa) - Der Kanzler reist.', '2025-03-18'],
    ['Genf/Bern, 18.03.2025 – Die Gespräche gehen weiter.', '2025-03-18'],
    ['Moskau, den 18. März 2025: Das Ministerium teilt mit ...', '2025-03-18'],
    ['ERIWAN, 25. Okt - RIA NOVOSTI. Aus dem Treffen wird nichts.', undefined],
    ['Berlin (Reuters) - Am 18. März 2025 sprachen beide.', undefined],
    ['Am Samstag, 12. April 2025, wollen beide reden.', undefined],
    ['Präsident Muster, 18. März 2025 geboren, reist.', undefined],
  ])('reads "%s": %s', (paragraph, expected) => {
    expect(readDatelineDay(paragraph)).toBe(expected);
  });
});
