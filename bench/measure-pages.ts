import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Extractor, extractors, toText } from './extract-pages.ts';
import { type AnnotatedPage, loadPages } from './pages.ts';
import { scoreBodies, scoreSegments } from './score-pages.ts';

/** How far the code is warmed up before the clock starts. */
const pagesToWarm = 60;

const rounds = 3;

interface Result {
  readonly name: string;
  readonly texts: readonly string[];
  readonly seconds: number;
  readonly failed: number;
}

/** Prints a table of extractors with what their texts are worth and how many pages each reads in a second. */
async function measurePages(): Promise<void> {
  const pages = loadPages();
  if (pages.length === 0) {
    process.stdout.write('page extraction: SKIPPED, the annotated pages are not at hand\n');
    return;
  }
  const trafilatura = runTrafilatura(pages);
  const results = [...(await runExtractors(pages)), ...(trafilatura ? [trafilatura] : [])];
  const readability = results.find(({ name }) => name.startsWith('Readability'))!;
  process.stdout.write(
    [
      `${pages.length} pages, Node ${process.version}`,
      '',
      '| | segments F1 (P, R) | bodies F1 (P, R) | pages/s | times Readability.js | failed |',
      '|---|---|---|---|---|---|',
      ...results.map((result) => toRow(result, pages, readability.seconds)),
      ...(trafilatura ? [] : ['| trafilatura | not at hand | | | | |']),
      '',
    ].join('\n'),
  );
}

function toRow({ name, texts, seconds, failed }: Result, pages: readonly AnnotatedPage[], against: number): string {
  const cells = [scoreSegments(pages, texts), scoreBodies(pages, texts)].map(
    ({ f1, precision, recall }) => `${f1.toFixed(3)} (${precision.toFixed(3)}, ${recall.toFixed(3)})`,
  );
  return `| ${[name, ...cells, (pages.length / seconds).toFixed(1), (against / seconds).toFixed(1), failed].join(' | ')} |`;
}

// Each extractor in a pass of its own, so that none pays for the memory that another leaves; the quick ones in turn
// several times, the median counts.
async function runExtractors(pages: readonly AnnotatedPage[]): Promise<Result[]> {
  const runs = extractors.map((extractor) => ({
    extractor,
    seconds: [] as number[],
    extracted: [] as (string | undefined)[],
  }));
  for (const { extractor } of runs)
    for (const { bytes } of pages.slice(0, pagesToWarm)) await extractOnce(extractor, bytes);
  for (let round = 0; round < rounds; round++) {
    for (const run of runs.filter(({ extractor }) => round === 0 || extractor.isQuick)) {
      const began = performance.now();
      run.extracted = [];
      for (const { bytes } of pages) run.extracted.push(await extractOnce(run.extractor, bytes));
      run.seconds.push((performance.now() - began) / 1000);
    }
  }
  return runs.map(({ extractor, seconds, extracted }) => ({
    name: extractor.name,
    texts: extracted.map((one) => toText(one ?? '', extractor)),
    seconds: seconds.sort((left, right) => left - right)[Math.floor(seconds.length / 2)]!,
    failed: extracted.filter((one) => one === undefined).length,
  }));
}

async function extractOnce({ extract }: Extractor, bytes: Buffer): Promise<string | undefined> {
  try {
    return await extract(bytes);
  } catch {
    return undefined;
  }
}

// `TRAFILATURA_PYTHON` names a Python that has it, else the one of the system is asked.
function runTrafilatura(pages: readonly AnnotatedPage[]): Result | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  for (const [index, { bytes }] of pages.entries()) writeFileSync(join(folder, nameOf(index)), bytes);
  const python = process.env.TRAFILATURA_PYTHON ?? 'python3';
  const script = join(import.meta.dirname, 'extract-with-trafilatura.py');
  const { status, stdout } = spawnSync(python, [script, folder], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  rmSync(folder, { recursive: true });
  if (status !== 0) return undefined;
  const { version, seconds, texts } = JSON.parse(stdout) as {
    readonly version: string;
    readonly seconds: number;
    readonly texts: Readonly<Record<string, string>>;
  };
  return {
    name: `trafilatura ${version}`,
    seconds,
    failed: 0,
    texts: pages.map((_page, index) => texts[nameOf(index)] ?? ''),
  };
}

function nameOf(index: number): string {
  return `${String(index).padStart(4, '0')}.html`;
}

await measurePages();
