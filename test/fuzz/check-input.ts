import type { Analysis } from '../../src/core/analysis.ts';
import { isSound } from '../../src/core/anchor.ts';
import { analyze } from '../../src/pipeline/analyze.ts';
import { expandBytes } from '../../src/read/expand-bytes.ts';
import { inputOf } from './make-input.ts';
import { mutateBytes } from './mutate-bytes.ts';

/** What became of one mutated input. */
export interface CheckedInput {
  readonly number: number;
  readonly articles: number;
  readonly rejections: number;
  readonly facts: number;
  /** Of the processor, so that a machine at work does not count. */
  readonly milliseconds: number;
  /** What must never happen: an exception, an anchor whose words are not there, a refusal without a reason. */
  readonly faults: readonly string[];
}

/** Reads and analyses the mutated input of a number; the same number is the same input. */
export async function checkInput(number: number): Promise<CheckedInput> {
  const { name, bytes, random } = inputOf(number);
  const started = process.cpuUsage();
  const faults: string[] = [];
  let [articles, rejections, facts] = [0, 0, 0];
  try {
    for await (const input of expandBytes(name, mutateBytes(bytes, random))) {
      if ('kind' in input) {
        rejections++;
        if (!input.reason || !input.detail) faults.push('a refusal without a reason');
        continue;
      }
      const analysis = analyze(input, { published: input.published });
      if (analysis.kind === 'rejection') {
        rejections++;
        if (!analysis.reason || !analysis.detail) faults.push('a refusal without a reason');
        continue;
      }
      articles++;
      facts += analysis.contacts.length + analysis.quotations.length;
      faults.push(...findFaults(analysis, input.bytes.length));
    }
  } catch (error) {
    faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  const { user, system } = process.cpuUsage(started);
  return { number, articles, rejections, facts, milliseconds: (user + system) / 1000, faults };
}

function findFaults(analysis: Analysis, size: number): string[] {
  const { document } = analysis.annotated;
  const faults: string[] = [];
  visit(analysis, (node) => {
    if (typeof node.exact !== 'string' || typeof node.start !== 'number' || typeof node.end !== 'number') return;
    if (!isSound(document.text, node as unknown as Parameters<typeof isSound>[1]))
      faults.push(`a broken anchor: ${node.start} to ${node.end}, "${node.exact.slice(0, 60)}"`);
  });
  let end = 0;
  for (const run of document.offsetMap) {
    if (run.start < end || run.end <= run.start || run.byteEnd > size || run.byteEnd < run.byteStart)
      faults.push(`a broken run: ${JSON.stringify(run)}`);
    end = run.end;
  }
  for (const repair of document.repairs)
    if (document.text.slice(repair.start, repair.end) !== repair.to)
      faults.push(`a broken repair: ${JSON.stringify(repair)}`);
  for (const region of document.regions)
    if (region.start < 0 || region.end > document.text.length || region.end < region.start)
      faults.push(`a broken region: ${JSON.stringify(region)}`);
  return faults;
}

/** Every object inside, each once. */
function visit(root: unknown, see: (node: Record<string, unknown>) => void): void {
  const seen = new Set<unknown>();
  const open: unknown[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === null || typeof node !== 'object' || seen.has(node)) continue;
    seen.add(node);
    see(node as Record<string, unknown>);
    for (const value of Object.values(node)) if (value !== null && typeof value === 'object') open.push(value);
  }
}
