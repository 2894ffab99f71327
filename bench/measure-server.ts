import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath, openBrowser } from '../test/browser/open-browser.ts';
import { listPages } from './list-pages.ts';
import { type LoadFigures, measureLoad } from './measure-load.ts';
import { measurePaint } from './measure-paint.ts';
import { serveLedger } from './serve-ledger.ts';

/**
 * Pages of a small and a large ledger: `node bench/measure-server.ts [LARGE] [SMALL]`, each a number of made-up reports
 * (100,000 and 1,000 where nothing is said) or the folder of a ledger that is there. Each page is measured in both
 * before the next one, so that what else runs on the machine weighs on both. Method in README.md.
 */
const [wantedLarge = '100000', wantedSmall = '1000'] = process.argv.slice(2);
const kept = join(tmpdir(), 'lesart-server-bench');
const mostRatio = 3;
const mostKilobytes = 300;
const painted: ReadonlySet<string> = new Set([
  '/',
  '/contacts/ID',
  '/documents/ID',
  '/actors/KEY',
  '/commitments',
  '/search',
]);

const small = await serveLedger(wantedSmall, kept);
const large = await serveLedger(wantedLarge, kept);
try {
  await measureAll();
} finally {
  small.stop();
  large.stop();
}

async function measureAll(): Promise<void> {
  const smallPages = await listPages(small.origin);
  const largePages = await listPages(large.origin);
  const browser = browserPath ? await openBrowser() : null;
  write(
    `| page | ${small.documents} texts: requests/s, p95, busy ms | ${large.documents} texts: requests/s, p95, busy ms | ratios of p95, busy | kB at most | first contentful paint, ms |`,
  );
  write('|---|---|---|---|---|---|');
  for (const [index, page] of largePages.entries()) {
    const before = await measureLoad(small, smallPages[index]);
    const after = await measureLoad(large, page);
    const paint =
      browser && painted.has(page.name) ? await measurePaint(browser, large.origin + encodeURI(page.paths[0])) : null;
    const ratio = after.p95Ms / before.p95Ms;
    const busy = ((after.busyMs ?? Number.NaN) / (before.busyMs ?? Number.NaN)).toFixed(2);
    const size = Math.max(before.kilobytes, after.kilobytes);
    write(
      `| ${page.name} | ${describe(before)} | ${describe(after)} | ${mark(ratio.toFixed(2), ratio > mostRatio)}, ${busy} | ${mark(size.toFixed(0), size > mostKilobytes && !page.hasText)} | ${paint?.toFixed(0) ?? ''} |`,
    );
  }
  await browser?.close();
}

function describe({ perSecond, p95Ms, busyMs }: LoadFigures): string {
  return `${perSecond.toFixed(0)}, ${p95Ms.toFixed(1)}, ${busyMs?.toFixed(1) ?? '?'}`;
}

/** A figure beyond its limit stands out. */
function mark(figure: string, isBeyond: boolean): string {
  return isBeyond ? `**${figure}**` : figure;
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
