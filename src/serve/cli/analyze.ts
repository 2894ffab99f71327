import type { Command } from 'commander';
import { addInputs, addPublishedOptions, type InputFlags, readPublishedFlags } from './inputs.ts';
import { say } from './language.ts';
import { noteRejection, writeRecord } from './output.ts';
import { printAnalysis } from './print-analysis.ts';
import { analyzerOf, lineWriterOf, threadsOption } from './threads.ts';

interface AnalyzeFlags extends InputFlags {
  readonly threads?: number;
}

/** `lesart analyze`: what each document tells of, one JSON object a line or a summary for people. */
export function addAnalyze(program: Command): void {
  const command = program.command('analyze').description(
    say({
      de: 'zeigt, wovon Texte berichten, ohne etwas zu speichern',
      en: 'shows what texts tell of, without storing anything',
    }),
  );
  addInputs(command, '<path...>')
    .addOption(threadsOption())
    .addHelpText('after', '\n  lesart analyze samples\n  lesart analyze --json --published 2025-03-18 article.txt\n');
  addPublishedOptions(command).action(analyzeInputs);
}

async function analyzeInputs(paths: string[], flags: AnalyzeFlags): Promise<void> {
  const options = { ...(await readPublishedFlags(flags)), plain: flags.plain };
  const read = flags.json ? lineWriterOf(flags.threads) : analyzerOf(flags.threads);
  for await (const result of read(paths, options)) {
    if (result.kind === 'line') process.stdout.write(result.line);
    else if (result.kind === 'analysed') printAnalysis(result.analysis);
    else {
      if (flags.json) writeRecord(result);
      noteRejection(result);
    }
  }
}
