import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../test/make-document.ts';
import type { Region } from '../core/document.ts';
import type { TimeExpression } from '../core/time-expression.ts';
import { segment } from '../segment/segment.ts';
import { findClauses } from './find-clauses.ts';
import { findTimes } from './find-times.ts';
import { tagWords } from './tag-words.ts';

function timesOf(text: string, published: string | null, regions?: readonly Region[]): readonly TimeExpression[] {
  const segmented = segment(makeDocument(text, regions && { regions }));
  const words = tagWords(segmented);
  const parsed = { ...segmented, words, ...findClauses(segmented, words) };
  return findTimes(parsed, published === null ? null : { value: published, from: 'publishedAt' });
}

/** "Dienstag 2025-03-18 2025-03-18": exact words, value, EDTF where there is one. */
function shown(times: readonly TimeExpression[]): string[] {
  return times.map(({ exact, value, edtf }) => [exact, value, ...(edtf === null ? [] : [edtf])].join(' | '));
}

describe('explicit dates', () => {
  it.each([
    ['Am 24.02.2022 begann es.', ['24.02.2022 | 2022-02-24 | 2022-02-24']],
    ['Am 3. Mai 2021 rief sie an.', ['3. Mai 2021 | 2021-05-03 | 2021-05-03']],
    ['Am Samstag, dem 12. April 2025, wird geredet.', ['Samstag, dem 12. April 2025 | 2025-04-12 | 2025-04-12']],
    ['Vom 5. bis 7. Juni 2024 tagten sie.', ['5. | 2024-06-05 | 2024-06-05', '7. Juni 2024 | 2024-06-07 | 2024-06-07']],
    ['Im Mai/Juni 1940 fiel die Stadt.', ['Mai | 1940-05 | 1940-05', 'Juni 1940 | 1940-06 | 1940-06']],
    ['Bis März 2020 soll es so weit sein.', ['März 2020 | 2020-03 | 2020-03']],
    ['Seit dem Frühjahr 2022 schweigen sie.', ['Frühjahr 2022 | 2022-SP | 2022-03/2022-05']],
    ['Im dritten Quartal 2024 stieg sie.', ['dritten Quartal 2024 | 2024-Q3 | 2024-07/2024-09']],
    ['In den 90er Jahren war das anders.', ['den 90er Jahren | 199 | 199X']],
    ['Im 19. Jahrhundert war das anders.', ['19. Jahrhundert | 18 | 18XX']],
    ['Bei einem Treffen 2017 sprachen sie.', ['2017 | 2017 | 2017']],
    ['Ende 2002 kam er.', ['Ende 2002 | 2002 | 2002']],
    [
      'In der Nacht auf Samstag (16.08.2025) sprachen sie.',
      ['Nacht auf Samstag | 2025-08-15TNI | 2025-08-15/2025-08-16', '16.08.2025 | 2025-08-16 | 2025-08-16'],
    ],
    ['Posted March 18, 2025', ['March 18, 2025 | 2025-03-18 | 2025-03-18']],
  ])('%s', (text, expected) => {
    expect(shown(timesOf(text, null))).toEqual(expected);
  });
});

