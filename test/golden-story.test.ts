import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ComparedContact } from '../src/pipeline/compare-ledger.ts';
import { eachComparedContact } from '../src/pipeline/each-compared-contact.ts';
import { listDenials } from '../src/pipeline/list-denials.ts';
import { readIntoLedger } from '../src/pipeline/read-into-ledger.ts';
import { type Ledger, openLedger } from '../src/store/ledger.ts';

/** What a reader knew of one contact at a moment, from the reports that were out by then. */
interface Step {
  readonly asOf: string;
  readonly contacts: number;
  readonly status?: string;
  readonly date?: string;
  readonly duration?: string | null;
  /** Who reported which status, in order; `reporter` is part of a name, null for the outlet's own voice. */
  readonly life?: readonly { readonly status: string; readonly reporter: string | null }[];
  /** Sides of which something is heard, the press left out. */
  readonly accounts?: readonly string[];
  readonly denials?: readonly { readonly by: string; readonly words: string }[];
}

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
      for (const step of story.steps) await checkStep(ledger, step, story);
    }),
  );
});

async function checkStep(ledger: Ledger, step: Step, { participants }: Story): Promise<void> {
  const { asOf } = step;
  const then = { ...ledger, asOf };
  const known: ComparedContact[] = [];
  for await (const compared of eachComparedContact(then)) known.push(compared);
  expect(known, asOf).toHaveLength(step.contacts);
  if (known.length === 0) return;
  const [{ contact, comparison }] = known;
  expect(contact.participants.map(({ name }) => name).sort(), asOf).toEqual(participants);
  expect([contact.status, contact.date?.edtf, contact.duration?.iso ?? null], asOf).toEqual([
    step.status,
    step.date,
    step.duration,
  ]);
  expect(
    contact.life.map(({ status }) => status),
    asOf,
  ).toEqual(step.life?.map(({ status }) => status));
  for (const [index, { reporter }] of (step.life ?? []).entries()) {
    const names = contact.life[index].reportedBy.map((actor) => actor.name).join(', ');
    if (reporter === null) expect(names, asOf).toBe('');
    else expect(names, asOf).toContain(reporter);
  }
  const sides = comparison.accounts.filter(({ kind }) => kind === 'party').map(({ side }) => side);
  expect(sides.sort(), asOf).toEqual([...(step.accounts ?? [])].sort());
  for (const { by, words } of step.denials ?? []) {
    const denials = await listDenials(then);
    expect(
      denials.some((one) => one.by.name === by && one.fact.anchors.some(({ exact }) => exact.includes(words))),
      asOf,
    ).toBe(true);
  }
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
