import type { Command } from 'commander';
import { ConfigError } from '../../core/app-error.ts';
import type { Rejection } from '../../core/rejection.ts';
import { type ReadDocument, type ReadingOptions, readIntoLedger } from '../../pipeline/intake/read-into-ledger.ts';
import { retryUnread } from '../../pipeline/intake/retry-unread.ts';
import { findConflicts } from '../../pipeline/judge/find-conflicts.ts';
import type { Ledger } from '../../store/ledger.ts';
import { addInputs, addPublishedOptions, collectValues, type InputFlags, readPublishedFlags } from './inputs.ts';
import { say } from './language.ts';
import { outcomeWords } from './messages.ts';
import { noteRejection, writeRecord } from './output.ts';
import { startProgress } from './progress.ts';
import { reportConflicts } from './report-conflicts.ts';
import { preparerOf, threadsOption } from './threads.ts';
import { addStoreOption, type StoreFlags, useLedger } from './use-ledger.ts';

interface ReadFlags extends InputFlags, StoreFlags {
  readonly allowHost?: readonly string[];
  readonly retry?: boolean;
  readonly threads?: number;
}

/** `lesart read`: analyses texts and takes them into the ledger, one line each. */
export function addRead(program: Command): void {
  const command = program.command('read').description(
    say({
      de: 'liest Texte und nimmt sie in das Verzeichnis auf; dasselbe noch einmal zu lesen ändert nichts',
      en: 'reads texts into the ledger; reading the same again changes nothing',
    }),
  );
  addInputs(command, '[path...]')
    .option(
      '--allow-host <name>',
      say({
        de: 'Rechner im eigenen Netz, von dem gelesen werden darf (mehrmals möglich)',
        en: 'host of the private network that may be read from (can be repeated)',
      }),
      collectValues,
    )
    .option(
      '--retry',
      say({
        de: 'noch einmal lesen, was früher nicht lesbar war',
        en: 'read again what could not be read before',
      }),
    )
    .addOption(threadsOption())
    .addHelpText(
      'after',
      '\n  lesart read samples\n  lesart read --published 2025-03-18 --store ledger article.txt\n  lesart read --retry\n',
    );
  addStoreOption(addPublishedOptions(command)).action(readInputs);
}

async function readInputs(paths: string[], flags: ReadFlags): Promise<void> {
  if (paths.length === 0 && !flags.retry)
    throw new ConfigError(
      'nothing-to-read',
      say({ de: 'Es ist nichts zu lesen angegeben.', en: 'There is nothing given to read.' }),
      say({
        de: 'Geben Sie Dateien, Ordner oder Adressen an, oder --retry.',
        en: 'Give files, folders or addresses, or --retry.',
      }),
    );
  const published = await readPublishedFlags(flags);
  const options = {
    ...published,
    plain: flags.plain,
    allowHosts: flags.allowHost,
    now: () => new Date().toISOString(),
    prepare: preparerOf(flags.threads),
  };
  await useLedger(flags, async (ledger) => {
    const progress = startProgress();
    const changed = new Set<string>();
    const rejections: Rejection[] = [];
    try {
      for await (const result of readAll(ledger, paths, { ...options, retry: flags.retry })) {
        progress.step();
        if (result.kind === 'rejection') rejections.push(result);
        else if (result.outcome !== 'unchanged') changed.add(result.documentId);
        report(result, flags);
      }
    } finally {
      progress.stop();
      listUnreadable(rejections);
    }
    reportConflicts(await findConflicts(ledger, changed));
  });
}

/** What could not be read before first, then the paths. */
async function* readAll(
  ledger: Ledger,
  paths: readonly string[],
  { retry, ...options }: ReadingOptions & { readonly retry?: boolean },
): AsyncGenerator<ReadDocument | Rejection> {
  if (retry) yield* retryUnread(ledger, options);
  if (paths.length > 0) yield* readIntoLedger(ledger, paths, options);
}

/** Those that could not be read, with the reasons, at the end of the run. */
function listUnreadable(rejections: readonly Rejection[]): void {
  const lost = rejections.filter(({ reason }) => reason !== 'skipped');
  for (const rejection of rejections) noteRejection(rejection);
  if (lost.length === 0) return;
  process.stderr.write(
    `${say({
      de: `${lost.length} nicht gelesen. "lesart read --retry" versucht es noch einmal.`,
      en: `${lost.length} not read. "lesart read --retry" tries again.`,
    })}\n`,
  );
}

function report(result: ReadDocument | Rejection, flags: ReadFlags): void {
  if (result.kind === 'rejection') {
    if (flags.json) writeRecord(result);
    else process.stdout.write(`${say(outcomeWords.rejected)}  ${result.path}: ${result.reason}\n`);
  } else if (flags.json) writeRecord(result);
  else process.stdout.write(`${say(outcomeWords[result.outcome])}  ${result.path}\n`);
}
