import { setTimeout as wait } from 'node:timers/promises';
import type { Command } from 'commander';
import { AppError, ConfigError } from '../../core/app-error.ts';
import { pollFeeds } from '../../pipeline/intake/poll-feeds.ts';
import { tellAlerts } from '../../pipeline/show/collect-alerts.ts';
import { listActors } from '../../pipeline/show/list-actors.ts';
import type { Ledger } from '../../store/ledger.ts';
import { type Sink, toAtomFile, toCommand, toMailFolder, toWebhook } from '../alerts/sinks.ts';
import { wordAlert } from '../alerts/word-alert.ts';
import { collectValues } from './inputs.ts';
import { say } from './language.ts';
import { outcomeWords } from './messages.ts';
import { addStoreOption, type StoreFlags, useLedger } from './use-ledger.ts';

interface WatchFlags extends StoreFlags {
  readonly every: string;
  readonly once?: boolean;
  readonly actor?: readonly string[];
  readonly dueDays: string;
  readonly atom?: string;
  readonly webhook?: string;
  readonly mail?: string;
  readonly command?: string;
  readonly allowHost?: readonly string[];
}

const minuteMs = 60_000;
/** A page still in a feed is asked for again after an hour. */
const revisitAfterMs = 60 * minuteMs;

/** `lesart watch FEED...`: reads what is new in feeds, again and again, and tells of it. */
export function addWatch(program: Command): void {
  const command = program
    .command('watch')
    .description(
      say({
        de: 'liest Feeds immer wieder und meldet neue Kontakte, Dementis, geänderte Fassungen und ablaufende Fristen',
        en: 'reads feeds again and again and tells of new contacts, denials, changed versions and windows about to end',
      }),
    )
    .argument(
      '<feed...>',
      say({
        de: 'Feeds oder Listen von Feeds (OPML): Adressen oder Dateien',
        en: 'feeds or lists of feeds (OPML): addresses or files',
      }),
    )
    .option('--every <minutes>', say({ de: 'Pause zwischen zwei Runden', en: 'pause between two rounds' }), '15')
    .option('--once', say({ de: 'nur eine Runde', en: 'one round only' }))
    .option(
      '--actor <name>',
      say({
        de: 'nur Kontakte mit diesem Akteur melden (mehrmals möglich)',
        en: 'tell only of contacts with this actor (can be repeated)',
      }),
      collectValues,
    )
    .option(
      '--due-days <days>',
      say({ de: 'so viele Tage vor dem Ende einer Frist melden', en: 'tell so many days before a window ends' }),
      '3',
    );
  addSinks(command)
    .option(
      '--allow-host <name>',
      say({
        de: 'Rechner im eigenen Netz, von dem gelesen werden darf',
        en: 'host of the private network that may be read from',
      }),
      collectValues,
    )
    .addHelpText(
      'after',
      '\n  lesart watch feeds.opml --atom alerts.atom --actor "Wladimir Putin"\n  lesart watch https://example.org/rss --once --command "mail -s Lesart desk"\n',
    );
  addStoreOption(command).action((feeds: readonly string[], flags: WatchFlags) =>
    useLedger(flags, (ledger) => watch(ledger, feeds, flags)),
  );
}

/** Adds the ways on which alerts go out. */
function addSinks(command: Command): Command {
  return command
    .option(
      '--atom <file>',
      say({ de: 'Meldungen als Atom-Feed in dieser Datei', en: 'alerts as an Atom feed in this file' }),
    )
    .option(
      '--webhook <address>',
      say({ de: 'Meldungen als JSON an diese Adresse', en: 'alerts as JSON to this address' }),
    )
    .option(
      '--mail <folder>',
      say({ de: 'Meldungen als Mail-Dateien in diesem Ordner', en: 'alerts as mail files in this folder' }),
    )
    .option(
      '--command <command>',
      say({ de: 'Programm, das jede Meldung als JSON bekommt', en: 'program that gets each alert as JSON' }),
    );
}

async function watch(ledger: Ledger, feeds: readonly string[], flags: WatchFlags): Promise<void> {
  const everyMs = readNumber(flags.every, '--every') * minuteMs;
  const wishes = {
    actors: await findActorKeys(ledger, flags.actor ?? []),
    dueDays: readNumber(flags.dueDays, '--due-days'),
  };
  const sinks = toSinks(flags);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  do {
    await readRound(ledger, feeds, { ...flags, signal: stop.signal });
    for (const sink of sinks) await tellSink(ledger, sink, wishes);
    if (flags.once || stop.signal.aborted) return;
    await wait(everyMs, undefined, { signal: stop.signal }).catch(() => undefined);
  } while (!stop.signal.aborted);
}

async function readRound(
  ledger: Ledger,
  feeds: readonly string[],
  { allowHost, signal }: WatchFlags & { readonly signal: AbortSignal },
): Promise<void> {
  const options = { allowHosts: allowHost, revisitAfterMs, now: () => new Date().toISOString() };
  for await (const result of pollFeeds(ledger, feeds, options)) {
    if (result.kind === 'rejection') process.stderr.write(`${result.path}: ${result.reason}. ${result.detail}\n`);
    else if (result.outcome !== 'unchanged')
      process.stdout.write(`${say(outcomeWords[result.outcome])}  ${result.path}\n`);
    if (signal.aborted) return;
  }
}

/** A sink that fails is told again in the next round; the others go on. */
async function tellSink(
  ledger: Ledger,
  { name, tell }: Sink,
  wishes: { readonly actors: readonly string[]; readonly dueDays: number },
): Promise<void> {
  const now = new Date().toISOString();
  try {
    await tellAlerts(ledger, { ...wishes, sink: name, now }, (alert) => tell(wordAlert(alert, now)));
  } catch (error) {
    const what = error instanceof AppError ? `${error.message} ${error.nextStep}` : String(error);
    process.stderr.write(`${name.split(':')[0]}: ${what}\n`);
  }
}

function toSinks({ atom, webhook, mail, command }: WatchFlags): readonly Sink[] {
  const sinks = [
    atom ? toAtomFile(atom) : null,
    webhook ? toWebhook(webhook) : null,
    mail ? toMailFolder(mail) : null,
    command ? toCommand(command) : null,
  ];
  return sinks.filter((sink) => sink !== null);
}

async function findActorKeys(ledger: Ledger, names: readonly string[]): Promise<readonly string[]> {
  const keys: string[] = [];
  for (const name of names) {
    const found = await listActors({ name }, ledger);
    const exact = found.find((actor) => actor.name === name || actor.key === name) ?? found[0];
    if (!exact)
      throw new ConfigError(
        'actor-unknown',
        `No actor is called ${name}.`,
        '"lesart actors --name NAME" shows the names.',
      );
    keys.push(exact.key);
  }
  return keys;
}

function readNumber(value: string, option: string): number {
  const number = Number(value);
  if (Number.isFinite(number) && number >= 0) return number;
  throw new ConfigError('number-wrong', `${option} is ${value}.`, 'Give a number.');
}
