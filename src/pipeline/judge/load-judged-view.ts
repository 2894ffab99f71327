import { listRegistry } from '../../annotate/list-registry.ts';
import type { Actor } from '../../core/actor.ts';
import type { Commitment } from '../../core/commitment.ts';
import type { Contact } from '../../core/contact.ts';
import { type JudgedActors, judgeActors } from '../../resolve/resolve.ts';
import { findActorsOfDocuments } from '../../store/actors-of-ledger.ts';
import { loadJudgements } from '../../store/judgements.ts';
import type { Ledger } from '../../store/ledger.ts';

type Named = Pick<Actor, 'key' | 'name' | 'wikidata' | 'state'>;

/** How facts read when actors go by the name that people's judgements give them. The facts themselves stay as told. */
export interface JudgedView {
  readonly judged: JudgedActors;
  readonly actor: <One extends Named>(actor: One) => One;
  readonly contact: (contact: Contact) => Contact;
  readonly commitment: (commitment: Commitment) => Commitment;
  /** The actor of a document by the key it has in this view. */
  readonly actorOf: (
    find: (documentId: string, key: string) => Actor | undefined,
  ) => (documentId: string, key: string) => Actor | undefined;
}

/** The view of a ledger that all judgements in it make. */
export async function loadJudgedView(ledger: Ledger): Promise<JudgedView> {
  const judged = judgeActors(await loadJudgements(ledger.database));
  const names = await loadNames(ledger, judged);
  const actor = <One extends Named>(told: One): One => {
    const known = names.get(judged.keyFor(told.key));
    return known ? { ...told, ...known, state: told.state ?? known.state } : told;
  };
  const distinct = <One extends Named>(actors: readonly One[]): readonly One[] => [
    ...new Map(actors.map(actor).map((one) => [one.key, one])).values(),
  ];
  return {
    judged,
    actor,
    contact: (contact) => {
      const participants = distinct(contact.participants);
      // Nobody meets himself: where a text names both, it decides.
      if (participants.length < contact.participants.length) return contact;
      const [mediators, reportedBy] = [distinct(contact.mediators), distinct(contact.reportedBy)];
      const initiative = contact.initiative && actor(contact.initiative);
      return { ...contact, participants, mediators, reportedBy, initiative };
    },
    commitment: (commitment) => ({
      ...commitment,
      parties: distinct(commitment.parties),
      by: distinct(commitment.by),
      to: distinct(commitment.to),
      accordingTo: distinct(commitment.accordingTo),
    }),
    actorOf: (find) => (documentId, key) =>
      judged
        .keysOf(key)
        .map((own) => find(documentId, own))
        .find((found) => found !== undefined),
  };
}

/** Names of the actors that stand for several keys: of the registry where it has them, else as the ledger spells them. */
async function loadNames(ledger: Ledger, judged: JudgedActors): Promise<ReadonlyMap<string, Named>> {
  const keys = judged.groups.map(([first]) => judged.keyFor(first));
  if (keys.length === 0) return new Map();
  const rows = await findActorsOfDocuments(ledger, keys);
  const known = [...rows.toSorted((left, right) => (left.name < right.name ? 1 : -1)), ...listRegistry()];
  const wanted = new Set(keys);
  return new Map(
    known
      .filter(({ key }) => wanted.has(key))
      .map(({ key, name, wikidata, state }) => [key, { key, name, wikidata, state }]),
  );
}
