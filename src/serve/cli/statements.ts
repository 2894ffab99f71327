import { type Command, Option } from 'commander';
import type { LedgerStatement } from '../../core/ledger.ts';
import type { QuotationForm } from '../../core/quotation.ts';
import { eachStatement } from '../../pipeline/show/list-statements.ts';
import { isAskedFor, type StatementQuery } from '../../pipeline/show/select-statements.ts';
import { toListedStatement } from '../../pipeline/show/to-listed.ts';
import type { Ledger } from '../../store/ledger.ts';
import { describeWordings } from './describe-wordings.ts';
import { say } from './language.ts';
import { toStatementRecord } from './ledger-records.ts';
import { denies, emptyLedger, headings, nothingMatches } from './messages.ts';
import { writeRecord } from './output.ts';
import { printTable } from './print-table.ts';
import { addAsOfOption, addStoreOption, type StoreFlags, useLedger } from './use-ledger.ts';

interface StatementFlags extends StoreFlags, StatementQuery {
  readonly json?: boolean;
}

const forms: readonly QuotationForm[] = ['direct', 'indirect', 'reported', 'freeIndirect', 'indirectFreeIndirect'];

/** `lesart statements`: who said what through whom, as a table or one JSON object a line. */
export function addStatements(program: Command): void {
  const command = program
    .command('statements')
    .description(say({ de: 'zeigt, wer was durch wen sagt', en: 'shows who says what, through whom' }))
    .option('--json', say({ de: 'ein JSON-Objekt je Aussage und Zeile', en: 'one JSON object per statement and line' }))
    .option('--speaker <name>', say({ de: 'nur von diesem Sprecher', en: 'only by this speaker' }))
    .option('--about <words>', say({ de: 'nur mit diesen Wörtern', en: 'only with these words' }))
    .option('--since <day>', say({ de: 'nur berichtet seit diesem Tag', en: 'only reported since this day' }))
    .addOption(new Option('--form <form>', say({ de: 'nur in dieser Form', en: 'only in this form' })).choices(forms))
    .option(
      '--chain <name>',
      say({ de: 'nur über diesen Vermittler oder diese Rolle', en: 'only through this name or role' }),
    )
    .addHelpText(
      'after',
      '\n  lesart statements --speaker Peskow --about Waffenruhe\n  lesart statements --json --chain agency\n',
    );
  addAsOfOption(addStoreOption(command)).action((flags: StatementFlags) =>
    useLedger(flags, async (ledger) => {
      if (flags.json)
        for await (const statement of eachAskedFor(ledger, flags)) writeRecord(toStatementRecord(statement));
      else await printStatements(ledger, flags);
    }),
  );
}

async function* eachAskedFor(ledger: Ledger, query: StatementQuery) {
  for await (const statement of eachStatement(ledger)) if (isAskedFor(statement, query)) yield statement;
}

async function printStatements(ledger: Ledger, flags: StatementFlags): Promise<void> {
  const rows: string[][] = [];
  const drifting: LedgerStatement[] = [];
  for await (const statement of eachAskedFor(ledger, flags)) {
    const { id, speakerName, text, chain, origins, wordings } = statement;
    if (wordings.length > 1) drifting.push(statement);
    // A named spokesperson stands in front; whom he speaks for is a link of the chain as well.
    const through = chain.map(({ name }) => name).filter((name) => name !== speakerName);
    rows.push([
      id.slice(0, 7),
      [speakerName ?? '?', ...through].join(' ← '),
      `${toListedStatement(statement).isDenied ? `${say(denies)} ` : ''}${text.replace(/\s+/g, ' ')}`,
      String(origins),
    ]);
  }
  await printTable(
    [
      { heading: say(headings.id), share: 11 },
      { heading: say(headings.speaker), share: 25 },
      { heading: say(headings.words), share: 70 },
      { heading: say(headings.origins), share: 12 },
    ],
    rows,
    say(isNarrowed(flags) ? nothingMatches : emptyLedger),
  );
  for (const statement of drifting) process.stdout.write(describeWordings(statement));
}

function isNarrowed({ speaker, about, since, form, chain, asOf }: StatementFlags): boolean {
  return [speaker, about, since, form, chain, asOf].some((wish) => wish !== undefined);
}
