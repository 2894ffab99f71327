import { Command } from 'commander';
import { addAnalyze } from './analyze.ts';

/** Runs the command line. Sets the exit status; never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('lesart');
  addAnalyze(program);
  await program.parseAsync([...argv]);
}