describe('counted from the day of writing', () => {
  it.each([
    ['2025-01-21', 'Sie redeten am Dienstag.', ['Dienstag | 2025-01-21 | 2025-01-21']],
    ['2022-12-30', 'Er will am Freitag mit ihr sprechen.', ['Freitag | 2022-12-30 | 2022-12-30']],
    ['2025-03-18T23:30:00Z', 'Beide telefonierten heute.', ['heute | 2025-03-19 | 2025-03-19']],
    ['2025-03-18T23:30:00+01:00', 'Beide telefonierten heute.', ['heute | 2025-03-18 | 2025-03-18']],
    ['2025-03-19', 'In der Nacht zu heute fiel es.', ['Nacht zu heute | 2025-03-18TNI | 2025-03-18/2025-03-19']],
    ['2025-03-19', 'Beide telefonierten am Dienstag.', ['Dienstag | 2025-03-18 | 2025-03-18']],
    ['2025-03-19', 'Beide wollen am Freitag telefonieren.', ['Freitag | 2025-03-21 | 2025-03-21']],
    ['2025-03-19', 'Sie sprachen am Montagabend.', ['Montagabend | 2025-03-17TEV | 2025-03-17']],
    ['2025-03-18T20:51', 'Der Tausch folgt am morgigen Mittwoch.', ['morgigen Mittwoch | 2025-03-19 | 2025-03-19']],
    ['2025-03-19', 'Am kommenden Mittwoch reist er ab.', ['kommenden Mittwoch | 2025-03-26 | 2025-03-26']],
    ['2025-03-19', 'Am Dienstag vergangener Woche kam er.', ['Dienstag vergangener Woche | 2025-03-11 | 2025-03-11']],
    [
      '2025-03-19',
      'Gestern Abend kam er, heute geht er.',
      ['Gestern Abend | 2025-03-18TEV | 2025-03-18', 'heute | 2025-03-19 | 2025-03-19'],
    ],
    ['2022-12-30', 'Vergangene Woche empfing er ihn.', ['Vergangene Woche | 2022-W51 | 2022-12-19/2022-12-25']],
    ['2025-04-12', 'Kommende Woche geht es weiter.', ['Kommende Woche | 2025-W16 | 2025-04-14/2025-04-20']],
    ['2022-12-30', 'Im September trafen sie sich.', ['September | 2022-09 | 2022-09']],
    ['2023-03-16', 'Das Abkommen schlossen sie im vergangenen Juli.', ['vergangenen Juli | 2022-07 | 2022-07']],
    ['2025-11-27', 'Er rief Mitte Oktober an.', ['Mitte Oktober | 2025-10 | 2025-10']],
    ['2025-01-21', 'Das Gespräch fand am 17. Januar statt.', ['17. Januar | 2025-01-17 | 2025-01-17']],
    ['2025-01-05', 'Das Gespräch fand am 20. Dezember statt.', ['20. Dezember | 2024-12-20 | 2024-12-20']],
    ['2025-12-20', 'Sie wollen am 5. Januar reden.', ['5. Januar | 2026-01-05 | 2026-01-05']],
    ['2025-12-04', 'Vor etwa zehn Tagen telefonierten sie.', ['etwa zehn Tagen | P10D | 2025-11-24~']],
    ['2025-12-04', 'Vor zwei Tagen telefonierten sie.', ['zwei Tagen | P2D | 2025-12-02']],
    ['2025-12-04', 'Heuer reisten sie, im Vorjahr nicht.', ['Heuer | 2025 | 2025', 'Vorjahr | 2024 | 2024']],
    ['2025-03-19', 'Der Aufstand ist am Sonntag ausgebrochen.', ['Sonntag | 2025-03-16 | 2025-03-16']],
    ['2025-03-19', 'Der für Freitag geplante Gipfel fiel aus.', ['Freitag | 2025-03-21 | 2025-03-21']],
    [
      '2025-03-19',
      'In der Nacht von Dienstag auf Mittwoch fiel es.',
      ['Nacht von Dienstag auf Mittwoch | 2025-03-18TNI | 2025-03-18/2025-03-19'],
    ],
    ['2025-03-19', 'Vor dem Treffen am Freitag sagte er das.', ['Freitag | 2025-03-21 | 2025-03-21']],
    ['2025-03-19', 'Er wird am Freitag in Wien erwartet.', ['Freitag | 2025-03-21 | 2025-03-21']],
    ['2025-03-19', 'Der Prozess wurde auf Freitag verschoben.', ['Freitag | 2025-03-21 | 2025-03-21']],
    ['2025-03-19', 'Das sagte er der Welt am Sonntag.', []],
    ['2025-03-19', 'Der Bericht vom Sonntag zeigt das.', ['Sonntag | 2025-03-16 | 2025-03-16']],
    ['2025-03-19', 'Wie der Kreml am Montag mitteilt, ist das so.', ['Montag | 2025-03-17 | 2025-03-17']],
  ])('%s: %s', (published, text, expected) => {
    expect(shown(timesOf(text, published))).toEqual(expected);
  });
});

