import { readFile, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { ConfigError, StoreError } from '../../core/app-error.ts';
import { loadContactView } from '../../pipeline/show/load-contact-view.ts';
import { loadDocumentView } from '../../pipeline/show/load-document-view.ts';
import type { Ledger } from '../../store/ledger.ts';
import { loadAsset } from '../http/assets.ts';
import { renderPacket } from '../packet/render-packet.ts';
import { say } from './language.ts';
import { addAsOfOption, addStoreOption, findContactId, type StoreFlags, useLedger } from './use-ledger.ts';

interface PacketFlags extends StoreFlags {
  readonly out?: string;
}

/** `lesart packet ID`: one contact with all its texts as one file that proves itself. */
export function addPacket(program: Command): void {
  const command = program
    .command('packet')
    .description(
      say({
        de: 'schreibt einen Kontakt mit allen Texten in eine Datei, die ohne Netz zu lesen und zu prüfen ist',
        en: 'writes one contact with all its texts into one file that reads and proves itself offline',
      }),
    )
    .argument('<id>', say({ de: 'Kennung eines Kontakts oder ihr Anfang', en: "a contact's id or its beginning" }))
    .option(
      '--out <file>',
      say({ de: 'Datei (sonst ID.html), - für die Standardausgabe', en: 'file (else ID.html), - for standard output' }),
    )
    .addHelpText(
      'after',
      '\n  lesart packet c572676\n  lesart packet c572676 --out call.html && lesart verify call.html\n',
    );
  addAsOfOption(addStoreOption(command)).action(async (beginning: string, flags: PacketFlags) => {
    const { id, file } = await useLedger(flags, (ledger) => makePacket(ledger, beginning));
    await writeOut(file, flags.out ?? `${id}.html`);
  });
}

async function makePacket(ledger: Ledger, beginning: string) {
  const id = await findContactId(ledger, beginning);
  const view = await loadContactView(ledger, id);
  if (!view)
    throw new ConfigError('contact-unknown', `Nothing was known of ${beginning} then.`, 'Give a later --as-of.');
  const documents = await Promise.all(
    view.contact.documents.map(({ documentId }) => loadDocumentView(ledger, documentId)),
  );
  const content = {
    view,
    documents: documents.filter((document) => document !== null),
    madeAt: new Date().toISOString(),
  };
  const assets = { style: (await loadAsset('style.css')) ?? '', script: (await loadAsset('packet-verifier.js')) ?? '' };
  return { id, file: await renderPacket(content, assets) };
}

async function writeOut(file: string, out: string): Promise<void> {
  if (out === '-') {
    process.stdout.write(file);
    return;
  }
  try {
    await writeFile(out, file);
  } catch (cause) {
    throw new StoreError('packet-unwritable', `${out} cannot be written.`, 'Choose another file with --out.', cause);
  }
  process.stderr.write(`${out}\n`);
}

/** The text of a packet file. Throws ConfigError where it cannot be read. */
export async function readPacket(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new ConfigError(
      'packet-unreadable',
      `${path} cannot be read.`,
      'Give the file that "lesart packet" wrote.',
      cause,
    );
  }
}
