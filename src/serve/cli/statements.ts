import type { Command } from 'commander';
import { eachStatement } from '../../pipeline/list-statements.ts';
import type { Ledger } from '../../store/ledger.ts';
import { say } from './language.ts';
import { toStatementRecord } from './ledger-records.ts';
import { emptyLedger, headings } from './messages.ts';
import { writeRecord } from './output.ts';
import { printTable } from './print-table.ts';
import { addStoreOption, type StoreFlags, useLedger } from './use-ledger.ts';

/** `lesart statements`: who said what, as a table or one JSON object a line. */
export function addStatements(program: Command): void {
  const command = program
    .command('statements')
    .description(say({ de: 'zeigt, wer was sagt', en: 'shows who says what' }))
    .option('--json', say({ de: 'ein JSON-Objekt je Aussage und Zeile', en: 'one JSON object per statement and line' }))
    .addHelpText('after', '\n  lesart statements\n  lesart statements --json --store ledger\n');
  addStoreOption(command).action((flags: StoreFlags & { readonly json?: boolean }) =>
    useLedger(flags, async (ledger) => {
      if (flags.json) for await (const statement of eachStatement(ledger)) writeRecord(toStatementRecord(statement));
      else await printStatements(ledger);
    }),
  );
}

async function printStatements(ledger: Ledger): Promise<void> {
  const rows: string[][] = [];
  for await (const { id, speakerName, text, origins } of eachStatement(ledger))
    rows.push([id.slice(0, 7), speakerName ?? '?', text.replace(/\s+/g, ' '), String(origins)]);
  await printTable(
    [
      { heading: say(headings.id), share: 11 },
      { heading: say(headings.speaker), share: 25 },
      { heading: say(headings.words), share: 70 },
      { heading: say(headings.origins), share: 12 },
    ],
    rows,
    say(emptyLedger),
  );
}
