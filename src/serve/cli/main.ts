import { Command, CommanderError, Option } from 'commander';
import { AppError } from '../../core/app-error.ts';
import { say } from './language.ts';

/** Each command's file, loaded only when it is called or help lists them all. */
const commands: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  clean: async () => (await import('./clean.ts')).addClean,
  analyze: async () => (await import('./analyze.ts')).addAnalyze,
  read: async () => (await import('./read.ts')).addRead,
  contacts: async () => (await import('./contacts.ts')).addContacts,
  statements: async () => (await import('./statements.ts')).addStatements,
  commitments: async () => (await import('./commitments.ts')).addCommitments,
  actors: async () => (await import('./actors.ts')).addActors,
  show: async () => (await import('./show.ts')).addShow,
  compare: async () => (await import('./compare.ts')).addCompare,
  judge: async () => (await import('./judge.ts')).addJudge,
  rebuild: async () => (await import('./rebuild.ts')).addRebuild,
  versions: async () => (await import('./versions.ts')).addVersions,
  reprints: async () => (await import('./reprints.ts')).addReprints,
  verify: async () => (await import('./verify.ts')).addVerify,
  export: async () => (await import('./export.ts')).addExport,
  report: async () => (await import('./report.ts')).addReport,
  packet: async () => (await import('./packet.ts')).addPacket,
  watch: async () => (await import('./watch.ts')).addWatch,
  serve: async () => (await import('./serve.ts')).addServe,
};

/** Runs the command line and sets the exit status: 0 all read, 1 some refused, 2 wrong use or nothing could be done. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', leaveOnClosedPipe);
  try {
    const program = await buildProgram(argv);
    await program.parseAsync([...argv]);
  } catch (error) {
    process.exitCode = explainFailure(error);
  }
}

async function buildProgram(argv: readonly string[]): Promise<Command> {
  const program = new Command('lesart')
    .description(
      say({
        de: 'Liest deutschsprachige Nachrichten und führt ein Verzeichnis der Diplomatie: wer mit wem sprach, was jede Seite sagt, und die Worte, die es belegen.',
        en: 'Reads German-language news and keeps a ledger of diplomacy: who spoke with whom, what each side says, and the words that prove it.',
      }),
    )
    .addOption(
      new Option('--lang <language>', say({ de: 'Sprache der Ausgabe', en: 'language of the output' })).choices([
        'de',
        'en',
      ]),
    )
    .exitOverride()
    .showHelpAfterError(say({ de: '(--help zeigt Beispiele)', en: '(--help shows examples)' }));
  const called = argv.slice(2).find((argument) => Object.hasOwn(commands, argument));
  for (const name of called ? [called] : Object.keys(commands)) (await commands[name]())(program);
  for (const command of program.commands) {
    command.exitOverride().showHelpAfterError(say({ de: '(--help zeigt Beispiele)', en: '(--help shows examples)' }));
    command.option(
      '--lang <language>',
      say({ de: 'Sprache der Ausgabe: de oder en', en: 'language of the output: de or en' }),
    );
  }
  return program;
}

/** Says what went wrong and what to do next; returns the exit status. */
function explainFailure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof AppError) {
    process.stderr.write(`lesart: ${error.message}\n  ${error.nextStep}\n`);
    return 2;
  }
  process.stderr.write(`lesart: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 2;
}

/** `lesart contacts | head` closes our output early: that is no failure. */
function leaveOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}
