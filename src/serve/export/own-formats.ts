import { eachComparedContact } from '../../pipeline/show/each-compared-contact.ts';
import { eachCommitment } from '../../pipeline/show/list-commitments.ts';
import { eachContact } from '../../pipeline/show/list-contacts.ts';
import { eachStatement } from '../../pipeline/show/list-statements.ts';
import type { Ledger } from '../../store/ledger.ts';
import { contactColumns, toCsvLine, toCsvRow } from '../cli/csv.ts';
import { toCommitmentRecord, toContactRecord, toStatementRecord } from '../cli/ledger-records.ts';

/** The ledger as JSON Lines: the records of the interface, each with its "type". */
export async function* jsonLines(ledger: Ledger): AsyncGenerator<string> {
  for await (const { contact, comparison } of eachComparedContact(ledger))
    yield JSON.stringify({ type: 'contact', ...toContactRecord(contact, comparison.accounts) });
  for await (const statement of eachStatement(ledger))
    yield JSON.stringify({ type: 'statement', ...toStatementRecord(statement) });
  for await (const commitment of eachCommitment(ledger))
    yield JSON.stringify({ type: 'commitment', ...toCommitmentRecord(commitment) });
}

/** The contacts as a table. */
export async function* csvLines(ledger: Ledger): AsyncGenerator<string> {
  yield toCsvLine(contactColumns);
  for await (const contact of eachContact(ledger)) yield toCsvLine(toCsvRow(contact));
}
