import type { Actor } from '../../../core/actor.ts';
import type { LinkedDocument } from '../linked-document.ts';
import { partyLinksIn, subjectLinks, tokensIn } from '../links/read-clause.ts';
import { sideOf } from '../links/to-party-actors.ts';
import type { Party } from '../telling.ts';

const LEADS =
  /delegationsleiter|leiter der \S+ (delegation|abordnung)|verhandlungsführer|chefunterhändler|unterhändler/i;
const LEADING: ReadonlySet<string> = new Set(['leiten', 'anführen', 'vertreten', 'führen']);
const DELEGATION = /^(delegation|abordnung|verhandlungsdelegation|unterhändler)$/i;

/**
 * Who speaks for a side in talks, by state: "der russische Delegationsleiter Medinski", "Umjerow, der die ukrainische
 * Delegation leitet", "wird der Iran durch Außenminister Araghtschi vertreten"; only where one person alone is named.
 */
export function findRepresentatives(linked: LinkedDocument): ReadonlyMap<string, Party> {
  const found = new Map<string, Map<string, Party>>();
  const add = (party: Party) => {
    if (party.actor.kind !== 'person' || party.actor.state === null) return;
    const known = found.get(party.actor.state) ?? new Map<string, Party>();
    found.set(party.actor.state, known.set(party.actor.key, party));
  };
  for (const { mention, actors } of linked.links)
    if (LEADS.test(mention.exact) && actors.length === 1) add({ actor: actors[0]!, mentions: [mention] });
  for (const { verb, index } of linked.clauses)
    if (verb && LEADING.has(verb.lemma)) for (const party of leadersIn(linked, index)) add(party);
  return new Map(
    [...found].flatMap(([state, parties]) => (parties.size === 1 ? [[state, [...parties.values()][0]!]] : [])),
  );
}

/** The persons who lead a delegation or represent a state in a clause. */
function leadersIn(linked: LinkedDocument, clauseIndex: number): readonly Party[] {
  const clause = linked.clauses[clauseIndex]!;
  const represents = clause.verb?.lemma === 'vertreten';
  const speaksOfDelegation = tokensIn(linked, clause).some((token) => DELEGATION.test(linked.tokens[token]!.text));
  if (!represents && !speaksOfDelegation) return [];
  const inClause = partyLinksIn(linked, clauseIndex);
  const agents = inClause.filter(({ preposition }) => preposition === 'von' || preposition === 'durch');
  // "wurde von A geleitet, | die amerikanische von B"
  const next = linked.clauses[clauseIndex + 1];
  const further = next?.parent === clauseIndex && !next.verb ? partyLinksIn(linked, next.index) : [];
  const leaders =
    clause.verb?.voice === 'passive'
      ? [...agents, ...further.filter(({ preposition }) => preposition === 'von')]
      : subjectLinks(linked, clauseIndex);
  const states = new Set(
    inClause.filter(({ mention }) => mention.type !== 'PER').flatMap(({ actors }) => actors.map(sideOf)),
  );
  return leaders.flatMap(({ mention, actors }) =>
    actors.filter((actor) => isPersonOf(actor, states, represents)).map((actor) => ({ actor, mentions: [mention] })),
  );
}

function isPersonOf(actor: Actor, states: ReadonlySet<string>, mustMatch: boolean): boolean {
  return actor.kind === 'person' && (!mustMatch || states.has(sideOf(actor)));
}
