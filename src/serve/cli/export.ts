import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { type Command, Option } from 'commander';
import { ConfigError } from '../../core/app-error.ts';
import { eachComparedContact } from '../../pipeline/each-compared-contact.ts';
import { eachCommitment } from '../../pipeline/list-commitments.ts';
import { eachStatement } from '../../pipeline/list-statements.ts';
import type { Ledger } from '../../store/ledger.ts';
import { contactColumns, toCsvLine, toCsvRow } from './csv.ts';
import { say } from './language.ts';
import { toCommitmentRecord, toContactRecord, toStatementRecord } from './ledger-records.ts';
import { addStoreOption, type StoreFlags, useLedger } from './use-ledger.ts';

interface ExportFlags extends StoreFlags {
  readonly format: 'json' | 'csv';
  readonly out?: string;
}

/** `lesart export`: the ledger as JSON Lines, or its contacts as a table for spreadsheets. */
export function addExport(program: Command): void {
  const command = program
    .command('export')
    .description(say({ de: 'gibt das Verzeichnis aus', en: 'writes the ledger out' }))
    .addOption(
      new Option(
        '--format <format>',
        say({
          de: 'json: alles, ein Objekt je Zeile mit "type"; csv: eine Zeile je Kontakt',
          en: 'json: everything, one object a line with "type"; csv: one line per contact',
        }),
      )
        .choices(['json', 'csv'])
        .default('json'),
    )
    .option('--out <file>', say({ de: 'Datei statt Standardausgabe', en: 'file instead of standard output' }))
    .addHelpText('after', '\n  lesart export --format csv --out contacts.csv\n  lesart export --format json\n');
  addStoreOption(command).action((flags: ExportFlags) =>
    useLedger(flags, async (ledger) => {
      const lines = flags.format === 'csv' ? csvLines(ledger) : jsonLines(ledger);
      if (flags.out === undefined) await writeLines(lines, process.stdout);
      else await writeFileWhole(lines, flags.out);
    }),
  );
}

async function* jsonLines(ledger: Ledger): AsyncGenerator<string> {
  for await (const { contact, comparison } of eachComparedContact(ledger))
    yield JSON.stringify({ type: 'contact', ...toContactRecord(contact, comparison.accounts) });
  for await (const statement of eachStatement(ledger))
    yield JSON.stringify({ type: 'statement', ...toStatementRecord(statement) });
  for await (const commitment of eachCommitment(ledger))
    yield JSON.stringify({ type: 'commitment', ...toCommitmentRecord(commitment) });
}

async function* csvLines(ledger: Ledger): AsyncGenerator<string> {
  yield toCsvLine(contactColumns);
  for await (const { contact } of eachComparedContact(ledger)) yield toCsvLine(toCsvRow(contact));
}

/** Under another name until it is whole: a reader never sees half an export, and a failed one leaves the former. */
async function writeFileWhole(lines: AsyncIterable<string>, path: string): Promise<void> {
  const unfinished = `${path}.part`;
  const stream = createWriteStream(unfinished);
  try {
    await once(stream, 'open');
    await writeLines(lines, stream);
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

async function writeLines(lines: AsyncIterable<string>, stream: Writable): Promise<void> {
  for await (const line of lines) if (!stream.write(`${line}\n`)) await once(stream, 'drain');
}
