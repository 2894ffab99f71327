import type { Command } from 'commander';
import type { ActorReference } from '../../core/actor.ts';
import { eachCommitment } from '../../pipeline/show/list-commitments.ts';
import type { Ledger } from '../../store/ledger.ts';
import { nameCommitmentKind, nameCommitmentStatus } from '../report/words.ts';
import { say } from './language.ts';
import { toCommitmentRecord } from './ledger-records.ts';
import { emptyLedger, headings } from './messages.ts';
import { writeRecord } from './output.ts';
import { printTable } from './print-table.ts';
import { addAsOfOption, addStoreOption, type StoreFlags, useLedger } from './use-ledger.ts';

/** `lesart commitments`: what was offered, demanded, agreed or refused, as a table or one JSON object a line. */
export function addCommitments(program: Command): void {
  const command = program
    .command('commitments')
    .description(
      say({
        de: 'zeigt, was angeboten, gefordert, zugesagt, vereinbart oder abgelehnt wurde',
        en: 'shows what was offered, demanded, promised, agreed or refused',
      }),
    )
    .option('--json', say({ de: 'ein JSON-Objekt je Zusage und Zeile', en: 'one JSON object per commitment and line' }))
    .addHelpText('after', '\n  lesart commitments\n  lesart commitments --json --store ledger\n');
  addAsOfOption(addStoreOption(command)).action((flags: StoreFlags & { readonly json?: boolean }) =>
    useLedger(flags, async (ledger) => {
      if (flags.json) for await (const one of eachCommitment(ledger)) writeRecord(toCommitmentRecord(one));
      else await printCommitments(ledger);
    }),
  );
}

async function printCommitments(ledger: Ledger): Promise<void> {
  const rows: string[][] = [];
  for await (const { id, kind, status, parties, action, quantity, accordingTo, documents, origins } of eachCommitment(
    ledger,
  ))
    rows.push([
      id.slice(0, 7),
      `${nameCommitmentKind(kind)}, ${nameCommitmentStatus(status)}`,
      namesOf(parties),
      quantity ? `${action} (${quantity.value} ${quantity.unit})` : action,
      namesOf(accordingTo),
      String(documents.length),
      String(origins),
    ]);
  await printTable(
    [
      { heading: say(headings.id), share: 11 },
      { heading: say(headings.kind), share: 22 },
      { heading: say(headings.parties), share: 20 },
      { heading: say(headings.action), share: 42 },
      { heading: say(headings.accordingTo), share: 18 },
      { heading: say(headings.documents), share: 8 },
      { heading: say(headings.origins), share: 12 },
    ],
    rows,
    say(emptyLedger),
  );
}

function namesOf(references: readonly ActorReference[]): string {
  return references.map((reference) => reference.name).join(', ');
}