describe('what stays open', () => {
  it.each([
    [null, 'Sie redeten am Dienstag.', ['Dienstag | XXXX-WXX-2']],
    [null, 'Sie redeten gestern und im September.', ['gestern | XXXX-XX-XX', 'September | XXXX-09']],
    [null, 'Sie redeten am 19. März.', ['19. März | XXXX-03-19']],
    [
      null,
      'Vor zehn Tagen, in der vergangenen Woche, im Vorjahr.',
      ['zehn Tagen | P10D', 'der vergangenen Woche | XXXX-WXX', 'Vorjahr | XXXX'],
    ],
    ['2025-03', 'Sie redeten am Dienstag und gestern.', ['Dienstag | XXXX-WXX-2', 'gestern | XXXX-XX-XX']],
    ['2025-03', 'Sie redeten am 19. März.', ['19. März | 2025-03-19 | 2025-03-19']],
    ['2025', 'Sie redeten am 19. März.', ['19. März | 2025-03-19 | 2025-03-19']],
    ['2025-03-18', 'Austausch am Mittwoch', ['Mittwoch | 2025-03-12']],
    ['2025-03-19', 'Am Donnerstag dieser Woche rief er an.', ['Donnerstag dieser Woche | 2025-03-20']],
    ['2025-03-19', 'Am folgenden Montag rief er an.', ['folgenden Montag | XXXX-WXX-1']],
    [
      '2025-03-19',
      '„Wir haben heute geredet“, sagte er am Montag.',
      ['heute | 2025-03-19', 'Montag | 2025-03-17 | 2025-03-17'],
    ],
    [
      '2025-03-19',
      'Am Freitag reden sie. Tags zuvor war er gereist.',
      ['Freitag | 2025-03-21 | 2025-03-21', 'Tags zuvor | 2025-03-20'],
    ],
    ['2025-03-22', 'Er rief am Sonntag an.', ['Sonntag | 2025-03-16']],
    ['2025-03-23', 'Es hieß, dass man am Samstag berate.', ['Samstag | 2025-03-29']],
  ])('%s: %s', (published, text, expected) => {
    expect(shown(timesOf(text, published))).toEqual(expected);
  });
});

describe('counted from what was told', () => {
  it.each([
    ['Am 19. März sprachen sie. Tags zuvor hatte er angerufen.', 'Tags zuvor | 2025-03-18 | 2025-03-18'],
    ['Am 19. März sprachen sie. Am Tag darauf rief er an.', 'Tag darauf | 2025-03-20 | 2025-03-20'],
    ['Am 19. März sprachen sie. Zwei Tage später rief er an.', 'Zwei Tage später | 2025-03-21 | 2025-03-21'],
    [
      'Am 19. März sprachen sie. Am darauffolgenden Montag rief er an.',
      'darauffolgenden Montag | 2025-03-24 | 2025-03-24',
    ],
    ['Am 19. März sprachen sie um 17.30 Uhr.', '17.30 Uhr | 2025-03-19T17:30 | 2025-03-19'],
    ['Der Austausch findet am morgigen Mittwoch statt. Austausch am Mittwoch', 'Mittwoch | 2025-04-02 | 2025-04-02'],
  ])('%s', (text, expected) => {
    expect(shown(timesOf(text, '2025-04-01')).at(-1)).toBe(expected);
  });

  it('a dated section is the reference of its times', () => {
    const text = 'Heute reden sie.\nGestern redeten sie.';
    const times = timesOf(text, '2025-04-01', [
      { type: 'paragraph', start: 0, end: 16 },
      { type: 'tickerEntry', start: 17, end: text.length, time: '2025-03-20T10:00' },
    ]);
    expect(times.map(({ edtf, from }) => [edtf, from])).toEqual([
      ['2025-04-01', 'publishedAt'],
      ['2025-03-19', 'section'],
    ]);
  });
});

describe('brought up to date', () => {
  it('a weekday told as past may be the day of the update', () => {
    const text = 'Am Mittwoch rief er an.';
    const segmented = segment(makeDocument(text, { publishedAt: '2025-03-18', updatedAt: '2025-03-19T08:00' }));
    const words = tagWords(segmented);
    const parsed = { ...segmented, words, ...findClauses(segmented, words) };
    const [time] = findTimes(parsed, { value: '2025-03-18', from: 'publishedAt' });
    expect(time).toMatchObject({ edtf: '2025-03-19', from: 'updatedAt' });
  });
});

