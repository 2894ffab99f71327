import type { Selectable } from 'kysely';
import type { Actor, ActorReference } from '../core/actor.ts';
import type { Anchor } from '../core/anchor.ts';
import type { Commitment } from '../core/commitment.ts';
import type { Contact } from '../core/contact.ts';
import type { Denial } from '../core/denial.ts';
import type { Told } from '../core/ledger.ts';
import type { Quotation } from '../core/quotation.ts';
import { inPortions } from './contact-profiles.ts';
import { toCommitment, toContact, toDenial, toQuotation } from './facts-from-rows.ts';
import type { Ledger } from './ledger.ts';
import type { Tables } from './tables.ts';

/** Facts of one kind, with the actors that they name by document and key. */
export interface LoadedFacts<Fact> {
  readonly told: readonly Told<Fact>[];
  /** Actor of a document by its key. */
  readonly actorOf: (documentId: string, key: string) => Actor | undefined;
}

/** The contacts that documents tell of. */
export function loadContacts(ledger: Ledger, documentIds: readonly string[]): Promise<LoadedFacts<Contact>> {
  return loadFacts(ledger, documentIds, { table: 'contact_entry', letter: 'c', toFact: toContact });
}

/** The quotations of documents. */
export function loadQuotations(ledger: Ledger, documentIds: readonly string[]): Promise<LoadedFacts<Quotation>> {
  return loadFacts(ledger, documentIds, { table: 'quotation', letter: 'q', toFact: toQuotation });
}

/** The commitments that documents tell of. */
export function loadCommitments(ledger: Ledger, documentIds: readonly string[]): Promise<LoadedFacts<Commitment>> {
  return loadFacts(ledger, documentIds, { table: 'commitment_entry', letter: 'm', toFact: toCommitment });
}

/** The denials that documents tell of. */
export function loadDenials(ledger: Ledger, documentIds: readonly string[]): Promise<LoadedFacts<Denial>> {
  return loadFacts(ledger, documentIds, { table: 'denial_entry', letter: 'n', toFact: toDenial });
}

type FactTable = 'quotation' | 'contact_entry' | 'commitment_entry' | 'denial_entry';

/** What belongs to one fact besides its row. */
export interface FactParts {
  readonly anchors: (slot: string) => readonly Anchor[];
  readonly references: (role: string) => readonly ActorReference[];
  readonly actor: (key: string) => Actor | undefined;
}

interface FactLoading<Name extends FactTable, Fact> {
  readonly table: Name;
  readonly letter: string;
  readonly toFact: (row: Selectable<Tables[Name]>, parts: FactParts) => Fact;
}

async function loadFacts<Name extends FactTable, Fact>(
  { database }: Ledger,
  documentIds: readonly string[],
  { table, letter, toFact }: FactLoading<Name, Fact>,
): Promise<LoadedFacts<Fact>> {
  const rows = await inPortions([...new Set(documentIds)], (portion) =>
    database
      .selectFrom(table as FactTable)
      .selectAll()
      .where('document_id', 'in', portion)
      .orderBy('document_id')
      .orderBy('position')
      .execute(),
  );
  // What tells nothing of this kind has nothing to go with it.
  const telling = [...new Set(rows.map((row) => row.document_id))];
  const { actorOf, partsOf } = await loadParts(database, telling, letter);
  const told = rows.map((row) => ({
    documentId: row.document_id,
    position: row.position,
    fact: toFact(row as Selectable<Tables[Name]>, partsOf(row.document_id, row.position)),
  }));
  return { told, actorOf };
}

/** The actors of documents, and what belongs to each fact whose name begins with this letter. */
async function loadParts(database: Ledger['database'], documentIds: readonly string[], letter: string) {
  const actorRows = await inPortions(documentIds, (portion) =>
    database.selectFrom('actor').selectAll().where('document_id', 'in', portion).execute(),
  );
  const actors = new Map(actorRows.map((row) => [`${row.document_id} ${row.key}`, toActor(row)]));
  const actorOf = (documentId: string, key: string) => actors.get(`${documentId} ${key}`);
  const { roles, anchors } = await loadSlots(database, documentIds, letter);
  const anchorsAt = (place: string): readonly Anchor[] =>
    (anchors.get(place) ?? []).map(({ start, end, exact }) => ({ start, end, exact }));
  const partsOf = (documentId: string, position: number): FactParts => {
    const place = `${documentId} ${letter}${position}`;
    return {
      anchors: (slot) => anchorsAt(`${place} ${slot}`),
      references: (role) =>
        (roles.get(`${place} ${role}`) ?? []).map(({ actor_key, position }) => {
          const { key, name, wikidata, office, state } = actorOf(documentId, actor_key)!;
          return { key, name, wikidata, office, state, anchors: anchorsAt(`${place} ${role}:${position}`) };
        }),
      actor: (key) => actorOf(documentId, key),
    };
  };
  return { actorOf, partsOf };
}

/** Rows of actors in their roles, and of anchors, by "document fact role" and "document fact slot". */
async function loadSlots(database: Ledger['database'], documentIds: readonly string[], letter: string) {
  const next = String.fromCharCode(letter.charCodeAt(0) + 1);
  const roleRows = await inPortions(documentIds, (portion) =>
    database
      .selectFrom('fact_actor')
      .selectAll()
      .where('document_id', 'in', portion)
      .where('fact', '>=', letter)
      .where('fact', '<', next)
      .orderBy('position')
      .execute(),
  );
  const anchorRows = await inPortions(documentIds, (portion) =>
    database
      .selectFrom('anchor')
      .select(['document_id', 'fact', 'slot', 'start_offset as start', 'end_offset as end', 'exact'])
      .where('document_id', 'in', portion)
      .where('fact', '>=', letter)
      .where('fact', '<', next)
      .orderBy('position')
      .execute(),
  );
  return {
    roles: Map.groupBy(roleRows, (row) => `${row.document_id} ${row.fact} ${row.role}`),
    anchors: Map.groupBy(anchorRows, (row) => `${row.document_id} ${row.fact} ${row.slot}`),
  };
}

function toActor(row: Selectable<Tables['actor']>): Actor {
  const { document_id: _document, members, ...actor } = row;
  return { ...actor, members: JSON.parse(members) } as Actor;
}
