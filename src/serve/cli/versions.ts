import type { Command } from 'commander';
import { eachVersionedText, type VersionChange, type VersionedText } from '../../pipeline/show/list-versions.ts';
import { say } from './language.ts';
import { writeRecord } from './output.ts';
import { addAsOfOption, addStoreOption, type StoreFlags, useLedger } from './use-ledger.ts';
import { describeChange, toVersionsRecord } from './version-records.ts';

/** `lesart versions`: the versions of a text in order, with the facts that appeared, changed or vanished. */
export function addVersions(program: Command): void {
  const command = program
    .command('versions')
    .description(
      say({
        de: 'zeigt, was sich zwischen den Fassungen eines Textes geändert hat',
        en: 'shows what changed between the versions of a text',
      }),
    )
    .argument(
      '[text]',
      say({
        de: 'Adresse, Pfad oder Kennung eines Textes; sonst alle mit mehreren Fassungen',
        en: 'address, path or id of a text; else all that have several versions',
      }),
    )
    .option('--json', say({ de: 'ein JSON-Objekt je Text und Zeile', en: 'one JSON object per text and line' }))
    .addHelpText('after', '\n  lesart versions\n  lesart versions --json https://zeitung.example/artikel\n');
  addAsOfOption(addStoreOption(command)).action(
    (asked: string | undefined, flags: StoreFlags & { readonly json?: boolean }) =>
      useLedger(flags, async (ledger) => {
        let count = 0;
        for await (const text of eachVersionedText(ledger, asked)) {
          count++;
          if (flags.json) writeRecord(toVersionsRecord(text));
          else printVersions(text);
        }
        if (count === 0 && !flags.json) process.stdout.write(`${sayNone(asked)}\n`);
        if (count === 0 && asked !== undefined) process.exitCode = 1;
      }),
  );
}

function sayNone(asked: string | undefined): string {
  return asked === undefined
    ? say({ de: 'Von keinem Text gibt es mehrere Fassungen.', en: 'No text has several versions.' })
    : say({ de: `Kein Text hat die Adresse oder Kennung ${asked}.`, en: `No text has the address or id ${asked}.` });
}

function printVersions({ address, versions }: VersionedText): void {
  const lines = [address];
  for (const { number, document, receivedAt, isOtherText, changes } of versions) {
    const when = document.knownFrom ?? receivedAt;
    lines.push(`  ${number}. ${when}  ${document.documentId.slice(0, 7)}  ${document.title ?? document.path}`);
    if (isOtherText)
      lines.push(
        `     ${say({ de: 'ein anderer Text an derselben Adresse', en: 'another text at the same address' })}`,
      );
    else if (number > 1 && changes.length === 0)
      lines.push(`     ${say({ de: 'keine Tatsache geändert', en: 'no fact changed' })}`);
    lines.push(...changes.map((change: VersionChange) => `     ${describeChange(change)}`));
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}
