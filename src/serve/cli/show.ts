import type { Command } from 'commander';
import { ConfigError } from '../../core/app-error.ts';
import { eachComparedContact } from '../../pipeline/show/each-compared-contact.ts';
import { listCommitments } from '../../pipeline/show/list-commitments.ts';
import { listStatements } from '../../pipeline/show/list-statements.ts';
import { type FoundId, findById } from '../../store/find-by-id.ts';
import type { Ledger } from '../../store/ledger.ts';
import { loadDocument } from '../../store/load-document.ts';
import { describeRecord } from './describe-record.ts';
import { say } from './language.ts';
import { toCommitmentRecord, toContactRecord, toStatementRecord } from './ledger-records.ts';
import { writeRecord } from './output.ts';
import { addAsOfOption, addStoreOption, type StoreFlags, useLedger } from './use-ledger.ts';

/** `lesart show ID`: all about one contact, statement, commitment or document. */
export function addShow(program: Command): void {
  const command = program
    .command('show')
    .description(
      say({
        de: 'zeigt alles zu einem Kontakt, einer Aussage, Zusage oder einem Text',
        en: 'shows all about a contact, statement, commitment or document',
      }),
    )
    .argument('<id>', say({ de: 'Nummer oder ihr eindeutiger Anfang', en: 'id or its unique beginning' }))
    .option('--json', say({ de: 'ein JSON-Objekt', en: 'one JSON object' }))
    .addHelpText('after', '\n  lesart show c572676\n  lesart show --json c572676\n');
  addAsOfOption(addStoreOption(command)).action((id: string, flags: StoreFlags & { readonly json?: boolean }) =>
    useLedger(flags, async (ledger) => {
      const found = await findOne(ledger, id);
      // What people hold to be wrong is left out of lists, and shown where somebody asks for it.
      const record = await loadRecord({ ...ledger, withWrong: true }, found);
      if (!record)
        throw new ConfigError(
          'not-known-yet',
          `Nothing about ${found.id} had been published by ${flags.asOf}.`,
          'Give a later moment with --as-of, or none.',
        );
      if (flags.json) writeRecord(record);
      else process.stdout.write(describeRecord(record));
    }),
  );
}

/** What the id or its beginning stands for. Throws ConfigError where that is nothing or several things. */
async function findOne(ledger: Ledger, id: string): Promise<FoundId> {
  const found = await findById(ledger, id);
  if (found.length === 1) return found[0];
  if (found.length === 0)
    throw new ConfigError('id-unknown', `Nothing in the ledger has the id ${id}.`, '"lesart contacts" lists the ids.');
  throw new ConfigError(
    'id-ambiguous',
    `Several ids begin with ${id}: ${found.map((one) => one.id).join(', ')}.`,
    'Give more of its letters.',
  );
}

async function loadRecord(ledger: Ledger, { type, id }: FoundId): Promise<Record<string, unknown> | null> {
  if (type === 'contact') {
    for await (const { contact, comparison } of eachComparedContact(ledger, [id]))
      return {
        type,
        ...toContactRecord(contact, comparison.accounts),
        aliases: contact.aliases,
        entries: contact.entries,
      };
    return null;
  }
  if (type === 'statement') {
    const [statement] = await listStatements(ledger, [id]);
    return statement ? { type, ...toStatementRecord(statement) } : null;
  }
  if (type === 'commitment') {
    const [commitment] = await listCommitments(ledger, [id]);
    return commitment ? { type, ...toCommitmentRecord(commitment) } : null;
  }
  const loaded = await loadDocument(ledger, id);
  if (!loaded) return null;
  const { offsetMap: _map, kind: _kind, ...document } = loaded;
  return { type, id, ...document };
}
