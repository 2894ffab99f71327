import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const report =
  'Stand: 18.03.2025 20:00 Uhr\n\nKanzler und Präsident telefonieren\n\nBerlin. Bundeskanzler Olaf Scholz hat am Dienstag mit dem französischen Präsidenten Emmanuel Macron telefoniert. Das Gespräch dauerte eine Stunde, wie ein Regierungssprecher mitteilte.\n';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lesart-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command line; records are the JSON objects on standard output. */
function lesart(commandArguments: readonly string[], input?: string | Uint8Array) {
  const done = spawnSync(process.execPath, [join(root, 'bin', 'lesart.js'), ...commandArguments], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '', LESART_STORE: '' },
    maxBuffer: 256 * 1024 * 1024,
  });
  const records = () =>
    done.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return { status: done.status, stdout: done.stdout, stderr: done.stderr, records };
}

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

describe('inputs that are refused while the rest of the run goes on', () => {
  const html = (body: string) => `<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`;
  const cases: readonly (readonly [title: string, make: () => string, reason: string])[] = [
    ['a missing file', () => 'nowhere.txt', 'missing'],
    ['an empty file', () => write('empty.txt', ''), 'empty'],
    [
      'a binary file',
      () => write('binary.bin', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 37) % 256))),
      'binary',
    ],
    ['50 MB of text', () => write('large.txt', 'Die Verhandlungen dauern an. '.repeat(1_800_000)), 'tooLarge'],
    [
      'English text',
      () =>
        write(
          'english.txt',
          'The president spoke with his counterpart on Tuesday. They agreed to meet again next week, officials said, and to continue the talks about a ceasefire in the coming days.',
        ),
      'notGerman',
    ],
    [
      'a page with no article',
      () => write('menu.html', html('<nav><a href="/">Start</a><a href="/p">Politik</a></nav>')),
      'noArticle',
    ],
  ];

  it.each(cases)('%s', (_title, make, reason) => {
    const path = make();
    const { status, records, stderr } = lesart(['analyze', '--json', path, write('good.txt', report)]);
    expect(status).toBe(1);
    expect(records()).toMatchObject([
      { path, kind: 'rejection', reason },
      { path: 'good.txt', kind: 'analysis' },
    ]);
    expect(records()[0].detail.length).toBeGreaterThan(10);
    expect(stderr).toContain(path);
  });

  it('a folder without articles', () => {
    mkdirSync(join(folder, 'bare'));
    const { status, records } = lesart(['analyze', '--json', 'bare', write('good.txt', report)]);
    expect(status).toBe(1);
    expect(records()).toMatchObject([{ reason: 'noArticles' }, { kind: 'analysis' }]);
  });

  it('deeply nested HTML is refused or read, never a crash', () => {
    const path = write('deep.html', html('<div>'.repeat(200_000) + report + '</div>'.repeat(200_000)));
    const { status, records } = lesart(['analyze', '--json', path, write('good.txt', report)]);
    expect([0, 1]).toContain(status);
    expect(records()).toHaveLength(2);
  });

  it('one line of 5 MB is refused or read, never a hang', () => {
    const path = write('line.txt', 'Der Kanzler sprach am Dienstag mit dem Präsidenten. '.repeat(100_000));
    const { status, records } = lesart(['analyze', '--json', path, write('good.txt', report)]);
    expect([0, 1]).toContain(status);
    expect(records()).toHaveLength(2);
  });
});

describe('encodings', () => {
  it.each([
    ['UTF-8 with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(report)])],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(report, 'utf16le')])],
    ['Windows-1252', Buffer.from(report, 'latin1')],
  ])('reads %s', (_title, bytes) => {
    const { status, records } = lesart(['analyze', '--json', write('encoded.txt', bytes)]);
    expect(status).toBe(0);
    expect(records()[0].document.text).toContain('französischen Präsidenten');
  });

  it('shows invalid UTF-8 as damage instead of guessing', () => {
    const bytes = Buffer.concat([Buffer.from(report), Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from(`\n${report}äöü`)]);
    const { status, records } = lesart(['analyze', '--json', write('invalid.txt', bytes)]);
    expect(status).toBe(0);
    expect(records()[0].kind).toBe('analysis');
  });
});

describe('use', () => {
  it('reads standard input', () => {
    const { status, records } = lesart(['analyze', '--json', '-'], report);
    expect(status).toBe(0);
    expect(records()).toMatchObject([{ path: '-', kind: 'analysis' }]);
  });

  it.each([
    ['no path', ['analyze']],
    ['an unknown command', ['guess']],
    ['a day that is none', ['analyze', '--published', '2025-02-30', 'good.txt']],
    ['a manifest that is none', ['analyze', '--manifest', 'good.txt', 'good.txt']],
  ])('ends with status 2 and a hint on %s', (_title, commandArguments) => {
    write('good.txt', report);
    const { status, stdout, stderr } = lesart(commandArguments);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toContain('    at ');
    expect(stderr.length).toBeGreaterThan(20);
  });

  it('speaks German and English', () => {
    expect(lesart(['--help', '--lang', 'de']).stdout).toContain('Verzeichnis der Diplomatie');
    expect(lesart(['--help', '--lang', 'en']).stdout).toContain('ledger of diplomacy');
  });
});

describe('the ledger', () => {
  it('reads, lists, compares, verifies, exports and reports', () => {
    write('good.txt', report);
    expect(lesart(['read', '--store', 'store', 'good.txt', 'nowhere.txt']).status).toBe(1);
    const [contact] = lesart(['contacts', '--store', 'store', '--json']).records();
    expect(contact).toMatchObject({ kind: 'phone', status: 'held', date: { edtf: '2025-03-18' } });
    expect(lesart(['show', contact.id, '--store', 'store']).status).toBe(0);
    expect(lesart(['compare', contact.id, '--store', 'store', '--json']).records()[0].contact).toBeTruthy();
    expect(lesart(['verify', '--store', 'store', '--json']).records().at(-1)).toMatchObject({ broken: 0 });
    expect(lesart(['export', '--store', 'store', '--format', 'csv']).stdout).toContain('Emmanuel Macron');
    expect(lesart(['report', '--store', 'store', '--out', 'report.html']).status).toBe(0);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('Emmanuel Macron');
  });

  it('tells nothing that matches from nothing at all', () => {
    expect(lesart(['statements', '--store', 'none']).stdout).toContain('The ledger is empty.');
    expect(lesart(['statements', '--speaker', 'Niemand', '--store', 'none']).stdout).toContain('Nothing in the ledger');
  });

  it('says what to do where there is no such id', () => {
    const { status, stderr } = lesart(['show', 'nothing', '--store', 'store']);
    expect(status).toBe(2);
    expect(stderr).toContain('nothing');
  });
});
