import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { type Command, Option } from 'commander';
import { ConfigError } from '../../core/app-error.ts';
import type { Ledger } from '../../store/ledger.ts';
import { type ExportFormat, exportFormats } from '../export/export-formats.ts';
import { say } from './language.ts';
import { addAsOfOption, addStoreOption, type StoreFlags, useLedger } from './use-ledger.ts';

interface ExportFlags extends StoreFlags {
  readonly format: ExportFormat;
  readonly out?: string;
  readonly bom?: boolean;
}

/** `lesart export`: the ledger for other programs: spreadsheets, calendars, databases of investigations and of events. */
export function addExport(program: Command): void {
  const names = Object.keys(exportFormats) as ExportFormat[];
  const command = program
    .command('export')
    .description(say({ de: 'gibt das Verzeichnis aus', en: 'writes the ledger out' }))
    .addOption(
      new Option('--format <format>', say({ de: 'worin es ausgegeben wird', en: 'what it is written as' }))
        .choices(names)
        .default('json'),
    )
    .option('--out <file>', say({ de: 'Datei statt Standardausgabe', en: 'file instead of standard output' }))
    .option(
      '--bom',
      say({
        de: 'mit Byte-Order-Mark, an der Excel UTF-8 erkennt (nur csv)',
        en: 'with the byte order mark by which Excel knows UTF-8 (csv only)',
      }),
    )
    .addHelpText('after', `\n${listFormats(names)}\n\n${examples}`);
  addAsOfOption(addStoreOption(command)).action((flags: ExportFlags) => writeExport(flags));
}

const examples = `  lesart export --format csv --bom --out contacts.csv
  lesart export --format calendar --out windows.ics
  lesart export --format followthemoney --as-of 2025-03-18 | ftm validate
`;

function listFormats(names: readonly ExportFormat[]): string {
  const width = Math.max(...names.map((name) => name.length));
  return names.map((name) => `  ${name.padEnd(width)}  ${say(exportFormats[name].description)}`).join('\n');
}

async function writeExport(flags: ExportFlags): Promise<void> {
  if (flags.bom && flags.format !== 'csv')
    throw new ConfigError('bom-without-csv', '--bom goes with --format csv.', 'Leave one of the two out.');
  await useLedger(flags, async (ledger) => {
    const chunks = toChunks(ledger, flags);
    if (flags.out === undefined) await writeChunks(chunks, process.stdout);
    else await writeFileWhole(chunks, flags.out);
  });
}

async function* toChunks(ledger: Ledger, { format, bom }: ExportFlags): AsyncGenerator<string> {
  const { lines, lineBreak } = exportFormats[format];
  if (bom) yield '\ufeff';
  for await (const line of lines(ledger)) yield `${line}${lineBreak}`;
}

/** Under another name until it is whole: a reader never sees half an export, and a failed one leaves the former. */
async function writeFileWhole(chunks: AsyncIterable<string>, path: string): Promise<void> {
  const unfinished = `${path}.part`;
  const stream = createWriteStream(unfinished);
  try {
    await once(stream, 'open');
    await writeChunks(chunks, stream);
    stream.end();
    await once(stream, 'close');
    await rename(unfinished, path);
  } catch (cause) {
    stream.destroy();
    await rm(unfinished, { force: true });
    throw new ConfigError(
      'export-not-written',
      `${path} cannot be written.`,
      'Give a file in a folder that exists and that you may write to.',
      cause,
    );
  }
}

async function writeChunks(chunks: AsyncIterable<string>, stream: Writable): Promise<void> {
  for await (const chunk of chunks) if (!stream.write(chunk)) await once(stream, 'drain');
}
