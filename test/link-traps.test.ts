import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readIntoLedger } from '../src/pipeline/intake/read-into-ledger.ts';
import { listContacts } from '../src/pipeline/show/list-contacts.ts';
import { openLedger } from '../src/store/ledger.ts';

/** Published on a day, or on none that is known where empty. */
type Report = readonly [published: string, text: string];

/** Reports that look like one contact and are several, and reports that look like several and are one. */
const cases: readonly (readonly [title: string, reports: readonly Report[], contacts: number])[] = [
  [
    'two calls of the same people two days apart',
    [
      ['2025-03-18', 'Emmanuel Macron und Wladimir Putin haben am Dienstag telefoniert.'],
      ['2025-03-20', 'Emmanuel Macron und Wladimir Putin haben am Donnerstag telefoniert.'],
    ],
    2,
  ],
  [
    'one call, told on the day and on the day after',
    [
      ['2025-03-18', 'Emmanuel Macron und Wladimir Putin haben am Dienstag telefoniert.'],
      ['2025-03-19', 'Der französische Präsident Macron hat gestern mit Kremlchef Putin telefoniert.'],
    ],
    1,
  ],
  [
    'a call of presidents and one of their ministers on one day',
    [
      ['2025-03-18', 'Emmanuel Macron und Wladimir Putin haben am Dienstag telefoniert.'],
      ['2025-03-18', 'Außenminister Jean-Noël Barrot und sein Kollege Sergej Lawrow haben am Dienstag telefoniert.'],
    ],
    2,
  ],
  [
    'a call of presidents, told once by their states',
    [
      ['2025-03-18', 'Emmanuel Macron und Wladimir Putin haben am Dienstag telefoniert.'],
      ['2025-03-18', 'Frankreichs Präsident hat am Dienstag mit Putin telefoniert, teilte der Kreml mit.'],
    ],
    1,
  ],
  [
    'a call and a meeting of the same people on one day',
    [
      ['2025-03-18', 'Recep Tayyip Erdoğan und Wladimir Putin haben am Dienstag telefoniert.'],
      ['2025-03-18', 'Recep Tayyip Erdoğan hat am Dienstag Wladimir Putin in Ankara getroffen.'],
    ],
    2,
  ],
  [
    'one call that the other calls a video conference',
    [
      ['2025-03-18', 'Emmanuel Macron und Wladimir Putin haben am Dienstag telefoniert.'],
      ['2025-03-18', 'Emmanuel Macron und Wladimir Putin haben sich am Dienstag per Videoschalte ausgetauscht.'],
    ],
    1,
  ],
  [
    'one call with two different callers',
    [
      ['2025-03-18', 'Donald Trump hat am Dienstag mit Wladimir Putin telefoniert.'],
      ['2025-03-18', 'Donald Trump hat am Dienstag mit Wolodymyr Selenskyj telefoniert.'],
    ],
    2,
  ],
  [
    'a plan and its fulfilment',
    [
      ['2025-03-17', 'Donald Trump will am Dienstag mit Wladimir Putin telefonieren.'],
      ['2025-03-19', 'Donald Trump hat am Dienstag mit Wladimir Putin telefoniert.'],
    ],
    1,
  ],
  [
    'a call and the next one, planned',
    [
      ['2025-03-18', 'Donald Trump hat am Dienstag mit Wladimir Putin telefoniert.'],
      ['2025-03-18', 'Donald Trump und Wladimir Putin wollen am Freitag erneut telefonieren.'],
    ],
    2,
  ],
  [
    'a cancelled meeting and the one that was held later',
    [
      ['2025-03-18', 'Das für Mittwoch geplante Treffen von Donald Trump und Wladimir Putin ist abgesagt worden.'],
      ['2025-03-28', 'Donald Trump hat am Donnerstag Wladimir Putin in Riad getroffen.'],
    ],
    2,
  ],
  [
    'meetings of the same people in two countries within days',
    [
      ['2025-03-18', 'Emmanuel Macron hat Wolodymyr Selenskyj in Kiew getroffen.'],
      ['2025-03-20', 'Emmanuel Macron hat Wolodymyr Selenskyj in Rom getroffen.'],
    ],
    2,
  ],
  [
    'the meeting of the news and one that was in a month long past',
    [
      ['2024-06-19', 'Wladimir Putin hat in Pjöngjang Kim Jong Un getroffen.'],
      [
        '2024-06-19',
        'Wladimir Putin lobte Nordkorea, nachdem er Kim Jong Un im September in Wladiwostok getroffen hatte.',
      ],
    ],
    2,
  ],
  [
    'a month long past, once with its year and once without',
    [
      ['2024-06-19', 'Im September 2023 hat Wladimir Putin in Wladiwostok Kim Jong Un getroffen.'],
      [
        '2024-06-20',
        'Wladimir Putin lobte Nordkorea, nachdem er Kim Jong Un im September in Wladiwostok getroffen hatte.',
      ],
    ],
    1,
  ],
  [
    'the same weekday of two weeks',
    [
      ['2025-03-19', 'Donald Trump hat am Dienstag mit Wladimir Putin telefoniert.'],
      ['2025-03-26', 'Donald Trump hat am Dienstag mit Wladimir Putin telefoniert.'],
    ],
    2,
  ],
  [
    'a letter and a call',
    [
      ['2025-03-18', 'Donald Trump hat am Dienstag mit Ali Chamenei telefoniert.'],
      ['2025-03-18', 'Donald Trump hat am Dienstag einen Brief an Ali Chamenei geschickt.'],
    ],
    2,
  ],
  [
    'a rumour and the denial of the same call',
    [
      ['2024-11-10', 'Donald Trump soll am Donnerstag mit Wladimir Putin telefoniert haben.'],
      ['2024-11-11', 'Der Kreml hat bestritten, dass Donald Trump am Donnerstag mit Wladimir Putin telefoniert hat.'],
    ],
    1,
  ],
  [
    'a call that followed another one of that day, and a call of another month whose year is not told',
    [
      [
        '2024-05-14',
        'Giorgia Meloni hat am Dienstag mit Emmanuel Macron telefoniert. Im Anschluss telefonierte sie mit Edi Rama.',
      ],
      ['', 'Giorgia Meloni und Edi Rama haben am 2. Juli telefoniert.'],
      ['', 'Rund eine Stunde haben Giorgia Meloni und Edi Rama miteinander telefoniert.'],
    ],
    // The call with Macron, and three of Meloni and Rama: the last may be either.
    4,
  ],
  [
    'a call that followed another one of that day, told the day after',
    [
      [
        '2024-05-14',
        'Giorgia Meloni hat am Dienstag mit Emmanuel Macron telefoniert. Danach telefonierte sie mit Edi Rama.',
      ],
      ['2024-05-15', 'Giorgia Meloni hat am Dienstag mit Edi Rama telefoniert.'],
    ],
    2,
  ],
  [
    'the first and the second time in the same city',
    [
      ['2024-06-04', 'Serbien und das Kosovo haben am Montag in Ohrid zum zweiten Mal direkt verhandelt.'],
      ['', 'Serbien und das Kosovo haben gestern in Ohrid verhandelt, zum ersten Mal seit vier Jahren.'],
    ],
    2,
  ],
  [
    'the second and the third round within days',
    [
      ['2024-06-04', 'Indien und China haben in Ladakh zum zweiten Mal verhandelt.'],
      ['2024-06-06', 'Indien und China haben in Ladakh die dritte Verhandlungsrunde abgehalten.'],
    ],
    2,
  ],
  [
    'talks of states in one city in texts that tell no time',
    [
      ['', 'Armenien und Aserbaidschan haben in Tiflis verhandelt.'],
      ['', 'Seit Mai haben Armenien und Aserbaidschan in Tiflis verhandelt.'],
      ['', 'In Tiflis haben Armenien und Aserbaidschan damals verhandelt.'],
    ],
    3,
  ],
];

it.each(cases)('%s', async (_title, reports, contacts) => {
  const folder = mkdtempSync(join(tmpdir(), 'lesart-traps-'));
  const ledger = await openLedger(join(folder, 'ledger'));
  try {
    const manifest = Object.fromEntries(
      reports.flatMap(([published], index) => (published === '' ? [] : [[`${index}.txt`, published]])),
    );
    const paths = reports.map(([, text], index) => {
      const path = join(folder, `${index}.txt`);
      writeFileSync(path, text);
      return path;
    });
    for await (const _ of readIntoLedger(ledger, paths, { manifest, now: () => '2026-01-01T00:00:00Z' }));
    const found = await listContacts(ledger);
    expect(found.map(({ documents, kind, status }) => [kind, status, documents.length])).toHaveLength(contacts);
  } finally {
    await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
