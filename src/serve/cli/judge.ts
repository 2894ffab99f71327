import { Argument, type Command } from 'commander';
import { ConfigError } from '../../core/app-error.ts';
import type { FactJudgement, Judgement } from '../../core/judgement.ts';
import { findConflicts } from '../../pipeline/judge/find-conflicts.ts';
import { judgeActorsOfLedger } from '../../pipeline/judge/judge-actors.ts';
import { judgeFactsOfLedger, takeJudgementBack } from '../../pipeline/judge/judge-facts.ts';
import { type ListedJudgement, listJudgements } from '../../pipeline/judge/list-judgements.ts';
import type { Ledger } from '../../store/ledger.ts';
import { say, type Texts } from './language.ts';
import { headings } from './messages.ts';
import { writeRecord } from './output.ts';
import { printTable } from './print-table.ts';
import { reportConflicts } from './report-conflicts.ts';
import { addStoreOption, type StoreFlags, useLedger } from './use-ledger.ts';

interface JudgeFlags extends StoreFlags {
  readonly because?: string;
  readonly list?: boolean;
  readonly takeBack?: string;
  readonly json?: boolean;
}

const verdicts: Readonly<Record<Exclude<Judgement['kind'], 'takenBack'>, Texts>> = {
  same: { de: 'dasselbe', en: 'same' },
  different: { de: 'verschieden', en: 'different' },
  right: { de: 'richtig', en: 'right' },
  wrong: { de: 'falsch', en: 'wrong' },
  sameActor: { de: 'dieselben', en: 'same actor' },
  differentActors: { de: 'nicht dieselben', en: 'different actors' },
};

/** `lesart judge`: people have the last word on which reports are of one contact, and on what is right or wrong. */
export function addJudge(program: Command): void {
  const command = program
    .command('judge')
    .description(
      say({
        de: 'hält eine Entscheidung fest: dasselbe, verschieden, richtig oder falsch; sie gilt auch nach jedem neuen Lesen',
        en: 'records a judgement: same, different, right or wrong; it holds after every new reading',
      }),
    )
    .addArgument(
      new Argument('[verdict]', say({ de: 'was gelten soll', en: 'what holds' })).choices([
        'same',
        'different',
        'right',
        'wrong',
      ]),
    )
    .argument(
      '[id...]',
      say({
        de: 'Kontakte, Aussagen, Zusagen, Dementis, einzelne Meldungen (d12ab/c0) oder Schlüssel von Akteuren',
        en: 'contacts, statements, commitments, denials, single tellings (d12ab/c0) or keys of actors',
      }),
    )
    .option('--because <text>', say({ de: 'warum', en: 'why' }))
    .option('--list', say({ de: 'zeigt alle Entscheidungen', en: 'shows all judgements' }))
    .option('--take-back <judgement>', say({ de: 'nimmt eine Entscheidung zurück', en: 'takes a judgement back' }))
    .option('--json', say({ de: 'ein JSON-Objekt je Entscheidung', en: 'one JSON object per judgement' }))
    .addHelpText(
      'after',
      '\n  lesart judge same c572676 c83a1f0 --because "one call, two time zones"\n  lesart judge different d12ab/c0 d34cd/c0 --because "two calls"\n  lesart judge wrong c572676 --because "a radio play"\n  lesart judge --list\n  lesart judge --take-back j12ab --because "mixed up"\n',
    );
  addStoreOption(command).action(
    (verdict: FactJudgement['kind'] | undefined, ids: readonly string[], flags: JudgeFlags) =>
      useLedger(flags, async (ledger) => {
        if (flags.list) return printAll(await listJudgements(ledger), flags);
        const judgement = await judge(ledger, { verdict, ids }, flags);
        if (flags.json) writeRecord(judgement);
        else process.stdout.write(`${judgement.id}\n`);
        reportConflicts(await findConflicts(ledger));
      }),
  );
}

async function judge(
  ledger: Ledger,
  { verdict, ids }: { readonly verdict: FactJudgement['kind'] | undefined; readonly ids: readonly string[] },
  { because, takeBack }: JudgeFlags,
): Promise<Judgement> {
  if (because === undefined)
    throw new ConfigError('because-missing', 'A judgement needs its reason.', 'Add --because "why".');
  const now = new Date().toISOString();
  if (takeBack !== undefined) return takeJudgementBack(ledger, { id: takeBack, because, now });
  if (verdict === undefined || ids.length === 0)
    throw new ConfigError(
      'judge-incomplete',
      'There is nothing to judge.',
      'Say same, different, right or wrong, and of which ids: lesart judge wrong c572676 --because "a radio play".',
    );
  const [left, right] = ids;
  if ((verdict === 'same' || verdict === 'different') && ids.length === 2 && ids.every(isActorKey))
    return judgeActorsOfLedger(ledger, {
      kind: verdict === 'same' ? 'sameActor' : 'differentActors',
      keys: [left, right],
      because,
      now,
    });
  return judgeFactsOfLedger(ledger, { kind: verdict, ids, because, now });
}

/** "Q7747" or "local:héctor rodríguez"; no id of the ledger looks like either. */
function isActorKey(id: string): boolean {
  return /^(?:Q\d+$|local:)/.test(id);
}

async function printAll(judgements: readonly ListedJudgement[], { json }: JudgeFlags): Promise<void> {
  if (json) {
    for (const judgement of judgements) writeRecord(judgement);
    return;
  }
  await printTable(
    [
      { heading: say(headings.id), share: 11 },
      { heading: say(headings.verdict), share: 16 },
      { heading: say(headings.subjects), share: 40 },
      { heading: say(headings.because), share: 40 },
      { heading: say(headings.date), share: 12 },
    ],
    judgements.map((judgement) => [
      judgement.id.slice(0, 7),
      `${nameVerdict(judgement)}${judgement.takenBackBy ? say({ de: ' (zurückgenommen)', en: ' (taken back)' }) : ''}`,
      namesOf(judgement).join('\n'),
      judgement.because,
      judgement.madeAt.slice(0, 10),
    ]),
    say({ de: 'Noch keine Entscheidung.', en: 'No judgement yet.' }),
  );
}

function nameVerdict({ kind }: Judgement): string {
  return kind === 'takenBack' ? '' : say(verdicts[kind]);
}

function namesOf({ subjects }: Judgement): readonly string[] {
  return subjects.map((subject) =>
    typeof subject === 'string' ? subject : `${subject.shownAs}: „${subject.exact.slice(0, 80)}“`,
  );
}
