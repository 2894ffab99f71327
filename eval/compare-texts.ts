import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Comparison } from '../src/core/account.ts';
import type { LedgerActor, LedgerContact } from '../src/core/ledger.ts';
import { STATE_NAMES } from '../src/german/state-names.ts';
import { compareAccounts } from '../src/pipeline/compare-accounts.ts';
import { readIntoLedger } from '../src/pipeline/intake/read-into-ledger.ts';
import { type ComparedContact, compareLedger, type LedgerHoldings } from '../src/pipeline/show/compare-ledger.ts';
import { loadHoldings } from '../src/pipeline/show/load-holdings.ts';
import { openLedger } from '../src/store/ledger.ts';
import { type ExpectedComparison, nameOfSide } from './expected-comparison.ts';

/** The one contact of two texts; `isLinked` where the ledger itself found that it is one. */
export interface ComparedTexts {
  readonly compared: ComparedContact;
  readonly isLinked: boolean;
}

/** The contact that both texts tell of, the one with most points where several are; put together where the ledger has none. */
export async function compareTexts(folder: string, expected: ExpectedComparison): Promise<ComparedTexts> {
  const store = mkdtempSync(join(tmpdir(), 'lesart-comparison-'));
  const ledger = await openLedger(store);
  try {
    const both = [expected.sides.a, expected.sides.b];
    const manifest = Object.fromEntries(both.map(({ file, published }) => [file, published]));
    const paths = both.map(({ file }) => join(folder, file));
    for await (const _ of readIntoLedger(ledger, paths, { manifest, now: () => '2026-01-01T00:00:00Z' }));
    const holdings = await loadHoldings(ledger);
    const [linked] = compareLedger(holdings)
      .filter(({ contact }) => contact.documents.length === 2)
      .toSorted((left, right) => sizeOf(right.comparison) - sizeOf(left.comparison));
    return linked ? { compared: linked, isLinked: true } : { compared: joinTexts(holdings, expected), isLinked: false };
  } finally {
    await ledger.close();
    rmSync(store, { recursive: true, force: true });
  }
}

/** All that both texts say, as if it were about one contact of the two sides: measures the comparison alone. */
function joinTexts(holdings: LedgerHoldings, { sides }: ExpectedComparison): ComparedContact {
  const { statements, commitments, contacts } = holdings;
  const documents = [
    ...new Map(
      [...statements, ...commitments, ...contacts].flatMap((entry) =>
        entry.documents.map((one) => [one.documentId, one]),
      ),
    ).values(),
  ];
  const states = [sides.a, sides.b].map(({ side }) => toParticipant(side, holdings));
  const people = statements
    .flatMap(({ speaker }) => speaker ?? [])
    .filter(({ kind, state }) => kind === 'person' && states.some((one) => one.state === state && state !== null));
  const participants = [...states, ...people];
  const held = contacts.filter(({ status }) => status === 'held' || status === 'ongoing');
  const contact = {
    participants,
    place: null,
    reportedBy: [],
    entries: held.flatMap(({ entries }) => entries),
    documents,
  } as unknown as LedgerContact;
  return {
    contact,
    comparison: compareAccounts({
      contact,
      statements,
      commitments,
      denials: holdings.denials.map((denial) => ({ denial, aim: [] })),
    }),
  };
}

function toParticipant(side: string, { statements, commitments }: LedgerHoldings): LedgerActor {
  const name = nameOfSide(side);
  const actors = [
    ...statements.flatMap(({ speaker }) => speaker ?? []),
    ...commitments.flatMap(({ parties, by }) => [...parties, ...by]),
  ];
  const own = actors.find((actor) => actor.name === name);
  const state = own?.state ?? [...STATE_NAMES].find(([, german]) => german === name)?.[0] ?? null;
  return { key: own?.key ?? state ?? name, name, wikidata: null, office: null, state, kind: 'state' };
}

function sizeOf({ accounts }: Comparison): number {
  return accounts.reduce((sum, { points }) => sum + points.length, 0);
}