describe('dates in figures', () => {
  it.each([
    ['Die Akte trägt das Datum 2019/04/30.', ['2019/04/30 | 2019-04-30 | 2019-04-30']],
    ['Sie unterschrieben am 30-4-2019.', ['30-4-2019 | 2019-04-30 | 2019-04-30']],
    ['Sie unterschrieben am 30/04/2019 in Wien.', ['30/04/2019 | 2019-04-30 | 2019-04-30']],
    ['Er ist am 12/11/64 geboren.', ['12/11/64 | 1964-11-12 | 1964-11-12']],
    ['Er ist am 12-11-29 fertig.', ['12-11-29 | 2029-11-12 | 2029-11-12']],
    ['Die Karten gelten nur für 24.12.', ['24.12 | XXXX-12-24']],
    ['Sie kommt am 17. zurück.', ['17. | XXXX-XX-17']],
    ['Stand ist 07/2021.', ['07/2021 | 2021-07 | 2021-07']],
    ['Stand ist 2021-07, hieß es.', ['2021-07 | 2021-07 | 2021-07']],
    ['Das war im 2021.07 so.', ['2021.07 | 2021-07 | 2021-07']],
    ['Das galt seit 07 - 2021 so.', ['07 - 2021 | 2021-07 | 2021-07']],
    ['Die Drucksache 12/2019 galt nicht.', ['2019 | 2019 | 2019']],
    ['Für Mainz 05 - 2016 noch oben - war es bitter.', ['2016 | 2016 | 2016']],
    ['Die Briefe stammen vom Juni 87.', ['Juni 87 | 1987-06 | 1987-06']],
    ["Sie gründeten ihn im Juni '87 in Graz.", ["Juni '87 | 1987-06 | 1987-06"]],
  ])('%s', (text, expected) => {
    expect(shown(timesOf(text, null))).toEqual(expected);
  });
});

describe('feasts', () => {
  it.each([
    [null, 'Sie tagten an Weiberfastnacht 2023.', ['Weiberfastnacht 2023 | 2023-02-16 | 2023-02-16']],
    [null, 'Sie tagten an Aschermittwoch 2023.', ['Aschermittwoch 2023 | 2023-02-22 | 2023-02-22']],
    [null, 'Sie tagten an Karneval 2023.', ['Karneval 2023 | 2023-02-19']],
    [null, 'Sie tagten an Palmsonntag 2023.', ['Palmsonntag 2023 | 2023-04-02 | 2023-04-02']],
    [null, 'Sie tagten am Vatertag 2023.', ['Vatertag 2023 | 2023-05-18']],
    [null, 'Sie tagten am Muttertag im Jahr 2023.', ['Muttertag im Jahr 2023 | 2023-05-14 | 2023-05-14']],
    [null, 'Sie tagten am Volkstrauertag 2023.', ['Volkstrauertag 2023 | 2023-11-19 | 2023-11-19']],
    [null, 'Sie tagten am Buß- und Bettag 2023.', ['Buß- und Bettag 2023 | 2023-11-22 | 2023-11-22']],
    [null, 'Sie tagten am Totensonntag 2023.', ['Totensonntag 2023 | 2023-11-26 | 2023-11-26']],
    [null, 'Sie tagten am 1. Advent 2023.', ['1. Advent 2023 | 2023-12-03 | 2023-12-03']],
    [null, 'Sie tagten am vierten Advent 2023.', ['vierten Advent 2023 | 2023-12-24 | 2023-12-24']],
    [null, 'Sie tagten am zweiten Advent.', ['zweiten Advent | XXXX-XX-XX']],
    ['2025-11-27', 'Am zweiten Advent wollen sie tagen.', ['zweiten Advent | 2025-12-07 | 2025-12-07']],
    ['2025-09-27', 'Sie tagten am Schweizer Bettag.', ['Schweizer Bettag | 2025-09-21 | 2025-09-21']],
    ['2025-11-27', 'Sie tagen jedes Jahr am Samstag vor dem zweiten Advent.', undefined],
    ['2025-11-27', 'Der Karneval in Köln ist ihm fremd, der Advent auch.', []],
  ])('%s: %s', (published, text, expected) => {
    const times = timesOf(text, published);
    if (expected) expect(shown(times)).toEqual(expected);
    else expect(times.find(({ exact }) => exact.endsWith('Advent'))?.edtf).toBeNull();
  });
});

describe('times of day as one says them', () => {
  it.each([
    ['Sie reden um acht Uhr dreißig.', 'T08:30'],
    ['Sie reden gegen halb sieben abends.', 'T18:30'],
    ['Es war halb 9.', 'T08:30'],
    ['Sie reden um viertel nach 6.', 'T06:15'],
    ['Sie reden um Viertel vor sechs.', 'T05:45'],
    ['Sie reden um dreiviertel 6.', 'T05:45'],
    ['Der Wecker ist auf 6:20 gestellt.', 'T06:20'],
    ['Gegen 11:42:07 brach es ab.', 'T11:42:07'],
    ['Sie reden um 9h15 weiter.', 'T09:15'],
    ['Sie reden um 10 h 45 Uhr weiter.', 'T10:45'],
    ['Um sechs bin ich dort.', 'T06:00'],
    ['Er ist um 6 zurück.', 'T06:00'],
    ['Sie fuhren am Abend um 6 los.', 'T06:00'],
    ['Es war elf Uhr nachts.', 'T23:00'],
    ['Es war drei Uhr nachts.', 'T03:00'],
    ['Um 17 Uhr 30 Polizisten zu rufen war falsch.', 'T17:00'],
    ['Um acht Uhr zehn weitere Raketen abzufangen war schwer.', 'T08:00'],
  ])('%s', (text, clock) => {
    expect(timesOf(text, null).map(({ value }) => value)).toContain(`XXXX-XX-XX${clock}`);
  });
});

