import { checkInput } from './check-input.ts';

/**
 * Checks mutated pages, feeds and web archives one by one: `node test/fuzz/fuzz.ts [HOW MANY] [FROM NUMBER]`. Prints
 * the number of each that crashes, takes more than two seconds or has a broken anchor; exit status 1 where one does.
 */
const [count, from] = [Number(process.argv[2] ?? 100_000), Number(process.argv[3] ?? 0)];
const sums = { articles: 0, rejections: 0, facts: 0, faults: 0, slow: 0, slowest: 0 };
const started = performance.now();
for (let number = from; number < from + count; number++) {
  const { articles, rejections, facts, milliseconds, faults } = await checkInput(number);
  sums.articles += articles;
  sums.rejections += rejections;
  sums.facts += facts;
  sums.faults += faults.length;
  sums.slowest = Math.max(sums.slowest, Math.round(milliseconds));
  if (milliseconds > 2000) {
    sums.slow++;
    process.stdout.write(`${number}: ${Math.round(milliseconds)} ms\n`);
  }
  for (const fault of faults.slice(0, 3)) process.stdout.write(`${number}: ${fault}\n`);
  if ((number + 1 - from) % 10_000 === 0) report(number + 1 - from);
}
report(count);
process.exitCode = sums.faults + sums.slow > 0 ? 1 : 0;

function report(done: number): void {
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(`${done} inputs in ${seconds} s: ${JSON.stringify(sums)}\n`);
}
