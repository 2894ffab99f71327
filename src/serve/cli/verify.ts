import type { Command } from 'commander';
import { verifyLedger } from '../../pipeline/verify-ledger.ts';
import { verifyPacket } from '../packet/verify-packet.ts';
import { say } from './language.ts';
import { writeRecord } from './output.ts';
import { readPacket } from './packet.ts';
import { addStoreOption, type StoreFlags, useLedger } from './use-ledger.ts';

/** `lesart verify`: checks that every anchor's words stand where it says, down to the bytes as received. */
export function addVerify(program: Command): void {
  const command = program
    .command('verify')
    .description(
      say({
        de: 'prüft jeden Beleg gegen Text und Bytes; Ausgang 1, wenn einer nicht hält',
        en: 'checks every anchor against text and bytes; exit status 1 where one does not hold',
      }),
    )
    .argument(
      '[packet...]',
      say({ de: 'Belegpakete statt eines Verzeichnisses', en: 'evidence packets instead of a ledger' }),
    )
    .option('--json', say({ de: 'ein JSON-Objekt je Zeile', en: 'one JSON object per line' }))
    .addHelpText('after', '\n  lesart verify\n  lesart verify --json --store ledger\n  lesart verify call.html\n');
  addStoreOption(command).action((packets: readonly string[], flags: VerifyFlags) =>
    packets.length > 0 ? verifyPackets(packets, flags) : verifyWhole(flags),
  );
}

interface VerifyFlags extends StoreFlags {
  readonly json?: boolean;
}

async function verifyPackets(paths: readonly string[], { json }: VerifyFlags): Promise<void> {
  for (const path of paths) {
    const { checked, faults } = verifyPacket(await readPacket(path));
    if (json) writeRecord({ path, checked, faults });
    else {
      for (const { part, detail } of faults) process.stdout.write(`${path}: ${part}: ${detail}\n`);
      process.stdout.write(`${path}: ${summarize({ checked, broken: faults.length })}\n`);
    }
    if (faults.length > 0) process.exitCode = 1;
  }
}

function verifyWhole(flags: VerifyFlags): Promise<void> {
  return useLedger(flags, async (ledger) => {
    const total = { checked: 0, broken: 0 };
    for await (const { checked, broken } of verifyLedger(ledger)) {
      total.checked += checked;
      total.broken += broken.length;
      for (const anchor of broken) {
        if (flags.json) writeRecord(anchor);
        else process.stdout.write(`${anchor.status}  ${anchor.id}\n  „${anchor.expected}“\n`);
      }
    }
    if (flags.json) writeRecord(total);
    else process.stdout.write(`${summarize(total)}\n`);
    if (total.broken > 0) process.exitCode = 1;
  });
}

function summarize({ checked, broken }: { readonly checked: number; readonly broken: number }): string {
  return say({
    de: `${checked} Belege geprüft, ${broken} halten nicht.`,
    en: `${checked} anchors checked, ${broken} do not hold.`,
  });
}
