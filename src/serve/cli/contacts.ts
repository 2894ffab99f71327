import type { Command } from 'commander';
import type { LedgerContact } from '../../core/ledger.ts';
import type { ComparedContact } from '../../pipeline/show/compare-ledger.ts';
import { eachComparedContact } from '../../pipeline/show/each-compared-contact.ts';
import { eachContact } from '../../pipeline/show/list-contacts.ts';
import { nameContactKind, nameContactStatus } from '../report/words.ts';
import { say } from './language.ts';
import { toContactRecord } from './ledger-records.ts';
import { emptyLedger, headings } from './messages.ts';
import { writeRecord } from './output.ts';
import { printTable } from './print-table.ts';
import { addAsOfOption, addStoreOption, type StoreFlags, useLedger } from './use-ledger.ts';

/** `lesart contacts`: who spoke with whom, as a table or one JSON object a line. */
export function addContacts(program: Command): void {
  const command = program
    .command('contacts')
    .description(say({ de: 'zeigt, wer mit wem sprach', en: 'shows who spoke with whom' }))
    .option('--json', say({ de: 'ein JSON-Objekt je Kontakt und Zeile', en: 'one JSON object per contact and line' }))
    .addHelpText('after', '\n  lesart contacts\n  lesart contacts --json --store ledger\n');
  addAsOfOption(addStoreOption(command)).action((flags: StoreFlags & { readonly json?: boolean }) =>
    useLedger(flags, async (ledger) => {
      if (flags.json) for await (const compared of eachComparedContact(ledger)) writeRecord(toRecord(compared));
      else await printContacts(eachContact(ledger));
    }),
  );
}

function toRecord({ contact, comparison }: ComparedContact) {
  return toContactRecord(contact, comparison.accounts);
}

async function printContacts(contacts: AsyncIterable<LedgerContact>): Promise<void> {
  const rows: string[][] = [];
  for await (const contact of contacts) {
    const names = contact.participants.map((participant) => participant.name).join(', ');
    rows.push([
      contact.id.slice(0, 7),
      contact.date?.edtf ?? contact.date?.text ?? '',
      nameContactKind(contact.kind),
      nameContactStatus(contact.status),
      contact.place ? `${names} (${contact.place.name})` : names,
      String(contact.documents.length),
      String(contact.origins),
    ]);
  }
  await printTable(
    [
      { heading: say(headings.id), share: 11 },
      { heading: say(headings.date), share: 14 },
      { heading: say(headings.kind), share: 15 },
      { heading: say(headings.status), share: 13 },
      { heading: say(headings.participants), share: 54 },
      { heading: say(headings.documents), share: 8 },
      { heading: say(headings.origins), share: 12 },
    ],
    rows,
    say(emptyLedger),
  );
}
