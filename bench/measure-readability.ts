import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { analyze } from '../src/pipeline/analyze.ts';
import { dataFolder, toSnapshot } from './texts.ts';

const rounds = 5;

/**
 * Our analysis of an article's text beside the time Readability.js with linkedom takes to get that article out of its
 * page: the same pages, in turn, in one process; medians over the rounds.
 */
export function measureReadability(): void {
  const folder = join(dataFolder, 'pages', 'fundus');
  if (!existsSync(folder)) {
    process.stdout.write('ratio to Readability.js: SKIPPED, the news pages are not at hand\n');
    return;
  }
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html.gz'))
    .sort()
    .map((name) => gunzipSync(readFileSync(join(folder, name))).toString('utf8'));
  const texts = pages.flatMap((page) => extractArticle(page) ?? []);
  const ratios: number[] = [];
  let speed = 0;
  for (let round = 0; round < rounds; round += 1) {
    const extraction = timeMs(() => pages.forEach(extractArticle)) / pages.length;
    const snapshots = texts.map((text, index) => toSnapshot(`${index}.txt`, Buffer.from(text)));
    const analysis = timeMs(() => {
      for (const snapshot of snapshots) analyze(snapshot, { plain: true, published: '2024-05-01' });
    });
    speed = (1000 * texts.length) / analysis;
    ratios.push(analysis / texts.length / extraction);
  }
  const median = ratios.sort((left, right) => left - right)[Math.floor(rounds / 2)];
  process.stdout.write(
    `ratio to Readability.js with linkedom: ${median.toFixed(3)} of its time per article (${pages.length} pages, ${texts.length} texts; ours ${speed.toFixed(0)} articles/s)\n`,
  );
}

/** What tells of a page as Readability.js sees it; scripts and styles are cut first, they make linkedom fail. */
function extractArticle(page: string): string | null {
  const lean = page.replace(/<(script|style|svg|iframe|template)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi, '');
  try {
    return new Readability(parseHTML(lean).document as never).parse()?.textContent?.trim() || null;
  } catch {
    return null;
  }
}

function timeMs(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
