import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { analyze } from '../../pipeline/analyze.ts';
import { read } from '../../read/read.ts';
import { toAnalysisRecord } from './records.ts';

/** `lesart analyze`: what each document tells of, one JSON object a line. */
export function addAnalyze(program: Command): void {
  program
    .command('analyze')
    .argument('<path...>')
    .option('--json')
    .option('--published <date>')
    .option('--manifest <file>')
    .option('--plain')
    .action(async (paths: string[], options: { published?: string; manifest?: string; plain?: boolean }) => {
      const manifest = options.manifest ? JSON.parse(await readFile(options.manifest, 'utf8')) : {};
      for await (const snapshot of read(paths)) {
        if ('kind' in snapshot) continue;
        const published = manifest[basename(snapshot.path)] ?? options.published;
        const result = analyze(snapshot, { published, plain: options.plain });
        const record = result.kind === 'rejection' ? result : toAnalysisRecord(result);
        process.stdout.write(`${JSON.stringify(record)}\n`);
      }
    });
}
