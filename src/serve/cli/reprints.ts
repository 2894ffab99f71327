import type { Command } from 'commander';
import type { LedgerDocumentReference } from '../../core/ledger.ts';
import { listReprints, type ReprintGroup, type ReprintMember } from '../../pipeline/show/list-reprints.ts';
import { say } from './language.ts';
import { writeRecord } from './output.ts';
import { addAsOfOption, addStoreOption, type StoreFlags, useLedger } from './use-ledger.ts';

/** `lesart reprints`: which texts are copies of others, or have a passage in common, and the longest such passage. */
export function addReprints(program: Command): void {
  const command = program
    .command('reprints')
    .description(
      say({
        de: 'zeigt, welche Texte Nachdrucke sind oder Absätze gemeinsam haben',
        en: 'shows which texts are reprints or have passages in common',
      }),
    )
    .option('--json', say({ de: 'ein JSON-Objekt je Gruppe und Zeile', en: 'one JSON object per group and line' }))
    .addHelpText('after', '\n  lesart reprints\n  lesart reprints --json --store ledger\n');
  addAsOfOption(addStoreOption(command)).action((flags: StoreFlags & { readonly json?: boolean }) =>
    useLedger(flags, async (ledger) => {
      const groups = await listReprints(ledger);
      for (const group of groups) {
        if (flags.json) writeRecord(toReprintRecord(group));
        else printGroup(group);
      }
      if (groups.length === 0 && !flags.json)
        process.stdout.write(
          `${say({ de: 'Kein Text ist Nachdruck eines anderen.', en: 'No text is a reprint of another.' })}\n`,
        );
    }),
  );
}

function toReprintRecord({ kind, origin, agency, members }: ReprintGroup): Record<string, unknown> {
  return {
    kind,
    agency,
    origin: toDocumentRecord(origin),
    members: members.map(({ document, comparedWith, reprint }) => ({
      ...toDocumentRecord(document),
      kind: reprint.kind,
      comparedWith,
      shares: { comparedWith: round(reprint.leftShare), own: round(reprint.rightShare) },
      longestPassage: { words: reprint.longest.words, comparedWith: reprint.longest.left, own: reprint.longest.right },
    })),
  };
}

function toDocumentRecord({ documentId, path, title, publisher, publishedAt }: LedgerDocumentReference) {
  return { documentId, path, title, publisher, publishedAt };
}

function round(share: number): number {
  return Number(share.toFixed(3));
}

function printGroup({ kind, origin, agency, members }: ReprintGroup): void {
  const heading =
    kind === 'reprint'
      ? say({ de: 'Ursprung', en: 'origin' })
      : say({ de: 'gemeinsamer Absatz, zuerst in', en: 'common passage, first in' });
  const named = agency === null ? '' : ` (${agency})`;
  process.stdout.write(`${heading}: ${nameOf(origin)}${named}\n${members.map(describeMember).join('')}`);
}

function describeMember({ document, reprint }: ReprintMember): string {
  const { kind, longest, leftShare, rightShare } = reprint;
  const percent = Math.round(100 * Math.max(leftShare, rightShare));
  const exact = longest.right.exact.replace(/\s+/g, ' ');
  const shown = exact.length > 120 ? `${exact.slice(0, 80)} … ${exact.slice(-35)}` : exact;
  return `  ${say(kindNames[kind])} ${percent} %, ${longest.words} ${say({ de: 'Wörter', en: 'words' })}: ${nameOf(document)}\n    „${shown}“\n`;
}

const kindNames = {
  copy: { de: 'Nachdruck', en: 'copy' },
  excerpt: { de: 'Auszug', en: 'excerpt' },
  passage: { de: 'Absatz', en: 'passage' },
} as const;

function nameOf({ publishedAt, path, title }: LedgerDocumentReference): string {
  return [publishedAt, title, path].filter((part) => part !== null && part !== '').join('  ');
}
