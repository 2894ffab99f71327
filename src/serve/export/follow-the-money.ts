import type { ActorKind } from '../../core/actor.ts';
import { eachCommitment } from '../../pipeline/show/list-commitments.ts';
import { eachContact } from '../../pipeline/show/list-contacts.ts';
import { eachStatement } from '../../pipeline/show/list-statements.ts';
import { findActorsOfDocuments } from '../../store/actors-of-ledger.ts';
import type { Ledger } from '../../store/ledger.ts';
import { listDocuments } from '../../store/list-documents.ts';
import { type ActorEntities, type NamedActor, toActorEntity } from './actor-entities.ts';
import type { Entity } from './entity.ts';
import { toArticleEntity, toCommitmentEntities, toContactEntities, toStatementEntities } from './fact-entities.ts';

/** The ledger as entities of FollowTheMoney, one JSON object a line, each id once. */
export async function* followTheMoneyLines(ledger: Ledger): AsyncGenerator<string> {
  for await (const entity of eachEntity(ledger)) yield JSON.stringify(entity);
}

/** Kinds looked up at once: an actor may be named in very many documents. */
const actorsPerPortion = 50;

async function* eachEntity(ledger: Ledger): AsyncGenerator<Entity> {
  const actors: ActorEntities = new Map();
  for (const document of await listDocuments(ledger)) yield toArticleEntity(document);
  for await (const contact of eachContact(ledger)) yield* toContactEntities(contact, actors);
  for await (const statement of eachStatement(ledger)) yield* toStatementEntities(statement, actors);
  for await (const commitment of eachCommitment(ledger)) yield* toCommitmentEntities(commitment, actors);
  const named = [...actors];
  for (let start = 0; start < named.length; start += actorsPerPortion) {
    const portion = named.slice(start, start + actorsPerPortion);
    const kindOf = await findKinds(
      ledger,
      portion.map(([, actor]) => actor),
    );
    for (const [id, actor] of portion) yield toActorEntity(id, actor, kindOf(actor));
  }
}

/** The kinds of actors: as facts tell, else as documents name them, else as an organisation. */
async function findKinds(ledger: Ledger, actors: readonly NamedActor[]): Promise<(actor: NamedActor) => ActorKind> {
  const open = actors.filter(({ kind }) => kind === undefined).map(({ key }) => key);
  const rows = open.length > 0 ? await findActorsOfDocuments(ledger, open) : [];
  const told = new Map(rows.map(({ key, kind }) => [key, kind as ActorKind]));
  return ({ key, kind }) => kind ?? told.get(key) ?? 'organisation';
}
