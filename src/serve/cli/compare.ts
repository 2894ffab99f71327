import type { Command } from 'commander';
import { type ComparedContact, compareLedger } from '../../pipeline/show/compare-ledger.ts';
import { loadHoldingsOf } from '../../pipeline/show/load-holdings.ts';
import { nameActor, nameMatter } from '../pages/name-actor.ts';
import { wordRelation } from '../report/word-relation.ts';
import { nameContactKind, nameContactStatus, nameRelation } from '../report/words.ts';
import { say } from './language.ts';
import { toComparisonRecord } from './ledger-records.ts';
import { writeRecord } from './output.ts';
import { addAsOfOption, addStoreOption, findContactId, type StoreFlags, useLedger } from './use-ledger.ts';

interface CompareFlags extends StoreFlags {
  readonly json?: boolean;
}

/** `lesart compare ID`: the accounts of one contact side by side, and how they stand to each other. */
export function addCompare(program: Command): void {
  const command = program
    .command('compare')
    .description(
      say({
        de: 'stellt die Lesarten eines Kontakts nebeneinander',
        en: 'sets the accounts of one contact side by side',
      }),
    )
    .argument('<id>', say({ de: 'Kennung eines Kontakts oder ihr Anfang', en: "a contact's id or its beginning" }))
    .option('--json', say({ de: 'ein JSON-Objekt', en: 'one JSON object' }))
    .addHelpText('after', '\n  lesart compare 3f2a\n  lesart compare 3f2a --json\n');
  addAsOfOption(addStoreOption(command)).action(compareOne);
}

async function compareOne(beginning: string, flags: CompareFlags): Promise<void> {
  const compared = await useLedger(flags, async (ledger) => {
    const id = await findContactId(ledger, beginning);
    return compareLedger(await loadHoldingsOf(ledger, [id])).find(({ contact }) => contact.id === id);
  });
  if (!compared) return;
  if (flags.json) writeRecord(toComparisonRecord(compared));
  else process.stdout.write(`${printComparison(compared).join('\n')}\n`);
}

function printComparison({ contact, comparison }: ComparedContact): string[] {
  const title = contact.participants.map(({ name }) => name).join(' – ');
  return [
    `${title}: ${nameContactKind(contact.kind)}, ${nameContactStatus(contact.status)}${contact.date?.edtf ? `, ${contact.date.edtf}` : ''}`,
    ...comparison.accounts.flatMap(({ side, positions }) => [
      '',
      nameActor(side),
      ...positions.map(({ matter, text }) => `  ${nameMatter(matter)}: „${text.replace(/\s+/g, ' ')}“`),
    ]),
    ...(comparison.relations.length > 0 ? [''] : []),
    ...comparison.relations.map(
      (relation) => `${nameMatter(relation.matter)} – ${nameRelation(relation.relation)}: ${wordRelation(relation)}`,
    ),
  ];
}
