import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { StoreError } from '../../core/app-error.ts';
import { compareLedger } from '../../pipeline/show/compare-ledger.ts';
import { loadDocumentView } from '../../pipeline/show/load-document-view.ts';
import { loadHoldings } from '../../pipeline/show/load-holdings.ts';
import { toListedCommitment, toListedStatement } from '../../pipeline/show/to-listed.ts';
import type { Ledger } from '../../store/ledger.ts';
import { listDocuments } from '../../store/list-documents.ts';
import { loadAsset } from '../http/assets.ts';
import { showDenials } from '../http/denial-pages.ts';
import { type ReportData, renderReport } from '../report/render-report.ts';
import { say } from './language.ts';
import { addStoreOption, type StoreFlags, useLedger } from './use-ledger.ts';

interface ReportFlags extends StoreFlags {
  readonly out: string;
}

/** `lesart report`: the ledger as one self-contained HTML file. */
export function addReport(program: Command): void {
  const command = program
    .command('report')
    .description(
      say({
        de: 'schreibt das Verzeichnis als eine HTML-Datei, die ohne Netz auskommt',
        en: 'writes the ledger as one HTML file that needs no network',
      }),
    )
    .option(
      '--out <file>',
      say({ de: 'Datei, - für die Standardausgabe', en: 'file, - for standard output' }),
      'lesart.html',
    )
    .addHelpText('after', '\n  lesart report --out ledger.html\n  lesart report --lang de --out -\n');
  addStoreOption(command).action(writeReport);
}

async function writeReport(flags: ReportFlags): Promise<void> {
  const page = await useLedger(flags, async (ledger) =>
    renderReport(await loadReportData(ledger), (await loadAsset('style.css')) ?? ''),
  );
  if (flags.out === '-') {
    process.stdout.write(page);
    return;
  }
  try {
    await writeFile(flags.out, page);
  } catch (cause) {
    throw new StoreError(
      'report-unwritable',
      `${flags.out} cannot be written.`,
      'Choose another file with --out.',
      cause,
    );
  }
  process.stderr.write(`${flags.out}\n`);
}

async function loadReportData(ledger: Ledger): Promise<ReportData> {
  const holdings = await loadHoldings(ledger);
  const references = await listDocuments(ledger);
  const documents = await Promise.all(references.map(({ documentId }) => loadDocumentView(ledger, documentId)));
  return {
    contacts: compareLedger(holdings),
    commitments: holdings.commitments.map(toListedCommitment),
    statements: holdings.statements.map(toListedStatement),
    denials: await showDenials(ledger, holdings.denials),
    documents: documents.filter((document) => document !== null),
  };
}
