import type { Command } from 'commander';
import { ConfigError } from '../../core/app-error.ts';
import { findConflicts } from '../../pipeline/judge/find-conflicts.ts';
import { judgeActorsOfLedger } from '../../pipeline/judge/judge-actors.ts';
import { type ActorFilter, type ListedActor, listActors } from '../../pipeline/show/list-actors.ts';
import { say } from './language.ts';
import { headings } from './messages.ts';
import { writeRecord } from './output.ts';
import { printTable } from './print-table.ts';
import { reportConflicts } from './report-conflicts.ts';
import { addStoreOption, type StoreFlags, useLedger } from './use-ledger.ts';

interface ActorFlags extends StoreFlags, ActorFilter {
  readonly json?: boolean;
}

/** `lesart actors`: who is known, with offices and terms; `merge` and `split` record that two actors are one, or are not. */
export function addActors(program: Command): void {
  const command = program
    .command('actors')
    .description(
      say({
        de: 'zeigt Personen mit Ämtern, Staaten und Stellen; mit --store auch die nur im Verzeichnis genannten',
        en: 'shows persons with offices, states and bodies; with --store those that only the ledger names, too',
      }),
    )
    .option('--json', say({ de: 'ein JSON-Objekt je Akteur und Zeile', en: 'one JSON object per actor and line' }))
    .option(
      '--name <words>',
      say({
        de: 'Teil des Namens oder Schlüssels, oder ein Name in anderer Schreibung',
        en: 'part of the name or key, or a name in another spelling',
      }),
    )
    .option('--state <state>', say({ de: 'Name oder Schlüssel des Staates', en: 'name or key of the state' }))
    .option('--on <day>', say({ de: 'wer an diesem Tag welches Amt hatte', en: 'who held which office that day' }))
    .addHelpText(
      'after',
      '\n  lesart actors --state Frankreich --on 2017-05-10\n  lesart actors --json --name Guterres\n  lesart actors --store ledger\n  lesart actors merge "local:h. rodríguez" "local:héctor rodríguez" --because "same card"\n',
    );
  addStoreOption(command).action((flags: ActorFlags) => listAll(flags));
  addJudging(command, 'merge', { de: 'zwei Akteure sind einer', en: 'two actors are one' });
  addJudging(command, 'split', { de: 'zwei Akteure sind nicht derselbe', en: 'two actors are not the same' });
}

async function listAll(flags: ActorFlags): Promise<void> {
  if (flags.on !== undefined && !/^\d{4}-\d\d-\d\d$/.test(flags.on))
    throw new ConfigError('day-unreadable', `${flags.on} is no day.`, 'Write it like 2025-03-18.');
  const hasStore = flags.store !== undefined || !!process.env.LESART_STORE;
  const actors = hasStore ? await useLedger(flags, (ledger) => listActors(flags, ledger)) : await listActors(flags);
  if (flags.json) for (const actor of actors) writeRecord(actor);
  else await printActors(actors);
}

async function printActors(actors: readonly ListedActor[]): Promise<void> {
  await printTable(
    [
      { heading: say(headings.key), share: 18 },
      { heading: say(headings.name), share: 28 },
      { heading: say(headings.state), share: 20 },
      { heading: say(headings.offices), share: 46 },
      { heading: say(headings.documents), share: 8 },
    ],
    actors.map(({ key, name, stateName, offices, documents }) => [
      key,
      name,
      stateName ?? '',
      offices.map(({ title, of, from, to }) => `${title}, ${of} (${from} – ${to ?? ''})`).join('\n'),
      documents > 0 ? String(documents) : '',
    ]),
    say({ de: 'Niemand passt.', en: 'Nobody fits.' }),
  );
}

function addJudging(
  command: Command,
  name: 'merge' | 'split',
  text: { readonly de: string; readonly en: string },
): void {
  command
    .command(name)
    .description(say(text))
    .argument('<key>', say({ de: 'Schlüssel eines Akteurs', en: 'key of an actor' }))
    .argument('<other>', say({ de: 'Schlüssel des anderen', en: 'key of the other' }))
    .requiredOption('--because <text>', say({ de: 'warum', en: 'why' }))
    .exitOverride()
    .action(async (key: string, other: string, _flags: unknown, own: Command) => {
      const flags = own.optsWithGlobals<ActorFlags & { readonly because: string }>();
      await useLedger(flags, async (ledger) => {
        const judgement = await judgeActorsOfLedger(ledger, {
          kind: name === 'merge' ? 'sameActor' : 'differentActors',
          keys: [key, other],
          because: flags.because,
          now: new Date().toISOString(),
        });
        if (flags.json) writeRecord(judgement);
        else process.stdout.write(`${judgement.id}  ${say(text)}: ${judgement.subjects.join(', ')}\n`);
        reportConflicts(await findConflicts(ledger));
      });
    });
}