describe('durations', () => {
  it.each([
    ['Sie stritten den ganzen Tag lang.', 'P1D exact'],
    ['Sie stritten ein ganzes Jahr lang.', 'P1Y exact'],
    ['Sie stritten zwanzig min.', 'PT20M exact'],
    ['Sie sprachen 90 Minuten.', 'PT90M exact'],
    ['Es dauerte mehr als eineinhalb Stunden.', 'PT90M moreThan'],
    ['Es dauerte gut zwei Stunden.', 'PT2H moreThan'],
    ['Es dauerte knapp zwei Stunden.', 'PT2H lessThan'],
    ['Es dauerte rund eine Stunde.', 'PT1H about'],
    ['Anderthalb Stunden etwa dauerte es.', 'PT90M about'],
    ['Es dauerte mindestens drei Stunden.', 'PT3H atLeast'],
    ['Es dauerte bis zu vier Tage.', 'P4D atMost'],
    ['Es dauerte eine Stunde und zehn Minuten.', 'PT70M exact'],
    ['Nach mehr als sechsstündigen Gesprächen gingen sie.', 'PT6H moreThan'],
    ['Eine Stunde länger als geplant redeten sie.', 'undefined undefined'],
    ['Eine gute Stunde redeten sie.', 'PT1H moreThan'],
    ['Eine knappe halbe Stunde redeten sie.', 'PT30M lessThan'],
    ['Das 90-Minuten-Telefonat endete.', 'PT90M exact'],
    ['Nach dem Zwei-Stunden-Gespräch ging er.', 'PT2H exact'],
    ['Eine Viertelstunde redeten sie.', 'PT15M exact'],
    ['Eine halbe Stunde redeten sie.', 'PT30M exact'],
    ['Das dreistündige Gespräch endete.', 'PT3H exact'],
    ['Die 30-tägige Waffenruhe endete.', 'P30D exact'],
    ['Innert vier Monaten treffen sie sich.', 'P4M exact'],
    ['Innerhalb von 24 Stunden endet es.', 'PT24H exact'],
  ])('%s', (text, expected) => {
    const [time] = timesOf(text, null);
    expect(`${time?.duration?.iso} ${time?.duration?.bound}`).toBe(expected);
  });

  it.each([
    ['Das mehrstündige Treffen endete.', 'PTXH'],
    ['Monatelang schwiegen sie.', 'PXM'],
    ['Es dauert täglich zwei Stunden.', 'P1D'],
    ['Sie reden jeden Montag.', 'XXXX-WXX-1'],
    ['Jeweils 20 Uhr beginnt es.', 'T20:00'],
  ])('open or repeated: %s', (text, value) => {
    expect(timesOf(text, null)[0]).toMatchObject({ value, edtf: null });
  });
});

describe('what is no time', () => {
  it.each([
    'Der 29-Jährige ist 16 Jahre jünger als der 45 Jahre alte Bruder.',
    'Es kamen 2000 Soldaten und rund 1500 Panzer.',
    'Das Spiel endete 3:1 nach 29:15 Punkten.',
    'In Chan Junis leben 1600 Menschen von 2000 bis 3000 Euro.',
    'Guten Abend, hieß es von heute auf morgen nicht.',
    'Etwa 5/6 der Abgeordneten und 3/4 der Räte stimmten 12-3-4 ab.',
    'Das Spiel endete 3:2, das Verhältnis war 12:34:25.',
    'Die Nummern 030/12-11-31 und 12/11/31 gelten nicht mehr.',
    'Version 2016.05 kostet 28.10 Euro.',
    'Der Wert stieg um 7 Prozent, um sieben auf 20 und noch um 3.',
    'Um sieben bis acht Grad wird es wärmer.',
    'Dreiviertel 6 Tonnen schwere Lasten, halb zwei Tonnen Sand.',
    'Er lief auf 8:40 Minuten und war am 1. FC Köln dran, am 3. deutschen Tag.',
  ])('%s', (text) => {
    expect(timesOf(text, '2025-03-19').filter(({ value }) => !value.endsWith('_REF'))).toEqual([]);
  });
});
