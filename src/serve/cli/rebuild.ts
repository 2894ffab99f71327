import type { Command } from 'commander';
import { rebuildLedger } from '../../pipeline/intake/rebuild-ledger.ts';
import { findConflicts } from '../../pipeline/judge/find-conflicts.ts';
import { say } from './language.ts';
import { noteRejection, writeRecord } from './output.ts';
import { startProgress } from './progress.ts';
import { reportConflicts } from './report-conflicts.ts';
import { addStoreOption, type StoreFlags, useLedger } from './use-ledger.ts';

interface RebuildFlags extends StoreFlags {
  readonly json?: boolean;
}

/** `lesart rebuild`: reads all stored texts anew as this version of the program does. */
export function addRebuild(program: Command): void {
  const command = program
    .command('rebuild')
    .description(
      say({
        de: 'liest nach einer neuen Fassung von lesart alle aufbewahrten Texte neu; Entscheidungen bleiben',
        en: 'reads all stored texts anew after an update of lesart; judgements stay',
      }),
    )
    .option('--json', say({ de: 'ein JSON-Objekt je Text und Zeile', en: 'one JSON object per text and line' }))
    .addHelpText('after', '\n  lesart rebuild --store ledger\n');
  addStoreOption(command).action(rebuild);
}

async function rebuild(flags: RebuildFlags): Promise<void> {
  await useLedger(flags, async (ledger) => {
    const progress = startProgress();
    const counts = { unchanged: 0, reread: 0, rejected: 0 };
    try {
      for await (const result of rebuildLedger(ledger)) {
        progress.step();
        if (flags.json) writeRecord(result);
        if (result.kind === 'rejection') noteRejection(result);
        counts[result.kind === 'rejection' ? 'rejected' : result.outcome === 'unchanged' ? 'unchanged' : 'reread']++;
      }
    } finally {
      progress.stop();
    }
    if (!flags.json)
      process.stdout.write(
        say({
          de: `${counts.reread} Texte anders gelesen als zuvor, ${counts.unchanged} gleich, ${counts.rejected} abgelehnt und belassen\n`,
          en: `${counts.reread} texts read otherwise than before, ${counts.unchanged} the same, ${counts.rejected} refused and left as they are\n`,
        }),
      );
    reportConflicts(await findConflicts(ledger));
  });
}
