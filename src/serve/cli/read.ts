import type { Command } from 'commander';
import type { Rejection } from '../../core/rejection.ts';
import { findConflicts } from '../../pipeline/find-conflicts.ts';
import { type ReadDocument, readIntoLedger } from '../../pipeline/read-into-ledger.ts';
import { addPublishedOptions, type PublishedFlags, readPublishedFlags } from './inputs.ts';
import { say } from './language.ts';
import { outcomeWords } from './messages.ts';
import { noteRejection, writeRecord } from './output.ts';
import { startProgress } from './progress.ts';
import { reportConflicts } from './report-conflicts.ts';
import { addStoreOption, type StoreFlags, useLedger } from './use-ledger.ts';

interface ReadFlags extends PublishedFlags, StoreFlags {
  readonly json?: boolean;
  readonly plain?: boolean;
  readonly allowHost?: readonly string[];
}

/** `lesart read`: analyses texts and takes them into the ledger, one line each. */
export function addRead(program: Command): void {
  const command = program
    .command('read')
    .description(
      say({
        de: 'liest Texte und nimmt sie in das Verzeichnis auf; dasselbe noch einmal zu lesen ändert nichts',
        en: 'reads texts into the ledger; reading the same again changes nothing',
      }),
    )
    .argument(
      '<path...>',
      say({
        de: 'Dateien, Ordner, Archive, Feeds, Adressen, oder - für die Standardeingabe',
        en: 'files, folders, archives, feeds, addresses, or - for standard input',
      }),
    )
    .option('--json', say({ de: 'ein JSON-Objekt je Text und Zeile', en: 'one JSON object per text and line' }))
    .option(
      '--plain',
      say({
        de: 'fertiger Text: nichts wird entfernt oder repariert',
        en: 'finished text: nothing is removed or repaired',
      }),
    )
    .option(
      '--allow-host <name>',
      say({
        de: 'Rechner im eigenen Netz, von dem gelesen werden darf (mehrmals möglich)',
        en: 'host of the private network that may be read from (can be repeated)',
      }),
      (name: string, names: readonly string[] = []) => [...names, name],
    )
    .addHelpText('after', '\n  lesart read samples\n  lesart read --published 2025-03-18 --store ledger article.txt\n');
  addStoreOption(addPublishedOptions(command)).action(readInputs);
}

async function readInputs(paths: string[], flags: ReadFlags): Promise<void> {
  const published = await readPublishedFlags(flags);
  const options = {
    ...published,
    plain: flags.plain,
    allowHosts: flags.allowHost,
    now: () => new Date().toISOString(),
  };
  await useLedger(flags, async (ledger) => {
    const progress = startProgress();
    const changed = new Set<string>();
    try {
      for await (const result of readIntoLedger(ledger, paths, options)) {
        progress.step();
        if (result.kind === 'read' && result.outcome !== 'unchanged') changed.add(result.documentId);
        report(result, flags);
      }
    } finally {
      progress.stop();
    }
    reportConflicts(await findConflicts(ledger, changed));
  });
}

function report(result: ReadDocument | Rejection, flags: ReadFlags): void {
  if (result.kind === 'rejection') {
    if (flags.json) writeRecord(result);
    else process.stdout.write(`${say(outcomeWords.rejected)}  ${result.path}: ${result.reason}\n`);
    noteRejection(result);
  } else if (flags.json) writeRecord(result);
  else process.stdout.write(`${say(outcomeWords[result.outcome])}  ${result.path}\n`);
}
