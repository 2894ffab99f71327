import type { Command } from 'commander';
import type { Document } from '../../core/document.ts';
import { cleanPaths } from '../../pipeline/intake/analyze-paths.ts';
import { addInputs, addPublishedOptions, type InputFlags, readPublishedFlags } from './inputs.ts';
import { say } from './language.ts';
import { noteRejection, writeRecord } from './output.ts';

/** `lesart clean`: the article's text out of pages and texts, repaired. */
export function addClean(program: Command): void {
  const command = program.command('clean').description(
    say({
      de: 'holt den Text des Artikels aus Seiten und Texten und repariert ihn',
      en: "takes the article's text out of pages and texts and repairs it",
    }),
  );
  addInputs(command, '<path...>').addHelpText('after', '\n  lesart clean page.html\n  lesart clean --json samples\n');
  addPublishedOptions(command).action(cleanInputs);
}

async function cleanInputs(paths: string[], flags: InputFlags): Promise<void> {
  const options = { ...(await readPublishedFlags(flags)), plain: flags.plain };
  for await (const result of cleanPaths(paths, options)) {
    if (result.kind === 'rejection') {
      if (flags.json) writeRecord(result);
      noteRejection(result);
    } else if (flags.json) writeRecord(toCleanRecord(result));
    else process.stdout.write(`${result.text}\n\n`);
  }
}

/** The document as one flat JSON object of the interface; `body` is the text without title and captions. */
function toCleanRecord(document: Document): Record<string, unknown> {
  const { snapshotHash: _hash, offsetMap: _map, ...record } = document;
  const body = document.regions
    .filter((region) => region.type !== 'title' && region.type !== 'caption')
    .map((region) => document.text.slice(region.start, region.end));
  return { ...record, body: body.join('\n\n') };
}
