import { findNamedActors } from '../../annotate/find-named-actors.ts';
import { listRegistry, type RegistryActor } from '../../annotate/list-registry.ts';
import type { JudgedActors } from '../../resolve/resolve.ts';
import { type ActorOfDocument, countFactsOfActors, findActorsOfDocuments } from '../../store/actors-of-ledger.ts';
import type { Ledger } from '../../store/ledger.ts';
import { loadJudgedView } from '../judge/load-judged-view.ts';

/** An actor of the registry or the ledger, as `lesart actors` shows it. */
export interface ListedActor extends RegistryActor {
  readonly from: 'registry' | 'ledger';
  /** In how many documents and facts of the ledger it is named; 0 without a ledger. */
  readonly documents: number;
  readonly facts: number;
  /** Other keys that people hold to be this actor. */
  readonly sameAs: readonly string[];
}

/** Which actors to list; all where a field is missing. */
export interface ActorFilter {
  /** Part of the name or the key, whatever the case, or a whole name in any spelling that a text may have. */
  readonly name?: string;
  /** Name or key of the state. */
  readonly state?: string;
  /** Only who held an office that day (`YYYY-MM-DD`), with the offices of that day. */
  readonly on?: string;
}

/** The actors of the registry and, where a ledger is given, those that only its documents name. */
export async function listActors(filter: ActorFilter, ledger?: Ledger): Promise<readonly ListedActor[]> {
  const known = listRegistry().map(
    (actor): ListedActor => ({ ...actor, from: 'registry', documents: 0, facts: 0, sameAs: [] }),
  );
  const actors = ledger ? await withLedger(known, ledger) : known;
  const named = new Set(filter.name === undefined ? [] : findNamedActors(filter.name));
  return actors.flatMap((actor) => select(actor, filter, named));
}

/** The actors of the registry that go by this name, in any spelling, before those that only have the words in theirs. */
export async function listActorsNamed(name: string): Promise<readonly ListedActor[]> {
  const named = new Set(findNamedActors(name));
  const found = await listActors({ name });
  return [...found.filter(({ key }) => named.has(key)), ...found.filter(({ key }) => !named.has(key))];
}

async function withLedger(known: readonly ListedActor[], ledger: Ledger): Promise<readonly ListedActor[]> {
  const { judged } = await loadJudgedView(ledger);
  const facts = await countFactsOfActors(ledger);
  const rows = Map.groupBy(await findActorsOfDocuments(ledger), ({ key }) => key);
  const keys = new Set(known.map(({ key }) => key));
  const stateNames = new Map(known.filter(({ kind }) => kind === 'state').map(({ key, name }) => [key, name]));
  const local = [...rows].filter(([key]) => !keys.has(key)).map(([key, own]) => toLocal(key, own, stateNames));
  return [...known, ...local]
    .filter(({ key }) => judged.keyFor(key) === key)
    .map((actor) => addCounts(actor, { judged, facts, rows }));
}

function toLocal(key: string, rows: readonly ActorOfDocument[], stateNames: ReadonlyMap<string, string>): ListedActor {
  const [first] = rows;
  const state = rows.find((row) => row.state !== null)?.state ?? null;
  return {
    key,
    name: first.name,
    kind: first.kind as RegistryActor['kind'],
    wikidata: first.wikidata,
    state,
    stateName: (state && stateNames.get(state)) ?? null,
    gender: (rows.find((row) => row.gender !== null)?.gender ?? null) as RegistryActor['gender'],
    offices: [],
    from: 'ledger',
    documents: 0,
    facts: 0,
    sameAs: [],
  };
}

function addCounts(
  actor: ListedActor,
  {
    judged,
    facts,
    rows,
  }: {
    readonly judged: JudgedActors;
    readonly facts: ReadonlyMap<string, number>;
    readonly rows: ReadonlyMap<string, readonly ActorOfDocument[]>;
  },
): ListedActor {
  const keys = judged.keysOf(actor.key);
  const documents = new Set(keys.flatMap((key) => (rows.get(key) ?? []).map(({ documentId }) => documentId)));
  return {
    ...actor,
    documents: documents.size,
    facts: keys.reduce((sum, key) => sum + (facts.get(key) ?? 0), 0),
    sameAs: keys.filter((key) => key !== actor.key),
  };
}

function select(
  actor: ListedActor,
  { name, state, on }: ActorFilter,
  named: ReadonlySet<string>,
): readonly ListedActor[] {
  const isNamed = (words: string) =>
    named.has(actor.key) ||
    [actor.name, actor.key, ...actor.sameAs].some((own) => own.toLowerCase().includes(words.toLowerCase()));
  if (name !== undefined && !isNamed(name)) return [];
  if (state !== undefined && ![actor.state, actor.stateName].some((own) => own?.toLowerCase() === state.toLowerCase()))
    return [];
  if (on === undefined) return [actor];
  const offices = actor.offices.filter(({ from, to }) => !isBefore(on, from) && (to === null || !isBefore(to, on)));
  return offices.length > 0 ? [{ ...actor, offices }] : [];
}

/** Compared at the coarser precision: "2025-05-06" is not before "2025". */
function isBefore(left: string, right: string): boolean {
  const length = Math.min(left.length, right.length);
  return left.slice(0, length) < right.slice(0, length);
}
