import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LedgerContact } from '../src/core/ledger.ts';
import { readIntoLedger } from '../src/pipeline/intake/read-into-ledger.ts';
import { eachComparedContact } from '../src/pipeline/show/each-compared-contact.ts';
import { listContacts } from '../src/pipeline/show/list-contacts.ts';
import { listDenials } from '../src/pipeline/show/list-denials.ts';
import { type Ledger, openLedger } from '../src/store/ledger.ts';

/** What a reader knew of one contact at a moment, from the reports that were out by then; what is left out is not checked. */
interface Step {
  readonly asOf: string;
  /** How many contacts of these people are known. */
  readonly contacts?: number;
  readonly status?: string;
  readonly date?: string;
  readonly place?: string;
  readonly duration?: string | null;
  /** Who reported which status, in order; `reporter` is part of a name, null for the outlet's own voice. */
  readonly life?: readonly { readonly status: string; readonly reporter: string | null }[];
  /** Sides of which something is heard, the press left out. */
  readonly accounts?: readonly string[];
  readonly denials?: readonly { readonly by: string; readonly words: string }[];
  /** What is not known yet as it should be; fails the build when it is. */
  readonly knownFailures?: readonly Field[];
}

type Field = 'contacts' | 'status' | 'date' | 'place' | 'duration' | 'life' | 'accounts' | 'denials';

interface Story {
  readonly published: Readonly<Record<string, string>>;
  readonly participants: readonly string[];
  readonly steps: readonly Step[];
}

const root = join(import.meta.dirname, 'golden-story');

describe.each(readdirSync(root))('the story %s', (name) => {
  const folder = join(root, name);
  const story: Story = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const files = Object.keys(story.published);

  it.each([
    ['in order', files],
    ['backwards', files.toReversed()],
  ])('is known step by step, read %s', (_order, order) =>
    withLedger(async (ledger) => {
      const paths = order.map((file) => join(folder, file));
      const options = { manifest: story.published, now: () => '2026-01-01T00:00:00Z' };
      for await (const _ of readIntoLedger(ledger, paths, options));
      for (const step of story.steps) {
        const known = await knownAt({ ...ledger, asOf: step.asOf }, story.participants, step);
        for (const field of Object.keys(known) as Field[]) {
          if (step[field] === undefined) continue;
          const check = expect(known[field], `${step.asOf} ${field}`);
          if (step.knownFailures?.includes(field)) check.not.toEqual(step[field]);
          else check.toEqual(step[field]);
        }
      }
    }),
  );
});

/** What the ledger says of the contact of these people of which most is told, in the words of a step. */
async function knownAt(
  ledger: Ledger,
  participants: readonly string[],
  step: Step,
): Promise<Readonly<Record<Field, unknown>>> {
  const isOfThem = (contact: LedgerContact) =>
    JSON.stringify(contact.participants.map(({ name }) => name).sort()) === JSON.stringify(participants);
  const contacts = (await listContacts(ledger)).filter(isOfThem);
  const contact = contacts.toSorted((left, right) => right.life.length - left.life.length).at(0);
  const sides: string[] = [];
  for await (const { comparison } of eachComparedContact(ledger, contact ? [contact.id] : []))
    sides.push(...comparison.accounts.filter(({ kind }) => kind === 'party').map(({ side }) => side));
  const denials = await listDenials(ledger);
  return {
    contacts: contacts.length,
    status: contact?.status,
    date: contact?.date?.edtf,
    place: contact?.place?.name,
    duration: contact?.duration?.iso ?? null,
    life: contact?.life.map(({ status, reportedBy }, at) => ({
      status,
      reporter: heardOf(reportedBy, step.life?.[at]),
    })),
    accounts: sides.sort(),
    denials: (step.denials ?? []).filter(({ by, words }) =>
      denials.some((one) => one.by.name === by && one.fact.anchors.some(({ exact }) => exact.includes(words))),
    ),
  };
}

/** The reporter that is expected where he is among them, else all their names; null where nobody is named. */
function heardOf(
  reportedBy: readonly { readonly name: string }[],
  expected?: { readonly reporter: string | null },
): string | null {
  const names = reportedBy.map(({ name }) => name).join(', ');
  if (expected?.reporter && names.includes(expected.reporter)) return expected.reporter;
  return names === '' ? null : names;
}

async function withLedger(work: (ledger: Ledger) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lesart-story-'));
  const ledger = await openLedger(join(folder, 'ledger'));
  try {
    await work(ledger);
  } finally {
    await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
